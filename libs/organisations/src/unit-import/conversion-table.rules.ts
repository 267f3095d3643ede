import { AdministrativeLevel, SuccessionExtent } from '../administrative-unit.entity';
import { BEFORE_RECORDS, NEW_MAP_FROM, OLD_MAP_TO } from '../reference/province-facts';
import { searchName } from '../search-name.rules';
import { unitName } from '../unit-name.rules';
import type { ImportPlan } from './import-plan';
import type { FileReport, Placement } from './import-report';
import { type LoadedPeriod, type LoadedUnit, type LoadedUnits, newMap, oldMap, periodOn } from './loaded-units';
import { extentOf } from './note-extent.rules';
import { addUnit, isNamed, newUnit } from './unit-list.rules';

export interface ConversionRow {
  row: number;
  cells: string[];
  newProvinceCode: string;
  newName: string;
  newCode: string;
  oldName: string;
  oldCode: string;
  note: string;
  district: string;
  districtCode: string;
  oldProvince: string;
  oldProvinceCode: string;
}

export function conversionRow(cells: string[], at: number): ConversionRow {
  const [
    newProvince = '',
    newName = '',
    newCode = '',
    oldName = '',
    oldCode = '',
    note = '',
    district = '',
    oldProvince = '',
  ] = cells.map((cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return {
    row: at + 1,
    cells,
    newProvinceCode: codeIn(newProvince),
    newName,
    newCode,
    oldName,
    oldCode,
    note,
    district,
    districtCode: codeIn(district),
    oldProvince,
    oldProvinceCode: codeIn(oldProvince),
  };
}

/** `Huyện Kim Sơn (376)` → `376`. */
const codeIn = (text: string): string => /\((\d{2,3})\)$/.exec(text)?.[1] ?? '';

interface Context {
  tree: LoadedUnits;
  plan: ImportPlan;
  report: FileReport;
}

class Refusal {
  constructor(readonly args: Tail<Parameters<FileReport['list']>>) {}
}
type Tail<List extends unknown[]> = List extends [unknown, unknown, ...infer Rest] ? Rest : never;

const refuse = (...args: Tail<Parameters<FileReport['list']>>): Refusal => new Refusal(args);

/** Brings the old names, missing old units and succession links up to the official conversion table of 2025-07-01. */
export class ConversionReconciliation {
  private readonly provinces;
  private readonly oldProvinces;
  private readonly communes;
  private readonly oldDistricts;
  private readonly oldCommunes;
  private readonly oldCodes: Set<string>;
  private readonly seen = new Map<string, number>();
  private readonly corrected = new Set<number>();

  constructor(
    private readonly rows: ConversionRow[],
    private readonly context: Context,
  ) {
    this.provinces = newMap(context.tree, AdministrativeLevel.Province);
    this.oldProvinces = oldMap(context.tree, AdministrativeLevel.Province);
    this.communes = newMap(context.tree, AdministrativeLevel.Commune);
    this.oldDistricts = oldMap(context.tree, AdministrativeLevel.District);
    this.oldCommunes = oldMap(context.tree, AdministrativeLevel.Commune);
    this.oldCodes = new Set(rows.map(({ oldCode }) => oldCode));
  }

  /** Answers the loaded links between units of the table that the table does not name. */
  run(): { from: string; to: string }[] {
    const { report } = this.context;
    for (const row of this.rows) {
      const outcome = isHeading(row) ? 'heading' : this.place(row);
      if (outcome instanceof Refusal) report.list(row.row, row.cells, ...outcome.args);
      else report.place(outcome);
    }
    return this.linksNotInFile();
  }

  private place(row: ConversionRow): Placement | Refusal {
    const successor = this.successorOf(row);
    if (successor instanceof Refusal) return successor;
    const extent = extentOf(row.note);
    if (extent === null) return refuse('UNREADABLE_NOTE', { note: row.note });
    const district = this.districtOf(row);
    if (district instanceof Refusal) return district;
    const predecessor = row.oldCode === '' ? this.wholeDistrict(row, district) : this.predecessorOf(row, district);
    if (predecessor instanceof Refusal) return predecessor;
    const pair = `${predecessor.key}>${successor.key}`;
    const first = this.seen.get(pair);
    if (first !== undefined) return refuse('DUPLICATE_ROW', { first });
    this.seen.set(pair, row.row);
    return this.link(row, predecessor, successor, extent);
  }

  private successorOf(row: ConversionRow): LoadedUnit | Refusal {
    if (!isCommuneCode(row.newCode)) return refuse('MALFORMED_CODE', { code: row.newCode });
    const province = this.provinces.find(row.newProvinceCode);
    if (!province) return refuse('UNKNOWN_PROVINCE', { code: row.newProvinceCode });
    const found = this.communes.find(row.newCode);
    if (!found) return this.successorByName(row, province);
    const period = on(found, NEW_MAP_FROM);
    if (period.parentKey !== province.key) {
      return refuse('NEW_PROVINCE_MISMATCH', {
        code: row.newCode,
        province: this.nameOf(period.parentKey, NEW_MAP_FROM),
      });
    }
    if (period.searchName !== searchName(row.newName))
      return refuse('NEW_NAME_MISMATCH', { code: row.newCode, name: period.name });
    return found;
  }

  /** The two official files disagree about a code; within a province the name of a new commune is its own. */
  private successorByName(row: ConversionRow, province: LoadedUnit): LoadedUnit | Refusal {
    const [found, second] = this.communes.named(province.key, searchName(row.newName));
    if (!found || second) return refuse('UNKNOWN_NEW_CODE', { code: row.newCode });
    const params = { given: row.newCode, name: on(found, NEW_MAP_FROM).name, code: found.code };
    this.context.report.remark(row.row, row.cells, 'NEW_CODE_BY_NAME', params);
    return found;
  }

  private districtOf(row: ConversionRow): LoadedUnit | Refusal {
    const district = this.oldDistricts.find(row.districtCode);
    if (!district) return refuse('UNKNOWN_DISTRICT', { district: row.district });
    const period = on(district, OLD_MAP_TO);
    const province = this.oldProvinces.find(row.oldProvinceCode);
    if (province?.key === period.parentKey) return district;
    return refuse('OLD_PROVINCE_MISMATCH', {
      district: period.name,
      province: this.nameOf(period.parentKey, OLD_MAP_TO),
      given: row.oldProvince,
    });
  }

  /** An island district without communes became a special zone as a whole; any other row without a code is not a unit. */
  private wholeDistrict(row: ConversionRow, district: LoadedUnit): LoadedUnit | Refusal {
    const isWhole =
      row.oldName === '' && searchName(row.note).includes(searchName(`toàn bộ ${on(district, OLD_MAP_TO).name}`));
    return isWhole ? district : refuse('NO_OLD_CODE');
  }

  private predecessorOf(row: ConversionRow, district: LoadedUnit): LoadedUnit | Refusal {
    if (!isCommuneCode(row.oldCode)) return refuse('MALFORMED_CODE', { code: row.oldCode });
    const found = this.oldCommunes.find(row.oldCode);
    if (!found) return this.recoded(row, district) ?? this.created(row, district);
    const period = on(found, OLD_MAP_TO);
    if (period.parentKey !== district.key) {
      return refuse('OLD_DISTRICT_MISMATCH', {
        code: row.oldCode,
        district: this.nameOf(period.parentKey, OLD_MAP_TO),
      });
    }
    return this.nameAgrees(row, found, period)
      ? found
      : refuse('OLD_CODE_NAME_MISMATCH', { code: row.oldCode, name: period.name, given: row.oldName });
  }

  /**
   * The table says how the unit was called on its last day; tone placement aside, a different name corrects ours. Unless
   * another unit of the district bears that name: then the row's code is a slip, and which one is meant is not for us to say.
   */
  private nameAgrees(row: ConversionRow, unit: LoadedUnit, period: LoadedPeriod): boolean {
    const given = unitName(row.oldName);
    if (given.searchName === period.searchName) return true;
    if (!isNamed(given)) return period.searchName === `${searchName(period.kind)} ${given.searchName}`;
    const isAnothers = this.oldCommunes.named(period.parentKey, given.searchName).some(({ key }) => key !== unit.key);
    if (isAnothers || this.corrected.has(unit.key)) return false;
    this.corrected.add(unit.key);
    this.context.plan.names.push({ unitKey: unit.key, validFrom: period.validFrom, before: period.name, ...given });
    this.context.report.remark(row.row, row.cells, 'OLD_NAME_CORRECTED', { from: period.name, to: given.name });
    Object.assign(period, given);
    return true;
  }

  private recoded(row: ConversionRow, district: LoadedUnit): LoadedUnit | null {
    const candidates = this.oldCommunes
      .named(district.key, searchName(row.oldName))
      .filter(({ code }) => !this.oldCodes.has(code));
    const [unit] = candidates;
    if (!unit || candidates.length > 1) return null;
    this.context.report.remark(row.row, row.cells, 'CODE_CORRECTED', { from: unit.code, to: row.oldCode });
    this.context.plan.codes.push({ key: unit.key, before: unit.code, after: row.oldCode });
    this.oldCommunes.recode(unit, row.oldCode);
    return unit;
  }

  private created(row: ConversionRow, district: LoadedUnit): LoadedUnit | Refusal {
    const wanted = unitName(row.oldName);
    if (!isNamed(wanted)) return refuse('UNKNOWN_KIND', { name: row.oldName });
    const { tree, plan } = this.context;
    const place = {
      code: row.oldCode,
      parent: district,
      level: AdministrativeLevel.Commune,
      validFrom: BEFORE_RECORDS,
      validTo: OLD_MAP_TO,
    };
    const unit = newUnit(tree, { ...place, wanted });
    addUnit(tree, plan, unit, BEFORE_RECORDS);
    const params = { name: wanted.name, code: row.oldCode, district: on(district, OLD_MAP_TO).name };
    this.context.report.remark(row.row, row.cells, 'OLD_UNIT_CREATED', params);
    this.oldCommunes.add(unit);
    return unit;
  }

  private link(
    row: ConversionRow,
    predecessor: LoadedUnit,
    successor: LoadedUnit,
    extent: SuccessionExtent,
  ): Placement {
    if (predecessor.key === successor.key) return this.sameUnit(row, successor);
    const known = this.context.tree.link(predecessor.key, successor.key);
    if (known?.extent === extent && known.note === row.note) return 'unchanged';
    this.context.plan.successions.push({
      predecessorKey: predecessor.key,
      successorKey: successor.key,
      on: NEW_MAP_FROM,
      extent,
      note: row.note,
      legalBasis: null,
    });
    return known ? 'changed' : 'created';
  }

  private sameUnit(row: ConversionRow, unit: LoadedUnit): Placement {
    if (searchName(row.note) !== 'giu nguyen') {
      this.context.report.remark(row.row, row.cells, 'LIVES_ON', { name: on(unit, NEW_MAP_FROM).name, note: row.note });
    }
    return 'sameUnit';
  }

  private linksNotInFile(): { from: string; to: string }[] {
    const { tree } = this.context;
    const named = new Set([...this.seen.keys()].map((pair) => Number(pair.split('>')[0])));
    const label = (key: number, day: string) => `${tree.get(key).code} ${this.nameOf(key, day)}`;
    return tree
      .allLinks()
      .filter(
        ({ predecessorKey, successorKey }) =>
          named.has(predecessorKey) && !this.seen.has(`${predecessorKey}>${successorKey}`),
      )
      .filter(({ predecessorKey }) => tree.get(predecessorKey).level === AdministrativeLevel.Commune)
      .map(({ predecessorKey, successorKey }) => ({
        from: label(predecessorKey, OLD_MAP_TO),
        to: label(successorKey, NEW_MAP_FROM),
      }));
  }

  private nameOf(key: number | null, day: string): string {
    return key === null ? '' : (periodOn(this.context.tree.get(key), day)?.name ?? '');
  }
}

const on = (unit: LoadedUnit, day: string): LoadedPeriod => periodOn(unit, day)!;

const isCommuneCode = (code: string): boolean => /^\d{5}$/.test(code);

/** The title, the column names, and the line with a province's name before its rows. */
function isHeading({ newName, newCode, oldCode, note, district }: ConversionRow): boolean {
  if (searchName(newCode) === 'ma xa moi') return true;
  return [newName, newCode, oldCode, note, district].every((cell) => cell === '');
}
