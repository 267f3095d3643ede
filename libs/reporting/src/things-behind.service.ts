import {
  type Actor,
  type Connection,
  type FactKey,
  KernelError,
  type Query,
  type RecordedThing,
  Transactions,
} from '@app/kernel';
import { type CellFeed, cellOf, Figures, type FiguresOf } from '@app/forms';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { visibleObligations } from './obligation-row';
import { ReportPermission } from './reporting.permissions';
import type { FigureArgs } from './totals.inputs';

type Figure = Omit<FiguresOf, 'provinceIds'> & { feed: CellFeed | null };

/** What a figure of a unit's own report is made of, whichever library it comes from. */
@Injectable()
export class ThingsBehind {
  constructor(
    private readonly transactions: Transactions,
    private readonly figures: Figures,
  ) {}

  /** The latest first, as far as the actor may see them. Throws NOT_FOUND. */
  async page(actor: Actor, { obligationKey, cellKey, ...page }: FigureArgs): Promise<Connection<RecordedThing>> {
    const query = this.transactions.reading(actor);
    const { feed, ...of } = await figureOf(query, actor, obligationKey, cellKey);
    const provinceIds = await provincesOf(query, of.organisationKey);
    return this.figures.page(query, actor, { ...of, provinceIds }, feed, page);
  }
}

async function figureOf(query: Query, actor: Actor, { provinceId, key }: FactKey, cellKey: number): Promise<Figure> {
  const params: unknown[] = [provinceId, key, cellKey];
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const [found] = await query<Figure>(
    `SELECT o.organisation_key AS "organisationKey", r.starts_on AS "startsOn", r.ends_on AS "endsOn", cell.feed
     FROM obligation AS o JOIN round AS r ON r.key = o.round_key
     JOIN ${cellOf('r.form_version_key', '$3')}
     WHERE o.province_id = $1 AND o.key = $2 AND ${visible}`,
    params,
  );
  if (!found) throw KernelError.NOT_FOUND();
  return found;
}
