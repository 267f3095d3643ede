import { type Actor, Clock, type IsoDate, KernelError, type Query, tableOf, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Directive, DirectiveLink, DirectiveLinkKind, DirectiveState } from './directive.entity';
import type { DirectiveLinkInput } from './directive.inputs';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { DirectiveError } from './directives.errors';
import { DirectiveLinked, DirectiveUnlinked } from './directives.events';
import { distance, keptAtOrAbove, type Keeper } from './keeper';
import {
  identityKey,
  identityOf,
  isIdentified,
  isNamed,
  type NamedDocument,
  type NamedIdentity,
} from './named-document.rules';
import { insertStubs, isMeant, stubsOf } from './stub-rows';
import { codeKey, isNotYounger } from './twin.rules';

/** A link to be made; `path` is the field that faults are shown at. */
export interface NewLink extends DirectiveLinkInput {
  path: string;
}

export interface LinksMade {
  /** Documents that nobody had registered yet. */
  stubs: string[];
  /** Paths of links that say too little to tell the document. */
  unclear: string[];
}

/** The document that names others. */
export interface LinkingDocument {
  key: string;
  keeper: Keeper;
  issuedOn: IsoDate | null;
}

interface Target {
  link: NewLink;
  toKey: string;
}

const REGISTER_LOCK = 20_261_121;

/** What documents do to each other: links made from what a text says, and the stubs that stand for what is not there yet. */
@Injectable()
export class DirectiveLinks {
  constructor(private readonly clock: Clock) {}

  /**
   * Links a document to those it names: by id, else by number, date and issuer in the keeper's own register and those above, as
   * far as the writer may see them. What is found nowhere becomes a stub of the keeper's register. One look-up however many
   * are named. Throws NOT_FOUND and DIRECTIVE_CITES_ITSELF at the link's path.
   */
  async linkIn(tx: Transaction, from: LinkingDocument, links: NewLink[]): Promise<LinksMade> {
    const byId = links.filter(({ directiveKey }) => directiveKey);
    const byName = links.filter(({ directiveKey }) => !directiveKey);
    const targets = await this.targetsById(tx, from.key, byId);
    const made = await this.targetsByName(tx, from, byName);
    const linked = await insertLinks(tx, from.key, [...targets, ...made.targets]);
    if (linked.length > 0) tx.happened(DirectiveLinked, { subject: from.key, path: from.keeper.path, after: linked });
    return { stubs: made.stubs, unclear: made.unclear };
  }

  /** The known document for each name, in the order given; null where nobody has it, or too little is said. One statement. */
  async known(query: Query, actor: Actor, keeper: Keeper, named: NamedDocument[]): Promise<(Directive | null)[]> {
    return this.search(query, actor, keeper, named.map(identityOf), null);
  }

  /** Keeps two writers from making one stub twice, or from registering a document while its stub is made. */
  async lockRegister(tx: Transaction, keeperKey: number): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [REGISTER_LOCK, keeperKey]);
  }

  /** The stub of the same register for which this document has arrived, as far as everything that names it means this one. */
  async stubFor(
    tx: Transaction,
    keeperKey: number,
    document: Pick<Directive, 'type' | 'code' | 'issuer' | 'issuedOn'>,
  ): Promise<Directive | null> {
    const stubs = await stubsOf(tx, keeperKey, document);
    const meant = stubs.filter((stub) => stub.citations.every((citation) => isMeant(stub, citation, document)));
    return meant.find(({ issuedOn }) => issuedOn === document.issuedOn) ?? meant[0] ?? null;
  }

  /**
   * A document has come on a line of its own, in a register that is locked: what named a stub of its register and means this document names it from now on. A
   * stub without a date keeps the texts that may mean another one; a stub that nobody names any more stays as an empty line that
   * no list shows.
   */
  async arrivedIn(
    tx: Transaction,
    document: Pick<Directive, 'key' | 'keeperKey' | 'type' | 'code' | 'issuer' | 'issuedOn'>,
  ): Promise<void> {
    const stubs = await stubsOf(tx, document.keeperKey, document);
    const moved = stubs.flatMap((stub) =>
      stub.citations
        .filter((citation) => isMeant(stub, citation, document))
        .map(({ fromKey }) => ({ fromKey, stubKey: stub.key })),
    );
    if (moved.length === 0) return;
    await tx.query(
      `WITH moved AS (SELECT "fromKey", "stubKey" FROM jsonb_to_recordset($2::jsonb) AS m("fromKey" uuid, "stubKey" uuid)),
       taken AS (
         DELETE FROM directive_link AS link USING moved WHERE link.from_key = moved."fromKey" AND link.to_key = moved."stubKey"
         RETURNING link.from_key, link.kind, link.partly, link.quote
       )
       INSERT INTO directive_link (from_key, to_key, kind, partly, quote)
       SELECT taken.from_key, d.key, taken.kind, taken.partly, taken.quote FROM taken JOIN directive AS d ON d.key = $1 AND d.code_key = $3
       WHERE taken.from_key <> d.key ON CONFLICT DO NOTHING`,
      [document.key, JSON.stringify(moved), codeKey(document.code)],
    );
  }

  /** Removes what a document does to others, of one kind or all of it, before a correction says it anew. */
  async unlinkIn(
    tx: Transaction,
    from: { key: string; keeper: Keeper },
    kind: DirectiveLinkKind | null,
  ): Promise<void> {
    const before = await tx.query(
      `DELETE FROM directive_link WHERE from_key = $1 AND ($2::text IS NULL OR kind = $2)
       RETURNING to_key AS "toKey", kind, partly`,
      [from.key, kind],
    );
    if (before.length === 0) return;
    const { path } = from.keeper;
    tx.happened(DirectiveUnlinked, { subject: from.key, path, before });
  }

  private async targetsById(tx: Transaction, fromKey: string, links: NewLink[]): Promise<Target[]> {
    if (links.length === 0) return [];
    const targets = links.map((link) => ({ link, toKey: link.directiveKey! }));
    const itself = targets.find(({ toKey }) => toKey === fromKey);
    if (itself) {
      const { path } = itself.link;
      throw DirectiveError.DIRECTIVE_CITES_ITSELF({}, [{ path, code: 'DIRECTIVE_CITES_ITSELF' }]);
    }
    const params: unknown[] = [targets.map(({ toKey }) => toKey)];
    const visible = visibleDirectives(tx.actor, this.clock.today(), params);
    const rows = await tx.query<{ key: string }>(
      `SELECT d.key FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    const seen = new Set(rows.map(({ key }) => key));
    const hidden = targets
      .filter(({ toKey }) => !seen.has(toKey))
      .map(({ link }) => ({ path: link.path, code: 'NOT_FOUND' }));
    if (hidden.length > 0) throw KernelError.NOT_FOUND({}, hidden);
    return targets;
  }

  private async targetsByName(
    tx: Transaction,
    { key, keeper, issuedOn }: LinkingDocument,
    links: NewLink[],
  ): Promise<LinksMade & { targets: Target[] }> {
    const named = links.map((link) => ({ link, identity: identityOf(link) }));
    const clear = named.filter(({ identity }) => isIdentified(identity));
    const unclear = named.filter(({ identity }) => !isIdentified(identity)).map(({ link }) => link.path);
    if (clear.length === 0) return { targets: [], stubs: [], unclear };
    await this.lockRegister(tx, keeper.key);
    const identities = clear.map(({ identity }) => identity);
    const found = await this.search(tx.query.bind(tx), tx.actor, keeper, identities, issuedOn);
    const stubs = await insertStubs(
      tx,
      keeper,
      identities.filter((_, at) => found[at] === null),
    );
    const targets = clear
      .map(({ link, identity }, at) => ({ link, toKey: found[at]?.key ?? stubs.get(identityKey(identity))! }))
      // An annex names the document that it belongs to.
      .filter(({ toKey }) => toKey !== key);
    return { targets, stubs: [...new Set(stubs.values())], unclear };
  }

  private async search(
    query: Query,
    actor: Actor,
    keeper: Keeper,
    named: NamedIdentity[],
    citedOn: IsoDate | null,
  ): Promise<(Directive | null)[]> {
    if (!named.some(isIdentified)) return named.map(() => null);
    const unnumbered = named.filter(({ code }) => code === null);
    const params: unknown[] = [
      named.map(({ code }) => codeKey(code)).filter((code) => code !== null),
      unnumbered.map(({ type }) => type),
      unnumbered.map(({ issuedOn }) => issuedOn).filter((day) => day !== null),
    ];
    const visible = visibleDirectives(actor, this.clock.today(), params);
    const near = keptAtOrAbove(keeper, params);
    const rows = await query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d
       WHERE d.state IN ('registered', 'stub') AND ${near} AND ${visible}
         AND (d.code_key = ANY($1::text[])
              OR d.type = ANY($2::text[]) AND (d.issued_on = ANY($3::date[]) OR d.state = 'stub' AND d.code_key IS NULL))`,
      params,
    );
    const nearest = rows.map(toDirective).toSorted((one, other) => nearness(keeper, one) - nearness(keeper, other));
    const byCode = Map.groupBy(nearest, (candidate) => candidate.codeKey);
    return named.map((identity) => {
      if (!isIdentified(identity)) return null;
      return best(identity, identity.code === null ? nearest : (byCode.get(codeKey(identity.code)) ?? []), citedOn);
    });
  }
}

/** What is registered comes before what is only named; the own register before those above. */
const nearness = (keeper: Keeper, { keeperKey, state }: Directive): number =>
  distance(keeper, keeperKey) + (state === DirectiveState.Stub ? 1000 : 0);

/** The nearest one that agrees; without a date, only when the number means one day that the citing text can know. */
function best(named: NamedIdentity, candidates: Directive[], citedOn: IsoDate | null): Directive | null {
  const agreeing = candidates.filter((candidate) => isNamed(named, candidate));
  const exact = agreeing.find(({ issuedOn }) => issuedOn === named.issuedOn);
  if (exact) return exact;
  const fitting = agreeing.filter(({ issuedOn }) => isNotYounger(issuedOn, citedOn));
  const days = new Set(fitting.map(({ issuedOn }) => issuedOn).filter((day) => day !== null));
  return days.size <= 1 ? (fitting[0] ?? null) : null;
}

/** One link per target and kind; to be mentioned says nothing beside a stronger kind. */
async function insertLinks(tx: Transaction, fromKey: string, targets: Target[]): Promise<object[]> {
  const stronger = new Set(
    targets.filter(({ link }) => link.kind !== DirectiveLinkKind.Mentions).map(({ toKey }) => toKey),
  );
  const rows = new Map(
    targets
      .filter(({ link, toKey }) => link.kind !== DirectiveLinkKind.Mentions || !stronger.has(toKey))
      .map(({ link, toKey }) => [
        `${toKey} ${link.kind}`,
        { fromKey, toKey, kind: link.kind, partly: link.partly ?? false, quote: link.quote ?? null },
      ]),
  );
  await tableOf(DirectiveLink).insertAll(tx, [...rows.values()], { onConflict: 'DO NOTHING' });
  return [...rows.values()].map(({ toKey, kind, partly }) => ({ toKey, kind, partly }));
}

export const linksAt = (links: readonly DirectiveLinkInput[] | null | undefined, path: string): NewLink[] =>
  (links ?? []).map((link, at) => Object.assign({ path: `${path}.${at}` }, link));

/** `basedOnIds` as links. */
export const basedOn = (keys: readonly string[] | null | undefined): NewLink[] =>
  (keys ?? []).map((directiveKey) => ({ kind: DirectiveLinkKind.BasedOn, directiveKey, path: 'basedOnIds' }));
