import type { Actor, IsoDate, SortColumn, Thing } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { CellFeed } from './form.entity';
import type { FilledPart } from './form.sql';

/** Whose things, of which period: only what the unit itself did, nothing of units below it. */
export interface FiguresOf {
  organisationKey: number;
  /** Provinces in which its things may stand. */
  provinceIds: readonly number[];
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** `FiguresOf` as SQL expressions, and the condition that the code of a kind is wanted. */
export interface FigureTerms {
  organisationKey: string;
  /** Those of `FiguresOf` as int[]; null where the thing is named with its own. */
  provinceIds: string | null;
  startsOn: string;
  endsOn: string;
  takes: (code: string) => string;
  /** A moment: what was taken back after it is still said to count. Null: only what stands counts. */
  since: string | null;
}

/** For whom, where and from when something is kept, as SQL expressions; `provinceIds` as int[]. */
export type KeeperTerms = Pick<FigureTerms, 'organisationKey' | 'startsOn'> & { provinceIds: string };

/**
 * Things that fill cells before anybody types, as SQL. What is said here once makes the figure, names what is behind it, and leads from
 * a thing to the rows that it fills (`Figures`, and the trace of reports). Its aliases must not be `cell`, `line`, `part`, `figure`, `sent`, `o`, `r`, `d`.
 */
export interface FigureSource {
  /** Codes under which the feed of a cell names them. A cell is filled by the source that knows the first kind of its feed. */
  readonly kinds: readonly string[];
  /**
   * Absent: it fills what its kinds say. Else it counts in place of the source of these kinds, in cells of its `quantities` and for those of whom this condition
   * is true: what they keep there is the figure, and a figure typed beside it has to be explained (`Figures.kept`). Both never count.
   */
  readonly inPlaceFor?: (terms: KeeperTerms) => string;
  /** What stands after FROM. */
  readonly from: string;
  /** What one thing counts for; a quantity that is not here stays empty. */
  readonly quantities: Partial<Record<CellFeed['quantity'], string>>;
  /** Of one thing, as `thing` reads them. */
  readonly columns: string;
  /** The first of them first; the last column is unique. */
  readonly sort: readonly SortColumn[];
  /** Condition: it counts in the figures of an organisation and a period. The only place that says so. */
  counts(terms: FigureTerms): string;
  /** What became of it since a moment, as the text of a `ThingChange` or NULL; absent where the source does not know. */
  change?(since: string): string;
  /** Condition: the actor may see it. */
  visible(actor: Actor, params: unknown[]): string;
  /** Condition: it is the one of the global id. Throws INVALID_ID. */
  named(id: string, params: unknown[]): string;
  thing(row: object): Thing;
  /** The thing in full, of a type that is declared with `OnCard`, where a list behind a figure says more than a card. */
  record?(row: object): object;
}

/** Libraries register what they know. */
@Injectable()
export class FigureSources {
  private readonly byKind = new Map<string, FigureSource>();
  private readonly keepers: FigureSource[] = [];

  /** Throws where a kind has a source already. One that counts in place of others has the kinds of those. */
  register(source: FigureSource): void {
    if (source.inPlaceFor) return void this.keepers.push(source);
    for (const kind of source.kinds) {
      if (this.byKind.has(kind)) throw new Error(`the kind ${kind} fills figures twice`);
      this.byKind.set(kind, source);
    }
  }

  /** Who fills a cell with this feed; null where nobody knows its kinds. */
  of({ kinds }: CellFeed): FigureSource | null {
    return this.byKind.get(kinds[0] ?? '') ?? null;
  }

  /** Who fills it instead for those who keep what it asks for; null where nobody would. */
  keeperOf({ kinds, quantity }: CellFeed): FigureSource | null {
    return (
      this.keepers.find((keeper) => keeper.kinds.includes(kinds[0] ?? '') && quantity in keeper.quantities) ?? null
    );
  }

  /** Condition on a cell `part`: it is the source that fills it for whom the terms name. */
  fills(source: FigureSource, terms: KeeperTerms): FilledPart {
    const asks = ({ quantities }: FigureSource): string =>
      `part.feed->>'quantity' IN (${Object.keys(quantities)
        .map((quantity) => `'${quantity}'`)
        .join(', ')})`;
    if (source.inPlaceFor) return `${asks(source)} AND ${source.inPlaceFor(terms)}`;
    const others = this.keepers.filter(({ kinds }) => kinds.some((kind) => source.kinds.includes(kind)));
    const conditions = others.map((keeper) => `NOT (${asks(keeper)} AND ${keeper.inPlaceFor!(terms)})`);
    return conditions.length === 0 ? 'true' : conditions.join(' AND ');
  }
}
