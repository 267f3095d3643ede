import type { CellContent } from './entry.types.ts';

/** One cell before and after; `wasPrefilled` belongs to what stood there. */
export interface CellStep {
  id: string;
  before: CellContent;
  after: CellContent;
  wasPrefilled: boolean;
}

const MOST_STEPS = 200;

/** What the person did, newest last: the keys of one visit of a cell are one step, a pasted block is one. */
export class EntryUndo {
  private readonly past: CellStep[][] = [];
  private readonly future: CellStep[][] = [];
  private isOpen = false;
  private isGroup = false;

  note(step: CellStep): void {
    this.future.length = 0;
    const last = this.isOpen ? this.past.at(-1) : undefined;
    const same = last?.find(({ id }) => id === step.id);
    if (same) same.after = step.after;
    else if (last && this.isGroup) last.push(step);
    else this.past.push([step]);
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.isOpen = true;
  }

  /** What comes next is another step. */
  close(): void {
    this.isOpen = false;
  }

  /** Everything that happens within is one step. */
  together(work: () => void): void {
    this.close();
    this.isGroup = true;
    work();
    this.isGroup = false;
    this.close();
  }

  /** The step to take back, in the order in which to take it back. */
  back(): CellStep[] {
    return this.shift(this.past, this.future).toReversed();
  }

  /** The step to do again. */
  forth(): CellStep[] {
    return this.shift(this.future, this.past);
  }

  private shift(from: CellStep[][], to: CellStep[][]): CellStep[] {
    this.close();
    const step = from.pop();
    if (!step) return [];
    to.push(step);
    return step;
  }
}
