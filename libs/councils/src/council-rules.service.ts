import { AwardKeeping } from '@app/awards';
import {
  type Actor,
  type Connection,
  type IsoDate,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  Transactions,
} from '@app/kernel';
import { AdministrativeLevel, provinceOn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CouncilRule } from './council-rule.entity';
import { CouncilError } from './councils.errors';
import { CouncilRuleEnded, CouncilRuleEntered, CouncilRuleResumed } from './councils.events';
import { ruleColumns, rules } from './councils.sql';
import {
  type CouncilRulesArgs,
  CouncilRuleSorts,
  type EndCouncilRuleInput,
  type EnterCouncilRuleInput,
} from './voting.inputs';
import { mustBeVoting } from './voting.rules';

/** The country's first, then by province, the latest first. */
const IN_ORDER: SortColumn[] = [
  { expression: 'coalesce(h.province_key, 0)', type: 'int' },
  { expression: 'h.valid_from', descending: true, type: 'date' },
  { expression: 'h.key', type: 'uuid' },
];

/** `$1` offices, `$2` the day. */
const HELD = `SELECT k.key AS "organisationKey", ${ruleColumns} FROM unnest($1::int[]) AS k(key)
  LEFT JOIN LATERAL (
    SELECT ${provinceOn('p.scope_id', '$2::date')} AS province_id FROM organisation_period AS p
    WHERE p.organisation_key = k.key AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2) LIMIT 1) AS place ON true
  JOIN LATERAL (
    SELECT given.* FROM council_rule AS given WHERE (given.province_key = place.province_id OR given.province_key IS NULL)
      AND given.valid_from <= $2 AND (given.valid_to IS NULL OR given.valid_to >= $2) ORDER BY given.province_key NULLS LAST LIMIT 1) AS h ON true`;

/** How councils of a province vote, as the administrator at the root has read it; the same for all. */
@Injectable()
export class CouncilRules {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly keeping: AwardKeeping,
  ) {}

  list(args: CouncilRulesArgs): Promise<Connection<CouncilRule>> {
    return pageOf<CouncilRule>(
      this.query,
      {
        sql: `SELECT ${ruleColumns} FROM council_rule AS h WHERE ($1::int IS NULL OR h.province_key = $1)`,
        params: [args.provinceKey ?? null],
        sort: CouncilRuleSorts.columnsOf(args, IN_ORDER),
      },
      args,
      rules.toRow,
    );
  }

  async byKeys(keys: readonly string[], query = this.query): Promise<CouncilRule[]> {
    const rows = await query<CouncilRule>(
      `SELECT ${ruleColumns} FROM council_rule AS h WHERE h.key = ANY($1::uuid[])`,
      [keys],
    );
    return rows.map(rules.toRow);
  }

  /** Of the province in which the office stands, else of the country; null: none stands. */
  async of(query: Query, organisationKey: number, on: IsoDate): Promise<CouncilRule | null> {
    return (await this.ofAll(query, [organisationKey], on)).get(organisationKey) ?? null;
  }

  /** The same for many offices, in one statement; those for which none stands are left out. */
  async ofAll(query: Query, organisationKeys: readonly number[], on: IsoDate): Promise<Map<number, CouncilRule>> {
    const rows = await query<CouncilRule & { organisationKey: number }>(HELD, [organisationKeys, on]);
    return new Map(rows.map(({ organisationKey, ...rule }) => [organisationKey, rules.toRow(rule)]));
  }

  /** Throws NOT_FOUND, COUNCIL_RULE, COUNCIL_RULE_POINTS, COUNCIL_RULE_ORDER, COUNCIL_RULE_OVERLAP. */
  async enter(
    actor: Actor,
    { validTo = null, provinceKey = null, ...input }: EnterCouncilRuleInput,
  ): Promise<CouncilRule> {
    const key = newKey();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const row = {
        ...input,
        key,
        provinceKey,
        validTo,
        mostPoints: input.mostPoints ?? null,
        digits: input.digits ?? null,
        citation: input.citation.trim(),
      };
      mustBeVoting(row);
      mustBeInOrder(row);
      if (provinceKey !== null) {
        const [unit] = await tx.query<{ level: string }>(
          'SELECT u.level FROM administrative_unit AS u WHERE u.key = $1',
          [provinceKey],
        );
        if (unit?.level !== AdministrativeLevel.Province) throw KernelError.NOT_FOUND();
      }
      await rules.insert(tx, { ...row, version: 1 });
      const { validFrom } = row;
      tx.happened(CouncilRuleEntered, { subject: key, path, payload: { provinceKey, validFrom, validTo }, after: row });
    });
    return this.one(key);
  }

  /** It stands until a day, or again; councils that vote by it go on. Throws NOT_FOUND, COUNCIL_RULE_ORDER, COUNCIL_RULE_OVERLAP, VERSION_CONFLICT. */
  async end(actor: Actor, { key, version, validTo = null, reason }: EndCouncilRuleInput): Promise<CouncilRule> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.keeping.mustKeep(tx);
      const [row] = await tx.query<CouncilRule>(
        `SELECT ${ruleColumns} FROM council_rule AS h WHERE h.key = $1 FOR UPDATE`,
        [key],
      );
      if (!row) throw KernelError.NOT_FOUND();
      const { provinceKey, validFrom } = row;
      mustBeInOrder({ validFrom, validTo });
      const change = await rules.amend(tx, rules.toRow(row), version, { validTo });
      tx.happened(validTo === null ? CouncilRuleResumed : CouncilRuleEnded, {
        subject: key,
        path,
        payload: { provinceKey, validFrom, validTo },
        ...change,
        reason: reason.trim(),
      });
    });
    return this.one(key);
  }

  private async one(key: string): Promise<CouncilRule> {
    return (await this.byKeys([key]))[0]!;
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** Throws COUNCIL_RULE_ORDER. */
function mustBeInOrder({ validFrom, validTo }: Pick<CouncilRule, 'validFrom' | 'validTo'>): void {
  if (validTo !== null && validTo < validFrom)
    throw CouncilError.COUNCIL_RULE_ORDER({}, [{ path: 'validTo', code: 'COUNCIL_RULE_ORDER' }]);
}
