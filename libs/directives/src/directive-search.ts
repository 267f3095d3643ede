import { type BranchedQuery } from '@app/kernel';
import { wantedWords } from './directive-search.rules';
import { directiveColumns } from './directive.sql';

/** Above this many matches a walk from the newest document fills a page sooner than sorting all of them. */
const FEW = 2_000;

const FROM = 'FROM directive AS d JOIN directive_text AS t ON t.directive_key = d.key';

/**
 * Documents that a search finds among those under `conditions`, the best first: its number, its words side by side in the head
 * (number, subject, issuer, people), its words in the head, its words anywhere; the newest first within each. Null when the
 * search holds no word.
 *
 * Classes instead of a score: of 100,000 documents a common word matches all, and scoring them takes 300 to 700 ms; the first page of
 * a class takes 1 to 20 ms. Words anywhere are looked up from the index when they are few, and met on a walk from the newest when many.
 */
export function searchBranches(
  search: string,
  conditions: string[],
  params: unknown[],
): Pick<BranchedQuery, 'prefix' | 'branches'> | null {
  const wanted = wantedWords(search);
  if (!wanted) return null;
  const where = conditions.join(' AND ');
  const query = (text: string) => `to_tsquery('simple', $${params.push(text)})`;
  const all = query(wanted.all);
  const isCode = wanted.codeKey ? `d.code_key = $${params.push(wanted.codeKey)}` : null;
  const phrase = wanted.phrase ? query(wanted.phrase) : null;
  const notEarlier = [isCode ? `${isCode} IS NOT TRUE` : 'true'];
  const branches: string[] = [];
  const add = (from: string, match: string) =>
    branches.push(`SELECT ${directiveColumns} ${from} WHERE ${match} AND ${where} AND ${notEarlier.join(' AND ')}`);
  if (isCode) branches.push(`SELECT ${directiveColumns} ${FROM} WHERE ${isCode} AND ${where}`);
  if (phrase) {
    add(FROM, `t.head @@ ${phrase}`);
    notEarlier.push(`NOT t.head @@ ${phrase}`);
  }
  add(FROM, `t.head @@ ${all}`);
  notEarlier.push(`NOT t.head @@ ${all}`);
  add(`${FROM} JOIN few ON few.key = d.key`, `(SELECT count(*) FROM few) <= ${FEW}`);
  add(FROM, `(SELECT count(*) FROM few) > ${FEW} AND t.search @@ ${all}`);
  const prefix = `WITH few AS MATERIALIZED (SELECT directive_key AS key FROM directive_text WHERE search @@ ${all} LIMIT ${FEW + 1})`;
  return { prefix, branches };
}
