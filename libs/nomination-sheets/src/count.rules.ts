import { kindOfRow, type SheetRow } from './row.rules.ts';
import { type Nominated, tidied } from './words.ts';

/** How many a list says that it has; null where it says nothing. */
export interface ListSaid {
  collectives?: number | null;
  people?: number | null;
  households?: number | null;
}

const SAID =
  /(?:^|[\s(:])(\d{1,3}(?:[.\s]\d{3})+|\d{1,6})\s+(tập thể|cá nhân|hộ gia đình|hộ|gia đình)(?=$|[\s,.;:)])/giu;

/** `99 tập thể và 48 cá nhân`, wherever it stands around a list. */
export function saidIn(lines: readonly string[]): Required<ListSaid> {
  const said: Required<ListSaid> = { collectives: null, people: null, households: null };
  for (const line of lines)
    for (const [, number, word] of tidied(line).matchAll(SAID)) {
      const name = /tập thể/i.test(word!) ? 'collectives' : /cá nhân/i.test(word!) ? 'people' : 'households';
      said[name] ??= Number(number!.replace(/\D/g, ''));
    }
  return said;
}

export interface ListFault {
  column: keyof ListSaid;
  code: 'NOMINATION_LIST_COUNT';
  params: { said: number; found: number };
}

/** Where a list has others than it says. Rows that are left out are in it no less. */
export function faultsInList(rows: readonly SheetRow[], said: ListSaid, kind: Nominated): ListFault[] {
  const found = { collectives: 0, people: 0, households: 0 };
  for (const row of rows) {
    const whose = kindOfRow(row, kind);
    found[whose === 'citizen' ? 'people' : whose === 'family' ? 'households' : 'collectives'] += 1;
  }
  return (['collectives', 'people', 'households'] as const).flatMap((column) => {
    const count = said[column];
    if (count == null || count === found[column]) return [];
    return [{ column, code: 'NOMINATION_LIST_COUNT' as const, params: { said: count, found: found[column] } }];
  });
}
