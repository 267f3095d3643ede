import { addDays } from '@app/kernel';
import { AdministrativeLevel } from '../administrative-unit.entity';
import { NEW_MAP_FROM, renamingFacts } from '../reference/province-facts';
import { type UnitName, unitName } from '../unit-name.rules';
import type { ImportPlan } from './import-plan';
import type { FileReport, Placement } from './import-report';
import { type LoadedPeriod, type LoadedUnit, type LoadedUnits, openPeriod, UnitIndex } from './loaded-units';

export interface UnitListRow {
  row: number;
  cells: string[];
  code: string;
  name: string;
  parentCode: string;
}

export const unitListRow = (cells: string[], at: number): UnitListRow => {
  const [code = '', name = '', parentCode = ''] = cells.map((cell) => cell.trim());
  return { row: at + 1, cells, code, name, parentCode };
};

interface Context {
  tree: LoadedUnits;
  plan: ImportPlan;
  report: FileReport;
  /** Day from which a change counts when no text dates it. */
  on: string;
  /** Codes that the conversion table gives to units of 2025-07-01. */
  codesOfNewMap: ReadonlySet<string>;
}

/** Brings the open periods up to the official list `code, name, parent_code`. */
export class UnitListReconciliation {
  private readonly provinces: UnitIndex;
  private readonly communes: UnitIndex;
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly rows: UnitListRow[],
    private readonly context: Context,
  ) {
    const open = context.tree.all().filter((unit) => openPeriod(unit) !== undefined);
    this.provinces = new UnitIndex(open, AdministrativeLevel.Province, FOREVER);
    this.communes = new UnitIndex(open, AdministrativeLevel.Commune, FOREVER);
  }

  run(): { code: string; name: string }[] {
    const codes = new Set(this.rows.map(({ code }) => code));
    for (const row of this.rows) {
      const placement = isHeading(row) ? 'heading' : this.place(row, codes);
      if (placement) this.context.report.place(placement);
    }
    return [...this.provinces.values(), ...this.communes.values()]
      .filter(({ code }) => !this.seen.has(code))
      .map((unit) => ({ code: unit.code, name: openPeriod(unit)!.name }));
  }

  /** Null: the row was listed. */
  private place(row: UnitListRow, codes: ReadonlySet<string>): Placement | null {
    const { report } = this.context;
    const refuse = (...[code, params]: Tail<Parameters<FileReport['list']>>) => {
      report.list(row.row, row.cells, code, params);
      return null;
    };
    if (!/^(\d{2}|\d{5})$/.test(row.code)) return refuse('MALFORMED_CODE', { code: row.code });
    const first = this.seen.get(row.code);
    if (first !== undefined) return refuse('DUPLICATE_ROW', { first });
    this.seen.set(row.code, row.row);
    const wanted = unitName(row.name);
    if (!isNamed(wanted)) return refuse('UNKNOWN_KIND', { name: row.name });
    if (row.code.length === 2) {
      const province = this.provinces.find(row.code);
      return province ? this.compare(row, province, wanted) : refuse('UNKNOWN_PROVINCE', { code: row.code });
    }
    const parent = this.provinces.find(row.parentCode);
    if (!parent) return refuse('UNKNOWN_PROVINCE', { code: row.parentCode });
    const known = this.communes.find(row.code);
    if (!known) return this.recode(row, parent, wanted, codes) ?? this.create(row, parent, wanted);
    if (openPeriod(known)!.parentKey === parent.key) return this.compare(row, known, wanted);
    return refuse('OTHER_PROVINCE', { code: row.code, province: this.nameOfParent(known) });
  }

  private nameOfParent(unit: LoadedUnit): string {
    return openPeriod(this.context.tree.get(openPeriod(unit)!.parentKey!))?.name ?? '';
  }

  private compare({ row, cells, code, parentCode }: UnitListRow, unit: LoadedUnit, wanted: Named): Placement {
    const period = openPeriod(unit)!;
    if (period.name === wanted.name) return 'unchanged';
    if (period.searchName === wanted.searchName) return this.respell(period, wanted);
    const fact = renamingFacts.find(({ provinceCode }) => provinceCode === (parentCode || code));
    const isOfFact = fact && unit.level === AdministrativeLevel.Commune && becameWard(period, wanted);
    const on = isOfFact ? fact.on : this.context.on;
    const params = { from: period.name, to: wanted.name, on };
    if (isOfFact)
      this.context.report.remark(row, cells, 'DATED_BY_TEXT', { ...params, basis: fact.communesLegalBasis });
    else this.context.report.remark(row, cells, 'DATE_NOT_IN_FILE', params);
    if (on <= period.validFrom) this.respell(period, wanted);
    else this.renew(unit, period, wanted, on, isOfFact ? fact.communesLegalBasis : null);
    return 'changed';
  }

  private respell(period: LoadedPeriod, wanted: Named): Placement {
    this.context.plan.names.push({
      unitKey: period.unitKey,
      validFrom: period.validFrom,
      before: period.name,
      ...wanted,
    });
    Object.assign(period, wanted);
    return 'respelled';
  }

  private renew(unit: LoadedUnit, period: LoadedPeriod, wanted: Named, on: string, legalBasis: string | null): void {
    const { plan } = this.context;
    const next = { ...period, ...wanted, validFrom: on, validTo: null };
    period.validTo = addDays(on, -1);
    unit.periods.push(next);
    plan.ends.push({ unitKey: unit.key, validTo: period.validTo });
    plan.periods.push({ ...next, legalBasis });
  }

  /** The same unit under another code, when the file does not know the loaded code at all. */
  private recode(
    { row, cells, code }: UnitListRow,
    parent: LoadedUnit,
    wanted: Named,
    codes: ReadonlySet<string>,
  ): Placement | null {
    const candidates = this.communes.named(parent.key, wanted.searchName).filter((unit) => !codes.has(unit.code));
    const [unit] = candidates;
    if (!unit || candidates.length > 1) return null;
    this.context.report.remark(row, cells, 'CODE_CORRECTED', { from: unit.code, to: code });
    this.context.plan.codes.push({ key: unit.key, before: unit.code, after: code });
    this.communes.recode(unit, code);
    return 'codeCorrected';
  }

  private create({ code }: UnitListRow, parent: LoadedUnit, wanted: Named): Placement {
    const { tree, plan } = this.context;
    const validFrom = this.context.codesOfNewMap.has(code) ? NEW_MAP_FROM : this.context.on;
    const unit = newUnit(tree, { code, parent, level: AdministrativeLevel.Commune, wanted, validFrom, validTo: null });
    addUnit(tree, plan, unit, validFrom);
    this.communes.add(unit);
    return 'created';
  }
}

const FOREVER = '9999-12-31';

type Tail<List extends unknown[]> = List extends [unknown, unknown, ...infer Rest] ? Rest : never;
export type Named = UnitName & { kind: string };

export const isNamed = (name: UnitName): name is Named => name.kind !== null;

const isHeading = ({ cells, code }: UnitListRow): boolean =>
  code === 'code' || cells.every((cell) => cell.trim() === '');

const becameWard = (period: LoadedPeriod, wanted: Named): boolean =>
  period.kind === 'xã' &&
  wanted.kind === 'phường' &&
  period.searchName.replace(/^xa /, '') === wanted.searchName.replace(/^phuong /, '');

interface NewUnit {
  code: string;
  parent: LoadedUnit;
  level: AdministrativeLevel;
  wanted: Named;
  validFrom: string;
  validTo: string | null;
}

export function newUnit(tree: LoadedUnits, { code, parent, level, wanted, validFrom, validTo }: NewUnit): LoadedUnit {
  const key = tree.nextKeyBeside(parent.key);
  if (key === null) throw new Error(`no key is left beside unit ${parent.key}`);
  const path = `${parent.periods.at(0)!.path}${key}.`;
  return { key, code, level, periods: [{ unitKey: key, validFrom, validTo, parentKey: parent.key, path, ...wanted }] };
}

export function addUnit(tree: LoadedUnits, plan: ImportPlan, unit: LoadedUnit, validFrom: string): void {
  tree.add(unit);
  plan.units.push({ key: unit.key, code: unit.code, validFrom, level: unit.level });
  plan.periods.push(...unit.periods.map((period) => ({ ...period, legalBasis: null })));
}
