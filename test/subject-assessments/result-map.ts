import type { DataSource } from 'typeorm';

const TODAY = '2027-01-10';
const YESTERDAY = '2027-01-09';
const NATION = 1;
const FIRST_KEY = 950_000;
const FEWEST = { provinces: 2, communes: 3 };

interface Unit {
  key: number;
  /** Null for a province. */
  province: number | null;
  isOver: boolean;
  heirs: number[];
}

type MapChange = 'move' | 'merge' | 'divide' | 'found' | 'unite';
interface Choice {
  one: number;
  other: number;
  third: number;
}

/** Provinces and communes of its own below the country, in memory and in the database; every change begins today. */
export class ResultMap {
  private readonly units = new Map<number, Unit>();

  private constructor(private readonly owner: DataSource) {}

  static async make(owner: DataSource): Promise<ResultMap> {
    const map = new ResultMap(owner);
    for (let at = 0; at < 3; at += 1) {
      const province = await map.add(null);
      for (let below = 0; below < 3; below += 1) await map.add(province);
    }
    return map;
  }

  /** A commune that still is, and the province whose shard it is in. */
  placeAt(at: number): { key: number; province: number } {
    const { key, province } = this.pick(this.communes(), at);
    return { key, province: province! };
  }

  knows(key: number): boolean {
    return key === NATION || this.units.has(key);
  }

  unitsToAsk(): number[] {
    return [NATION, ...this.provinces().map(({ key }) => key), this.communes().at(-1)!.key];
  }

  /** The unit and those right below it. */
  partsOf(key: number): number[] {
    if (key === NATION) return [NATION, ...this.provinces().map((one) => one.key)];
    return [
      key,
      ...this.communes()
        .filter(({ province }) => province === key)
        .map((one) => one.key),
    ];
  }

  /** All that a place came to lies there. */
  liesIn(place: number, unit: number): boolean {
    return this.livingHeirs(place).every(
      (key) => unit === NATION || unit === key || this.units.get(key)!.province === unit,
    );
  }

  private livingHeirs(key: number): number[] {
    const { isOver, heirs } = this.units.get(key)!;
    return isOver ? heirs.flatMap((heir) => this.livingHeirs(heir)) : [key];
  }

  async change(kind: MapChange, { one, other, third }: Choice): Promise<void> {
    const [communes, provinces] = [this.communes(), this.provinces()];
    if (kind === 'found') {
      if (communes.length < 12) await this.add(this.pick(provinces, one).key);
      return;
    }
    if (kind === 'unite') {
      if (provinces.length > FEWEST.provinces) await this.unite(this.pick(provinces, one), this.pick(provinces, other));
      else await this.add(null);
      return;
    }
    const [from, to] = [this.pick(communes, one), this.pick(communes, other)];
    if (kind === 'move') return this.move(from, this.pick(provinces, other).key);
    const heirs = [...new Set(kind === 'merge' ? [to.key] : [to.key, this.pick(communes, third).key])];
    if (communes.length > FEWEST.communes && !heirs.includes(from.key)) await this.end(from, heirs);
  }

  private async unite(from: Unit, to: Unit): Promise<void> {
    if (from === to) return;
    for (const commune of this.communes()) if (commune.province === from.key) await this.move(commune, to.key);
    await this.end(from, [to.key]);
  }

  async add(province: number | null): Promise<number> {
    const key = FIRST_KEY + this.units.size;
    this.units.set(key, { key, province, isOver: false, heirs: [] });
    await this.owner.query(
      `INSERT INTO administrative_unit (key, code, valid_from, level) VALUES ($1, $2, '2000-01-01', $3)`,
      [key, `T${key}`, province === null ? 'province' : 'commune'],
    );
    await this.owner.query(
      `INSERT INTO administrative_unit_period (unit_key, valid_from, name, search_name, kind, parent_key, path) VALUES ($1, '2000-01-01', 'T', 't', 'xã', $2, $3)`,
      [key, province ?? NATION, pathOf(key, province)],
    );
    return key;
  }

  private async move(unit: Unit, province: number): Promise<void> {
    if (unit.province === province) return;
    unit.province = province;
    await this.close(unit);
    await this.owner.query(
      `INSERT INTO administrative_unit_period (unit_key, valid_from, name, search_name, kind, parent_key, path) VALUES ($1, $2, 'T', 't', 'xã', $3, $4)`,
      [unit.key, TODAY, province, pathOf(unit.key, province)],
    );
  }

  private async end(unit: Unit, heirs: number[]): Promise<void> {
    Object.assign(unit, { isOver: true, heirs });
    await this.close(unit);
    for (const heir of heirs)
      await this.owner.query(
        `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent) VALUES ($1, $2, $3, $4)`,
        [unit.key, heir, TODAY, heirs.length > 1 ? 'part' : 'whole'],
      );
  }

  /** Of what is over, as if it had never been: nobody stands there any more, and the chain to its heirs would grow with every history. */
  async forget(): Promise<void> {
    const over = [...this.units.values()].filter(({ isOver }) => isOver).map(({ key }) => key);
    await this.owner.query('DELETE FROM administrative_unit_succession WHERE predecessor_key = ANY($1)', [over]);
    await this.owner.query('DELETE FROM administrative_unit_period WHERE unit_key = ANY($1)', [over]);
  }

  /** Its last day was yesterday; a period that began today is as if it had never been. */
  private async close({ key }: Unit): Promise<void> {
    await this.owner.query('DELETE FROM administrative_unit_period WHERE unit_key = $1 AND valid_from = $2', [
      key,
      TODAY,
    ]);
    await this.owner.query(
      'UPDATE administrative_unit_period SET valid_to = $2 WHERE unit_key = $1 AND valid_to IS NULL',
      [key, YESTERDAY],
    );
  }

  private readonly pick = (units: Unit[], at: number): Unit => units[at % units.length]!;
  private readonly living = (): Unit[] => [...this.units.values()].filter(({ isOver }) => !isOver);
  private readonly provinces = (): Unit[] => this.living().filter(({ province }) => province === null);
  private readonly communes = (): Unit[] => this.living().filter(({ province }) => province !== null);
}

const pathOf = (key: number, province: number | null): string =>
  province === null ? `${NATION}.${key}.` : `${NATION}.${province}.${key}.`;
