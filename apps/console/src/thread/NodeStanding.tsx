import FlagOutlined from '@mui/icons-material/FlagOutlined';
import { useTranslate } from 'react-admin';
import { AssignmentStandingChip } from '../assignments/AssignmentStandingChip';
import type { AssignmentStanding } from '../assignments/assignment.types';
import { DirectiveStateChip } from '../directives/DirectiveStateChip';
import { ValidityChip } from '../directives/ValidityChip';
import { RoundStateChip } from '../rounds/RoundStateChip';
import { StandingChip } from '../shared/StandingChip';
import { StatusChip } from '../shared/StatusChip';
import type { DirectiveState, DirectiveValidity, Round, Standing } from '../shared/types';
import type { TraceNode } from './thread.types';

const STATES: readonly string[] = ['STUB', 'DRAFT', 'APPROVED'] satisfies DirectiveState[];

/** How the thing stands, with the mark that its own page has. */
export const NodeStanding = ({ node: { kind, standing } }: { node: TraceNode }) => {
  if (standing === null) return null;
  switch (kind) {
    case 'DIRECTIVE':
      return STATES.includes(standing) ? (
        <DirectiveStateChip state={standing as DirectiveState} />
      ) : (
        <ValidityChip validity={standing as DirectiveValidity} />
      );
    case 'ASSIGNMENT':
      return <AssignmentStandingChip standing={standing as AssignmentStanding} />;
    case 'ROUND':
      return <RoundStateChip state={standing as Round['state']} />;
    case 'REPORT':
      return <StandingChip standing={standing as Standing} isOverdue={false} />;
    default:
      return <OtherStanding standing={standing} />;
  }
};

const OtherStanding = ({ standing }: { standing: string }) => {
  const translate = useTranslate();
  return (
    <StatusChip icon={FlagOutlined} tone="neutral">
      {translate(`resources.thread.standing.${standing}`)}
    </StatusChip>
  );
};
