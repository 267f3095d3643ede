import { contentOf, isOpen, NO_CONTENT, sameCell } from './EntrySheet.ts';
import { EntryAutosave } from './EntryAutosave.ts';
import type { Entry } from './entry.rules.ts';
import type { CellContent } from './entry.types.ts';
import { type CellStep, EntryUndo } from './entryUndo.ts';

/**
 * The entries of one report while they are written: what a person does with cells and texts, and takes back. Cells listen one
 * by one, so that typing renders one cell.
 */
export class EntryStore extends EntryAutosave {
  private readonly undoing = new EntryUndo();

  setEntry(id: string, entry: Entry): void {
    const { comment } = this.cell(id);
    this.change(id, { entry, comment: entry.state === null ? null : comment });
  }

  setComment(id: string, comment: string): void {
    this.change(id, { entry: this.cell(id).entry, comment: comment.trim() || null });
  }

  setText(id: string, body: string): void {
    const isSame = body === (this.textBase.get(id) ?? '') && !this.isUnderWay(id);
    this.mark(id, isSame);
    this.putText(id, { body, save: isSame ? 'idle' : 'waiting', fault: null });
    this.afterChange();
  }

  /** What cannot be read stays in sight and is not sent; nor is the readable beginning of it. */
  setUnreadable(id: string, typed: string, fault: string): void {
    this.dirty.delete(id);
    const content = this.cellBase.get(id) ?? NO_CONTENT;
    this.note(id, content);
    this.putCell(id, { ...this.cell(id), ...content, typed, fault, save: 'invalid' });
    this.afterChange();
  }

  /** Takes the last step of the person back; answers the cells that changed, none when there is nothing to take back. */
  readonly undo = (): string[] => this.replay(this.undoing.back(), ({ before }) => before);

  readonly redo = (): string[] => this.replay(this.undoing.forth(), ({ after }) => after);

  /** What is typed next is another step. */
  readonly endStep = (): void => this.undoing.close();

  /** All changes within are one step. */
  readonly together = (work: () => void): void => this.undoing.together(work);

  keepMine(id: string): void {
    this.dirty.add(id);
    if (this.texts.has(id)) this.putText(id, { ...this.text(id), save: 'waiting' });
    else this.putCell(id, { ...this.cell(id), save: 'waiting' });
    this.dismiss(id);
    this.afterChange();
  }

  takeTheirs(id: string): void {
    const cell = this.current.cellChanges.find((change) => change.id === id);
    const text = this.current.textChanges.find((change) => change.id === id);
    if (cell) this.putCell(id, { ...this.cell(id), ...cell.theirs, save: 'saved', fault: null, typed: null });
    if (text) this.putText(id, { body: text.theirs, save: 'saved', fault: null });
    this.dismiss(id);
    this.afterChange();
  }

  /** Closes the notice about what others changed; open conflicts stay. */
  dismissNews(): void {
    this.putStatus({
      cellChanges: this.current.cellChanges.filter(isOpen),
      textChanges: this.current.textChanges.filter(isOpen),
    });
  }

  private change(id: string, content: CellContent): void {
    this.note(id, content);
    this.setCell(id, content);
  }

  private note(id: string, after: CellContent): void {
    const view = this.cell(id);
    if (view.typed !== null || !sameCell(view, after))
      this.undoing.note({ id, before: contentOf(view), after, wasPrefilled: view.prefilled });
  }

  /** A cell that somebody else has changed meanwhile is left as it is. */
  private replay(steps: CellStep[], to: (step: CellStep) => CellContent): string[] {
    const changed = steps.filter((step) => {
      const other = to(step) === step.before ? step.after : step.before;
      return sameCell(this.cell(step.id), other) || this.cell(step.id).typed !== null;
    });
    for (const step of changed) {
      this.setCell(step.id, to(step));
      const { save } = this.cell(step.id);
      if (save === 'idle') this.putCell(step.id, { ...this.cell(step.id), prefilled: step.wasPrefilled });
    }
    return changed.map(({ id }) => id);
  }

  private setCell(id: string, content: CellContent): void {
    const isSame = sameCell(content, this.cellBase.get(id) ?? NO_CONTENT) && !this.isUnderWay(id);
    this.mark(id, isSame);
    const save = isSame ? 'idle' : 'waiting';
    this.putCell(id, { ...this.cell(id), ...content, prefilled: false, save, fault: null, typed: null });
    this.afterChange();
  }
}
