import SettingsBackupRestore from '@mui/icons-material/SettingsBackupRestoreOutlined';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { today, useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useVoucherName } from './useVoucherName.ts';
import { REVERSE_VOUCHER, type VoucherDetails } from './vouchers.graphql.ts';

/** Takes a posted voucher back: a draft is made, and waits for signatures like any other. */
export const ReverseButton = ({ voucher }: { voucher: VoucherDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const redirect = useRedirect();
  const can = useCan();
  const nameOf = useVoucherName();
  const reason = useReason();
  const [day, setDay] = useState(today);
  const act = useAct(REVERSE_VOUCHER, {
    done: 'resources.vouchers.reverse.done',
    onDone: ({ reverseVoucher: { id } }) => redirect('show', 'voucherDrafts', id),
  });
  const { id, kind, canReverse, reversal, amount } = voucher;
  const whyNot = kind === 'REVERSAL' ? 'isReversal' : reversal ? 'isReversed' : null;
  // Other books are kept by others.
  if (!can('ledger.keep') || (!canReverse && !whyNot)) return null;
  return (
    <ActButton
      act={act}
      icon={SettingsBackupRestore}
      label="resources.vouchers.reverse.label"
      explanation="resources.vouchers.reverse.explanation"
      params={{ name: nameOf(voucher), amount: format.money(amount) }}
      disabledReason={canReverse || !whyNot ? null : translate(`resources.vouchers.reverse.${whyNot}`)}
      variables={() => (day && reason.value.trim() ? { input: { id, day, reason: reason.value } } : null)}
    >
      <DayField label="resources.vouchers.reverse.day" value={day} onChange={setDay} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
