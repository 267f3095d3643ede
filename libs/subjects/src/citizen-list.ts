import { Clock, type FactPlace, type IsoDate, type Query, type Transaction } from '@app/kernel';
import { heldScopes } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { CitizenDigests } from './citizen-digests';
import { CITIZEN_COLUMN_WORDS, IMPORT_COLUMNS, placesOf } from './import-columns.rules';
import { type CommunitiesByName, communitiesByName, ImportJudge, type SoundRow } from './import-judge';
import { OF_CITIZENS } from './import-kinds';
import { ListReaders } from './list-readers';
import { Numberless } from './numberless';
import { isPersonRow, readRow } from './import-row.rules';
import { ImportWrite, type WrittenCitizen } from './import-write';
import type { FaultyRow, Judged, ListCells, ListForm, ListReader, ListWork, OpenList, PlacedRow } from './list-work';

type Place = FactPlace & { path: string; today: IsoDate };

/** Lists of citizens who are to be recorded. */
@Injectable()
export class CitizenList implements ListReader {
  readonly kind = OF_CITIZENS;

  constructor(
    readers: ListReaders,
    private readonly digests: CitizenDigests,
    private readonly numberless: Numberless,
    private readonly writing: ImportWrite,
    private readonly clock: Clock,
  ) {
    readers.register(this);
  }

  form(): Promise<ListForm> {
    return Promise.resolve({
      columns: IMPORT_COLUMNS.map((name) => ({ name, label: CITIZEN_COLUMN_WORDS[name] })),
      placesOf,
      isRow: isPersonRow,
      faultsIn: (cells: ListCells) => readRow(cells, this.clock.today()).faults,
    });
  }

  async open(query: Query, list: OpenList, place: Place): Promise<CitizenListWork> {
    const communities = await query<{ key: string; kind: string; name: string }>(
      `SELECT c.key, c.kind, c.name FROM community AS c WHERE c.province_id = $1 AND c.scope_id IN (${heldScopes('$2', '$3')}) AND c.ends_on IS NULL`,
      [place.provinceId, place.scopeId, place.today],
    );
    const byName = communitiesByName(communities);
    const judge = new ImportJudge(this.digests, this.numberless, byName, place, place.today);
    return new CitizenListWork(byName, judge, this.writing, { ...list, ...place });
  }
}

/** One list of citizens; other kinds that record people have them judged and written by it. */
export class CitizenListWork implements ListWork<SoundRow> {
  constructor(
    readonly communities: CommunitiesByName,
    private readonly judging: ImportJudge,
    private readonly writing: ImportWrite,
    private readonly place: OpenList & Place,
  ) {}

  judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged<SoundRow>> {
    return this.judging.judge(query, rows);
  }

  async write(tx: Transaction, rows: readonly SoundRow[]): Promise<FaultyRow[]> {
    await this.record(tx, rows);
    return [];
  }

  /** Answers them with their keys, in order. */
  record(tx: Transaction, rows: readonly SoundRow[]): Promise<WrittenCitizen[]> {
    return this.writing.write(tx, this.place, rows, this.place.today);
  }
}
