import { type Actor, KernelError, lastDayInTime, type Query, Transactions } from '@app/kernel';
import { plannedBy, readOwner, roundMustBeSound, RoundPermission } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import type { RoundPreviewInput } from './round-changes.inputs';
import { RoundPreview, RoundPreviewLine } from './round-preview.view';

/** Named of each tier. */
const EXAMPLES = 5;

interface Planned {
  tier: number;
  count: number;
  examples: string[] | null;
  outside: string[] | null;
}

const PREVIEW = `${plannedBy('jsonb_to_recordset($1::jsonb) AS t(tier int, kinds text[], levels text[], due_on date, due_boundary text) ON true')}
  SELECT o.tier, count(*)::int AS count, (array_agg(o.name ORDER BY o.path))[1:${EXAMPLES}] AS examples, NULL::text[] AS outside
  FROM addressed AS o GROUP BY o.tier
  UNION ALL SELECT NULL, 0, NULL, array_agg(name) FROM outside HAVING count(*) > 0`;

/** What opening a round would make: by the statement that opens it. */
@Injectable()
export class RoundPreviews {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND, and what is wrong with days and tiers, as opening does. */
  preview(actor: Actor, input: RoundPreviewInput): Promise<RoundPreview> {
    roundMustBeSound(input);
    return this.transactions.read(actor, async (query) => {
      const owner = await readOwner(query, input.organisationKey, input.endsOn);
      if (!owner || !actor.covers(RoundPermission.Open, owner.path)) throw KernelError.NOT_FOUND();
      const tiers = input.tiers.map(({ dueOn, dueBoundary, ...tier }) => ({
        ...tier,
        due_on: dueOn,
        due_boundary: dueBoundary,
      }));
      const planned = await query<Planned>(PREVIEW, [
        JSON.stringify(tiers),
        owner.key,
        `${owner.path}%`,
        owner.line,
        input.endsOn,
      ]);
      const lines = input.tiers.map((tier) =>
        lineOf(
          tier,
          planned.find((one) => one.tier === tier.tier),
        ),
      );
      const hasNobody = lines.every(({ tier, count }) => tier === 0 || count === 0);
      return Object.assign(new RoundPreview(), {
        lines,
        outside: planned.flatMap(({ outside }) => outside ?? []),
        alike: await alike(query, input),
        instead: hasNobody ? await actsFor(query, owner.key, input.endsOn) : null,
      });
    });
  }
}

const lineOf = (
  { tier, dueOn, dueBoundary }: RoundPreviewInput['tiers'][number],
  planned: Planned | undefined,
): RoundPreviewLine =>
  Object.assign(new RoundPreviewLine(), {
    tier,
    count: planned?.count ?? 0,
    lastDay: lastDayInTime({ on: dueOn, boundary: dueBoundary }),
    examples: planned?.examples ?? [],
  });

async function alike(
  query: Query,
  { organisationKey, formVersionKey, startsOn, endsOn }: RoundPreviewInput,
): Promise<string[]> {
  const rows = await query<{ title: string }>(
    `SELECT d.title FROM round AS d
     WHERE d.organisation_key = $1 AND d.form_version_key = $2 AND d.starts_on = $3 AND d.ends_on = $4 AND d.state = 'open' ORDER BY d.key`,
    [organisationKey, formVersionKey ?? null, startsOn, endsOn],
  );
  return rows.map(({ title }) => title);
}

/** Name of the committee for which an office works. */
async function actsFor(query: Query, key: number, on: string): Promise<string | null> {
  const [found] = await query<{ name: string }>(
    `SELECT above.name FROM organisation_period AS own JOIN organisation_period AS above ON above.organisation_key = own.acts_for_key
     WHERE own.organisation_key = $1 AND own.valid_from <= $2 AND (own.valid_to IS NULL OR own.valid_to >= $2)
       AND above.valid_from <= $2 AND (above.valid_to IS NULL OR above.valid_to >= $2)`,
    [key, on],
  );
  return found?.name ?? null;
}
