import { CriteriaSubject } from '@app/criteria';
import { type Actor, inShardsOf, type IsoDate, KernelError, type Permission, type Query, tableOf } from '@app/kernel';
import { acrossTheLines, flowsDownTo } from '@app/organisations';
import { AssessmentRound } from './assessment-round.entity';
import { AssessmentRoundPermission } from './assessments.permissions';

/** Columns of `assessment_round AS d`. */
export const roundColumns = tableOf(AssessmentRound).columns('d');

type Visible = (actor: Actor, today: IsoDate, params: unknown[]) => string;

const comesDown: Visible = (actor, today, params) =>
  flowsDownTo({ actor, permission: AssessmentRoundPermission.Read, today, organisation: 'd.organisation_key' }, params);

/** SQL: rounds, or who opened them, with a line that judges people, families, clans or communities. */
const ofPeople = (column: string): string =>
  `SELECT people.${column} FROM assessment_round AS people JOIN assessment_round_line AS asked ON asked.round_key = people.key
   JOIN criteria_set AS judging ON judging.key = asked.set_key AND judging.subject <> '${CriteriaSubject.Organisation}'`;

/** Whom a territory's round judges may be kept by either line; units are judged in their own alone. */
const comesAcross: Visible = (actor, today, params) => {
  const reach = { actor, permission: AssessmentRoundPermission.Read, today, organisation: 'd.organisation_key' };
  return `(d.key IN (${ofPeople('key')}) AND ${acrossTheLines({ ...reach, among: ofPeople('organisation_key'), ofPeople: true }, params)})`;
};

const asksWorkplace: Visible = (actor, _, params) => {
  const shards = inShardsOf(actor, 'own', params);
  const workplaces = `$${params.push(actor.workplaces(AssessmentRoundPermission.Read))}::int[]`;
  return `d.key IN (SELECT own.round_key FROM assessment AS own WHERE ${shards} AND own.organisation_key = ANY(${workplaces}))`;
};

/** SQL condition on `assessment_round AS d`: of an organisation within reach, of one above, of the other line about people of the own territory, or one that asks a workplace of the actor. */
export const visibleRounds: Visible = (...args) =>
  `(${comesDown(...args)} OR ${comesAcross(...args)} OR ${asksWorkplace(...args)})`;

/**
 * Rows of the wanted rounds that the actor sees. Nearly all come down: whom a round asks stands in a part for each year, and planning over them costs more
 * than everything else, so that is asked only for what is left.
 */
export async function rowsOfSeenRounds<Row extends { roundKey: number }>(
  actor: Actor,
  today: IsoDate,
  wanted: readonly number[],
  find: (roundKeys: number[], visible: (params: unknown[]) => string) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let left = [...wanted];
  for (const visible of [comesDown, comesAcross, asksWorkplace]) {
    if (left.length === 0) break;
    rows.push(...(await find(left, (params) => visible(actor, today, params))));
    const found = new Set(rows.map(({ roundKey }) => roundKey));
    left = left.filter((key) => !found.has(key));
  }
  return rows;
}

/** A round with the path of whoever opened it, for those who have the permission there. Throws NOT_FOUND. */
export async function roundUnder(
  query: Query,
  actor: Actor,
  { key, permission, today }: { key: number; permission: Permission; today: IsoDate },
): Promise<{ round: Omit<AssessmentRound, 'id'>; path: string }> {
  const [found] = await query<AssessmentRound & { path: string }>(
    `SELECT ${roundColumns}, (SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = d.organisation_key AND p.valid_from <= $2
       ORDER BY p.valid_from DESC LIMIT 1) AS path
     FROM assessment_round AS d WHERE d.key = $1`,
    [key, today],
  );
  if (!found || !actor.covers(permission, found.path)) throw KernelError.NOT_FOUND();
  const { path, ...round } = found;
  return { round, path };
}
