import { Box } from '@mui/material';
import { RecordLink } from '../shared/RecordLink';
import { useVoucherName } from '../vouchers';
import type { AccountMoveRow } from './bankStatements.graphql.ts';

/** The vouchers that were found, each by its name. */
export const MoveLinks = ({ moves }: { moves: readonly AccountMoveRow[] }) => {
  const nameOf = useVoucherName();
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {moves.map(
        ({ voucher }) =>
          voucher && (
            <RecordLink key={voucher.id} resource="vouchers" id={voucher.id}>
              {nameOf(voucher)}
            </RecordLink>
          ),
      )}
    </Box>
  );
};
