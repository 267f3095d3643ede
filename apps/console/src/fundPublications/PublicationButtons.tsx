import Block from '@mui/icons-material/BlockOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import {
  type FundPublicationDetails,
  PUBLISH_FUND_PUBLICATION,
  RETURN_FUND_PUBLICATION,
  WITHDRAW_FUND_PUBLICATION,
} from './fundPublications.graphql.ts';

interface PublicationProps {
  publication: FundPublicationDetails;
}

/** For whoever may publish; off where it is their own. */
export const PublishButton = ({ publication: { id, state, year, canPublish, figures } }: PublicationProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const act = useAct(PUBLISH_FUND_PUBLICATION, { done: 'resources.fundPublications.publish.done' });
  if (state !== 'SUBMITTED' || !can('publication.publish')) return null;
  return (
    <ActButton
      act={act}
      icon={Public}
      variant="contained"
      label="resources.fundPublications.publish.label"
      explanation="resources.fundPublications.publish.explanation"
      params={{
        year,
        income: format.money(figures.income),
        expenditure: format.money(figures.expenditure),
        closing: format.money(figures.closing),
      }}
      disabledReason={canPublish ? null : translate('resources.fundPublications.publish.notYours')}
      variables={() => ({ id })}
    />
  );
};

export const ReturnButton = ({ publication: { id, state, canPublish, makerName } }: PublicationProps) => {
  const reason = useReason();
  const act = useAct(RETURN_FUND_PUBLICATION, { done: 'resources.fundPublications.return.done' });
  if (state !== 'SUBMITTED' || !canPublish) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.fundPublications.return.label"
      explanation="resources.fundPublications.return.explanation"
      params={{ name: makerName ?? '—' }}
      variables={() => (reason.value.trim() ? { id, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} most={500} />
    </ActButton>
  );
};

export const WithdrawPublicationButton = ({ publication: { id, state, canPrepare } }: PublicationProps) => {
  const act = useAct(WITHDRAW_FUND_PUBLICATION, { done: 'resources.fundPublications.withdraw.done' });
  if (state !== 'SUBMITTED' || !canPrepare) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.fundPublications.withdraw.label"
      explanation="resources.fundPublications.withdraw.explanation"
      variables={() => ({ id })}
    />
  );
};
