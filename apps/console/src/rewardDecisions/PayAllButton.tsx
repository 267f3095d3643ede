import { PayItemsButton } from '../openItems';
import { useGraphql } from '../shared/useGraphql';
import { REWARDS_TO_PAY } from './rewardDecisions.graphql.ts';

/** One voucher for what is owed by a decision in the own books: the first hundred that are in no voucher yet. */
export const PayAllButton = ({ decisionId }: { decisionId: string }) => {
  const { data } = useGraphql(REWARDS_TO_PAY, { decisionId });
  const items = (data?.recognitionRewards.edges ?? []).flatMap(({ node: { openItem } }) =>
    openItem?.canPay && openItem.open > openItem.drafted ? openItem : [],
  );
  const [first] = items;
  if (!first) return null;
  const own = items.filter(({ organisation }) => organisation.id === first.organisation.id);
  return <PayItemsButton organisationId={first.organisation.id} items={own} />;
};
