import type { DataSource } from 'typeorm';

interface Period {
  key: number;
  level: string;
  from: string;
  to: string | null;
  path: string;
}
interface Heir {
  key: number;
  isKnown: boolean;
}
interface Step {
  from: number;
  to: number;
  extent: string;
}
export interface ModelResult {
  unitKey: number;
  year: number;
  numerator: number;
  denominator: number;
}

const TODAY = '2026-10-05';

/** How figures of units add up on two maps, walked unit by unit in memory; shares nothing with the statements that it checks. */
export class AreaModel {
  private readonly successors: Map<number, Step[]>;
  private readonly heirsOf = new Map<number, Heir[]>();

  private constructor(
    private readonly periods: Period[],
    private readonly steps: Step[],
  ) {
    this.successors = Map.groupBy(steps, ({ from }) => from);
  }

  /** Divides some links at random first, as the official table does: a third whole, a third to two units. */
  static async load(owner: DataSource): Promise<AreaModel> {
    await owner.query(
      `UPDATE administrative_unit_succession SET extent = 'whole' WHERE key % 3 = 0 AND predecessor_key IN (
         SELECT predecessor_key FROM administrative_unit_succession GROUP BY 1 HAVING count(*) = 1)`,
    );
    await owner.query(
      `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent)
       SELECT s.predecessor_key, s.successor_key + 1, s."on", 'part' FROM administrative_unit_succession AS s
       JOIN administrative_unit AS u ON u.key = s.predecessor_key AND u.level = 'commune'
       JOIN administrative_unit_period AS p ON p.unit_key = s.successor_key + 1 AND p.valid_to IS NULL
       WHERE s.key % 3 = 1 ON CONFLICT DO NOTHING`,
    );
    const periods = await owner.query<Period[]>(
      `SELECT u.key, u.level, p.valid_from AS "from", p.valid_to AS "to", p.path FROM administrative_unit AS u
       JOIN administrative_unit_period AS p ON p.unit_key = u.key ORDER BY u.key, p.valid_from`,
    );
    const steps = await owner.query<Step[]>(
      'SELECT predecessor_key AS "from", successor_key AS "to", extent FROM administrative_unit_succession',
    );
    return new AreaModel(periods, steps);
  }

  /** A commune of the year that lies, or later lay, below one of the roots. */
  someCommune(seed: number, roots: number[], year: number): { key: number; provinceId: number } {
    const day = dayOf(year);
    const all = this.periods.filter(
      (period) =>
        period.level === 'commune' &&
        holds(period, day) &&
        (keysOf(period).some((key) => roots.includes(key)) ||
          keysOf(period).some((key) =>
            this.heirs(key).some((heir) => this.todayOf(heir.key).some((up) => roots.includes(up))),
          )),
    );
    const period = all[(seed * 6151) % all.length]!;
    return { key: period.key, provinceId: keysOf(period)[1]! };
  }

  /** Communes of today into which some went. */
  communesOfToday(keys: number[]): number[] {
    return [...new Set(keys.flatMap((key) => this.heirs(key).map((heir) => heir.key)))].toSorted((a, b) => a - b);
  }

  sum(results: ModelResult[], { root, year, map }: { root: number; year: number; map: 'AS_REPORTED' | 'TODAY' }) {
    const standing = this.periods.filter((period) => period.level === 'commune' && holds(period, dayOf(year)));
    const whole = standing.filter((period) =>
      map === 'AS_REPORTED' ? keysOf(period).includes(root) : keysOf(period).some((key) => this.isWholly(key, root)),
    );
    const touching = map === 'AS_REPORTED' ? [] : standing.filter((period) => this.touches(period.key, root));
    const divided = touching.filter((period) => !whole.includes(period));
    const counted = results.filter((result) => result.year === year && whole.some(({ key }) => key === result.unitKey));
    const add = (of: 'numerator' | 'denominator') => counted.reduce((sum, result) => sum + result[of], 0);
    const [numerator, denominator] = [add('numerator'), add('denominator')];
    return {
      expected: whole.length,
      divided: divided.length,
      isComparable: divided.length === 0,
      answered: counted.length,
      numerator: counted.length === 0 ? null : numerator,
      denominator: counted.length === 0 ? null : denominator,
      value: counted.length === 0 ? null : Math.floor((numerator * 10_000) / denominator),
    };
  }

  private isWholly(key: number, root: number): boolean {
    const heirs = this.heirs(key);
    return heirs.length > 0 && heirs.every((heir) => heir.isKnown && this.todayOf(heir.key).includes(root));
  }

  private touches(key: number, root: number): boolean {
    return this.reached(key).some((one) => this.todayOf(one).includes(root));
  }

  /** The unit and all that came after it. */
  private reached(key: number): number[] {
    return [key, ...(this.successors.get(key) ?? []).flatMap(({ to }) => this.reached(to))];
  }

  /** Those of today that came after a unit, itself among them; known where no part of it went nobody knows where. */
  private heirs(key: number): Heir[] {
    const known = this.heirsOf.get(key) ?? this.heirsFound(key);
    this.heirsOf.set(key, known);
    return known;
  }

  private heirsFound(key: number): Heir[] {
    const steps = this.successors.get(key) ?? [];
    const stands = this.todayOf(key).length > 0;
    const known = (step: Step) => step.extent === 'whole' || steps.length > 1 || stands;
    const later = steps.flatMap((step) =>
      this.heirs(step.to).map((heir) => ({ key: heir.key, isKnown: heir.isKnown && known(step) })),
    );
    return stands ? [{ key, isKnown: true }, ...later] : later;
  }

  private readonly today = new Map<number, number[]>();

  /** Keys from the country down to the unit as it stands today; none where it does not. */
  private todayOf(key: number): number[] {
    if (this.today.size === 0)
      for (const period of this.periods) if (holds(period, TODAY)) this.today.set(period.key, keysOf(period));
    return this.today.get(key) ?? [];
  }
}

const dayOf = (year: number): string => (year < 2026 ? `${year}-12-31` : TODAY);
const holds = ({ from, to }: Period, day: string): boolean => from <= day && (to === null || to >= day);
const keysOf = ({ path }: Period): number[] => path.split('.').filter(Boolean).map(Number);
