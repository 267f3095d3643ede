import { Actor, Clock, DomainError, type IsoDate, Jobs, tableOf, type Transaction, Transactions } from '@app/kernel';
import { RoundOpening } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { MovementState } from './movement.entity';
import { YearlyRoundFailed, YearlyRoundOpened } from './movements.events';
import { YearlyRound, YearOpening } from './yearly-round.entity';
import { type TierOfYear, type YearlyDates, yearsDue } from './yearly-round.rules';

const plans = tableOf(YearlyRound);
const openings = tableOf(YearOpening);

interface Planned extends YearlyRound {
  startsOn: IsoDate;
  endsOn: IsoDate | null;
  path: string | null;
}

/** Plans that are on, of movements that run, with the days of the movement and the place of who collects. */
const PLANNED = `
  SELECT ${plans.columns('y')}, m.starts_on AS "startsOn", m.ends_on AS "endsOn",
         (SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = y.organisation_key AND p.valid_from <= $2
          ORDER BY p.valid_from DESC LIMIT 1) AS path
  FROM movement_yearly_round AS y JOIN movement AS m ON m.key = y.movement_key
  WHERE y.is_on AND m.state <> $1 ORDER BY y.key`;

/**
 * Opens the rounds of a year when their day has come, each once, as the programme itself: nobody signs in for it, and what the line of one collects has
 * nothing to do with the other.
 */
@Injectable()
export class YearlyOpening {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: RoundOpening,
  ) {
    jobs.register({ name: 'open-yearly-rounds', when: { dailyAt: '04:40' }, atStart: true, run: () => this.open() });
  }

  /** How many were opened. One that cannot be opened keeps none of the others; why is said at the plan. */
  async open(): Promise<number> {
    const actor = Actor.system();
    const today = this.clock.today();
    const planned = await this.transactions.read(actor, (query) =>
      query<Planned>(PLANNED, [MovementState.Closed, today]),
    );
    let opened = 0;
    for (const plan of planned) {
      const tiers = await this.tiersOfToday(actor, plan.tiers);
      for (const dates of yearsDue({ ...plan, tiers }, today, plan)) opened += await this.openOne(actor, plan, dates);
    }
    return opened;
  }

  private async openOne(actor: Actor, plan: Planned, dates: YearlyDates): Promise<number> {
    try {
      return await this.transactions.run(actor, (tx) => this.openIn(tx, plan, dates));
    } catch (error) {
      if (error instanceof Already) return 0;
      if (!(error instanceof DomainError)) throw error;
      await this.tellFailure(actor, plan, error.code);
      return 0;
    }
  }

  private async openIn(
    tx: Transaction,
    plan: Planned,
    { year, startsOn, endsOn, tiers }: YearlyDates,
  ): Promise<number> {
    const { key: planKey, movementKey, organisationKey, formKey, title, path } = plan;
    const [claimed] = await tx.query<{ year: number }>(
      `INSERT INTO movement_year_opening (plan_key, year, opened_on) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING year`,
      [planKey, year, this.clock.today()],
    );
    // Another worker, or an earlier turn.
    if (!claimed) throw new Already();
    const [form] = await tx.query<{ key: number }>(
      'SELECT v.key FROM form_version AS v WHERE v.form_key = $1 AND v.valid_from <= $2 ORDER BY v.number DESC LIMIT 1',
      [formKey, endsOn],
    );
    const [document] = await tx.query<{ key: string }>(
      `SELECT d.directive_key AS key FROM directive_deadline AS d WHERE d.key = ANY($1::uuid[]) LIMIT 1`,
      [tiers.flatMap(({ deadlineKey }) => deadlineKey ?? [])],
    );
    const roundKey = await this.rounds.openIn(tx, {
      organisationKey,
      formVersionKey: form?.key ?? 0,
      directiveKey: document?.key ?? null,
      title: `${title} ${year}`,
      year,
      startsOn,
      endsOn,
      tiers: tiers.map(({ tier, kinds, levels, dueOn, boundary }) => ({
        tier,
        kinds,
        levels,
        dueOn,
        dueBoundary: boundary,
      })),
    });
    await openings.update(tx, { planKey, year }, { roundKey });
    await plans.update(tx, { key: planKey }, { failureCode: null, failedOn: null });
    const told = { organisationKey, year, roundKey };
    tx.happened(YearlyRoundOpened, { subject: movementKey, path, payload: told, after: told });
    return 1;
  }

  /** Where a deadline of a document was corrected since, its day of today holds. */
  private async tiersOfToday(actor: Actor, tiers: readonly TierOfYear[]): Promise<TierOfYear[]> {
    const named = tiers.flatMap(({ deadlineKey }) => deadlineKey ?? []);
    if (named.length === 0) return [...tiers];
    const rows = await this.transactions.read(actor, (query) =>
      query<Pick<TierOfYear, 'month' | 'day' | 'boundary'> & { key: string }>(
        `SELECT d.key, d.month, d.day, d.boundary FROM directive_deadline AS d WHERE d.key = ANY($1::uuid[]) AND d.month IS NOT NULL`,
        [named],
      ),
    );
    const known = new Map(rows.map(({ key, ...day }) => [key, day]));
    return tiers.map((tier) => ({ ...tier, ...(tier.deadlineKey === null ? {} : known.get(tier.deadlineKey)) }));
  }

  private tellFailure(actor: Actor, { key, movementKey, path, organisationKey }: Planned, code: string): Promise<void> {
    return this.transactions.run(actor, async (tx) => {
      const failed = { failureCode: code, failedOn: this.clock.today() };
      await plans.update(tx, { key }, failed);
      tx.happened(YearlyRoundFailed, { subject: movementKey, path, payload: { organisationKey, code }, after: failed });
    });
  }
}

/** The year is open already. */
class Already extends Error {}
