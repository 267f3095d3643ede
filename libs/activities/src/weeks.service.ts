import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { keysOnPaths, lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WeekError } from './activities.errors';
import { RoundAttached, WeekAmended, WeekPlanned } from './activities.events';
import { WeekPermission } from './activities.permissions';
import { Week } from './week.entity';
import {
  type AmendWeekInput,
  type AttachRoundArgs,
  type PlanWeekInput,
  type WeekFields,
  type WeeksArgs,
  WeekSorts,
} from './week.inputs';
import { MAX_ANCESTORS, weekFaults } from './week.rules';
import { toWeek, visibleWeeks, weekChain, weekChainKeys, weekColumns } from './week.sql';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'w.year', descending: true, type: 'int' },
  { expression: 'w.key', descending: true, type: 'uuid' },
];

/** What a week itself holds; empty values are inherited. */
const OWN = [
  'parentKey',
  'directiveKey',
  'ownTheme',
  'ownStartsOn',
  'ownEndsOn',
  'openingOn',
  'openingPlace',
] as const satisfies (keyof Week)[];
type OwnValues = Pick<Week, (typeof OWN)[number]>;
const NOTHING = Object.fromEntries(OWN.map((name) => [name, null])) as unknown as OwnValues;

const weeks = tableOf(Week);

/** Weeks: the nation's, and local ones that inherit from it. */
@Injectable()
export class WeeksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  async plan(actor: Actor, input: PlanWeekInput): Promise<Week> {
    const key = await this.transactions.run(actor, (tx) => this.planIn(tx, input));
    return this.byKey(actor, key);
  }

  /** `plan` inside another use case; answers the key. */
  async planIn(tx: Transaction, input: PlanWeekInput): Promise<string> {
    const { organisationKey } = input;
    const path = await this.mustPlan(tx, organisationKey);
    const asked = ownOf(NOTHING, input);
    const own = checked(input.year, {
      ...asked,
      parentKey: asked.parentKey ?? (await this.nearestAbove(tx, path, input.year)),
      directiveKey: await this.directiveKey(tx, asked.directiveKey),
    });
    const key = newKey();
    await this.mustInherit(tx, key, own.parentKey, path, input.year);
    const week = { organisationKey, year: input.year, ...own };
    await weeks.insert(tx, { key, ...week });
    tx.happened(WeekPlanned, { subject: key, path, payload: { ...week, roundKey: null }, after: week });
    return key;
  }

  async amend(actor: Actor, input: AmendWeekInput): Promise<Week> {
    const key = await this.transactions.run(actor, async (tx) => {
      const before = await this.find(tx.query.bind(tx), actor, input.key);
      const path = await this.mustPlan(tx, before.organisationKey);
      const own = checked(before.year, await this.amended(tx, before, input));
      if (own.parentKey !== before.parentKey) await this.mustInherit(tx, before.key, own.parentKey, path, before.year);
      await weeks.amend(tx, before, input.version, own);
      tx.happened(WeekAmended, { subject: before.key, path, payload: before, before, after: own });
      return before.key;
    });
    return this.find(this.query, actor, key);
  }

  async attachRound(actor: Actor, { weekKey: key, version, roundKey }: AttachRoundArgs): Promise<Week> {
    await this.transactions.run(actor, (tx) => this.attachRoundIn(tx, { key, version, roundKey }));
    return this.byKey(actor, key);
  }

  /** `attachRound` inside another use case. */
  async attachRoundIn(
    tx: Transaction,
    { key, version, roundKey: wanted }: { key: string; version: number; roundKey: number },
  ): Promise<void> {
    const week = await this.find(tx.query.bind(tx), tx.actor, key);
    const path = await this.mustPlan(tx, week.organisationKey);
    const roundKey = await this.roundOf(tx, week, wanted);
    const change = await weeks.amend(tx, week, version, { roundKey });
    const { organisationKey, year } = week;
    tx.happened(RoundAttached, { subject: key, path, payload: { organisationKey, year, roundKey }, ...change });
  }

  byKey(actor: Actor, key: string): Promise<Week> {
    return this.find(this.query, actor, key);
  }

  list(actor: Actor, args: WeeksArgs): Promise<Connection<Week>> {
    const params: unknown[] = [];
    const conditions = [visibleWeeks(actor, this.clock.today(), params)];
    if (args.year != null) conditions.push(`w.year = $${params.push(args.year)}`);
    if (args.organisationKey != null) conditions.push(`w.organisation_key = $${params.push(args.organisationKey)}`);
    return pageOf<Week>(
      this.query,
      {
        sql: `SELECT ${weekColumns} FROM ${weekChain} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: WeekSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      toWeek,
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  private async find(query: Query, actor: Actor, key: string): Promise<Week> {
    const params: unknown[] = [key];
    const visible = visibleWeeks(actor, this.clock.today(), params);
    const [row] = await query<Week>(`SELECT ${weekColumns} FROM ${weekChain} WHERE w.key = $1 AND ${visible}`, params);
    if (!row) throw KernelError.NOT_FOUND();
    return toWeek(row);
  }

  /** Path of an organisation for which the actor may plan. */
  private async mustPlan(tx: Transaction, organisationKey: number): Promise<string> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(WeekPermission.Plan, place.path);
    return place.path;
  }

  private async amended(tx: Transaction, before: Week, input: AmendWeekInput): Promise<OwnValues> {
    const own = ownOf(before, input);
    return input.directiveKey == null ? own : { ...own, directiveKey: await this.directiveKey(tx, own.directiveKey) };
  }

  private async directiveKey(tx: Transaction, key: string | null | undefined): Promise<string | null> {
    return key ? this.directives.mustSee(tx, key) : null;
  }

  /** The week of the same year that the lowest level above has planned. */
  private async nearestAbove(tx: Transaction, path: string, year: number): Promise<string | null> {
    const [above] = await tx.query<{ key: string }>(
      `SELECT w.key FROM week AS w WHERE w.year = $1 AND w.organisation_key = ANY($2::int[])
       ORDER BY array_position($2::int[], w.organisation_key) DESC LIMIT 1`,
      [year, keysOnPaths([path]).slice(0, -1)],
    );
    return above?.key ?? null;
  }

  /** The parent is a week of the same year on the way to the root (or of a body that acts there), and the chain stays short. */
  private async mustInherit(
    tx: Transaction,
    key: string,
    parentKey: string | null,
    path: string,
    year: number,
  ): Promise<void> {
    if (parentKey === null) return;
    const above = keysOnPaths([path]);
    const [chain] = await tx.query<{ ancestors: string[]; depthBelow: number }>(
      `SELECT array_remove(${weekChainKeys}, NULL) AS ancestors,
              (SELECT CASE WHEN bool_or(c3.key IS NOT NULL) THEN 3 WHEN bool_or(c2.key IS NOT NULL) THEN 2 ELSE count(c1.key)::int END
               FROM week AS c1 LEFT JOIN week AS c2 ON c2.parent_key = c1.key LEFT JOIN week AS c3 ON c3.parent_key = c2.key
               WHERE c1.parent_key = $2) AS "depthBelow"
       FROM ${weekChain}
       WHERE w.key = $1 AND w.year = $3
         AND (w.organisation_key = ANY($4::int[]) OR EXISTS (
           SELECT FROM organisation_period AS p WHERE p.organisation_key = w.organisation_key AND p.acts_for_key = ANY($4::int[])))`,
      [parentKey, key, year, above],
    );
    if (!chain || chain.ancestors.includes(key))
      throw WeekError.WEEK_PARENT_NOT_ABOVE({}, [{ path: 'parentId', code: 'WEEK_PARENT_NOT_ABOVE' }]);
    if (chain.ancestors.length + Math.min(chain.depthBelow, MAX_ANCESTORS) > MAX_ANCESTORS) {
      throw WeekError.WEEK_CHAIN_TOO_LONG({ max: MAX_ANCESTORS }, [{ path: 'parentId', code: 'WEEK_CHAIN_TOO_LONG' }]);
    }
  }

  /** A round of the same year that the actor could have opened. */
  private async roundOf(tx: Transaction, week: Week, roundKey: number): Promise<number> {
    const [round] = await tx.query<{ organisationKey: number; year: number }>(
      'SELECT organisation_key AS "organisationKey", year FROM round WHERE key = $1',
      [roundKey],
    );
    if (!round) throw KernelError.NOT_FOUND();
    await this.mustPlan(tx, round.organisationKey);
    if (round.year !== week.year)
      throw WeekError.WEEK_ROUND_OTHER_YEAR({ year: round.year }, [{ path: 'roundId', code: 'WEEK_ROUND_OTHER_YEAR' }]);
    return roundKey;
  }
}

/** The fields of an input under the names of the entity. */
const renamed = ({ theme: ownTheme, startsOn: ownStartsOn, endsOn: ownEndsOn, ...same }: WeekFields) => ({
  ...same,
  ownTheme,
  ownStartsOn,
  ownEndsOn,
});

/** What is asked for over what the week holds. */
const ownOf = (before: OwnValues, input: WeekFields): OwnValues => tidied(weeks.amended(before, OWN, renamed(input)));

const tidied = (own: OwnValues): OwnValues => ({
  ...own,
  ownTheme: own.ownTheme?.trim() || null,
  openingPlace: own.openingPlace?.trim() || null,
});

function checked(year: number, own: OwnValues): OwnValues {
  const faults = weekFaults({ year, startsOn: own.ownStartsOn, endsOn: own.ownEndsOn, openingOn: own.openingOn });
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  return own;
}
