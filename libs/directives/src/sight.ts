/** Why somebody sees a document that stands in no register within reach: it was sent there, it gives a task there. */
export interface Sight {
  /** `dispatch`. The sights stand in the statement in the order of their names. */
  name: string;
  /** SELECT of the keys of the documents. `own` is SQL, `ANY($n::int[])`: the organisations that see them. */
  keys: (own: string) => string;
}

/** The sights of the house. A library declares its own at import, since conditions are written before anything is asked. */
export class Sights {
  private readonly declared = new Map<string, Sight>();

  declare(sight: Sight): void {
    if (this.declared.has(sight.name)) throw new Error(`the sight ${sight.name} is declared twice`);
    this.declared.set(sight.name, sight);
  }

  names(): string[] {
    return [...this.declared.keys()].toSorted();
  }

  /** SELECT of the keys of all documents that the organisations see so; of none where nothing is declared. */
  seenBy(organisations: readonly number[], params: unknown[]): string {
    if (this.declared.size === 0) return 'SELECT NULL::uuid WHERE false';
    const own = `ANY($${params.push(organisations)}::int[])`;
    return this.names()
      .map((name) => this.declared.get(name)!.keys(own))
      .join('\n          UNION ALL\n          ');
  }
}

export const sights = new Sights();
