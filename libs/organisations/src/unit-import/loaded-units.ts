import { type Query, tableOf } from '@app/kernel';
import {
  AdministrativeLevel,
  AdministrativeUnitPeriod,
  AdministrativeUnitSuccession,
} from '../administrative-unit.entity';
import { NEW_MAP_FROM, OLD_MAP_TO } from '../reference/province-facts';
import { BLOCK } from '../reference/unit-tree.rules';

export type LoadedPeriod = Omit<AdministrativeUnitPeriod, 'key' | 'legalBasis'>;

export interface LoadedUnit {
  key: number;
  code: string;
  level: AdministrativeLevel;
  periods: LoadedPeriod[];
}

export type LoadedLink = Pick<AdministrativeUnitSuccession, 'predecessorKey' | 'successorKey' | 'extent' | 'note'>;

/** The tree as it stands, and as it grows while the rows of the files are worked through. */
export class LoadedUnits {
  private readonly units = new Map<number, LoadedUnit>();
  private readonly links = new Map<string, LoadedLink>();
  private readonly newest = new Map<number, number>();

  constructor(units: LoadedUnit[], links: LoadedLink[]) {
    for (const unit of units) this.add(unit);
    for (const link of links) this.links.set(pairOf(link.predecessorKey, link.successorKey), link);
  }

  add(unit: LoadedUnit): void {
    this.units.set(unit.key, unit);
    const block = blockOf(unit.key);
    this.newest.set(block, Math.max(this.newest.get(block) ?? 0, unit.key));
  }

  get(key: number): LoadedUnit {
    return this.units.get(key)!;
  }

  all(): LoadedUnit[] {
    return [...this.units.values()];
  }

  allLinks(): LoadedLink[] {
    return [...this.links.values()];
  }

  /** The next key beside a unit, so that a province's units stay one range; null when its block is full. */
  nextKeyBeside(key: number): number | null {
    const next = (this.newest.get(blockOf(key)) ?? key) + 1;
    return blockOf(next) === blockOf(key) ? next : null;
  }

  link(predecessorKey: number, successorKey: number): LoadedLink | undefined {
    return this.links.get(pairOf(predecessorKey, successorKey));
  }
}

const blockOf = (key: number): number => Math.floor(key / BLOCK);
const pairOf = (predecessorKey: number, successorKey: number): string => `${predecessorKey}>${successorKey}`;

export const periodOn = (unit: LoadedUnit, day: string): LoadedPeriod | undefined =>
  unit.periods.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));

/** The period that is not ended. */
export const openPeriod = (unit: LoadedUnit): LoadedPeriod | undefined =>
  unit.periods.find(({ validTo }) => validTo === null);

export async function readLoadedUnits(query: Query): Promise<LoadedUnits> {
  const units = await query<Omit<LoadedUnit, 'periods'>>('SELECT key, code, level FROM administrative_unit');
  const periods = await query<LoadedPeriod>(
    `SELECT ${tableOf(AdministrativeUnitPeriod).columns('p', { but: ['key', 'legalBasis'] })}, p.search_name AS "searchName"
     FROM administrative_unit_period AS p ORDER BY p.unit_key, p.valid_from`,
  );
  const links = await query<LoadedLink>(
    `SELECT ${tableOf(AdministrativeUnitSuccession).columns('s', ['predecessorKey', 'successorKey', 'extent', 'note'])}
     FROM administrative_unit_succession AS s WHERE s."on" = $1`,
    [NEW_MAP_FROM],
  );
  const periodsOf = Map.groupBy(periods, ({ unitKey }) => unitKey);
  return new LoadedUnits(
    units.map((unit) => ({ ...unit, periods: periodsOf.get(unit.key) ?? [] })),
    links,
  );
}

/** Units of one level on one day, found by code and by place and name. */
export class UnitIndex {
  private readonly byCode = new Map<string, LoadedUnit>();
  private readonly byName = new Map<string, LoadedUnit[]>();

  constructor(
    units: LoadedUnit[],
    private readonly level: AdministrativeLevel,
    private readonly day: string,
  ) {
    for (const unit of units) this.add(unit);
  }

  add(unit: LoadedUnit): void {
    const period = unit.level === this.level ? periodOn(unit, this.day) : undefined;
    if (!period) return;
    this.byCode.set(unit.code, unit);
    const place = placeOf(period.parentKey, period.searchName);
    this.byName.set(place, [...(this.byName.get(place) ?? []), unit]);
  }

  find(code: string): LoadedUnit | undefined {
    return this.byCode.get(code);
  }

  named(parentKey: number | null, searchName: string): LoadedUnit[] {
    return this.byName.get(placeOf(parentKey, searchName)) ?? [];
  }

  recode(unit: LoadedUnit, code: string): void {
    this.byCode.delete(unit.code);
    unit.code = code;
    this.byCode.set(code, unit);
  }

  values(): LoadedUnit[] {
    return [...this.byCode.values()];
  }
}

const placeOf = (parentKey: number | null, searchName: string): string => `${parentKey}/${searchName}`;

export const newMap = (tree: LoadedUnits, level: AdministrativeLevel): UnitIndex =>
  new UnitIndex(tree.all(), level, NEW_MAP_FROM);
export const oldMap = (tree: LoadedUnits, level: AdministrativeLevel): UnitIndex =>
  new UnitIndex(tree.all(), level, OLD_MAP_TO);
