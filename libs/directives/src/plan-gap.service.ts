import { type Actor, Clock, type Connection, KernelError, pageOf, type Query, viewOf } from '@app/kernel';
import type { Directive } from './directive.entity';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { sameDocuments } from './same-documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PlanGapArgs, type PlanGapCountsArgs, PlanGapSorts } from './plan-gap.inputs';
import { planGapSource, type PlanGapQuestion } from './plan-gap.sql';
import { PlanGapCounts, PlanGapView } from './plan-gap.view';

type Kept = Directive & { area: string };

/** Which organisations that should have a plan under a document have none yet, among those within the reader's reach. */
@Injectable()
export class PlanGapService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** In the order of the tree unless sorted. Throws NOT_FOUND. */
  async list(actor: Actor, args: PlanGapArgs): Promise<Connection<PlanGapView>> {
    const params: unknown[] = [];
    const source = planGapSource(await this.question(actor, args), params);
    const missing = args.missingOnly ? ' AND plan.key IS NULL' : '';
    return pageOf<PlanGapView>(
      this.query,
      {
        sql: `SELECT p.organisation_key AS "organisationKey", p.path, plan.key AS "planKey" FROM ${source}${missing}`,
        params,
        sort: PlanGapSorts.columnsOf(args, [{ expression: 'p.path', type: 'text' }]),
      },
      args,
      (row) => viewOf(PlanGapView, row),
    );
  }

  async counts(actor: Actor, args: PlanGapCountsArgs): Promise<PlanGapCounts> {
    const params: unknown[] = [];
    const source = planGapSource(await this.question(actor, args), params);
    const [row] = await this.query<{ expected: number; issued: number }>(
      `SELECT count(*)::int AS expected, count(plan.key)::int AS issued FROM ${source}`,
      params,
    );
    const { expected, issued } = row!;
    return Object.assign(new PlanGapCounts(), { expected, issued, missing: expected - issued });
  }

  /** Four statements, however many documents follow from it. */
  private async question(actor: Actor, args: PlanGapCountsArgs): Promise<PlanGapQuestion> {
    const today = this.clock.today();
    const document = await this.kept(actor, args.directiveKey);
    const directiveKeys = await this.linesOf([document]);
    const between = await this.query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d WHERE d.state = 'registered' AND d.key IN (
         SELECT link.from_key FROM directive_link AS link
         WHERE link.to_key = ANY($1::uuid[]) AND link.kind IN ('based_on', 'implements'))`,
      [directiveKeys],
    );
    const basisKeys = [...directiveKeys, ...(await this.linesOf(between))];
    const { kinds, levels, types } = args;
    return { kinds, levels, types, actor, today, directiveKeys, basisKeys, area: document.area };
  }

  private async linesOf(documents: Directive[]): Promise<string[]> {
    const keys = documents.map(({ key }) => key);
    const others = await sameDocuments(this.query, keys);
    return [...new Set([...keys, ...others.map(({ other }) => other)])];
  }

  /** The document with the area of its keeper: that of the committee for which the keeper acts, else its own. */
  private async kept(actor: Actor, key: string): Promise<Kept> {
    const params: unknown[] = [key, this.clock.today()];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const [row] = await this.query<Kept>(
      `SELECT ${directiveColumns}, coalesce(committee.path, place.path) AS area
       FROM directive AS d
       JOIN organisation_period AS place ON place.organisation_key = d.keeper_key AND place.valid_from <= $2
       LEFT JOIN organisation_period AS committee ON committee.organisation_key = place.acts_for_key AND committee.valid_from <= $2
       WHERE d.key = $1 AND ${visible} ORDER BY place.valid_from DESC, committee.valid_from DESC LIMIT 1`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    const { area, ...document } = row;
    return Object.assign(toDirective(document as Directive), { area });
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
