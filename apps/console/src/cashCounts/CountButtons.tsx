import Block from '@mui/icons-material/BlockOutlined';
import Comment from '@mui/icons-material/CommentOutlined';
import Draw from '@mui/icons-material/DrawOutlined';
import { useState } from 'react';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import {
  type CashCountDetails,
  EXPLAIN_CASH_COUNT,
  SIGN_CASH_COUNT,
  WITHDRAW_CASH_COUNT,
} from './cashCounts.graphql.ts';
import { SeatField } from './SeatField';

interface CountProps {
  count: CashCountDetails;
}

export const SignButton = ({ count: { id, canSign, canKeep, counted, isWithdrawn } }: CountProps) => {
  const format = useFormat();
  const can = useCan();
  const [seat, setSeat] = useState<Types.CountSeat>(canKeep ? 'ACCOUNTANT' : 'HEAD');
  const act = useAct(SIGN_CASH_COUNT, { done: 'resources.cashCounts.sign.done' });
  // Whoever has signed stands below with the others, and minutes of other books are signed there.
  if (!canSign || isWithdrawn || !can('ledger.sign')) return null;
  return (
    <ActButton
      act={act}
      icon={Draw}
      variant="contained"
      label="resources.cashCounts.sign.label"
      explanation="resources.cashCounts.sign.explanation"
      params={{ amount: format.money(counted) }}
      variables={() => ({ id, seat })}
    >
      <SeatField value={seat} onChange={setSeat} canKeep={canKeep} canApprove={can('ledger.approve')} />
    </ActButton>
  );
};

export const ExplainButton = ({ count: { id, canKeep, difference, isWithdrawn } }: CountProps) => {
  const reason = useReason();
  const format = useFormat();
  const act = useAct(EXPLAIN_CASH_COUNT, { done: 'resources.cashCounts.explain.done' });
  if (!canKeep || difference === 0 || isWithdrawn) return null;
  return (
    <ActButton
      act={act}
      icon={Comment}
      label="resources.cashCounts.explain.label"
      explanation="resources.cashCounts.explain.explanation"
      params={{ amount: format.money(difference) }}
      variables={() => (reason.value.trim() ? { id, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const WithdrawButton = ({ count: { id, canKeep, isSigned, isWithdrawn } }: CountProps) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_CASH_COUNT, { done: 'resources.cashCounts.withdraw.done' });
  if (!canKeep || isSigned || isWithdrawn) return null;
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.cashCounts.withdraw.label"
      explanation="resources.cashCounts.withdraw.explanation"
      variables={() => (reason.value.trim() ? { id, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
