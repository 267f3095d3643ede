/** SELECT of the keys of organisations to which documents turn. `documents` is SQL, `ANY($n::uuid[])`. */
type Select = (documents: string) => string;

/** To whom a document turns: whom it asks for something, to whom it was sent. A library declares its own at import. */
export class Addressees {
  private readonly selects = new Map<string, Select>();

  /** `name` as `dispatch`. Throws where it is there already. */
  declare(name: string, select: Select): void {
    if (this.selects.has(name)) throw new Error(`the addressees ${name} are declared twice`);
    this.selects.set(name, select);
  }

  /** SELECT of all of them, some more than once; of none where nothing is declared. */
  of(documents: string): string {
    if (this.selects.size === 0) return 'SELECT NULL::int WHERE false';
    const names = [...this.selects.keys()].toSorted();
    return names.map((name) => this.selects.get(name)!(documents)).join(' UNION ALL ');
  }
}

export const addressees = new Addressees();
