import Delete from '@mui/icons-material/DeleteOutlined';
import Draw from '@mui/icons-material/DrawOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useVoucherName } from '../vouchers';
import {
  AMEND_VOUCHER_DRAFT,
  DISCARD_VOUCHER_DRAFT,
  RETURN_VOUCHER_DRAFT,
  SIGN_VOUCHER,
  type VoucherDraftDetails,
} from './voucherDrafts.graphql.ts';

interface DraftProps {
  draft: VoucherDraftDetails;
}

/** Who signs after somebody has; null: it is posted. */
const stepAfter = ({ signingOrder, nextStep }: VoucherDraftDetails): Types.SigningStep | null =>
  nextStep === null ? null : (signingOrder[signingOrder.indexOf(nextStep) + 1] ?? null);

export const SignButton = ({ draft, onPosted }: DraftProps & { onPosted: (voucherId: string) => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const nameOf = useVoucherName();
  const act = useAct(SIGN_VOUCHER, {
    onDone: ({ signVoucher: { voucher, draft: left } }) => {
      const messageArgs = voucher
        ? { name: nameOf(voucher) }
        : { step: left?.nextStep && translate(`enums.SigningStep.${left.nextStep}`) };
      notify(`resources.voucherDrafts.sign.${voucher ? 'posted' : 'done'}`, { type: 'success', messageArgs });
    },
    leave: ({ signVoucher: { voucher } }) => {
      if (voucher) onPosted(voucher.id);
      return voucher !== null;
    },
  });
  const { id, version, nextStep, canSign, amount, makerName } = draft;
  const after = stepAfter(draft);
  const step = (one: Types.SigningStep | null) => one && translate(`enums.SigningStep.${one}`);
  const whyNot = nextStep === 'MAKER' ? 'onlyMaker' : 'notYourTurn';
  return (
    <ActButton
      act={act}
      icon={Draw}
      variant="contained"
      label={after === null ? 'resources.voucherDrafts.sign.post' : 'resources.voucherDrafts.sign.label'}
      explanation={after === null ? 'resources.voucherDrafts.sign.explainPost' : 'resources.voucherDrafts.sign.explain'}
      params={{ as: step(nextStep), next: step(after), amount: format.money(amount) }}
      disabledReason={
        canSign
          ? null
          : translate(`resources.voucherDrafts.sign.${whyNot}`, { step: step(nextStep), name: makerName ?? '—' })
      }
      variables={() => ({ id, version })}
    />
  );
};

export const ReturnButton = ({ draft: { id, version, canReturn, makerName } }: DraftProps) => {
  const reason = useReason();
  const act = useAct(RETURN_VOUCHER_DRAFT, { done: 'resources.voucherDrafts.return.done' });
  if (!canReturn) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.voucherDrafts.return.label"
      explanation="resources.voucherDrafts.return.explanation"
      params={{ name: makerName ?? '—' }}
      variables={() => (reason.value.trim() ? { id, version, reason: reason.value } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const DiscardButton = ({ draft: { id, version, canAmend } }: DraftProps) => {
  const redirect = useRedirect();
  const act = useAct(DISCARD_VOUCHER_DRAFT, {
    done: 'resources.voucherDrafts.discard.done',
    leave: () => {
      redirect('/voucherDrafts');
      return true;
    },
  });
  if (!canAmend) return null;
  return (
    <ActButton
      act={act}
      icon={Delete}
      color="error"
      label="resources.voucherDrafts.discard.label"
      explanation="resources.voucherDrafts.discard.explanation"
      variables={() => ({ id, version })}
    />
  );
};

export const AmendButton = ({ draft }: DraftProps) => {
  const translate = useTranslate();
  if (!draft.canAmend) return null;
  if (draft.kind === 'REVERSAL') return <AmendReversalButton draft={draft} />;
  return (
    <Button
      component={Link}
      to={`/voucherDrafts/${encodeURIComponent(draft.id)}`}
      variant="outlined"
      startIcon={<Edit />}
    >
      {translate('resources.voucherDrafts.edit')}
    </Button>
  );
};

/** Of what takes a voucher back only the day and the reason are its own. */
const AmendReversalButton = ({ draft: { id, version, day: before, reason: said } }: DraftProps) => {
  const reason = useReason();
  const [day, setDay] = useState(before);
  const act = useAct(AMEND_VOUCHER_DRAFT, { done: 'resources.voucherDrafts.amended' });
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setDay(before), reason.set(said ?? '')) }}
      icon={Edit}
      label="resources.voucherDrafts.edit"
      explanation="resources.voucherDrafts.editReversal"
      variables={() => (day && reason.value.trim() ? { input: { id, version, day, reason: reason.value } } : null)}
    >
      <DayField label="resources.voucherDrafts.fields.day" value={day} onChange={setDay} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
