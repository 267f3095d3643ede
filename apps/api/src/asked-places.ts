import { type ASTNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

/** Who asked, and where in the document an error is: `logActivity.input.people`. */
interface Asked {
  /** The asker may read GraphQL's own words. */
  isExplained: boolean;
  /** Field, argument and input fields; null where the document could not be read. */
  way: string | null;
}

const noted = new WeakMap<object, Asked>();

/** Notes it for the formatter, which is handed the error alone. One walk through the document, however many errors. */
export function noteAsked(errors: readonly GraphQLError[], document: DocumentNode | undefined, isExplained: boolean) {
  const wanted = new Map<ASTNode, string>();
  for (const { nodes } of errors) if (nodes?.[0]) wanted.set(nodes[0], '');
  if (document && wanted.size > 0) findWays(document, wanted);
  for (const error of errors) {
    const node = error.nodes?.[0];
    noted.set(error, { isExplained, way: (node && wanted.get(node)) || null });
  }
}

export const askedOf = (error: unknown): Asked | undefined =>
  typeof error === 'object' && error !== null ? noted.get(error) : undefined;

function findWays(document: DocumentNode, wanted: Map<ASTNode, string>): void {
  const way: string[] = [];
  visit(document, {
    enter(node) {
      const name = nameOf(node);
      if (name !== null) way.push(name);
      if (wanted.has(node)) wanted.set(node, way.join('.'));
    },
    leave(node) {
      if (nameOf(node) !== null) way.pop();
    },
  });
}

function nameOf(node: ASTNode): string | null {
  if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value;
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? node.name.value : null;
}
