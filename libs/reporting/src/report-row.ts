import type { OwnFigures } from '@app/forms';
import {
  type Actor,
  type FactKey,
  KernelError,
  newKey,
  prepared,
  type Query,
  tableOf,
  type Transaction,
  viewOf,
} from '@app/kernel';
import { Report, ReportVersion, type ReportVersionKind } from './report.entity';
import { afterAct, type FigureDelta, type ReportAct, type Standing } from './report.rules';
import { ReportError } from './reporting.errors';
import { RollupDelta } from './rollup.entity';
import { Obligation, Round, RoundState } from './round.entity';

/** A report as a row or as the stored answer of a mutation, where instants have become text. */
export type ReportRow = Omit<Report, 'id' | 'submittedAt' | 'acceptedAt' | 'updatedAt'> & {
  submittedAt: Date | string | null;
  acceptedAt: Date | string | null;
  updatedAt: Date | string;
};

/** Columns of `ReportRow`, from a table or CTE under the given name. */
export const reportColumns = (name: string): string => tableOf(Report).columns(name);

const instant = (value: Date | string | null): Date | null => (typeof value === 'string' ? new Date(value) : value);

export const reportOf = (row: ReportRow): Report =>
  viewOf(Report, row, {
    submittedAt: instant(row.submittedAt),
    acceptedAt: instant(row.acceptedAt),
    updatedAt: instant(row.updatedAt),
  });

const OF_OBLIGATION = [
  'path',
  'nodePath',
  'parentPath',
  'consolidates',
  'toKey',
  'throughKey',
  'dueOn',
  'dueBoundary',
  'extendedTo',
  'closedOn',
] as const satisfies (keyof Obligation)[];
const OF_ROUND = ['formVersionKey', 'startsOn', 'endsOn'] as const satisfies (keyof Round)[];

/** A report together with what its obligation and round say, held against other writers. */
export type HeldReport = ReportRow &
  Pick<Obligation, (typeof OF_OBLIGATION)[number]> &
  Pick<Round, (typeof OF_ROUND)[number]> & { roundState: RoundState };

export interface ReportCall {
  reportKey: FactKey;
  version: number;
}

/** Whether the actor may do the act to this report; the caller's library knows the permission. */
export type Right = (actor: Actor, report: HeldReport) => boolean;

const READ = `SELECT ${reportColumns('r')}, ${tableOf(Obligation).columns('o', OF_OBLIGATION)},
            ${tableOf(Round).columns('d', OF_ROUND)}, d.state AS "roundState"
     FROM report r
     JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key
     JOIN round d ON d.key = r.round_key
     WHERE r.province_id = $1 AND r.key = $2`;

const HOLD = prepared(`${READ} FOR UPDATE OF r`);

/** The report as an act would find it, without holding it. Throws what the act would throw. */
export async function foresee(
  query: Query,
  { actor, reportKey }: { actor: Actor; reportKey: FactKey },
  act: ReportAct,
  may: Right,
): Promise<HeldReport> {
  const [report] = await query<HeldReport>(READ, [reportKey.provinceId, reportKey.key]);
  if (!report || !may(actor, report)) throw KernelError.NOT_FOUND();
  if (!afterAct(report, act)) throw ReportError.REPORT_ACT_NOT_ALLOWED({ state: report.state });
  mustBeOpen(report, act);
  return report;
}

/**
 * Locks the report's row, which is the first lock of every act, and answers it with the standing after the act.
 * Figures are read in a later statement: this one's snapshot is older than the lock when it had to wait.
 */
export async function hold(
  tx: Transaction,
  { reportKey, version }: ReportCall,
  act: ReportAct,
  may: Right,
): Promise<{ report: HeldReport; next: Standing }> {
  const [report] = await tx.query<HeldReport>(HOLD, [reportKey.provinceId, reportKey.key]);
  if (!report || !may(tx.actor, report)) throw KernelError.NOT_FOUND();
  if (report.version !== version) throw KernelError.VERSION_CONFLICT({ current: report.version });
  const next = afterAct(report, act);
  if (!next) throw ReportError.REPORT_ACT_NOT_ALLOWED({ state: report.state });
  mustBeOpen(report, act);
  return { report, next };
}

/** A report that was sent may still be reviewed when its round or unit has ended; nothing else may happen. */
export function mustBeOpen(report: Pick<HeldReport, 'roundState' | 'closedOn'>, act: ReportAct | 'start'): void {
  if (act === 'accept') return;
  if (report.roundState === RoundState.Closed) throw ReportError.ROUND_CLOSED();
  if (report.closedOn && act !== 'return') throw ReportError.OBLIGATION_CLOSED({ on: report.closedOn });
}

export interface StoredFigures {
  current: OwnFigures;
  counted: OwnFigures;
  accepted: OwnFigures;
  texts: ReadonlyMap<number, string>;
}

/** As pairs of cell and value, null for "not applicable"; parameters as in `readStored`. */
const figuresOf = (parameter: string) =>
  `(SELECT json_agg(json_build_array(cell_key, value)) FROM report_value
    WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = ${parameter})`;

const STORED =
  prepared(`SELECT ${figuresOf('$4')} AS current, ${figuresOf('$5')} AS counted, ${figuresOf('$6')} AS accepted,
            (SELECT json_agg(json_build_array(text_key, body)) FROM report_text
             WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = $4) AS texts`);

/** Own figures of the three versions that matter, and the texts in hand, in one statement. */
export async function readStored(tx: Transaction, report: ReportRow): Promise<StoredFigures> {
  const [row] = await tx.query<Record<'current' | 'counted' | 'accepted' | 'texts', [number, never][] | null>>(STORED, [
    report.provinceId,
    report.year,
    report.key,
    report.number,
    report.countedNumber,
    otherThan(report),
  ]);
  const counted = new Map(row!.counted);
  return {
    current: new Map(row!.current),
    counted,
    accepted: report.acceptedNumber === report.countedNumber ? counted : new Map(row!.accepted),
    texts: new Map(row!.texts),
  };
}

/** The accepted version need not be read twice when it is the counted one. */
const otherThan = ({ acceptedNumber, countedNumber }: ReportRow): number | null =>
  acceptedNumber === countedNumber ? null : acceptedNumber;

export interface Step {
  report: HeldReport;
  next: Standing;
  /** Change to the live totals; none for acts that leave them. */
  delta?: FigureDelta;
  /** What the act writes on the version `report.number`, or on the version it has just made. */
  stamp?: 'submitted' | 'returned' | 'accepted';
  stampNumber?: number;
  isLate?: boolean;
}

const STAMP = prepared(`UPDATE report_version SET
       submitted_at = CASE WHEN $4 = 'submitted' THEN $5::timestamptz ELSE submitted_at END,
       submitted_by = CASE WHEN $4 = 'submitted' THEN $6::uuid ELSE submitted_by END,
       submitted_for = CASE WHEN $4 = 'submitted' THEN $7::uuid ELSE submitted_for END,
       returned_at = CASE WHEN $4 = 'returned' THEN $5 ELSE returned_at END,
       accepted_at = CASE WHEN $4 = 'accepted' THEN $5 ELSE accepted_at END,
       reviewed_by = CASE WHEN $4 IN ('returned', 'accepted') THEN $6 ELSE reviewed_by END,
       reviewed_for = CASE WHEN $4 IN ('returned', 'accepted') THEN $7 ELSE reviewed_for END
     WHERE province_id = $1 AND report_key = $2 AND number = $3`);

const STORE_STANDING =
  prepared(`UPDATE report SET state = $3, number = $4, counted_number = $5, accepted_number = $6, is_late = $7,
       submitted_at = CASE WHEN $8 = 'submitted' THEN $9::timestamptz ELSE submitted_at END,
       accepted_at = CASE WHEN $8 = 'accepted' THEN $9 ELSE accepted_at END,
       updated_at = $9, version = version + 1
     WHERE province_id = $1 AND key = $2 RETURNING ${reportColumns('report')}`);

/** Stamp on the version, delta and standing: a statement each, since one that writes twice is not known to a sharded engine. Answers the row as it is now. */
export async function storeStep(tx: Transaction, step: Step): Promise<ReportRow> {
  const { report, next, stamp = null, stampNumber = report.number } = step;
  const { provinceId, key } = report;
  const { personId } = tx.actor;
  if (stamp)
    await tx.query(STAMP, [provinceId, key, stampNumber, stamp, tx.now, personId, tx.actor.inPlaceOf(report.path)]);
  if (step.delta?.cellKeys.length) await append(tx, report, step.delta);
  const isLate = step.isLate ?? report.isLate;
  const { state, number, countedNumber, acceptedNumber } = next;
  const standing = [state, number, countedNumber, acceptedNumber, isLate];
  const [row] = await tx.query<ReportRow>(STORE_STANDING, [provinceId, key, ...standing, stamp, tx.now]);
  return row!;
}

const append = (tx: Transaction, { provinceId, scopeId, year, roundKey, nodePath }: HeldReport, delta: FigureDelta) =>
  tableOf(RollupDelta).insert(tx, {
    provinceId,
    scopeId,
    year,
    key: newKey(),
    roundKey,
    nodePath,
    cellKeys: delta.cellKeys,
    sums: delta.sums,
    numbered: delta.numbered,
    notApplicable: delta.notApplicable,
    createdAt: tx.now,
  });

export interface NewVersion {
  number: number;
  kind: ReportVersionKind;
  reason: string | null;
}

/**
 * The next version begins as a copy of the one in hand, which stays as it was sent. What is copied is read first: a table behind row-level security that is
 * written from itself is misunderstood by the engine that spreads it.
 */
export async function copyVersion(tx: Transaction, report: HeldReport, version: NewVersion): Promise<void> {
  const { provinceId, scopeId, year, key, number } = report;
  await tableOf(ReportVersion).insert(tx, { provinceId, scopeId, reportKey: key, ...version });
  const copied = [provinceId, year, key, number, version.number];
  await tx.query(
    `WITH sent AS MATERIALIZED (
       SELECT v.* FROM report_value AS v WHERE v.province_id = $1 AND v.year = $2 AND v.report_key = $3 AND v.number = $4)
     INSERT INTO report_value (province_id, scope_id, year, report_key, number, cell_key, state, value, comment, prefilled)
     SELECT v.province_id, v.scope_id, v.year, v.report_key, $5, v.cell_key, v.state, v.value, v.comment, v.prefilled FROM sent AS v RETURNING cell_key`,
    copied,
  );
  await tx.query(
    `WITH sent AS MATERIALIZED (
       SELECT t.* FROM report_text AS t WHERE t.province_id = $1 AND t.year = $2 AND t.report_key = $3 AND t.number = $4)
     INSERT INTO report_text (province_id, scope_id, year, report_key, number, text_key, body)
     SELECT t.province_id, t.scope_id, t.year, t.report_key, $5, t.text_key, t.body FROM sent AS t RETURNING text_key`,
    copied,
  );
}
