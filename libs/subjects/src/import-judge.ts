import type { FactPlace, IsoDate, Query } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Address, BirthDate, Name, NationalId, type PersonalData, type PersonalField } from '@app/people';
import { BirthYear, GenderField } from './citizen-fields';
import type { CitizenDigests, Digests } from './citizen-digests';
import type { CellFault, CitizenRow, ImportCells } from './import-row.rules';
import { readRow } from './import-row.rules';
import { SeenDigests } from './seen-digests';

/** A row of a file with its place there. */
export interface PlacedRow {
  row: number;
  cells: ImportCells;
}

/** A row that can be written. */
export interface SoundRow {
  row: number;
  said: CitizenRow;
  data: PersonalData;
  digests: Digests;
  communityKey: string;
}

export interface Judged {
  sound: SoundRow[];
  faulty: (PlacedRow & { faults: CellFault[] })[];
}

/** Communities of an area by every way in which a file may name them. */
export type CommunitiesByName = ReadonlyMap<string, string>;

const PREFIX = /^(thon|ban|ap|to dan pho|tdp|khu pho|khu|to) /;

/** `Thôn Đông`, `thon dong` and `Đông` are one. Names that two communities share without their kind name none. */
export function communitiesByName(known: readonly { key: string; kind: string; name: string }[]): CommunitiesByName {
  const found = new Map<string, string | null>();
  const add = (name: string, key: string) => found.set(name, found.has(name) && found.get(name) !== key ? null : key);
  for (const { key, kind, name } of known) {
    const bare = searchName(name);
    add(bare, key);
    add(bare.replace(PREFIX, ''), key);
    add(`${kind.replaceAll('_', ' ')} ${bare}`, key);
    if (kind === 'to_dan_pho') add(`tdp ${bare}`, key);
  }
  return new Map([...found].filter((one): one is [string, string] => one[1] !== null));
}

/** Judges rows round by round: each alone, against the rows before it, and against those who are recorded. */
export class ImportJudge {
  private readonly numbers = new SeenDigests();
  private readonly twins = new SeenDigests();

  constructor(
    private readonly digests: CitizenDigests,
    private readonly communities: CommunitiesByName,
    private readonly place: FactPlace,
    private readonly today: IsoDate,
  ) {}

  /** One statement, whatever the number of rows; without `query` nobody is asked who is recorded, for rows that have been written. */
  async judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged> {
    const judged: Judged = { sound: [], faulty: [] };
    for (const { row, cells } of rows) {
      const { row: said, faults } = readRow(cells, this.today);
      const communityKey = said && this.communityOf(said.community);
      if (!said || !communityKey) judged.faulty.push({ row, cells, faults: [...faults, ...unplaced(said)] });
      else {
        const data = dataOf(said);
        const sound = { row, said, data, digests: this.digests.of(data), communityKey };
        const twin = this.cameBefore(sound);
        if (twin) judged.faulty.push({ row, cells, faults: [twin] });
        else judged.sound.push(sound);
      }
    }
    return query ? this.withoutRecorded(query, rows, judged) : judged;
  }

  private communityOf(written: string | null): string | null {
    if (written === null) return null;
    const name = searchName(written);
    return this.communities.get(name) ?? this.communities.get(name.replace(PREFIX, '')) ?? null;
  }

  private cameBefore({ row, digests }: SoundRow): CellFault | null {
    const sameNumber = digests.numberDigest && this.numbers.before(digests.numberDigest, row);
    if (sameNumber && sameNumber !== row)
      return { column: 'nationalId', code: 'IMPORT_NUMBER_TWICE', params: { row: sameNumber } };
    const sameTwin = digests.twinDigest && this.twins.before(digests.twinDigest, row);
    // Two of one name and year may live in one house; their numbers tell them apart.
    if (sameTwin && sameTwin !== row && !digests.numberDigest)
      return { column: 'name', code: 'IMPORT_ROW_TWICE', params: { row: sameTwin } };
    return null;
  }

  private async withoutRecorded(query: Query, rows: readonly PlacedRow[], { sound, faulty }: Judged): Promise<Judged> {
    const numbers = sound.flatMap(({ digests }) => digests.numberDigest ?? []);
    const twins = sound.flatMap(({ digests }) => (digests.numberDigest ? [] : (digests.twinDigest ?? [])));
    const found = await query<{ number: Buffer | null; twin: Buffer | null }>(
      `SELECT c.province_id, c.number_digest AS number, NULL::bytea AS twin FROM citizen AS c
       WHERE c.province_id = $1 AND c.number_digest = ANY($2::bytea[]) AND c.ends_on IS NULL
       UNION ALL SELECT c.province_id, NULL, c.twin_digest FROM citizen AS c
       WHERE c.province_id = $1 AND c.twin_digest = ANY($3::bytea[]) AND c.ends_on IS NULL`,
      [this.place.provinceId, numbers, twins],
    );
    if (found.length === 0) return { sound, faulty };
    const recorded = new Set(found.map(({ number, twin }) => (number ?? twin)!.toString('hex')));
    const cellsAt = new Map(rows.map(({ row, cells }) => [row, cells]));
    const isThere = (digest: Buffer | null) => digest !== null && recorded.has(digest.toString('hex'));
    const faultOf = ({ digests }: SoundRow): CellFault | null =>
      isThere(digests.numberDigest)
        ? { column: 'nationalId', code: 'IMPORT_NUMBER_RECORDED' }
        : !digests.numberDigest && isThere(digests.twinDigest)
          ? { column: 'name', code: 'IMPORT_TWIN_RECORDED' }
          : null;
    const judged: Judged = { sound: [], faulty: [...faulty] };
    for (const one of sound) {
      const fault = faultOf(one);
      if (fault) judged.faulty.push({ row: one.row, cells: cellsAt.get(one.row)!, faults: [fault] });
      else judged.sound.push(one);
    }
    return judged;
  }
}

const unplaced = (said: CitizenRow | null): CellFault[] =>
  said === null
    ? []
    : [
        {
          column: 'community',
          code: said.community === null ? 'IMPORT_COMMUNITY_MISSING' : 'IMPORT_COMMUNITY_UNKNOWN',
        },
      ];

function dataOf({ name, birthDate, birthYear, gender, nationalId, address }: CitizenRow): PersonalData {
  const data: [PersonalField, string | null][] = [
    [Name, name],
    [BirthDate, birthDate],
    [BirthYear, birthDate ? null : String(birthYear)],
    [GenderField, gender],
    [NationalId, nationalId],
    [Address, address],
  ];
  return new Map(data.filter((one): one is [PersonalField, string] => one[1] !== null));
}
