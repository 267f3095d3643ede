import { type Actor, Clock, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { governmentRoot } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { HonourUses } from './honour-uses';
import type { Title } from './title.entity';
import type { AmendTitleInput, CloseTitleInput, DefineTitleInput } from './title.inputs';
import { isOfCriteria, standsIn } from './title.rules';
import { TitleError } from './titles.errors';
import { TitleAmended, TitleClosed, TitleDefined, TitleReopened } from './titles.events';
import { TitlePermission } from './titles.permissions';
import { Titles } from './titles.service';
import { titleColumns, titles } from './titles.sql';

const UNVERIFIED = {
  vi: 'Chưa có văn bản đã xác minh nêu đủ danh hiệu này.',
  en: 'No confirmed text names all of this title.',
};

/** Titles as data: defined, amended and closed by the administrator at the root, for they are the whole country's. */
@Injectable()
export class TitleDefinitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly titles: Titles,
    private readonly uses: HonourUses,
  ) {}

  /** Throws NOT_FOUND, INVALID_INPUT with TITLE_BASIS_REQUIRED, TITLE_ORDER, TITLE_EXISTS. */
  async define(actor: Actor, input: DefineTitleInput): Promise<Title> {
    const key = await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const { kind, subject, validFrom, validTo = null } = input;
      const ownKey = newKey();
      const row = {
        key: ownKey,
        // Name and day may change; a code never does.
        code: `given/${ownKey}`,
        kind,
        subject,
        nameVi: tidied(input.nameVi),
        nameEn: tidied(input.nameEn),
        ...basisOf(input),
        criteriaSetKey: null,
        validFrom,
        validTo,
        isShipped: false,
        version: 1,
      };
      mustBeInOrder(row);
      await titles.insert(tx, row);
      const { key: subjectKey, version: _, ...after } = row;
      tx.happened(TitleDefined, { subject: subjectKey, path, payload: { kind, subject, validFrom, validTo }, after });
      return subjectKey;
    });
    return this.titles.one(key);
  }

  /**
   * Throws NOT_FOUND, TITLE_OF_CRITERIA, TITLE_STRIVEN_FOR, TITLE_STRIVEN_FOR_EARLIER, TITLE_GIVEN, INVALID_INPUT with TITLE_BASIS_REQUIRED, TITLE_ORDER, TITLE_EXISTS,
   * VERSION_CONFLICT.
   */
  async amend(actor: Actor, { key, version, ...said }: AmendTitleInput): Promise<Title> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const before = await held(tx, key);
      const names = {
        nameVi: said.nameVi == null ? before.nameVi : tidied(said.nameVi),
        nameEn: said.nameEn == null ? before.nameEn : tidied(said.nameEn),
      };
      const isRenamed = names.nameVi !== before.nameVi || names.nameEn !== before.nameEn;
      // What somebody has registered for keeps its name: another name is another title, from its own day on.
      const years = await yearsStrivenFor(tx, key);
      if (isRenamed && years !== null) throw TitleError.TITLE_STRIVEN_FOR();
      const validFrom = said.validFrom === undefined ? before.validFrom : said.validFrom;
      const after = { ...names, ...amendedBasis(before, said), validFrom };
      mustBeInOrder({ validFrom, validTo: before.validTo });
      if (years !== null && !standsIn({ validFrom, validTo: null }, years.first))
        throw TitleError.TITLE_STRIVEN_FOR_EARLIER({ year: years.first }, [
          { path: 'validFrom', code: 'TITLE_STRIVEN_FOR_EARLIER', params: { year: years.first } },
        ]);
      const use = await this.uses.of(tx.query.bind(tx), { titleKey: key, awardKey: null });
      if (use !== null && (isRenamed || !standsIn({ validFrom, validTo: null }, use.first)))
        throw TitleError.TITLE_GIVEN({ first: use.first, last: use.last });
      const change = await titles.amend(tx, before, version, after);
      tx.happened(TitleAmended, { subject: key, path, payload: payloadOf(before, after), ...change });
    });
    return this.titles.one(key);
  }

  /** It stands until a day, or again. Throws NOT_FOUND, TITLE_OF_CRITERIA, TITLE_ORDER, TITLE_STRIVEN_FOR_LATER, TITLE_GIVEN, TITLE_ROUNDS_RUN, TITLE_NOT_ENDED, VERSION_CONFLICT. */
  async close(actor: Actor, { key, version, validTo = null, reason }: CloseTitleInput): Promise<Title> {
    await this.transactions.run(actor, async (tx) => {
      const path = await this.mustKeep(tx);
      const before = await held(tx, key);
      if (validTo === null && before.validTo === null) throw TitleError.TITLE_NOT_ENDED();
      mustBeInOrder({ validFrom: before.validFrom, validTo });
      const years = await yearsStrivenFor(tx, key);
      if (years !== null && !standsIn({ validFrom: null, validTo }, years.last))
        throw TitleError.TITLE_STRIVEN_FOR_LATER({ year: years.last });
      const use = await this.uses.of(tx.query.bind(tx), { titleKey: key, awardKey: null });
      if (use !== null && validTo !== null && use.running > 0)
        throw TitleError.TITLE_ROUNDS_RUN({ count: use.running });
      if (use !== null && !standsIn({ validFrom: null, validTo }, use.last))
        throw TitleError.TITLE_GIVEN({ first: use.first, last: use.last });
      const change = await titles.amend(tx, before, version, { validTo });
      const payload = payloadOf(before, { validTo });
      const told = validTo === null ? TitleReopened : TitleClosed;
      tx.happened(told, { subject: key, path, payload, ...change, reason: reason.trim() });
    });
    return this.titles.one(key);
  }

  /** Whether titles are the actor's to keep: at the root of the government line. */
  async mayKeep(actor: Actor): Promise<boolean> {
    const roots = actor.roots(TitlePermission.Keep);
    if (roots.length === 0) return false;
    return (await governmentRoot(this.transactions.reading(actor), roots, this.clock.today())) !== null;
  }

  /** Path of the root. Throws NOT_FOUND. */
  private async mustKeep(tx: Transaction): Promise<string> {
    const roots = tx.actor.roots(TitlePermission.Keep);
    const path = await governmentRoot(tx.query.bind(tx), roots, this.clock.today());
    if (path === null) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(TitlePermission.Keep, path);
    return path;
  }
}

const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const payloadOf = (
  { kind, subject, validFrom, validTo }: Title,
  after: Partial<Pick<Title, 'validFrom' | 'validTo'>>,
) => ({ kind, subject, validFrom, validTo, ...after });

/** A text, or the word that none is confirmed. Throws INVALID_INPUT with TITLE_BASIS_REQUIRED. */
function basisOf({ basis, isUnverified }: { basis?: string | null; isUnverified: boolean }) {
  const said = tidied(basis ?? '');
  if (said === '' && !isUnverified)
    throw KernelError.INVALID_INPUT({}, [{ path: 'basis', code: 'TITLE_BASIS_REQUIRED' }]);
  return { basis: said, unverified: isUnverified ? UNVERIFIED : null };
}

function amendedBasis(
  { basis, unverified }: Title,
  said: Pick<AmendTitleInput, 'basis' | 'isUnverified'>,
): Pick<Title, 'basis' | 'unverified'> {
  const isUnverified = said.isUnverified ?? unverified !== null;
  const after = basisOf({ basis: said.basis === undefined ? basis : said.basis, isUnverified });
  // What was said of it in its own words stays said.
  return { ...after, unverified: after.unverified && (unverified ?? after.unverified) };
}

/** Throws TITLE_ORDER. */
function mustBeInOrder({ validFrom, validTo }: Pick<Title, 'validFrom' | 'validTo'>): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw TitleError.TITLE_ORDER({}, [{ path: 'validTo', code: 'TITLE_ORDER' }]);
}

/** Locked. What follows from criteria is amended and ended with them. Throws NOT_FOUND, TITLE_OF_CRITERIA. */
async function held(tx: Transaction, key: string): Promise<Title> {
  const [row] = await tx.query<Title>(`SELECT ${titleColumns} FROM title AS t WHERE t.key = $1 FOR UPDATE`, [key]);
  if (!row) throw KernelError.NOT_FOUND();
  const title = titles.toRow(row);
  if (isOfCriteria(title)) throw TitleError.TITLE_OF_CRITERIA();
  return title;
}

/** The first and the last year for which somebody has registered for it, withdrawn or not; null: nobody has. */
async function yearsStrivenFor(tx: Transaction, key: string): Promise<{ first: number; last: number } | null> {
  const [found] = await tx.query<{ first: number | null; last: number | null }>(
    `/* all shards: whether anybody has registered for a title, by its index */
     SELECT min(r.year) AS first, max(r.year) AS last FROM title_registration AS r WHERE r.title_key = $1`,
    [key],
  );
  return found?.first == null ? null : { first: found.first, last: found.last! };
}
