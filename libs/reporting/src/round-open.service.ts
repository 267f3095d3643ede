import { type Actor, DomainError, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { namesForRefusal, OrganisationKind } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { FormContents, type FormVersion } from '@app/forms';
import { RoundError } from './reporting.errors';
import { RoundOpened } from './reporting.events';
import { RoundPermission } from './reporting.permissions';
import { Round, RoundState, RoundTier } from './round.entity';
import type { OpenRoundInput } from './round.inputs';
import { mustBeSound } from './round.rules';
import { onDay, plannedBy, readOwner, type RoundOwner } from './round-plan';
import { Rounds } from './rounds.service';

/** The first 15 characters of a UUIDv7: the instant and the version. */
const UUID_V7_HEAD = 15;

/** Bodies that receive and review reports for the committee, or the Government, for which they act. */
const RECEIVERS = [OrganisationKind.EducationDepartment, OrganisationKind.EducationOffice, OrganisationKind.Ministry];

/** Opens a round and says at once, for every unit below, what it owes to whom by when. */
@Injectable()
export class RoundOpening {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
    private readonly rounds: Rounds,
    private readonly directives: DirectivesService,
  ) {}

  /** `isDemo` marks made-up content; only the loader of demonstration data says so. */
  async open(actor: Actor, input: OpenRoundInput, isDemo = false): Promise<Round> {
    const key = await this.transactions.run(actor, (tx) => this.openIn(tx, input, isDemo));
    return this.rounds.one(actor, key);
  }

  /** `open` inside another use case; answers the key. */
  async openIn(tx: Transaction, input: OpenRoundInput, isDemo = false): Promise<number> {
    mustBeSound(input);
    const version = input.formVersionKey;
    const { form } = await this.forms.get(version, tx.manager).catch(refuseUnknownForm);
    const owner = await readOwner(tx.query.bind(tx), input.organisationKey, input.endsOn);
    if (!owner || !mayOpen(tx.actor, owner)) throw KernelError.NOT_FOUND();
    await mustFit(tx, form, input);
    const directiveKey = await this.directiveKey(tx, input.directiveKey);
    const roundKey = await insertRound(tx, owner, input, { directiveKey, isDemo });
    const { tiers, ...after } = input;
    const expected = await insertObligations(tx, roundKey, owner, input.endsOn);
    mustReachEveryTier(input, expected);
    tx.happened(RoundOpened, {
      subject: roundKey,
      path: owner.path,
      payload: { organisationKey: owner.key, year: input.year },
      after: { ...after, tiers, expected },
    });
    return roundKey;
  }

  /** Naming a document shows it to everybody in the round, so whoever names it must be able to see it. */
  private async directiveKey(tx: Transaction, key: string | null | undefined): Promise<string | null> {
    // What the programme names by itself was seen by whoever planned the round.
    if (!key || isProgramme(tx.actor)) return key ?? null;
    return this.directives.mustSee(tx, key).catch(refuseUnknownDirective);
  }
}

const isProgramme = (actor: Actor): boolean => actor.principal.kind === 'system';

/** A round that opens by itself is opened by the programme, which no role stands behind. */
const mayOpen = (actor: Actor, { path }: RoundOwner): boolean =>
  isProgramme(actor) || actor.covers(RoundPermission.Open, path);

function refuseUnknownDirective(error: unknown): never {
  if (!(error instanceof DomainError) || error.code !== 'NOT_FOUND') throw error;
  throw RoundError.ROUND_DIRECTIVE_UNKNOWN({}, [{ path: 'directiveId', code: 'ROUND_DIRECTIVE_UNKNOWN' }]);
}

function refuseUnknownForm(): never {
  throw RoundError.ROUND_FORM_UNKNOWN({}, [{ path: 'formVersionId', code: 'ROUND_FORM_UNKNOWN' }]);
}

/** Last year's form under this year's name is refused, and so is next year's. */
async function mustFit(tx: Transaction, form: FormVersion, { endsOn }: OpenRoundInput): Promise<void> {
  const { validFrom } = form;
  if (validFrom > endsOn) {
    throw RoundError.ROUND_FORM_NOT_VALID({ validFrom }, [{ path: 'formVersionId', code: 'ROUND_FORM_NOT_VALID' }]);
  }
  const [newer] = await tx.query<{ number: number }>(
    `SELECT number FROM form_version WHERE form_key = $1 AND number > $2 AND valid_from <= $3 ORDER BY number DESC LIMIT 1`,
    [form.formKey, form.number, endsOn],
  );
  if (newer)
    throw RoundError.ROUND_FORM_SUPERSEDED({ ...newer }, [{ path: 'formVersionId', code: 'ROUND_FORM_SUPERSEDED' }]);
}

async function insertRound(
  tx: Transaction,
  owner: RoundOwner,
  input: OpenRoundInput,
  { directiveKey, isDemo }: Pick<Round, 'directiveKey' | 'isDemo'>,
): Promise<number> {
  const { formVersionKey, title, year, startsOn, endsOn, tiers } = input;
  const said = { formVersionKey, directiveKey, title: title.trim(), year, startsOn, endsOn, isDemo };
  const row = { organisationKey: owner.key, ...said, state: RoundState.Open, createdAt: tx.now };
  const { key } = (await tableOf(Round).insert(tx, row, { answer: ['key'] }))!;
  await tableOf(RoundTier).insertAll(
    tx,
    tiers.map((tier) => Object.assign({ roundKey: key }, tier)),
  );
  return key;
}

/**
 * Who owes what: everybody in the owner's subtree and line whose kind and level a tier names, as they were on the last day of
 * the period. An obligation reports to the nearest organisation above that owes a report too; where there is none, the owner
 * is the addressee, and for the owner its own superior. One statement for any number of units.
 */
async function insertObligations(
  tx: Transaction,
  roundKey: number,
  owner: RoundOwner,
  on: string,
): Promise<Map<number, number>> {
  // Units loaded a moment ago have no statistics yet; nested loops over 153,000 of them would never end.
  await tx.query('SET LOCAL enable_nestloop = off');
  const rows = await tx.query<{ tier: number; count: number; outside: string[] | null }>(OBLIGATIONS, [
    roundKey,
    owner.key,
    `${owner.path}%`,
    owner.line,
    on,
    RECEIVERS,
    newKey().slice(0, UUID_V7_HEAD),
  ]);
  await tx.query('SET LOCAL enable_nestloop = on');
  mustStandTogether(rows[0]?.outside ?? []);
  return new Map(rows.map(({ tier, count }) => [tier, count]));
}

const OBLIGATIONS = `${plannedBy('round_tier AS t ON t.round_key = $1')}, receiver AS (
    SELECT DISTINCT ON (b.acts_for_key) b.acts_for_key, b.organisation_key
    FROM organisation_period AS b
    WHERE b.acts_for_key IS NOT NULL AND b.kind = ANY($6) AND ${onDay('b')}
    ORDER BY b.acts_for_key, b.organisation_key
  ), made AS (
    INSERT INTO obligation (province_id, scope_id, key, round_key, organisation_key, path, node_path, parent_path, tier, consolidates,
                            to_key, through_key, due_on, due_boundary)
    SELECT a.province_id, a.scope_id, overlay(gen_random_uuid()::text PLACING $7 FROM 1 FOR ${UUID_V7_HEAD})::uuid, $1, a.organisation_key, a.path,
           CASE WHEN a.consolidates OR a.parent_path IS NULL THEN a.path ELSE a.parent_path END, a.parent_path, a.tier, a.consolidates,
           a.to_key, nullif(receiver.organisation_key, a.organisation_key), a.due_on, a.due_boundary
    FROM addressed AS a LEFT JOIN receiver ON receiver.acts_for_key = a.to_key
    WHERE NOT EXISTS (SELECT 1 FROM outside)
    RETURNING tier
  )
  SELECT tier, count(*)::int AS count, NULL::text[] AS outside FROM made GROUP BY tier
  UNION ALL SELECT NULL, 0, array_agg(name) FROM outside HAVING count(*) > 0`;

/** Totals look for what is below a level in the shard of its province, so they would leave these out. */
function mustStandTogether(outside: string[]): void {
  if (outside.length === 0) return;
  throw RoundError.ROUND_OUTSIDE_PROVINCE({ names: namesForRefusal(outside) }, [
    { path: 'organisationId', code: 'ROUND_OUTSIDE_PROVINCE' },
  ]);
}

/** A tier that nobody belongs to is a slip in its kinds or levels, and would go unnoticed. */
function mustReachEveryTier({ tiers, endsOn }: OpenRoundInput, expected: Map<number, number>): void {
  tiers.forEach(({ tier }, index) => {
    if (expected.has(tier)) return;
    throw RoundError.ROUND_TIER_EMPTY({ tier, on: endsOn }, [{ path: `tiers.${index}`, code: 'ROUND_TIER_EMPTY' }]);
  });
}
