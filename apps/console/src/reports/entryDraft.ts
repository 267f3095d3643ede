import type { CellContent, Drawer } from './entry.types.ts';

/** What was not saved, and what stood there when it was written, by cell and text. */
export interface EntryDraft {
  cells: Record<string, { mine: CellContent; before: CellContent }>;
  texts: Record<string, { mine: string; before: string }>;
}

/** Where the unsaved part of one version of a report outlives the page. */
export class EntryDrawer {
  private readonly key: string;

  constructor(
    private readonly drawer: Drawer,
    { id, number }: { id: string; number: number },
  ) {
    this.key = `hieu-hoc.entry.${id}.${number}`;
  }

  read(): EntryDraft | null {
    const stored = this.drawer.getItem(this.key);
    return stored === null ? null : (JSON.parse(stored) as EntryDraft);
  }

  write(draft: EntryDraft): void {
    if (Object.keys(draft.cells).length + Object.keys(draft.texts).length === 0) this.drawer.removeItem(this.key);
    else this.drawer.setItem(this.key, JSON.stringify(draft));
  }
}
