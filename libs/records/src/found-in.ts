import { wantedWords } from '@app/directives';

/** SQL condition: all words occur in the document, the last one may go on. A search without words finds everything. */
export function foundIn(directiveKey: string, search: string, params: unknown[]): string {
  const wanted = wantedWords(search);
  if (!wanted) return 'true';
  const query = `to_tsquery('simple', $${params.push(wanted.all)})`;
  return `EXISTS (SELECT FROM directive_text AS t WHERE t.directive_key = ${directiveKey} AND t.search @@ ${query})`;
}
