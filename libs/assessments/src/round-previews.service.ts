import { Criteria } from '@app/criteria';
import { type Actor, Clock, KernelError, lastDayInTime, Transactions, viewOf } from '@app/kernel';
import { readOwner } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { AssessmentRoundPermission } from './assessments.permissions';
import type { AssessmentRoundPreviewInput } from './round.inputs';
import { ASKED, askedOn, askedParams, mustBeSound, plannedLines } from './round-plan';
import { AssessmentRoundPreview, AssessmentRoundPreviewLine } from './round-preview.view';

/** Named of each line. */
const EXAMPLES = 5;

interface Planned {
  line: number;
  count: number;
  already: number;
  examples: string[] | null;
}

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
      const found = new Map(planned.map((one) => [one.line, one]));
      return viewOf(AssessmentRoundPreview, {
        lines: lines.map(({ line, versionKey, dueOn, dueBoundary }) =>
          viewOf(AssessmentRoundPreviewLine, {
            line,
            versionKey,
            count: found.get(line)?.count ?? 0,
            already: found.get(line)?.already ?? 0,
            lastDay: lastDayInTime({ on: dueOn, boundary: dueBoundary }),
            examples: found.get(line)?.examples ?? [],
          }),
        ),
      });
    });
  }
}
