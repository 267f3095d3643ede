import type { SvgIconComponent } from '@mui/icons-material';
import Assessment from '@mui/icons-material/AssessmentOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import DateRange from '@mui/icons-material/DateRangeOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import Event from '@mui/icons-material/EventOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import HourglassBottom from '@mui/icons-material/HourglassBottomOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import type { TraceKind } from './thread.types';

const ICONS: Record<TraceKind, SvgIconComponent> = {
  DIRECTIVE: Description,
  ASSIGNMENT: AssignmentOutlined,
  DEADLINE: HourglassBottom,
  MOVEMENT: Campaign,
  WEEK: DateRange,
  ROUND: Assessment,
  ACTIVITY: Event,
  REPORT: FactCheck,
  REPORT_LINE: TableRows,
};

/** The words stand beside it. */
export const KindIcon = ({ kind }: { kind: TraceKind }) => {
  const Icon = ICONS[kind];
  return <Icon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />;
};
