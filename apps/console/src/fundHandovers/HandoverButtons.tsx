import Block from '@mui/icons-material/BlockOutlined';
import Check from '@mui/icons-material/CheckOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import {
  AGREE_TO_FUND_HANDOVER,
  CONFIRM_FUND_HANDOVER,
  type FundHandoverDetails,
  RETURN_FUND_HANDOVER,
  WITHDRAW_FUND_HANDOVER,
} from './fundHandovers.graphql.ts';

interface HandoverProps {
  handover: FundHandoverDetails;
}

/** Why it is not to be confirmed: the handing office agrees first, where somebody is left there. */
const waitsFor = ({ state }: FundHandoverDetails): string => (state === 'PREPARED' ? 'notAgreed' : 'notYours');

const isWaiting = ({ state }: FundHandoverDetails): boolean => state === 'PREPARED' || state === 'AGREED';

export const AgreeButton = ({ handover: { id, canAgree, toOrganisation } }: HandoverProps) => {
  const act = useAct(AGREE_TO_FUND_HANDOVER, { done: 'resources.fundHandovers.agree.done' });
  if (!canAgree) return null;
  return (
    <ActButton
      act={act}
      icon={Check}
      variant="contained"
      label="resources.fundHandovers.agree.label"
      explanation="resources.fundHandovers.agree.explanation"
      params={{ name: toOrganisation.name }}
      variables={() => ({ id })}
    />
  );
};

export const ConfirmButton = ({ handover }: HandoverProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const act = useAct(CONFIRM_FUND_HANDOVER, { done: 'resources.fundHandovers.confirm.done' });
  const { id, canConfirm, money, organisation } = handover;
  if (!isWaiting(handover) || !can('handover.confirm')) return null;
  return (
    <ActButton
      act={act}
      icon={Check}
      variant="contained"
      label="resources.fundHandovers.confirm.label"
      explanation="resources.fundHandovers.confirm.explanation"
      params={{ name: organisation.name, amount: format.money(money) }}
      disabledReason={canConfirm ? null : translate(`resources.fundHandovers.confirm.${waitsFor(handover)}`)}
      variables={() => ({ id })}
    />
  );
};

export const ReturnButton = ({ handover: { id, canReturn } }: HandoverProps) => {
  const reason = useReason();
  const act = useAct(RETURN_FUND_HANDOVER, { done: 'resources.fundHandovers.return.done' });
  if (!canReturn) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.fundHandovers.return.label"
      explanation="resources.fundHandovers.return.explanation"
      variables={() => (reason.value.trim() ? { id, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const WithdrawButton = ({ handover: { id, canWithdraw } }: HandoverProps) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_FUND_HANDOVER, { done: 'resources.fundHandovers.withdraw.done' });
  if (!canWithdraw) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.fundHandovers.withdraw.label"
      explanation="resources.fundHandovers.withdraw.explanation"
      variables={() => (reason.value.trim() ? { id, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
