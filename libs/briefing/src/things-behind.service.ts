import { type BehindFigure, type CellFeed, cellOf, Figures } from '@app/forms';
import {
  type Actor,
  type Connection,
  type FactKey,
  KernelError,
  type Query,
  type RecordedThing,
  Transactions,
} from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { type FigureArgs, ReportPermission, visibleObligations } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { SENT } from './sent.sql';

type Figure = Omit<BehindFigure, 'provinceIds'> & { feed: CellFeed | null };

/** What a figure of a unit's own report is made of, whichever library it comes from. */
@Injectable()
export class ThingsBehind {
  constructor(
    private readonly transactions: Transactions,
    private readonly figures: Figures,
  ) {}

  /** The latest first, as far as the actor may see them; what was taken back after the sending is there and says so. Throws NOT_FOUND. */
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
    `SELECT o.organisation_key AS "organisationKey", d.starts_on AS "startsOn", d.ends_on AS "endsOn", cell.feed, sent.at AS since
     FROM obligation AS o JOIN round AS d ON d.key = o.round_key
     JOIN ${cellOf('d.form_version_key', '$3')}
     LEFT JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
     CROSS JOIN LATERAL ${SENT}
     WHERE o.province_id = $1 AND o.key = $2 AND ${visible}`,
    params,
  );
  if (!found) throw KernelError.NOT_FOUND();
  return found;
}
