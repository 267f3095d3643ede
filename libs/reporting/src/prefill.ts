import type { IsoDate, Query } from '@app/kernel';
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

/** A later library that knows figures before anybody types them. */
export interface PrefillSource {
  /** Values by cell key, in one statement through `query`. A cell that is not in the map stays empty. */
  prefill(query: Query, request: PrefillRequest): Promise<Map<number, number>>;
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
}

const fedCells = (content: FormContent): FedCell[] =>
  content.cells.flatMap(({ key, feed }) => (feed ? [{ key, feed }] : []));
