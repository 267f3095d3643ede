import type { Actor, IsoDate, Query, Thing } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CellFeed, FormContent } from '@app/forms';
import { LARGEST_FIGURE } from './report.rules';

interface FedCell {
  key: number;
  feed: CellFeed;
}

/** Whose facts, of which period, for which cells. Only what the unit itself did, nothing of units below it. */
export interface PrefillRequest {
  organisationKey: number;
  scopeId: number;
  path: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** Year of the round; facts are partitioned by it. */
  year: number;
  cells: FedCell[];
}

/** What stands behind the figures of which lines, in which period. */
export interface BehindRequest {
  organisationKey: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** In the order of the form, with what its cells are fed by. */
  lines: readonly { key: number; feeds: readonly CellFeed[] }[];
  limit: number;
}

/** A thing that counts in a line's figures. */
export interface Behind {
  lineKey: number;
  thing: Thing;
}

/** A later library that knows figures before anybody types them. */
export interface PrefillSource {
  /** Values by cell key, in one statement through `query`. A cell that is not in the map stays empty. */
  prefill(query: Query, request: PrefillRequest): Promise<Map<number, number>>;
  /** What the figures of the lines are made of, as far as the actor may see it; by line, then by day. In one statement through `query`. */
  behind(query: Query, actor: Actor, request: BehindRequest): Promise<Behind[]>;
}

/** Libraries that come after this one register what they know; the first to know a cell fills it. */
@Injectable()
export class PrefillSources {
  private readonly sources: PrefillSource[] = [];

  register(source: PrefillSource): void {
    this.sources.push(source);
  }

  async collect(
    query: Query,
    request: Omit<PrefillRequest, 'cells'>,
    content: FormContent,
  ): Promise<Map<number, number>> {
    const figures = new Map<number, number>();
    for (const source of this.sources) {
      const cells = fedCells(content).filter(({ key }) => !figures.has(key));
      if (cells.length === 0) break;
      for (const [cellKey, value] of await source.prefill(query, { ...request, cells })) {
        if (value >= 0 && value <= LARGEST_FIGURE) figures.set(cellKey, value);
      }
    }
    return figures;
  }

  async behind(query: Query, actor: Actor, request: BehindRequest): Promise<Behind[]> {
    const things: Behind[] = [];
    for (const source of this.sources) things.push(...(await source.behind(query, actor, request)));
    return things;
  }
}

const fedCells = (content: FormContent): FedCell[] =>
  content.cells.flatMap(({ key, feed }) => (feed ? [{ key, feed }] : []));
