import { nodeId, type Query } from '@app/kernel';
import {
  type Directive,
  directiveColumns,
  DirectiveLinkKind,
  DirectiveOrigin,
  throughStubs,
  toDirective,
  visibleDirectives,
} from '@app/directives';
import { mayBeSameIssuer } from '@app/parties';
import type { NewNode, TraceGraph } from './trace-graph.rules';
import { type TraceReader, UPPER, type Upper, uppers } from './trace-reader';
import { TraceKind } from './trace.view';

/** Links by which one document follows from another. */
export const FOLLOWING: readonly DirectiveLinkKind[] = [
  DirectiveLinkKind.BasedOn,
  DirectiveLinkKind.Implements,
  DirectiveLinkKind.Answers,
];

export interface Walk {
  kinds: readonly DirectiveLinkKind[];
  /** Levels looked at in each direction. */
  levels: number;
  /** Documents shown one by one under one document; the rest is counted. */
  each: number;
}

export const documentId = (key: string): string => nodeId('Directive', key);

export const documentNode = (directive: Directive): NewNode => ({
  id: documentId(directive.key),
  kind: TraceKind.Directive,
  title: directive.code ?? directive.type,
  subtitle: [directive.issuer, directive.subject].filter(Boolean).join(' · ') || null,
  day: directive.issuedOn,
  organisationKey: directive.issuerKey ?? (directive.origin === DirectiveOrigin.Own ? directive.keeperKey : null),
  directive,
});

type Related = Directive & { upperId: string; kinds: DirectiveLinkKind[]; total: number };

/** Adds documents that are not there yet in any register; answers those that are new. */
export function addDocuments(graph: TraceGraph, documents: readonly Directive[]): Directive[] {
  return documents.filter((document) => {
    const known = knownAs(graph, document);
    if (known !== null) graph.alias(documentId(document.key), known);
    return known === null && graph.add(documentNode(document));
  });
}

function knownAs(graph: TraceGraph, document: Directive): string | null {
  const same = graph
    .all(TraceKind.Directive)
    .find(({ directive }) => directive !== null && isSameDocument(directive, document));
  return same?.id ?? null;
}

const isSameDocument = (one: Directive, other: Directive): boolean =>
  one.key === other.key ||
  (one.codeKey !== null &&
    one.issuedOn !== null &&
    one.codeKey === other.codeKey &&
    one.issuedOn === other.issuedOn &&
    mayBeSameIssuer(one.issuer, other.issuer));

interface Same {
  key: string;
  other: string;
}

/** Lines of other registers that mean one of the documents: registered there, or a stub. One statement. */
export async function sameDocuments(query: Query, documents: readonly Directive[]): Promise<Same[]> {
  const rows = await query<Same & { issuer: string; otherIssuer: string }>(
    `SELECT d.key, same.key AS other, d.issuer, same.issuer AS "otherIssuer"
     FROM directive AS d
     JOIN directive AS same ON same.code_key = d.code_key AND same.issued_on = d.issued_on AND same.key <> d.key
     WHERE d.key = ANY($1::uuid[]) AND same.state IN ('registered', 'stub')`,
    [documents.map(({ key }) => key)],
  );
  return rows.filter(({ issuer, otherIssuer }) => mayBeSameIssuer(issuer, otherIssuer));
}

/** The rows that anything of the documents may hang on. One statement, none without documents. */
async function linesOf({ query, graph }: TraceReader, documents: readonly Directive[]): Promise<Upper[]> {
  if (documents.length === 0) return [];
  const own = documents.map(({ key }) => ({ id: graph.idOf(documentId(key)), key }));
  const same = await sameDocuments(query, documents);
  const others = same.map(({ key, other }) => ({ id: graph.idOf(documentId(key)), key: other }));
  for (const { id, key } of others) graph.alias(documentId(key), id);
  return [...own, ...others];
}

/** Documents that the given ones name, level by level: three statements each. */
export async function documentsAbove(reader: TraceReader, from: readonly Directive[], walk: Walk): Promise<void> {
  let frontier = [...from];
  for (let level = 0; level < walk.levels && frontier.length > 0; level++) {
    const lines = await linesOf(reader, frontier);
    const rows = await related(reader, lines, walk, { near: 'link.from_key', far: 'link.to_key' });
    const found = await throughStubs(reader.query, reader.actor, reader.today, rows.map(toDirective));
    frontier = addDocuments(reader.graph, found);
    for (const [at, row] of rows.entries())
      for (const kind of row.kinds) reader.graph.link(row.upperId, documentId(found[at]!.key), kind);
    countRest(reader.graph, rows, { each: walk.each, isAbove: true });
  }
}

/** Documents that name the given ones, level by level: two statements each. Answers every row that anything may hang on. */
export async function documentsBelow(reader: TraceReader, from: readonly Directive[], walk: Walk): Promise<Upper[]> {
  const all = await linesOf(reader, from);
  let frontier = all;
  for (let level = 0; level < walk.levels && frontier.length > 0; level++) {
    const rows = await related(reader, frontier, walk, { near: 'link.to_key', far: 'link.from_key' });
    const added = addDocuments(reader.graph, rows.map(toDirective));
    for (const row of rows) for (const kind of row.kinds) reader.graph.link(documentId(row.key), row.upperId, kind);
    countRest(reader.graph, rows, { each: walk.each, isAbove: false });
    frontier = await linesOf(reader, added);
    all.push(...frontier);
  }
  return all;
}

interface Direction {
  near: string;
  far: string;
}

/** The first documents linked with each, the newest first, and how many there are. */
function related(
  reader: TraceReader,
  lines: readonly Upper[],
  { kinds, each }: Walk,
  { near, far }: Direction,
): Promise<Related[]> {
  const params: unknown[] = [...uppers(lines), kinds];
  const visible = visibleDirectives(reader.actor, reader.today, params);
  return reader.query<Related>(
    `SELECT * FROM (
       SELECT named.id AS "upperId", named.kinds, ${directiveColumns}, count(*) OVER (PARTITION BY named.id)::int AS total,
              row_number() OVER (PARTITION BY named.id ORDER BY d.issued_on DESC NULLS LAST, d.key) AS nth
       FROM (SELECT upper.id, ${far} AS key, array_agg(DISTINCT link.kind ORDER BY link.kind) AS kinds
             FROM ${UPPER('uuid')} JOIN directive_link AS link ON ${near} = upper.key
             WHERE link.kind = ANY($3::text[]) GROUP BY upper.id, ${far}) AS named
       JOIN directive AS d ON d.key = named.key
       WHERE ${visible}) AS placed
     WHERE nth <= ${each} ORDER BY nth, "upperId"`,
    params,
  );
}

function countRest(
  graph: TraceGraph,
  rows: readonly Related[],
  { each, isAbove }: { each: number; isAbove: boolean },
): void {
  for (const { upperId, total, kinds } of rows.filter(
    (row, at) => rows.findIndex((one) => one.upperId === row.upperId) === at,
  )) {
    const title = graph.titleOf(upperId);
    graph.addRest({
      parentId: upperId,
      kind: TraceKind.Directive,
      standing: null,
      count: total - each,
      title,
      edge: kinds[0]!,
      isAbove,
    });
  }
}
