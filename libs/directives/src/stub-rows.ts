import { type IsoDate, newKey, tableOf, type Transaction } from '@app/kernel';
import { Directive, DirectiveOrigin, DirectiveState } from './directive.entity';
import { directiveColumns, toDirective } from './directive.sql';
import { writeText } from './directive-texts';
import { DirectiveNamed } from './directives.events';
import type { Keeper } from './keeper';
import { identityKey, type NamedIdentity } from './named-document.rules';
import { codeKey, type DirectiveIdentity, meansOnly, standsFor } from './twin.rules';

/** A text that names a stub, with its own date. */
export interface Citation {
  fromKey: string;
  citedOn: IsoDate | null;
}

export type CitedStub = Directive & { citations: Citation[] };

/** Whether a text that names the stub means the document, for which the stub may stand. */
export const isMeant = (stub: Directive, { citedOn }: Citation, document: DirectiveIdentity): boolean =>
  stub.issuedOn !== null || meansOnly(citedOn, document);

/** Stubs of a register that may stand for a document, locked, with what names them. */
export async function stubsOf(
  tx: Transaction,
  keeperKey: number,
  document: Pick<Directive, 'type' | 'code' | 'issuer' | 'issuedOn'>,
): Promise<CitedStub[]> {
  if (document.code === null) return [];
  const rows = await tx.query<CitedStub>(
    `SELECT ${directiveColumns}, (
       SELECT coalesce(json_agg(json_build_object('fromKey', citing.key, 'citedOn', citing.issued_on)), '[]')
       FROM directive_link AS link JOIN directive AS citing ON citing.key = link.from_key WHERE link.to_key = d.key) AS citations
     FROM directive AS d
     WHERE d.keeper_key = $1 AND d.state = 'stub' AND d.code_key = $2 ORDER BY d.created_at, d.key FOR UPDATE`,
    [keeperKey, codeKey(document.code)],
  );
  return rows.map((row) => toDirective(row)).filter((stub) => standsFor(stub, document));
}

/** Lines for documents that are only named: one for each, however often it is named. */
export async function insertStubs(
  tx: Transaction,
  keeper: Keeper,
  named: NamedIdentity[],
): Promise<Map<string, string>> {
  const stubs = new Map<string, NamedIdentity & { key: string }>();
  for (const identity of named) {
    const id = identityKey(identity);
    if (!stubs.has(id)) stubs.set(id, { ...identity, key: newKey() });
  }
  if (stubs.size === 0) return new Map();
  const rows = [...stubs.values()];
  const made = {
    keeperKey: keeper.key,
    origin: DirectiveOrigin.Received,
    state: DirectiveState.Stub,
    createdAt: tx.now,
    createdBy: tx.actor.personId,
  };
  await tableOf(Directive).insertAll(
    tx,
    rows.map((stub) => ({ ...made, ...stub, codeKey: codeKey(stub.code) })),
  );
  for (const { key, ...stub } of rows) {
    await writeText(tx, key, {
      type: stub.type,
      codes: [stub.code, stub.originalCode],
      subject: stub.subject,
      issuer: stub.issuer,
      people: [],
      body: '',
    });
    tx.happened(DirectiveNamed, { subject: key, path: keeper.path, after: stub });
  }
  return new Map([...stubs].map(([id, { key }]) => [id, key]));
}
