import { addDays } from '@app/kernel';
import { AdministrativeLevel, SuccessionExtent } from '../administrative-unit.entity';
import { NATION } from '../province';
import { unitName } from '../unit-name.rules';
import type { PeriodRow, SuccessionRow, UnitRow } from '../unit-rows';
import {
  BEFORE_RECORDS,
  MERGER_BASIS,
  NEW_MAP_FROM,
  OLD_MAP_TO,
  type ProvinceFact,
  type RenamingFact,
} from './province-facts';

/** The units and mapping rows of the packages, reduced to what is used here. */
export interface UnitSource {
  provinces: readonly ProvinceFact[];
  renamings: readonly RenamingFact[];
  oldProvinces: { code: string; name: string }[];
  oldDistricts: { code: string; provinceCode: string; name: string }[];
  oldCommunes: { code: string; districtCode: string; name: string }[];
  communes: { code: string; provinceCode: string; name: string }[];
  /** Old commune → new commune; rows that do not name both codes are left out by the reader. */
  mappings: { from: string; to: string }[];
  /** Districts without communes that became a commune-level unit as a whole, by name. */
  wholeDistricts: { name: string; to: string }[];
}

export interface UnitTree {
  units: UnitRow[];
  periods: PeriodRow[];
  successions: SuccessionRow[];
}

const COUNTRY_KEY = NATION;

/**
 * Keys are scopes of facts, so that reach is a few ranges of them: every province has a block of a thousand per era, the
 * province first, in tree order, with room for units that come later. Today's block of a province is `code × 1000`.
 */
export const BLOCK = 1000;
const OLD_ERA = 100_000;

/**
 * The package names one successor for each old commune, also for the 441 that were divided. So a link from it counts as a part,
 * which nothing may convert by rule, until the official table is imported.
 */
const EXTENT_UNCONFIRMED = 'Phạm vi chưa xác nhận: chờ bảng chuyển đổi chính thức';

/**
 * Which unit of the old map lives on in the new one: the identity is (code, first day), and
 * - a province that was formed from itself alone keeps its identity: one period through both maps;
 * - a province formed from several is new from 2025-07-01, though it carries the code of one of them;
 * - a commune that became exactly one commune, alone, under the same code and name ("giữ nguyên") keeps its identity and has
 *   a second period whose parent is the province;
 * - every other commune of the new map is new; districts ended with the old map.
 */
export function buildUnitTree(source: UnitSource): UnitTree {
  const tree = new TreeBuilder(source);
  tree.addCountry();
  for (const fact of byCode(source.provinces)) tree.addProvince(fact);
  for (const old of byCode(source.oldProvinces)) tree.addOldProvince(old);
  tree.addSuccessions();
  return tree;
}

const byCode = <Row extends { code: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => (one.code < other.code ? -1 : 1));

class TreeBuilder implements UnitTree {
  readonly units: UnitRow[] = [];
  readonly periods: PeriodRow[] = [];
  readonly successions: SuccessionRow[] = [];
  private readonly kept: Set<string>;
  private readonly unchanged: Set<string>;
  private readonly communes = new Map<string, number>();
  private readonly oldCommunes = new Map<string, number>();
  private readonly oldDistricts = new Map<string, number>();
  private readonly communesOf: Map<string, UnitSource['oldCommunes']>;
  private readonly linked = new Set<string>();

  constructor(private readonly source: UnitSource) {
    this.kept = keptCommunes(source);
    this.communesOf = Map.groupBy(source.oldCommunes, ({ districtCode }) => districtCode);
    this.unchanged = new Set(source.provinces.filter(isUnchanged).map(({ code }) => code));
  }

  addCountry(): void {
    this.addUnit(COUNTRY_KEY, 'VN', BEFORE_RECORDS, AdministrativeLevel.Country);
    this.periods.push({
      unitKey: COUNTRY_KEY,
      validFrom: BEFORE_RECORDS,
      validTo: null,
      name: 'Việt Nam',
      searchName: unitName('Việt Nam').searchName,
      kind: 'quốc gia',
      parentKey: null,
      path: `${COUNTRY_KEY}.`,
      legalBasis: null,
    });
  }

  addProvince(fact: ProvinceFact): void {
    const key = Number(fact.code) * BLOCK;
    const path = `${COUNTRY_KEY}.${key}.`;
    const validFrom = isUnchanged(fact) ? BEFORE_RECORDS : NEW_MAP_FROM;
    this.addUnit(key, fact.code, validFrom, AdministrativeLevel.Province);
    const renaming = this.source.renamings.find(({ provinceCode }) => provinceCode === fact.code);
    const legalBasis = isUnchanged(fact) ? null : MERGER_BASIS;
    const place = { unitKey: key, parentKey: COUNTRY_KEY, path };
    this.addPeriod(fact.name, { ...place, validFrom, validTo: renaming ? addDays(renaming.on, -1) : null, legalBasis });
    if (renaming)
      this.addPeriod(renaming.name, {
        ...place,
        validFrom: renaming.on,
        validTo: null,
        legalBasis: renaming.legalBasis,
      });
    const communes = byCode(this.source.communes.filter(({ provinceCode }) => provinceCode === fact.code));
    communes.forEach((commune, at) => this.addCommune(commune, key + 1 + at, key, path));
  }

  private addCommune(
    { code, name }: { code: string; name: string },
    key: number,
    provinceKey: number,
    above: string,
  ): void {
    this.communes.set(code, key);
    this.addUnit(key, code, this.kept.has(code) ? BEFORE_RECORDS : NEW_MAP_FROM, AdministrativeLevel.Commune);
    this.addPeriod(name, {
      unitKey: key,
      parentKey: provinceKey,
      path: `${above}${key}.`,
      validFrom: NEW_MAP_FROM,
      validTo: null,
      legalBasis: null,
    });
  }

  addOldProvince({ code, name }: { code: string; name: string }): void {
    const block = OLD_ERA + Number(code) * BLOCK;
    const key = this.unchanged.has(code) ? Number(code) * BLOCK : block;
    const path = `${COUNTRY_KEY}.${key}.`;
    if (key === block) {
      this.addUnit(key, code, BEFORE_RECORDS, AdministrativeLevel.Province);
      this.addOldPeriod(name, key, COUNTRY_KEY, path);
    }
    let next = block + 1;
    for (const district of byCode(this.source.oldDistricts.filter(({ provinceCode }) => provinceCode === code))) {
      next = this.addOldDistrict(district, next, key, path);
    }
  }

  private addOldDistrict(
    { code, name }: { code: string; name: string },
    key: number,
    provinceKey: number,
    above: string,
  ): number {
    const path = `${above}${key}.`;
    this.oldDistricts.set(code, key);
    this.addUnit(key, code, BEFORE_RECORDS, AdministrativeLevel.District);
    this.addOldPeriod(name, key, provinceKey, path);
    let next = key + 1;
    for (const commune of byCode(this.communesOf.get(code) ?? [])) {
      const known = this.kept.has(commune.code) ? this.communes.get(commune.code) : undefined;
      const communeKey = known ?? next++;
      if (known === undefined) this.addUnit(communeKey, commune.code, BEFORE_RECORDS, AdministrativeLevel.Commune);
      this.oldCommunes.set(commune.code, communeKey);
      this.addOldPeriod(commune.name, communeKey, key, `${path}${communeKey}.`);
    }
    return next;
  }

  addSuccessions(): void {
    for (const fact of this.source.provinces.filter((province) => !isUnchanged(province))) {
      for (const code of fact.from)
        this.link(OLD_ERA + Number(code) * BLOCK, Number(fact.code) * BLOCK, SuccessionExtent.Whole, MERGER_BASIS);
    }
    for (const { from, to } of this.source.mappings) {
      this.link(this.oldCommunes.get(from), this.communes.get(to), SuccessionExtent.Part, null, EXTENT_UNCONFIRMED);
    }
    for (const { name, to } of this.source.wholeDistricts) {
      const district = this.source.oldDistricts.find(
        (candidate) => unitName(candidate.name).searchName === unitName(name).searchName,
      );
      this.link(district && this.oldDistricts.get(district.code), this.communes.get(to), SuccessionExtent.Whole, null);
    }
  }

  private link(
    predecessorKey: number | undefined,
    successorKey: number | undefined,
    extent: SuccessionExtent,
    legalBasis: string | null,
    note: string | null = null,
  ): void {
    const pair = `${predecessorKey}>${successorKey}`;
    if (
      predecessorKey === undefined ||
      successorKey === undefined ||
      predecessorKey === successorKey ||
      this.linked.has(pair)
    )
      return;
    this.linked.add(pair);
    this.successions.push({ predecessorKey, successorKey, on: NEW_MAP_FROM, extent, note, legalBasis });
  }

  private addUnit(key: number, code: string, validFrom: string, level: AdministrativeLevel): void {
    this.units.push({ key, code, validFrom, level });
  }

  private addOldPeriod(name: string, unitKey: number, parentKey: number, path: string): void {
    this.addPeriod(name, {
      unitKey,
      parentKey,
      path,
      validFrom: BEFORE_RECORDS,
      validTo: OLD_MAP_TO,
      legalBasis: null,
    });
  }

  private addPeriod(text: string, period: Omit<PeriodRow, 'name' | 'searchName' | 'kind'>): void {
    const { name, kind, searchName } = unitName(text);
    if (kind === null) throw new Error(`a unit without a kind: ${text}`);
    this.periods.push({ ...period, name, kind, searchName });
  }
}

const isUnchanged = ({ code, from }: ProvinceFact): boolean => from.length === 1 && from[0] === code;

function keptCommunes({ oldCommunes, communes, mappings }: UnitSource): Set<string> {
  const to = Map.groupBy(mappings, (row) => row.from);
  const from = Map.groupBy(mappings, (row) => row.to);
  const oldNames = new Map(oldCommunes.map(({ code, name }) => [code, unitName(name).searchName]));
  const isKept = ({ code, name }: { code: string; name: string }) =>
    only(to.get(code), (row) => row.to) === code &&
    only(from.get(code), (row) => row.from) === code &&
    oldNames.get(code) === unitName(name).searchName;
  return new Set(communes.filter(isKept).map(({ code }) => code));
}

function only<Row>(rows: Row[] | undefined, pick: (row: Row) => string): string | null {
  const values = new Set(rows?.map(pick));
  return values.size === 1 ? [...values][0]! : null;
}
