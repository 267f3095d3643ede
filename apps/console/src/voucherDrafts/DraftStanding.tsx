import Edit from '@mui/icons-material/EditOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import type { VoucherDraftRow } from './voucherDrafts.graphql.ts';

/** How a draft stands: not signed yet, returned, or whose signature it waits for. */
export const DraftStanding = ({
  draft: { nextStep, returnReason },
}: {
  draft: Pick<VoucherDraftRow, 'nextStep' | 'returnReason'>;
}) => {
  const translate = useTranslate();
  if (returnReason !== null)
    return (
      <StatusChip icon={Undo} tone="warning">
        {translate('resources.voucherDrafts.standing.returned')}
      </StatusChip>
    );
  if (nextStep === 'MAKER' || nextStep === null)
    return (
      <StatusChip icon={Edit} tone="neutral">
        {translate('resources.voucherDrafts.standing.drafted')}
      </StatusChip>
    );
  return (
    <StatusChip icon={HourglassEmpty} tone="info">
      {translate('resources.voucherDrafts.standing.waits', { step: translate(`enums.SigningStep.${nextStep}`) })}
    </StatusChip>
  );
};
