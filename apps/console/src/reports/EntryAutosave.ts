import { contentOf, EntrySheet, isOpen, NO_CONTENT, sameCell } from './EntrySheet.ts';
import { type EntryDraft, EntryDrawer } from './entryDraft.ts';
import type {
  CellContent,
  Change,
  Drawer,
  EntryTransport,
  FigureInput,
  SaveAnswer,
  SaveFailure,
  SaveInput,
  SaveState,
} from './entry.types.ts';
import type { ReportContents } from './reports.graphql.ts';

interface Attempt {
  key: string;
  input: SaveInput;
}

const PAUSE_MS = 800;
const RETRY_MS = [2000, 5000, 15_000] as const;

/**
 * Brings what is written to the server, and what others write under it: one save is under way at a time; what is not saved
 * outlives the page.
 */
export abstract class EntryAutosave extends EntrySheet {
  private attempt: Attempt | null = null;
  private isSending = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly kept: EntryDrawer;

  constructor(
    contents: ReportContents,
    private readonly transport: EntryTransport,
    drawer: Drawer,
  ) {
    super(contents);
    this.kept = new EntryDrawer(drawer, contents);
    this.restore();
  }

  /** Begins to send what the page before could not. Making a store does nothing: React makes more of them than it shows. */
  start(): void {
    this.afterChange();
  }

  /** Sends at once what is waiting. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    return this.send();
  };

  /** A newer state of the report was read; what is being written here stays. */
  adopt(contents: ReportContents): void {
    if (contents.version <= this.current.report.version || this.attempt) return;
    this.rebase(contents, true);
  }

  dispose(): void {
    clearTimeout(this.timer);
    void this.send();
  }

  protected isUnderWay(id: string): boolean {
    if (!this.attempt) return false;
    const { figures, texts } = this.attempt.input;
    return figures.some(({ cellId }) => cellId === id) || texts.some(({ textId }) => textId === id);
  }

  protected afterChange(): void {
    this.persist();
    this.count();
    if (this.dirty.size > 0 && !this.attempt) this.schedule(PAUSE_MS);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.attempt ??= this.nextAttempt();
    const { attempt } = this;
    if (!attempt) return;
    this.isSending = true;
    this.stamp(attempt.input, 'saving');
    this.putStatus({ phase: 'saving', error: null });
    try {
      const result = await this.transport.save(attempt.input, attempt.key);
      if ('answer' in result) this.succeed(attempt.input, result.answer);
      else await this.fail(attempt.input, result.failure);
    } finally {
      this.isSending = false;
      this.persist();
      this.count();
    }
  }

  private nextAttempt(): Attempt | null {
    if (this.dirty.size === 0) return null;
    const figures: FigureInput[] = [];
    const texts: SaveInput['texts'] = [];
    for (const id of this.dirty) {
      if (this.texts.has(id)) texts.push({ textId: id, body: this.text(id).body });
      else figures.push({ cellId: id, ...this.entry(id), comment: this.cell(id).comment });
    }
    this.dirty.clear();
    const { id: reportId, version } = this.current.report;
    return { key: this.transport.newKey(), input: { reportId, version, figures, texts } };
  }

  private succeed({ figures, texts }: SaveInput, { checks, ...report }: SaveAnswer): void {
    for (const { cellId, state, value, comment } of figures)
      this.cellBase.set(cellId, { entry: { state, value }, comment });
    for (const { textId, body } of texts) this.textBase.set(textId, body);
    const { input } = this.attempt!;
    this.attempt = null;
    this.failures = 0;
    this.stamp(input, 'saved');
    this.putStatus({ phase: this.dirty.size > 0 ? 'waiting' : 'saved', report, checks, error: null });
    if (this.dirty.size > 0) this.schedule(PAUSE_MS);
  }

  private async fail(input: SaveInput, failure: SaveFailure): Promise<void> {
    switch (failure.kind) {
      case 'network':
        // The same attempt goes out again under the same key: if it did arrive, the answer is replayed.
        this.stamp(input, 'offline');
        this.putStatus({ phase: 'offline' });
        this.schedule(RETRY_MS[Math.min(this.failures++, RETRY_MS.length - 1)]!);
        return;
      case 'conflict': {
        const contents = await this.transport.read(input.reportId).catch(() => null);
        if (!contents) return this.giveBack(input, null);
        this.takeBack(input);
        this.rebase(contents, false);
        return;
      }
      case 'invalid':
        this.takeBack(input);
        for (const { id, message } of failure.faults) this.reject(id, message);
        this.putStatus({ phase: 'waiting' });
        if (this.dirty.size > 0) this.schedule(PAUSE_MS);
        return;
      case 'refused':
        this.giveBack(input, failure.error);
    }
  }

  private takeBack({ figures, texts }: SaveInput): void {
    this.attempt = null;
    for (const id of [...figures.map(({ cellId }) => cellId), ...texts.map(({ textId }) => textId)]) this.dirty.add(id);
  }

  /** Nothing goes out again before the next change or a press on "try again". */
  private giveBack(input: SaveInput, error: Error | null): void {
    this.takeBack(input);
    this.stamp(input, 'offline');
    this.putStatus({ phase: 'failed', error });
  }

  private reject(id: string, message: string): void {
    this.dirty.delete(id);
    if (this.texts.has(id)) this.putText(id, { ...this.text(id), save: 'invalid', fault: message });
    else this.putCell(id, { ...this.cell(id), save: 'invalid', fault: message });
  }

  /** Lays what is written here over a newer state; what both changed differently waits for a decision. */
  private rebase(contents: ReportContents, isQuiet: boolean): void {
    const { figures: _, texts: __, previous: ___, checks, ...report } = contents;
    const before = { cells: new Map(this.cellBase), texts: new Map(this.textBase) };
    const mine = new Set(this.dirty);
    this.takeBase(contents);
    const cellChanges = this.changedCells(before.cells, mine);
    const textChanges = this.changedTexts(before.texts, mine);
    const isTold = (change: { mine: unknown }) => change.mine !== null || !isQuiet;
    this.putStatus({
      phase: this.dirty.size > 0 ? 'waiting' : 'idle',
      report,
      checks,
      cellChanges: [...this.current.cellChanges, ...cellChanges.filter(isTold)],
      textChanges: [...this.current.textChanges, ...textChanges.filter(isTold)],
    });
    if (this.dirty.size > 0) this.schedule(PAUSE_MS);
  }

  private restore(): void {
    const draft = this.kept.read();
    if (!draft) return;
    const cellChanges = Object.entries(draft.cells).flatMap(([id, { mine, before }]) =>
      this.restoreCell(id, mine, before),
    );
    const textChanges = Object.entries(draft.texts).flatMap(([id, { mine, before }]) =>
      this.restoreText(id, mine, before),
    );
    this.putStatus({ cellChanges, textChanges });
    this.count();
  }

  private restoreCell(id: string, mine: CellContent, before: CellContent): Change<CellContent>[] {
    const theirs = this.cellBase.get(id) ?? NO_CONTENT;
    if (sameCell(mine, theirs)) return [];
    const isConflict = !sameCell(before, theirs);
    if (!isConflict) this.dirty.add(id);
    this.putCell(id, { ...this.cell(id), ...mine, prefilled: false, save: isConflict ? 'conflict' : 'waiting' });
    return isConflict ? [{ id, before, theirs, mine }] : [];
  }

  private restoreText(id: string, mine: string, before: string): Change<string>[] {
    const theirs = this.textBase.get(id) ?? '';
    if (mine === theirs) return [];
    const isConflict = before !== theirs;
    if (!isConflict) this.dirty.add(id);
    this.putText(id, { body: mine, save: isConflict ? 'conflict' : 'waiting', fault: null });
    return isConflict ? [{ id, before, theirs, mine }] : [];
  }

  private persist(): void {
    const draft: EntryDraft = { cells: {}, texts: {} };
    for (const id of this.unsavedIds()) {
      if (this.texts.has(id)) draft.texts[id] = { mine: this.text(id).body, before: this.textBase.get(id) ?? '' };
      else draft.cells[id] = { mine: contentOf(this.cell(id)), before: this.cellBase.get(id) ?? NO_CONTENT };
    }
    this.kept.write(draft);
  }

  private unsavedIds(): Set<string> {
    const { figures = [], texts = [] } = this.attempt?.input ?? {};
    const conflicts = [...this.current.cellChanges, ...this.current.textChanges].filter(isOpen);
    return new Set([
      ...this.dirty,
      ...figures.map(({ cellId }) => cellId),
      ...texts.map(({ textId }) => textId),
      ...conflicts.map(({ id }) => id),
    ]);
  }

  /** Shows how far an attempt has come; a cell changed again since then is waiting. */
  private stamp({ figures, texts }: SaveInput, save: SaveState): void {
    for (const { cellId } of figures) {
      if (!this.dirty.has(cellId) || save === 'offline') this.putCell(cellId, { ...this.cell(cellId), save });
    }
    for (const { textId } of texts) {
      if (!this.dirty.has(textId) || save === 'offline') this.putText(textId, { ...this.text(textId), save });
    }
  }

  private count(): void {
    const unsaved = this.unsavedIds().size;
    const invalid = [...this.cells.values(), ...this.texts.values()].filter(({ save }) => save === 'invalid').length;
    const isWaiting = this.dirty.size > 0 && !this.attempt && this.current.phase !== 'failed';
    const phase = isWaiting ? 'waiting' : this.current.phase === 'waiting' ? 'saved' : this.current.phase;
    if (unsaved !== this.current.unsaved || invalid !== this.current.invalid || phase !== this.current.phase) {
      this.putStatus({ unsaved, invalid, phase });
    }
  }
}
