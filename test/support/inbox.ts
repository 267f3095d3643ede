import type { TestApi } from './app';
import type { TestPerson } from './builders';

export interface Pile<Record> {
  count: number;
  things: { id: string; kind: string; title: string; day: string | null; standing: string | null; record: Record }[];
}

/** The inbox with what is selected of the things of one type. */
export const inboxQuery = (selection: string): string =>
  `{ inbox { kind count things { id kind title day standing record { ${selection} } } } }`;

/** One pile of somebody's inbox; `null` where the roles do not give it. */
export async function pileOf<Record>(
  api: TestApi,
  person: TestPerson | null,
  kind: string,
  selection: string,
): Promise<Pile<Record> | null> {
  const { inbox } = await api.ok<{ inbox: (Pile<Record> & { kind: string })[] }>(person, inboxQuery(selection));
  const found = inbox.find((pile) => pile.kind === kind);
  return found ? { count: found.count, things: found.things } : null;
}
