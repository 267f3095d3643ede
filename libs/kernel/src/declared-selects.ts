/** SELECT of keys. `given` is SQL, never from a caller: `ANY($n::int[])`. */
export type DeclaredSelect = (given: string) => string;

/**
 * SELECTs of one kind of keys that libraries declare at import for a statement of a library below them, since conditions are written
 * before anything is asked. They stand in the statement in the order of their names.
 */
export class DeclaredSelects {
  private readonly selects = new Map<string, DeclaredSelect>();

  /** `what` they select, in the plural, and the type of its keys. */
  constructor(
    private readonly what: string,
    private readonly key: 'uuid' | 'int',
  ) {}

  /** `name` as `dispatch`. Throws where it is there already. */
  declare(name: string, select: DeclaredSelect): void {
    if (this.selects.has(name)) throw new Error(`the ${this.what} of ${name} are declared twice`);
    this.selects.set(name, select);
  }

  names(): string[] {
    return [...this.selects.keys()].toSorted();
  }

  /** SELECT of all of them, some more than once; of none where nothing is declared, and then `given` is not asked for. */
  union(given: () => string): string {
    if (this.selects.size === 0) return `SELECT NULL::${this.key} WHERE false`;
    const sql = given();
    return this.names()
      .map((name) => this.selects.get(name)!(sql))
      .join('\n          UNION ALL\n          ');
  }
}
