import { Box } from '@mui/material';
import { useFormat } from '../shared/format';
import type { Dispatch } from './dispatches.graphql.ts';
import { DispatchStatusChip } from './DispatchStatusChip';
import { DispatchStatus } from '../dataProvider/schema.ts';

/** How many recipients stand where. */
export const DispatchCounts = ({ counts }: { counts: Dispatch['counts'] }) => {
  const format = useFormat();
  const sorted = DispatchStatus.flatMap((status) => counts.filter((one) => one.status === status));
  return (
    <Box
      component="ul"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {sorted.map(({ status, count }) => (
        <li key={status}>
          <strong>{format.number(count)}</strong> <DispatchStatusChip status={status} />
        </li>
      ))}
    </Box>
  );
};
