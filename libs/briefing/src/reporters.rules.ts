import { type Obligation, type Report, ReportState } from '@app/reporting';
import { registerEnumType } from '@nestjs/graphql';

/** What is true of a unit below at the moment when its level sends. */
export enum ReportersKind {
  /** Accepted, and first sent within its deadline, an extension included. */
  InTime = 'in_time',
  /** Accepted, and first sent after its deadline. */
  Late = 'late',
  /** What was accepted counts; another version is being written or was returned. */
  Correcting = 'correcting',
  /** Sent and not reviewed. */
  Unreviewed = 'unreviewed',
  /** Returned and not sent again; nothing of it counts. */
  Returned = 'returned',
  /** Nothing was sent. */
  Missing = 'missing',
  /** Let off by the level above, or ceased, before anything counted. */
  Released = 'released',
}
registerEnumType(ReportersKind, { name: 'ReportersKind' });

type Owed = Pick<Obligation, 'closedOn'>;
type Written = Pick<Report, 'state' | 'acceptedNumber' | 'isLate'> | null;

export function reportersKind({ closedOn }: Owed, report: Written): ReportersKind {
  if (report?.state === ReportState.Submitted) return ReportersKind.Unreviewed;
  if (report?.state === ReportState.Accepted) return report.isLate ? ReportersKind.Late : ReportersKind.InTime;
  if (report && report.acceptedNumber !== null) return ReportersKind.Correcting;
  if (closedOn !== null) return ReportersKind.Released;
  return report?.state === ReportState.Returned ? ReportersKind.Returned : ReportersKind.Missing;
}

export interface Group<Reporter> {
  kind: ReportersKind;
  reporters: Reporter[];
}

/** In the order of the kinds; a group of nobody is left out. */
export const grouped = <Reporter extends { kind: ReportersKind }>(reporters: readonly Reporter[]): Group<Reporter>[] =>
  Object.values(ReportersKind)
    .map((kind) => ({ kind, reporters: reporters.filter((reporter) => reporter.kind === kind) }))
    .filter((group) => group.reporters.length > 0);
