import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import Block from '@mui/icons-material/BlockOutlined';
import Cancel from '@mui/icons-material/CancelOutlined';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmptyOutlined';
import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Send from '@mui/icons-material/SendOutlined';
import WarningAmber from '@mui/icons-material/WarningAmberOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AssessmentOutcome, AssessmentState, AssessmentTargetStanding } from '../dataProvider/schema.ts';
import { StatusChip, type Tone } from '../shared/StatusChip';

interface Look {
  icon: SvgIconComponent;
  tone: Tone;
}

const STATES: Record<AssessmentState, Look> = {
  NOT_BEGUN: { icon: HourglassEmpty, tone: 'neutral' },
  DRAFT: { icon: EditNote, tone: 'neutral' },
  SUBMITTED: { icon: Send, tone: 'info' },
  RETURNED: { icon: AssignmentReturn, tone: 'warning' },
  REVIEWED: { icon: FactCheck, tone: 'success' },
};

const OUTCOMES: Record<AssessmentOutcome, Look> = {
  MET: { icon: CheckCircle, tone: 'success' },
  NOT_MET: { icon: Cancel, tone: 'error' },
  INCOMPLETE: { icon: HourglassEmpty, tone: 'neutral' },
  UNJUDGEABLE: { icon: HelpOutline, tone: 'warning' },
};

const STANDINGS: Record<AssessmentTargetStanding, Look> = {
  MET: { icon: CheckCircle, tone: 'success' },
  NOT_MET: { icon: Cancel, tone: 'error' },
  WITHOUT_EVIDENCE: { icon: AttachFile, tone: 'warning' },
  NOT_APPLICABLE: { icon: Block, tone: 'neutral' },
  UNJUDGEABLE: { icon: HelpOutline, tone: 'warning' },
  UNANSWERED: { icon: HourglassEmpty, tone: 'neutral' },
};

interface StateChipProps {
  state: AssessmentState;
  isOverdue?: boolean;
  isLate?: boolean;
}

/** How far an assessment has come; overdue and late are said by a second chip. */
export const AssessmentStateChip = ({ state, isOverdue = false, isLate = false }: StateChipProps) => {
  const translate = useTranslate();
  return (
    <Stack component="span" direction="row" spacing={0.5} useFlexGap sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
      <StatusChip {...STATES[state]}>{translate(`enums.AssessmentState.${state}`)}</StatusChip>
      {isOverdue && (
        <StatusChip icon={WarningAmber} tone="error">
          {translate('shared.overdue')}
        </StatusChip>
      )}
      {isLate && (
        <StatusChip icon={Schedule} tone="warning">
          {translate('shared.late')}
        </StatusChip>
      )}
    </Stack>
  );
};

export const OutcomeChip = ({ outcome }: { outcome: AssessmentOutcome }) => {
  const translate = useTranslate();
  return <StatusChip {...OUTCOMES[outcome]}>{translate(`enums.AssessmentOutcome.${outcome}`)}</StatusChip>;
};

export const TargetChip = ({ standing }: { standing: AssessmentTargetStanding }) => {
  const translate = useTranslate();
  return <StatusChip {...STANDINGS[standing]}>{translate(`enums.AssessmentTargetStanding.${standing}`)}</StatusChip>;
};
