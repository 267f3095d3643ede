import { nodeId, type Thing } from '@app/kernel';
import { mayBeSameIssuer } from '@app/parties';
import { joined, type NewNode, type TraceGraph } from '@app/trace';
import { Directive, DirectiveOrigin } from './directive.entity';
import { DIRECTIVE } from './directive.kinds';

export const directiveId = (key: string): string => nodeId('Directive', key);

/** Whether it is valid is not on the card. */
export const directiveThing = (directive: Directive): Thing => ({
  id: directiveId(directive.key),
  kind: DIRECTIVE,
  title: directive.code ?? directive.type,
  subtitle: joined([directive.issuer, directive.subject]),
  day: directive.issuedOn,
  organisationKey: directive.issuerKey ?? (directive.origin === DirectiveOrigin.Own ? directive.keeperKey : null),
  standing: null,
});

const directiveNode = (directive: Directive): NewNode => ({ ...directiveThing(directive), record: directive });

/** Adds documents that are not there yet in any register; answers those that are new. */
export function addDirectives(graph: TraceGraph, directives: readonly Directive[]): Directive[] {
  return directives.filter((directive) => {
    const known = knownAs(graph, directive);
    if (known !== null) graph.alias(directiveId(directive.key), known);
    return known === null && graph.add(directiveNode(directive));
  });
}

const knownAs = (graph: TraceGraph, directive: Directive): string | null =>
  graph.all(DIRECTIVE).find(({ record }) => record instanceof Directive && isSame(record, directive))?.id ?? null;

type Identity = Pick<Directive, 'key' | 'codeKey' | 'issuedOn' | 'issuer'>;

const isSame = (one: Identity, other: Identity): boolean =>
  one.key === other.key ||
  (one.codeKey !== null &&
    one.issuedOn !== null &&
    one.codeKey === other.codeKey &&
    one.issuedOn === other.issuedOn &&
    mayBeSameIssuer(one.issuer, other.issuer));
