import {
  type Actor,
  type Connection,
  type IsoDate,
  type PageArgs,
  pageInOrder,
  type Query,
  type SortColumn,
} from '@app/kernel';
import type { Directive } from './directive.entity';
import type { WantedWords } from './directive-search.rules';
import { directiveColumns, toDirective } from './directive.sql';
import { DirectivePermission } from './directives.permissions';
import { flowsDownTo } from '@app/organisations';
import { seenBy } from './sight';

/** Above this many matches a walk from the newest document fills a page sooner than sorting all of them. */
const FEW = 2_000;

/** Readers of fewer registers and documents than this look these through instead of everybody's. */
const FEW_KEEPERS = 300;
const FEW_DOCUMENTS = 5_000;

interface Searched {
  wanted: WantedWords;
  reach: SmallReach | null;
  /** On `directive AS d`: what the reader may see, and what else the list asks for. */
  conditions: string[];
  params: unknown[];
  sort: SortColumn[];
}

/**
 * Documents that a search finds, the best class of match first, each in the given order: its number; its words side by side in
 * the head (number, subject, issuer, people); its words in the head; its words anywhere.
 *
 * Classes instead of a score: of 100,000 documents a common word matches all, and scoring them takes 300 to 700 ms; the first page of
 * a class takes 1 to 20 ms. Two statements a class, whatever the size of the page; most pages are full after the first class.
 */
export function foundDirectives(
  run: Query,
  { wanted, reach, conditions, params, sort }: Searched,
  args: PageArgs,
): Promise<Connection<Directive>> {
  const { codeKey } = wanted;
  const page = ({ from, matching }: Matched) => {
    const values = [...params];
    const others = [...conditions, matching(values)].join(' AND ');
    return { sql: `SELECT ${directiveColumns} FROM ${from} WHERE ${others}`, params: values, sort };
  };
  const isNumbered: Condition = (values) => `d.code_key = $${values.push(codeKey)}`;
  const queries = wordClasses(wanted).map((match) => async () => {
    const { from, matching } = reach ? within(reach, match) : await fewOrMany(run, match);
    return page({
      from,
      matching: codeKey ? both(matching, (values) => `${isNumbered(values)} IS NOT TRUE`) : matching,
    });
  });
  const numbered = () => Promise.resolve(page({ from: 'directive AS d', matching: isNumbered }));
  return pageInOrder<Directive>(run, codeKey ? [numbered, ...queries] : queries, args, toDirective);
}

/** SQL with values of its own: PostgreSQL refuses values that a statement does not use. */
type Condition = (values: unknown[]) => string;

interface Matched {
  from: string;
  matching: Condition;
}

const both =
  (one: Condition, other: Condition): Condition =>
  (values) =>
    `${one(values)} AND ${other(values)}`;

const query = (values: unknown[], text: string): string => `to_tsquery('simple', $${values.push(text)})`;

/** Conditions on `directive_text AS t`, the best class first; no document is in two of them. */
function wordClasses({ all, phrase }: WantedWords): Condition[] {
  const anywhere: Condition = (values) => `t.search @@ ${query(values, all)} AND NOT t.head @@ ${query(values, all)}`;
  if (!phrase) return [(values) => `t.head @@ ${query(values, all)}`, anywhere];
  return [
    (values) => `t.head @@ ${query(values, phrase)}`,
    (values) => `t.head @@ ${query(values, all)} AND NOT t.head @@ ${query(values, phrase)}`,
    anywhere,
  ];
}

/** SQL condition on `directive AS d`: the words stand in its head or its text. */
export const isFound = ({ all, codeKey }: WantedWords, params: unknown[]): string =>
  `(d.code_key = $${params.push(codeKey)} OR d.key IN (SELECT t.directive_key FROM directive_text AS t
    WHERE t.head @@ ${query(params, all)} OR t.search @@ ${query(params, all)}))`;

/** What a reader of little may see. Looking it through is cheaper than looking up the words of everybody's documents. */
export interface SmallReach {
  /** Organisations whose registers are read. */
  keepers: number[];
  /** Documents that are seen at the reader's workplaces, wherever their registers stand. */
  received: string[];
}

/** Null for readers of much. */
export async function smallReach(run: Query, actor: Actor, today: IsoDate): Promise<SmallReach | null> {
  const permission = DirectivePermission.Read;
  const params: unknown[] = [];
  const inReach = flowsDownTo({ actor, permission, today, organisation: 'o.key' }, params);
  const kept = await run<{ key: number }>(
    `SELECT o.key FROM organisation AS o WHERE ${inReach} LIMIT ${FEW_KEEPERS + 1}`,
    params,
  );
  if (kept.length > FEW_KEEPERS) return null;
  const keepers = kept.map(({ key }) => key);
  const values: unknown[] = [keepers];
  const [found] = await run<{ count: number; received: string[] }>(
    `SELECT (SELECT count(*)::int FROM (SELECT FROM directive WHERE keeper_key = ANY($1::int[]) LIMIT ${FEW_DOCUMENTS + 1}) AS few) AS count,
            ARRAY(${seenBy(actor.workplaces(permission), values)} LIMIT ${FEW_DOCUMENTS + 1}) AS received`,
    values,
  );
  const { count, received } = found!;
  return count + received.length <= FEW_DOCUMENTS ? { keepers, received } : null;
}

const WALK = 'directive AS d JOIN directive_text AS t ON t.directive_key = d.key';

/** Looked at row by row. CASE keeps the planner from the word index: it takes words that go together for a coincidence, and would sort them all. */
const walked =
  (match: Condition): Condition =>
  (values) =>
    `CASE WHEN ${match(values)} THEN true END`;

/** Made before the page: within a page the planner would walk through everybody's documents to find these. */
const within = ({ keepers, received }: SmallReach, match: Condition): Matched => ({
  from: 'directive AS d',
  matching: (values) => `d.key = ANY(ARRAY(
    SELECT kept.key FROM directive AS kept JOIN directive_text AS t ON t.directive_key = kept.key
    WHERE (kept.keeper_key = ANY($${values.push(keepers)}::int[]) OR kept.key = ANY($${values.push(received)}::uuid[]))
      AND ${walked(match)(values)}))`,
});

/** Few matches are looked up and sorted; many are met on a walk in the order of the list. */
async function fewOrMany(run: Query, match: Condition): Promise<Matched> {
  const values: unknown[] = [];
  const some = (of: unknown[]) => `SELECT t.directive_key FROM directive_text AS t WHERE ${match(of)}`;
  const counted = `SELECT count(*)::int AS count FROM (${some(values)} LIMIT ${FEW + 1}) AS few`;
  const [found] = await run<{ count: number }>(counted, values);
  return found!.count <= FEW
    ? { from: 'directive AS d', matching: (of) => `d.key = ANY(ARRAY(${some(of)}))` }
    : { from: WALK, matching: walked(match) };
}
