/** What a cell of one report says: a number, "not applicable", or nothing (absent). */
export type OwnFigures = Map<string, number | 'na'>;

export interface Sum {
  own: number | null;
  below: number | null;
  total: number | null;
  numbered: number;
  notApplicable: number;
}

/** One unit of the model: what it typed, and where it stands. Knows nothing of the system under test. */
export class Unit {
  readonly name: string;
  readonly children: Unit[] = [];
  figures: OwnFigures = new Map();
  /** Sent and not taken back: counts in the live totals. */
  isIn = false;
  /** What was sent up last, cell by cell. */
  snapshot: Map<string, Sum> | null = null;
  isAccepted = false;

  constructor(name: string, parent: Unit | null) {
    this.name = name;
    parent?.children.push(this);
  }

  /** Fixes what this unit sends: its own figures and what it has accepted from below. */
  send(): void {
    this.isIn = true;
    this.isAccepted = false;
    const cells = new Map<string, Sum>();
    for (const [cell, value] of this.figures) {
      cells.set(cell, {
        own: value === 'na' ? null : value,
        below: null,
        total: null,
        numbered: value === 'na' ? 0 : 1,
        notApplicable: value === 'na' ? 1 : 0,
      });
    }
    for (const child of this.children) if (child.isAccepted) addBelow(cells, child.snapshot ?? new Map());
    this.snapshot = finish(cells);
  }

  /** Live: own figures of everything in below and, when it is in, its own. */
  live(): Map<string, Sum> {
    const cells = new Map<string, Sum>();
    const visit = (unit: Unit, isSelf: boolean): void => {
      if (unit.isIn) for (const [cell, value] of unit.figures) addOne(cells, cell, value, isSelf);
      for (const child of unit.children) visit(child, false);
    };
    visit(this, true);
    return finish(cells);
  }
}

const empty = (): Sum => ({ own: null, below: null, total: null, numbered: 0, notApplicable: 0 });

function at(cells: Map<string, Sum>, cell: string): Sum {
  const sum = cells.get(cell) ?? empty();
  cells.set(cell, sum);
  return sum;
}

function addOne(cells: Map<string, Sum>, cell: string, value: number | 'na', isSelf: boolean): void {
  const sum = at(cells, cell);
  if (value === 'na') {
    sum.notApplicable += 1;
    return;
  }
  sum.numbered += 1;
  if (isSelf) sum.own = value;
  else sum.below = (sum.below ?? 0) + value;
}

function addBelow(cells: Map<string, Sum>, snapshot: Map<string, Sum>): void {
  for (const [cell, { total, numbered, notApplicable }] of snapshot) {
    const sum = at(cells, cell);
    if (total !== null) sum.below = (sum.below ?? 0) + total;
    sum.numbered += numbered;
    sum.notApplicable += notApplicable;
  }
}

function finish(cells: Map<string, Sum>): Map<string, Sum> {
  for (const sum of cells.values()) {
    sum.total = sum.own === null && sum.below === null ? null : (sum.own ?? 0) + (sum.below ?? 0);
  }
  return cells;
}

/** Cells in which two accounts differ; the empty list is what auditors want. */
export function differences(expected: Map<string, Sum>, found: Map<string, Sum>): string[] {
  const cells = new Set([...expected.keys(), ...found.keys()]);
  const same = (cell: string) =>
    JSON.stringify(expected.get(cell) ?? empty()) === JSON.stringify(found.get(cell) ?? empty());
  return [...cells]
    .filter((cell) => !same(cell))
    .map((cell) => `${cell}: expected ${JSON.stringify(expected.get(cell))}, found ${JSON.stringify(found.get(cell))}`);
}
