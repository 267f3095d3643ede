import { ThingKind } from '@app/kernel';
import { TraceEdgeKind } from '@app/trace';

export const ROUND = ThingKind.declare('round', 'A round of reports. Stands as a `RoundState`.');

export const REPORT = ThingKind.declare(
  'report',
  'What an organisation owes in a round: its report, or the obligation while nobody has begun one. Stands as an `ObligationStanding`.',
);

export const REPORT_ROW = ThingKind.declare('report_row', 'A row of a report, with its figures.');

export const ORDERED_BY = TraceEdgeKind.declare('ordered_by', 'A round or a week, by a document.');
