import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { Suspense } from 'react';
import { useThings } from '../resource/things';
import { StatusChip } from '../shared/StatusChip';
import type { TraceNode } from './trace.graphql.ts';

/** How the thing stands, with the mark that its own page has. */
export const NodeStanding = ({ node: { kind, standing } }: { node: TraceNode }) => {
  const Standing = useThings().get(kind)?.standing;
  if (standing === null) return null;
  return Standing ? (
    <Suspense>
      <Standing standing={standing} />
    </Suspense>
  ) : (
    <StatusChip icon={FlagOutlined} tone="neutral">
      {standing}
    </StatusChip>
  );
};
