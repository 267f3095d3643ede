import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type FactKey, type FactPlace, type IsoDate, nodeId, type Query } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Address, BirthDate, Name, NationalId, type PersonalData, type PersonalField } from '@app/people';
import { BirthYear, GenderField } from './citizen-fields';
import type { CitizenDigests } from './citizen-digests';
import { twinText } from './citizen-data.rules';
import { type CitizenRow, readRow } from './import-row.rules';
import type { CellFault, Judged, PlacedRow } from './list-work';
import type { Numberless } from './numberless';
import { SeenDigests } from './seen-digests';

/** A row that can be written. */
export interface SoundRow {
  row: number;
  said: CitizenRow;
  data: PersonalData;
  communityKey: string;
}

/** A right row, and by what it is known to be somebody's; an identity number makes the other superfluous. */
interface KnownRow extends SoundRow {
  numberDigest: Buffer | null;
  twin: string | null;
}

/** Communities of an area by every way in which a file may name them. */
export type CommunitiesByName = ReadonlyMap<string, string>;

const PREFIX = /^(thon|ban|ap|to dan pho|tdp|khu pho|khu|to) /;

/** `Thôn Đông`, `thon dong` and `Đông` are one; a bare name may be that of several. */
export function communityNames(
  known: readonly { key: string; kind: string; name: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, key: string) => found.set(name, (found.get(name) ?? new Set()).add(key));
  for (const { key, kind, name } of known) {
    const bare = searchName(name);
    add(bare, key);
    add(bare.replace(PREFIX, ''), key);
    add(`${kind.replaceAll('_', ' ')} ${bare}`, key);
    if (kind === 'to_dan_pho') add(`tdp ${bare}`, key);
  }
  return found;
}

/** Names that two communities share without their kind name none. */
export function communitiesByName(known: readonly { key: string; kind: string; name: string }[]): CommunitiesByName {
  return new Map(
    [...communityNames(known)].flatMap(([name, keys]) =>
      keys.size === 1 ? [...keys].map((key): [string, string] => [name, key]) : [],
    ),
  );
}

/** Which community a file means; null for one that it does not name. */
export function communityNamed(communities: CommunitiesByName, written: string | null): string | null {
  if (written === null) return null;
  const name = searchName(written);
  return communities.get(name) ?? communities.get(name.replace(PREFIX, '')) ?? null;
}

/** Rows judged without a pause: others wait for the process meanwhile. */
const AT_A_STRETCH = 250;

/** Judges rows round by round: each alone, against the rows before it, and against those who are recorded. */
export class ImportJudge {
  private readonly numbers = new SeenDigests();
  private readonly twins = new SeenDigests();
  private readonly named = new Map<string, string | null>();

  constructor(
    private readonly digests: CitizenDigests,
    private readonly numberless: Numberless,
    private readonly communities: CommunitiesByName,
    private readonly place: FactPlace,
    private readonly today: IsoDate,
  ) {}

  /** At most four statements, whatever the number of rows; without `query` nobody is asked who is recorded, for rows that have been written. */
  async judge(query: Query | null, rows: readonly PlacedRow[]): Promise<Judged<SoundRow>> {
    const judged: Judged<KnownRow> = { sound: [], faulty: [] };
    for (const [at, { row, cells }] of rows.entries()) {
      if (at % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate();
      const { row: said, faults } = readRow(cells, this.today);
      const communityKey = said && this.communityOf(said.community);
      if (!said || !communityKey) judged.faulty.push({ row, cells, faults: [...faults, ...unplaced(said)] });
      else {
        const data = dataOf(said);
        const numberDigest = said.nationalId === null ? null : this.digests.byNumber(said.nationalId);
        const sound = { row, said, data, communityKey, numberDigest, twin: twinText(data) };
        const twin = this.cameBefore(sound);
        if (twin) judged.faulty.push({ row, cells, faults: [twin] });
        else judged.sound.push(sound);
      }
    }
    return query ? this.withoutRecorded(query, rows, judged) : judged;
  }

  /** A file names few communities, each of them often. */
  private communityOf(written: string | null): string | null {
    if (written === null) return null;
    const known = this.named.get(written);
    if (known !== undefined) return known;
    const found = communityNamed(this.communities, written);
    if (found) this.named.set(written, found);
    return found;
  }

  private cameBefore({ row, said, communityKey, numberDigest, twin }: KnownRow): CellFault | null {
    const sameNumber = numberDigest && this.numbers.before(numberDigest, row);
    if (sameNumber && sameNumber !== row)
      return { column: 'nationalId', code: 'IMPORT_NUMBER_TWICE', params: { row: sameNumber } };
    // Where no address is given, the household is the house. Within the file any digest will do; one that is kept costs far more.
    const { name, birthDate, birthYear, household } = said;
    const house =
      household && [searchName(name), birthDate ?? birthYear, communityKey, searchName(household)].join('|');
    const alike = twin ?? house;
    const sameTwin = alike === null ? null : this.twins.before(hash('sha256', alike, 'buffer'), row);
    // Two of one name and year may live in one house; their numbers tell them apart.
    if (sameTwin && sameTwin !== row && !numberDigest)
      return { column: 'name', code: 'IMPORT_ROW_TWICE', params: { row: sameTwin } };
    return null;
  }

  private async withoutRecorded(
    query: Query,
    rows: readonly PlacedRow[],
    { sound, faulty }: Judged<KnownRow>,
  ): Promise<Judged<SoundRow>> {
    const asked = sound.map(({ numberDigest, twin }) => ({
      number: numberDigest,
      twin: numberDigest || twin === null ? null : this.digests.byTwin(twin),
    }));
    const isRecorded = await this.recorded(query, asked);
    const unrecorded = sound.filter((_, at) => asked[at]!.number !== null && !isRecorded(asked[at]!.number));
    const unnumbered = await this.numberless.among(query, unrecorded, this.place, this.today);
    const cellsAt = new Map(rows.map(({ row, cells }) => [row, cells]));
    const judged: Judged<SoundRow> = { sound: [], faulty: [...faulty] };
    for (const [at, one] of sound.entries()) {
      const { number, twin } = asked[at]!;
      const fault: CellFault | null = isRecorded(number)
        ? { column: 'nationalId', code: 'IMPORT_NUMBER_RECORDED' }
        : isRecorded(twin)
          ? { column: 'name', code: 'IMPORT_TWIN_RECORDED' }
          : this.unnumberedFault(unnumbered.get(one.row));
      if (fault) judged.faulty.push({ row: one.row, cells: cellsAt.get(one.row)!, faults: [fault] });
      else judged.sound.push(one);
    }
    return judged;
  }

  private unnumberedFault(found: FactKey | undefined): CellFault | null {
    if (found === undefined) return null;
    return {
      column: 'nationalId',
      code: 'IMPORT_NUMBER_UNRECORDED',
      params: { citizenId: nodeId('Citizen', found.key, found) },
    };
  }

  private async recorded(
    query: Query,
    asked: readonly { number: Buffer | null; twin: Buffer | null }[],
  ): Promise<(digest: Buffer | null) => boolean> {
    const found = await query<{ digest: Buffer }>(
      `SELECT c.province_id, c.number_digest AS digest FROM citizen AS c
       WHERE c.province_id = $1 AND c.number_digest = ANY($2::bytea[]) AND c.ends_on IS NULL
       UNION ALL SELECT c.province_id, c.twin_digest FROM citizen AS c
       WHERE c.province_id = $1 AND c.twin_digest = ANY($3::bytea[]) AND c.ends_on IS NULL`,
      [this.place.provinceId, asked.flatMap(({ number }) => number ?? []), asked.flatMap(({ twin }) => twin ?? [])],
    );
    const known = new Set(found.map(({ digest }) => digest.toString('hex')));
    return (digest) => digest !== null && known.size > 0 && known.has(digest.toString('hex'));
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
