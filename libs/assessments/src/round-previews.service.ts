import { Criteria } from '@app/criteria';
import {
  type Actor,
  Clock,
  inShardsOf,
  KernelError,
  lastDayInTime,
  type Query,
  Transactions,
  viewOf,
} from '@app/kernel';
import { withinUnits } from '@app/organisations';
import { readOwner } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { AssessmentRoundPermission } from './assessments.permissions';
import type { AssessmentRoundPreviewInput } from './round.inputs';
import { ASKED, askedOn, askedParams, asksOthers, mustBeSound, type PlannedLine, plannedLines } from './round-plan';
import { AssessmentRoundPreview, AssessmentRoundPreviewLine } from './round-preview.view';

/** Named of each line. */
const EXAMPLES = 5;

interface Planned {
  line: number;
  count: number;
  already: number;
  examples: string[] | null;
}

/** How many of those whom a set judges, and who are no organisations, live in a territory, by the lists; `$1` sets, `$2` the organisation, `$3` the day. */
const othersOf = (actor: Actor, params: unknown[]): string => `
  WITH place AS (${withinUnits(`SELECT p.scope_id FROM organisation_period AS p WHERE p.organisation_key = $2 AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)`, '$3')}),
  listed AS (
    SELECT c.province_id, c.kind, c.count FROM subject_count AS c WHERE ${inShardsOf(actor, 'c', params)} AND c.scope_id IN (SELECT place.key FROM place)
    UNION ALL SELECT d.province_id, d.kind, d.change FROM subject_delta AS d WHERE ${inShardsOf(actor, 'd', params)} AND d.scope_id IN (SELECT place.key FROM place))
  SELECT s.key AS "setKey", sum(l.count)::int AS count FROM criteria_set AS s JOIN listed AS l ON l.kind = s.subject
  WHERE s.key = ANY($1::int[]) GROUP BY s.key`;

const PREVIEW = `${ASKED}
  SELECT q.line, count(*) FILTER (WHERE a.key IS NULL)::int AS count, count(a.key)::int AS already,
         (array_agg(q.name ORDER BY q.path) FILTER (WHERE a.key IS NULL))[1:${EXAMPLES}] AS examples
  FROM asked AS q LEFT JOIN assessment AS a
    ON a.province_id = q.province_id AND a.year = $6 AND a.set_key = q.set_key AND a.organisation_key = q.organisation_key
  GROUP BY q.line`;

/** What opening a round would make: by the statement that opens it. */
@Injectable()
export class AssessmentRoundPreviews {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly criteria: Criteria,
  ) {}

  /** Throws NOT_FOUND, and what is wrong with year and lines, as opening does. */
  preview(actor: Actor, input: AssessmentRoundPreviewInput): Promise<AssessmentRoundPreview> {
    mustBeSound(input, this.clock.today());
    return this.transactions.read(actor, async (query) => {
      const on = askedOn(input.year, this.clock.today());
      const owner = await readOwner(query, input.organisationKey, on);
      if (!owner || !actor.covers(AssessmentRoundPermission.Open, owner.path)) throw KernelError.NOT_FOUND();
      const lines = await plannedLines(this.criteria, input);
      const planned = await query<Planned>(PREVIEW, askedParams(lines, owner, on, input.year));
      const others = await this.others(query, actor, lines, owner.key);
      const found = new Map(planned.map((one) => [one.line, one]));
      return viewOf(AssessmentRoundPreview, {
        lines: lines.map(({ line, setKey, versionKey, dueOn, dueBoundary }) =>
          viewOf(AssessmentRoundPreviewLine, {
            line,
            versionKey,
            count: found.get(line)?.count ?? others.get(setKey) ?? 0,
            already: found.get(line)?.already ?? 0,
            lastDay: lastDayInTime({ on: dueOn, boundary: dueBoundary }),
            examples: found.get(line)?.examples ?? [],
          }),
        ),
      });
    });
  }

  /** By set; of lines that ask organisations nothing. */
  private async others(
    query: Query,
    actor: Actor,
    lines: readonly PlannedLine[],
    ownerKey: number,
  ): Promise<Map<number, number>> {
    const setKeys = lines.filter(asksOthers).map(({ setKey }) => setKey);
    if (setKeys.length === 0) return new Map();
    const params: unknown[] = [setKeys, ownerKey, this.clock.today()];
    const sql = othersOf(actor, params);
    const rows = await query<{ setKey: number; count: number }>(sql, params);
    return new Map(rows.map(({ setKey, count }) => [setKey, count]));
  }
}
