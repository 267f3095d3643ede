import { PayItemsButton } from '../openItems';
import { useGraphql } from '../shared/useGraphql';
import { REWARDS_TO_PAY } from './rewardDecisions.graphql.ts';

/** One voucher for what is owed by a decision in the own books and in no voucher yet: a hundred at a time, and then the next. */
export const PayAllButton = ({ decisionId }: { decisionId: string }) => {
  const { data } = useGraphql(REWARDS_TO_PAY, { decisionId });
  const items = (data?.recognitionRewards.edges ?? []).flatMap(({ node: { openItem } }) => openItem ?? []);
  const [first] = items;
  if (!first) return null;
  // Whoever keeps several books pays out of one with one voucher.
  const ofOne = items.filter(({ organisation }) => organisation.id === first.organisation.id);
  return <PayItemsButton organisationId={first.organisation.id} items={ofOne} />;
};
