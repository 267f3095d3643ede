import { drawCode } from '@app/certificates';
import {
  type Actor,
  businessDate,
  Clock,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type HeldBooks, heldBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type AskedFund, daysOf, FundFigures } from './fund-figures';
import { type FundPublication, PublicationActKind, PublicationState } from './fund-publication.entity';
import { type Drift, PublicationDrift } from './publication-drift';
import { PublicationError } from './publications.errors';
import {
  PublicationPublished,
  PublicationReturned,
  PublicationSubmitted,
  PublicationWithdrawn,
} from './publications.events';
import type { SubmitFundPublicationInput } from './publications.inputs';
import { PublicationPermission } from './publications.permissions';
import { fundsIn, MOST_FUNDS, Publications } from './publications.service';
import { fundPages, publicationActs, publicationColumns, PUBLICATIONS, publications } from './publications.sql';

/** What of the books differs, as it is called in a refusal. */
const DRIFT_NAMES: Record<Drift, { vi: string; en: string }> = {
  opening: { vi: 'số dư đầu năm', en: 'what was there before the year' },
  income: { vi: 'các khoản thu', en: 'what came in' },
  expenditure: { vi: 'các khoản chi', en: 'what was spent' },
  other: { vi: 'các khoản khác', en: 'other moves' },
  closing: { vi: 'số dư cuối năm', en: 'what remains' },
  goods: { vi: 'hiện vật, ngày công', en: 'goods and labour' },
  campaigns: { vi: 'các đợt vận động', en: 'campaigns' },
  givers: { vi: 'danh sách người ủng hộ', en: 'who gave' },
  grants: { vi: 'các khoản đã trao', en: 'what was granted' },
};

/** A year of a fund is prepared from the books by one person and published by another; nothing is changed afterwards. */
@Injectable()
export class KeepPublications {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly publications: Publications,
    private readonly figures: FundFigures,
    private readonly drift: PublicationDrift,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, PUBLICATION_YEAR_…, PUBLICATION_WAITS, PUBLICATION_REASON_NEEDED, PUBLICATION_NOTHING_LEFT, PUBLICATION_UNBALANCED. */
  async submit(
    actor: Actor,
    { organisationKey, fundKey, year, ...input }: SubmitFundPublicationInput,
  ): Promise<FundPublication[]> {
    const reason = input.reason?.trim() || null;
    const keys = await this.transactions.run(actor, async (tx) => {
      const books = await booksToPublish(tx, PublicationPermission.Prepare, organisationKey);
      const funds = await this.fundsOf(tx, books, fundKey ?? null, year);
      const made: FactKey[] = [];
      for (const fund of funds) {
        const standing = await standingIn(tx, fund, year);
        if (fundKey == null && (standing.waits || standing.editions > 0)) continue;
        if (standing.waits) throw refused('PUBLICATION_WAITS', 'fundId', { year });
        if (standing.editions > 0 && reason === null) throw refused('PUBLICATION_REASON_NEEDED', 'reason', { year });
        made.push(await this.prepare(tx, books, fund, { year, reason: standing.editions > 0 ? reason : null }));
      }
      if (made.length === 0) throw refused('PUBLICATION_NOTHING_LEFT', 'year', { year });
      return made;
    });
    return this.publications.seen(actor, keys);
  }

  /** By somebody else than who prepared it, while the books still say the same. Throws NOT_FOUND, PUBLICATION_OWN, PUBLICATION_DECIDED, PUBLICATION_STALE. */
  publish(actor: Actor, key: FactKey): Promise<FundPublication> {
    return this.decide(actor, key, PublicationPermission.Publish, async (tx, publication, books) => {
      if (tx.actor.standsFor.includes(publication.makerKey)) throw PublicationError.PUBLICATION_OWN();
      const { provinceId, fundKey, year, organisationKey } = publication;
      const [fund] = await fundsIn(tx.query.bind(tx), provinceId, books.organisationKey, fundKey);
      await this.mustBeCurrent(tx, publication, fund!);
      const { editions } = await standingIn(tx, fund!, year);
      await act(tx, publication, PublicationActKind.Publish, { edition: editions + 1, reason: null });
      await fundPages.insert(
        tx,
        { code: drawCode(), fundKey, organisationKey },
        { onConflict: '(fund_key) DO NOTHING' },
      );
      tell(tx, PublicationPublished, publication, { after: { edition: editions + 1 } });
    });
  }

  /** To who prepared it, with a reason. Throws NOT_FOUND, PUBLICATION_DECIDED. */
  returnIt(actor: Actor, key: FactKey, reason: string): Promise<FundPublication> {
    return this.decide(actor, key, PublicationPermission.Publish, async (tx, publication) => {
      await act(tx, publication, PublicationActKind.Return, { edition: null, reason: reason.trim() });
      tell(tx, PublicationReturned, publication, { reason: reason.trim() });
    });
  }

  /** Before it is decided on. Throws NOT_FOUND, PUBLICATION_DECIDED. */
  withdraw(actor: Actor, key: FactKey): Promise<FundPublication> {
    return this.decide(actor, key, PublicationPermission.Prepare, async (tx, publication) => {
      await act(tx, publication, PublicationActKind.Withdraw, { edition: null, reason: null });
      tell(tx, PublicationWithdrawn, publication, {});
    });
  }

  private async decide(
    actor: Actor,
    key: FactKey,
    permission: (typeof PublicationPermission)['Publish' | 'Prepare'],
    work: (tx: Transaction, publication: FundPublication, books: HeldBooks) => Promise<void>,
  ): Promise<FundPublication> {
    await this.transactions.run(actor, async (tx) => {
      const [asked] = await tx.query<{ organisationKey: number }>(
        'SELECT n.organisation_key AS "organisationKey" FROM fund_publication AS n WHERE n.province_id = $1 AND n.key = $2',
        [key.provinceId, key.key],
      );
      if (!asked) throw KernelError.NOT_FOUND();
      const books = await booksToPublish(tx, permission, asked.organisationKey);
      const [row] = await tx.query<FundPublication>(
        `SELECT ${publicationColumns}, n.content FROM ${PUBLICATIONS} WHERE n.province_id = $1 AND n.key = $2`,
        [key.provinceId, key.key],
      );
      if (row!.state !== PublicationState.Submitted) throw PublicationError.PUBLICATION_DECIDED();
      await work(tx, row!, books);
    });
    return this.publications.one(actor, key);
  }

  /** Throws NOT_FOUND, PUBLICATION_MANY_FUNDS, PUBLICATION_YEAR_NOT_OVER, PUBLICATION_YEAR_BEFORE. */
  private async fundsOf(
    tx: Transaction,
    books: HeldBooks,
    fundKey: FactKey | null,
    year: number,
  ): Promise<AskedFund[]> {
    const { provinceId, organisationKey } = books;
    const found = await fundsIn(tx.query.bind(tx), provinceId, organisationKey, fundKey?.key ?? null);
    if (fundKey !== null && (found.length === 0 || fundKey.provinceId !== provinceId))
      throw KernelError.NOT_FOUND({}, [{ path: 'fundId', code: 'NOT_FOUND' }]);
    if (found.length > MOST_FUNDS) throw refused('PUBLICATION_MANY_FUNDS', 'fundId', { most: MOST_FUNDS });
    if (year >= Number(this.clock.today().slice(0, 4))) throw refused('PUBLICATION_YEAR_NOT_OVER', 'year', { year });
    const { from, to } = daysOf(year);
    const { handedOverOn } = books;
    const stands = (until: string | null): boolean => until === null || until >= from;
    const open = found.filter(({ openedOn, closedOn }) => openedOn <= to && stands(closedOn) && stands(handedOverOn));
    if (open.length === 0) throw refused('PUBLICATION_YEAR_BEFORE', 'year', { year });
    return open;
  }

  private async prepare(
    tx: Transaction,
    { path, closedThrough }: HeldBooks,
    fund: AskedFund,
    { year, reason }: { year: number; reason: string | null },
  ): Promise<FactKey> {
    const query = tx.query.bind(tx);
    const { provinceId, scopeId, organisationKey, booksKey, key: fundKey } = fund;
    const content = await this.figures.of(query, fund, year, this.clock.today());
    const own = { provinceId, scopeId, key: newKey(), booksKey, organisationKey, path, fundKey, year };
    const row = { ...own, closedThrough, reason, content, makerKey: tx.actor.mustBePerson, preparedAt: tx.now };
    await publications.insert(tx, row);
    const givers = await this.figures.givers(query, fund, year);
    await keepRows(tx, row, 'published_giver', 'position, counterparty_key, amount, goods, donation_keys', givers);
    const columns = 'position, kind, reference, day, amount, party_key';
    await keepRows(tx, row, 'published_grant', columns, this.figures.grants(fund, year));
    tell(tx, PublicationSubmitted, row, { after: { closedThrough, reason } });
    return keyOfFact(row);
  }

  /** Throws PUBLICATION_STALE. */
  private async mustBeCurrent(
    tx: Transaction,
    { key, year, content, preparedAt }: FundPublication,
    fund: AskedFund,
  ): Promise<void> {
    const prepared = { key, year, content, preparedOn: businessDate(preparedAt) };
    const drift = await this.drift.ofAll(tx.query.bind(tx), fund, prepared);
    if (drift !== null) throw PublicationError.PUBLICATION_STALE({ what: DRIFT_NAMES[drift][tx.actor.language] });
  }
}

/** Also books that were handed over: their last year is published by whoever goes on with the work of the office. Throws NOT_FOUND, BOOKS_MISSING. */
async function booksToPublish(
  tx: Transaction,
  permission: (typeof PublicationPermission)['Publish' | 'Prepare'],
  organisationKey: number,
): Promise<HeldBooks> {
  if (!tx.actor.keeps(permission, organisationKey)) throw KernelError.NOT_FOUND();
  return heldBooks(tx, organisationKey);
}

const refused = (
  code:
    | 'PUBLICATION_YEAR_NOT_OVER'
    | 'PUBLICATION_YEAR_BEFORE'
    | 'PUBLICATION_WAITS'
    | 'PUBLICATION_REASON_NEEDED'
    | 'PUBLICATION_NOTHING_LEFT'
    | 'PUBLICATION_MANY_FUNDS',
  path: string,
  params: { year: number } | { most: number },
) => PublicationError[code](params, [{ path, code, params }]);

/** Of a year of a fund: how many editions there are, and whether one waits. */
async function standingIn(
  tx: Transaction,
  { provinceId, key }: Pick<AskedFund, 'provinceId' | 'key'>,
  year: number,
): Promise<{ editions: number; waits: boolean }> {
  const [row] = await tx.query<{ editions: number; waits: boolean }>(
    `SELECT count(x.edition)::int AS editions, coalesce(bool_or(x.key IS NULL), false) AS waits FROM ${PUBLICATIONS}
     WHERE n.province_id = $1 AND n.fund_key = $2 AND n.year = $3`,
    [provinceId, key, year],
  );
  return row!;
}

/** Rows of a statement, kept with a publication without passing through here: there may be many. */
async function keepRows(
  tx: Transaction,
  { provinceId, scopeId, key }: Pick<FundPublication, 'provinceId' | 'scopeId' | 'key'>,
  table: string,
  columns: string,
  { sql, params }: { sql: string; params: unknown[] },
): Promise<void> {
  const at = params.length;
  await tx.query(
    `WITH kept AS (
       INSERT INTO ${table} (province_id, scope_id, publication_key, ${columns})
       SELECT $1::int, $${at + 1}::int, $${at + 2}::uuid, r.* FROM (${sql}) AS r RETURNING 1)
     SELECT count(*) FROM kept`,
    [...params, scopeId, key],
  );
  // The first parameter of each is the province.
  if (params[0] !== provinceId) throw new Error('rows of another province');
}

const act = (
  tx: Transaction,
  { provinceId, scopeId, key: publicationKey, fundKey, year }: FundPublication,
  kind: PublicationActKind,
  said: { edition: number | null; reason: string | null },
): Promise<unknown> => {
  const by = { byKey: tx.actor.mustBePerson, doneAt: tx.now };
  return publicationActs.insert(tx, {
    provinceId,
    scopeId,
    key: newKey(),
    publicationKey,
    fundKey,
    year,
    kind,
    ...said,
    ...by,
  });
};

function tell(
  tx: Transaction,
  happened: typeof PublicationSubmitted,
  {
    provinceId,
    scopeId,
    key,
    path,
    organisationKey,
    fundKey,
    year,
  }: Pick<FundPublication, 'provinceId' | 'scopeId' | 'key' | 'path' | 'organisationKey' | 'fundKey' | 'year'>,
  change: { after?: unknown; reason?: string | null },
): void {
  const payload = { organisationKey, fundKey, year };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
