import { type CellContent, type CellView, type Change, type EntryStatus, type TextView } from './entry.types.ts';
import { type Entry, MISSING, sameEntry } from './entry.rules.ts';
import type { ReportContents } from './reports.graphql.ts';

const STATUS = 'status';
const NO_CELL: CellView = {
  entry: MISSING,
  comment: null,
  prefilled: false,
  previous: null,
  save: 'idle',
  fault: null,
  typed: null,
};
const NO_TEXT: TextView = { body: '', save: 'idle', fault: null };
export const NO_CONTENT: CellContent = { entry: MISSING, comment: null };

export const sameCell = (one: CellContent, other: CellContent): boolean =>
  sameEntry(one.entry, other.entry) && (one.comment ?? '') === (other.comment ?? '');

export const isOpen = ({ mine }: { mine: unknown }): boolean => mine !== null;

export const contentOf = ({ entry, comment }: CellContent): CellContent => ({ entry, comment });

/** What stands in each cell and text of a report, what the server knows of them, and who listens. */
export abstract class EntrySheet {
  protected readonly cells = new Map<string, CellView>();
  protected readonly texts = new Map<string, TextView>();
  protected readonly cellBase = new Map<string, CellContent>();
  protected readonly textBase = new Map<string, string>();
  protected readonly dirty = new Set<string>();
  private readonly listeners = new Map<string, Set<() => void>>();
  protected current: EntryStatus;

  constructor(contents: ReportContents) {
    const { figures: _, texts: __, previous: ___, checks, ...report } = contents;
    this.current = {
      phase: 'idle',
      unsaved: 0,
      invalid: 0,
      error: null,
      report,
      checks,
      cellChanges: [],
      textChanges: [],
    };
    this.takeBase(contents);
  }

  readonly cell = (id: string): CellView => this.cells.get(id) ?? NO_CELL;
  readonly text = (id: string): TextView => this.texts.get(id) ?? NO_TEXT;
  readonly entry = (id: string): Entry => this.cell(id).entry;
  readonly status = (): EntryStatus => this.current;

  /** Listens to cells or texts; to the status when none is named. */
  readonly subscribe = (ids: readonly string[], listener: () => void): (() => void) => {
    const keys = ids.length === 0 ? [STATUS] : ids;
    for (const key of keys) this.listeners.set(key, (this.listeners.get(key) ?? new Set()).add(listener));
    return () => keys.forEach((key) => this.listeners.get(key)?.delete(listener));
  };

  protected mark(id: string, isSame: boolean): void {
    if (isSame) this.dirty.delete(id);
    else this.dirty.add(id);
  }

  /** Cells and texts as the server has them; what is being written here keeps what stands in it. */
  protected takeBase({ figures, texts, previous }: ReportContents): void {
    const known = new Map(figures.map((figure) => [figure.cellId, figure]));
    const lastYear = new Map(previous.map(({ cellId, value }) => [cellId, value]));
    for (const id of new Set([...this.cellBase.keys(), ...known.keys(), ...lastYear.keys()])) {
      const figure = known.get(id);
      const content: CellContent = figure
        ? { entry: { state: figure.state, value: figure.value }, comment: figure.comment }
        : NO_CONTENT;
      this.cellBase.set(id, content);
      const view = this.cell(id);
      const isHeld = this.dirty.has(id) || view.save === 'conflict' || view.save === 'invalid';
      const shown = isHeld ? view : { ...view, ...content, prefilled: figure?.prefilled ?? false };
      this.putCell(id, { ...shown, previous: lastYear.get(id) ?? null });
    }
    const bodies = new Map(texts.map(({ textId, body }) => [textId, body]));
    for (const id of new Set([...this.textBase.keys(), ...bodies.keys()])) {
      const body = bodies.get(id) ?? '';
      this.textBase.set(id, body);
      const view = this.text(id);
      if (!this.dirty.has(id) && view.save !== 'conflict') this.putText(id, { ...view, body });
    }
  }

  protected changedCells(before: Map<string, CellContent>, mine: Set<string>): Change<CellContent>[] {
    return [...new Set([...before.keys(), ...this.cellBase.keys()])].flatMap((id): Change<CellContent>[] => {
      const was = before.get(id) ?? NO_CONTENT;
      const theirs = this.cellBase.get(id) ?? NO_CONTENT;
      if (sameCell(was, theirs)) return [];
      const own = mine.has(id) ? contentOf(this.cell(id)) : null;
      if (!own) return [{ id, before: was, theirs, mine: null }];
      this.dirty.delete(id);
      const isAgreed = sameCell(own, theirs);
      this.putCell(id, { ...this.cell(id), save: isAgreed ? 'saved' : 'conflict' });
      return isAgreed ? [] : [{ id, before: was, theirs, mine: own }];
    });
  }

  protected changedTexts(before: Map<string, string>, mine: Set<string>): Change<string>[] {
    return [...new Set([...before.keys(), ...this.textBase.keys()])].flatMap((id): Change<string>[] => {
      const was = before.get(id) ?? '';
      const theirs = this.textBase.get(id) ?? '';
      if (was === theirs) return [];
      const own = mine.has(id) ? this.text(id).body : null;
      if (own === null) return [{ id, before: was, theirs, mine: null }];
      this.dirty.delete(id);
      this.putText(id, { ...this.text(id), save: own === theirs ? 'saved' : 'conflict' });
      return own === theirs ? [] : [{ id, before: was, theirs, mine: own }];
    });
  }

  protected dismiss(id: string): void {
    const isOther = (change: { id: string }) => change.id !== id;
    this.putStatus({
      cellChanges: this.current.cellChanges.filter(isOther),
      textChanges: this.current.textChanges.filter(isOther),
    });
  }

  protected putCell(id: string, view: CellView): void {
    this.cells.set(id, view);
    this.tell(id);
  }

  protected putText(id: string, view: TextView): void {
    this.texts.set(id, view);
    this.tell(id);
  }

  protected putStatus(change: Partial<EntryStatus>): void {
    this.current = { ...this.current, ...change };
    this.tell(STATUS);
  }

  private tell(key: string): void {
    this.listeners.get(key)?.forEach((listener) => listener());
  }
}
