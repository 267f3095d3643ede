import type { Actor, IsoDate, Query } from '@app/kernel';
import { mayBeSameIssuer } from '@app/parties';
import { type Directive, DirectiveState } from './directive.entity';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { standsFor } from './twin.rules';

/**
 * Each document, and for a stub the registered document of the same number, date and issuer that the actor may see, of
 * whatever register: a stub below leads to the document above as soon as that is there. One statement, none without stubs.
 */
export async function throughStubs(
  query: Query,
  actor: Actor,
  today: IsoDate,
  documents: Directive[],
): Promise<Directive[]> {
  const stubs = documents.filter(
    ({ state, codeKey, issuedOn }) => state === DirectiveState.Stub && codeKey && issuedOn,
  );
  if (stubs.length === 0) return documents;
  const params: unknown[] = [stubs.map(({ codeKey }) => codeKey), stubs.map(({ issuedOn }) => issuedOn)];
  const visible = visibleDirectives(actor, today, params);
  const rows = await query<Directive>(
    `SELECT ${directiveColumns} FROM directive AS d
     WHERE d.state = 'registered' AND d.code_key = ANY($1::text[]) AND d.issued_on = ANY($2::date[]) AND ${visible}
     ORDER BY d.created_at, d.key`,
    params,
  );
  const registered = rows.map(toDirective);
  return documents.map((document) =>
    stubs.includes(document) ? (arrivedFor(document, registered) ?? document) : document,
  );
}

/** The own register's before another one's. */
function arrivedFor(stub: Directive, registered: Directive[]): Directive | undefined {
  const fitting = registered.filter((document) => document.issuedOn === stub.issuedOn && standsFor(stub, document));
  return fitting.find(({ keeperKey }) => keeperKey === stub.keeperKey) ?? fitting[0];
}

/** A line of a register, and another line of any register that means the same document. */
export interface Alias {
  key: string;
  alias: string;
}

/** The documents themselves, and every stub that stands for one of them. One statement. */
export async function aliasesOf(query: Query, keys: string[]): Promise<Alias[]> {
  const rows = await query<Alias & { issuer: string; named: string }>(
    `SELECT d.key, stub.key AS alias, d.issuer, stub.issuer AS named
     FROM directive AS d
     JOIN directive AS stub ON stub.code_key = d.code_key AND stub.issued_on = d.issued_on AND stub.state = 'stub'
     WHERE d.key = ANY($1::uuid[]) AND d.state = 'registered'`,
    [keys],
  );
  const stubs = rows.filter(({ issuer, named }) => mayBeSameIssuer(issuer, named));
  return [...keys.map((key) => ({ key, alias: key })), ...stubs.map(({ key, alias }) => ({ key, alias }))];
}
