import { type AuditEventView, Histories } from '@app/audit';
import type { Actor, Connection } from '@app/kernel';
import {
  type CellHistoryArgs,
  Figure,
  ReportReading,
  ReportRefilled,
  ReportSaved,
  ReportStarted,
} from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { figureInTrail, numberInTrail } from './cell-history.rules';
import { CellChange } from './cell-history.view';

/** What was done to one figure, by whom: for everybody who may read the report, in all its versions. */
@Injectable()
export class CellHistories {
  constructor(
    private readonly reading: ReportReading,
    private readonly histories: Histories,
  ) {}

  /** Newest first. Throws NOT_FOUND. */
  async page(actor: Actor, { reportKey, cellKey, ...page }: CellHistoryArgs): Promise<Connection<CellChange>> {
    const { key } = await this.reading.get(actor, reportKey);
    const subject = { type: 'Report', key };
    const events = await this.histories.ofPart(actor, subject, (params) => changesCell(cellKey, params), page);
    return {
      edges: events.edges.map(({ node, cursor }) => ({ cursor, node: changeOf(node, cellKey) })),
      pageInfo: events.pageInfo,
      get totalCount() {
        return events.totalCount;
      },
    };
  }
}

/** SQL condition on `audit_event AS e`: typed figures stand in a list of those that changed, taken ones by the key of the cell. */
function changesCell(cellKey: number, params: unknown[]): string {
  const typed = params.push(ReportSaved.name);
  const taken = params.push([ReportStarted.name, ReportRefilled.name]);
  const listed = params.push(JSON.stringify([{ cellKey }]));
  const named = params.push(String(cellKey));
  return `(e.action = $${typed} AND e.after->'figures' @> $${listed}::jsonb
    OR e.action = ANY($${taken}::text[])
      AND e.after->'figures'->$${named}::text IS DISTINCT FROM e.before->'figures'->$${named}::text)`;
}

function changeOf(event: AuditEventView, cellKey: number): CellChange {
  const figureOf = (side: string | null) => {
    const figure = figureInTrail(side, cellKey);
    return figure && new Figure(figure);
  };
  return Object.assign(new CellChange(), {
    event,
    number: numberInTrail(event.after!),
    before: figureOf(event.before),
    after: figureOf(event.after),
  });
}
