import { DirectivesService } from '@app/directives';
import { Files } from '@app/documents';
import {
  type Actor,
  type FactKey,
  type FieldError,
  KernelError,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
  keyIn,
} from '@app/kernel';
import {
  type HeldBooks,
  isOfHandover,
  LedgerError,
  LedgerPermission,
  lockBooks,
  organisationOf,
  Postings,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { amountOf, isOneSided } from './draft-lines.rules';
import { Drafts } from './drafts.service';
import { draftOfOrganisation, heldDraft, mustBeCounterpartyOf, tellDraft } from './draft-store';
import { mustNotBeDrafted } from './drafted-items';
import { PostingOfDrafts } from './posting-of-drafts';
import type { DraftEntry, DraftFile, DraftLine, VoucherDraft } from './voucher-draft.entity';
import { VoucherError } from './vouchers.errors';
import { VoucherDraftAmended, VoucherDraftDiscarded, VoucherDrafted } from './vouchers.events';
import {
  type AmendVoucherDraftInput,
  type DraftVoucherInput,
  type ReverseVoucherInput,
  VoucherDoubt,
  type VoucherDraftStepArgs,
  type VoucherLineInput,
} from './vouchers.inputs';
import { drafts } from './vouchers.sql';

/** Making vouchers, before anybody signs. */
@Injectable()
export class MakeVouchers {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
    private readonly files: Files,
    private readonly drafts: Drafts,
    private readonly postings: Postings,
    private readonly posting: PostingOfDrafts,
  ) {}

  /** Everything that posting refuses but what depends on balances. Throws what `Postings.mustBeSound` throws, VOUCHER_…, COUNTERPARTY_ELSEWHERE. */
  async draft(actor: Actor, input: DraftVoucherInput): Promise<VoucherDraft> {
    const files = input.files ?? [];
    // One that takes another back is made by `reverse`.
    if (input.kind === VoucherKind.Reversal)
      throw KernelError.INVALID_INPUT({}, [{ path: 'kind', code: 'FIELD_INVALID' }]);
    if (isOfHandover(input.kind))
      throw LedgerError.VOUCHER_OF_HANDOVER({}, [{ path: 'kind', code: 'VOUCHER_OF_HANDOVER' }]);
    await this.mustSee(actor, input.directiveKey ?? null, files);
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, input.organisationKey);
      const entry = {
        kind: input.kind,
        day: input.day,
        content: input.content.normalize('NFC').trim(),
        counterpartyKey: keyIn(books, input.counterpartyKey ?? null, 'counterpartyId'),
        directiveKey: input.directiveKey ?? null,
        placeKey: keyIn(books, input.placeKey ?? null, 'placeId'),
        lines: linesOf(books, input.lines),
        files: once(files),
        reversesKey: null,
        reason: null,
      };
      return this.insert(tx, books, entry, input.confirmed ?? []);
    });
    return this.drafts.one(actor, made);
  }

  /** What was left out stays. Throws VOUCHER_BEING_SIGNED, VOUCHER_REVERSAL_FIXED, VERSION_CONFLICT and as `draft`. */
  async amend(actor: Actor, { key, version, ...changes }: AmendVoucherDraftInput): Promise<VoucherDraft> {
    await this.mustSee(actor, changes.directiveKey ?? null, changes.files ?? []);
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, await draftOfOrganisation(tx, key));
      const before = await heldDraft(tx, key);
      if (before.signatures.length > 0) throw VoucherError.VOUCHER_BEING_SIGNED();
      if (before.kind === VoucherKind.Reversal) mustBeOfReversal(changes);
      const after = {
        day: changes.day ?? before.day,
        content: changes.content?.normalize('NFC').trim() || before.content,
        counterpartyKey:
          changes.counterpartyKey === undefined
            ? before.counterpartyKey
            : keyIn(books, changes.counterpartyKey, 'counterpartyId'),
        directiveKey: changes.directiveKey === undefined ? before.directiveKey : changes.directiveKey,
        placeKey: changes.placeKey === undefined ? before.placeKey : keyIn(books, changes.placeKey, 'placeId'),
        lines: changes.lines ? linesOf(books, changes.lines) : before.lines,
        files: changes.files ? once(changes.files) : before.files,
        reason: before.kind === VoucherKind.Reversal ? changes.reason?.trim() || before.reason : null,
        // Whoever changed it last answers for it, and does not approve it.
        makerKey: tx.actor.mustBePerson,
      };
      const { key: draftKey, kind, reversesKey } = before;
      await this.mustBePostable(tx, books, { key: draftKey, kind, reversesKey, ...after }, changes.confirmed ?? []);
      const change = await drafts.amend(tx, before, version, after);
      tellDraft(tx, VoucherDraftAmended, Object.assign(before, after), change);
    });
    return this.drafts.one(actor, key);
  }

  /** Throws NOT_FOUND, VOUCHER_BEING_SIGNED, VERSION_CONFLICT. */
  async discard(actor: Actor, { key, version }: VoucherDraftStepArgs): Promise<boolean> {
    return this.transactions.run(actor, async (tx) => {
      await lockBooks(tx, LedgerPermission.Keep, await draftOfOrganisation(tx, key));
      const before = await heldDraft(tx, key);
      if (before.version !== version) throw KernelError.VERSION_CONFLICT({ current: before.version });
      if (before.signatures.length > 0) throw VoucherError.VOUCHER_BEING_SIGNED();
      await tx.query('DELETE FROM voucher_draft WHERE province_id = $1 AND key = $2', [before.provinceId, before.key]);
      tellDraft(tx, VoucherDraftDiscarded, before, { before: saidOf(before) });
      return true;
    });
  }

  /** Side by side what takes a posted voucher back, on a day that is open. Throws NOT_FOUND, VOUCHER_IS_REVERSAL, VOUCHER_REVERSED, VOUCHER_REVERSAL_DRAFTED, VOUCHER_DAY_…. */
  async reverse(actor: Actor, { key, day, reason }: ReverseVoucherInput): Promise<VoucherDraft> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, await organisationOf(tx, 'voucher', key));
      await this.postings.reversing(tx, key.provinceId, key.key);
      const [taken] = await tx.query<{ content: string; counterpartyKey: string | null; isReversed: boolean }>(
        `SELECT v.content, v.counterparty_key AS "counterpartyKey",
           EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key) AS "isReversed"
         FROM voucher AS v WHERE v.province_id = $1 AND v.key = $2`,
        [key.provinceId, key.key],
      );
      if (taken!.isReversed) throw LedgerError.VOUCHER_REVERSED();
      const { content, counterpartyKey } = taken!;
      const entry = {
        kind: VoucherKind.Reversal,
        day,
        content,
        counterpartyKey,
        directiveKey: null,
        placeKey: null,
        lines: [],
        files: [],
        reversesKey: key.key,
        reason: reason.trim(),
      };
      return this.insert(tx, books, entry, []);
    });
    return this.drafts.one(actor, made);
  }

  /** Part of a wider change, for whoever holds the books. Throws as `draft`. */
  draftIn(
    tx: Transaction,
    books: HeldBooks,
    entry: Omit<DraftEntry, 'reversesKey' | 'reason'>,
    { isTwinMeant }: { isTwinMeant: boolean },
  ): Promise<FactKey> {
    const confirmed = isTwinMeant ? [VoucherDoubt.Twin] : [];
    return this.insert(tx, books, { ...entry, reversesKey: null, reason: null }, confirmed);
  }

  private async insert(
    tx: Transaction,
    books: HeldBooks,
    entry: DraftEntry,
    confirmed: readonly VoucherDoubt[],
  ): Promise<FactKey> {
    await this.mustBePostable(tx, books, entry, confirmed);
    const { provinceId, scopeId, key: booksKey, organisationKey, path, signingOrder } = books;
    const made = { provinceId, scopeId, key: newKey(), booksKey, organisationKey, path, ...entry };
    const signing = {
      signatures: [],
      signingOrder,
      makerKey: tx.actor.mustBePerson,
      returnReason: null,
      madeAt: tx.now,
    };
    await drafts.insert(tx, { ...made, ...signing, version: 1 });
    tellDraft(tx, VoucherDrafted, made, { after: saidOf(made) });
    return keyOfFact(made);
  }

  private async mustBePostable(
    tx: Transaction,
    books: HeldBooks,
    entry: DraftEntry & { key?: string },
    confirmed: readonly VoucherDoubt[],
  ): Promise<void> {
    const faults = entryFaults(entry);
    if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
    await mustBeCounterpartyOf(tx, books, entry.counterpartyKey);
    await this.postings.mustBeSound(tx, books, await this.posting.of(tx, books, { key: '', ...entry }));
    await mustNotBeDrafted(tx, books, entry);
    if (!confirmed.includes(VoucherDoubt.Twin)) await mustHaveNoTwin(tx, books, entry);
  }

  private async mustSee(
    actor: Actor,
    directiveKey: string | null,
    files: readonly { sha256: string }[],
  ): Promise<void> {
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    // Referring to a file opens it to every reader of the voucher, so the writer must be able to read it.
    if (files.length > 0)
      await this.files.mustRead(
        actor,
        files.map(({ sha256 }) => sha256),
      );
  }
}

/** The same file twice is one. */
const once = (files: readonly DraftFile[]): DraftFile[] => [
  ...new Map(files.map(({ sha256, fileName }) => [sha256, { sha256, fileName }])).values(),
];

const linesOf = (books: HeldBooks, lines: readonly VoucherLineInput[]): DraftLine[] =>
  lines.map(({ accountKey = null, fundKey, source, purposeKey, placeKey, amount, note, ...why }, at) => ({
    accountKey: accountKey ?? null,
    fundKey: keyIn(books, fundKey, `lines.${at}.fundId`),
    source,
    purposeKey: keyIn(books, purposeKey ?? null, `lines.${at}.purposeId`),
    placeKey: keyIn(books, placeKey ?? null, `lines.${at}.placeId`),
    amount,
    note: note?.trim() || null,
    budgetLineKey: keyIn(books, why.budgetLineKey ?? null, `lines.${at}.budgetLineId`),
    openItemKey: keyIn(books, why.openItemKey ?? null, `lines.${at}.openItemId`),
    activityYear: why.activityKey?.year ?? null,
    activityKey: keyIn(books, why.activityKey ?? null, `lines.${at}.activityId`),
    quantities: why.quantities?.length
      ? Object.fromEntries(why.quantities.map(({ unit, count }) => [unit, count]))
      : null,
  }));

/** What is wrong with what was entered, as far as it alone says. */
function entryFaults({ kind, placeKey, lines, counterpartyKey, directiveKey, files }: DraftEntry): FieldError[] {
  if (kind === VoucherKind.Reversal) return [];
  const faults: FieldError[] = [];
  const oneSided = isOneSided(kind);
  const movesMoney = kind === VoucherKind.Transfer || kind === VoucherKind.Opening;
  if (lines.length === 0) faults.push({ path: 'lines', code: 'VOUCHER_WITHOUT_LINES' });
  if (oneSided && placeKey === null) faults.push({ path: 'placeId', code: 'VOUCHER_PLACE_NEEDED' });
  if (!oneSided && placeKey !== null) faults.push({ path: 'placeId', code: 'VOUCHER_PLACE_TOO_MUCH' });
  if (oneSided && counterpartyKey === null)
    faults.push({ path: 'counterpartyId', code: 'VOUCHER_COUNTERPARTY_NEEDED' });
  if (kind === VoucherKind.Opening && directiveKey === null && files.length === 0)
    faults.push({ path: 'directiveId', code: 'VOUCHER_OPENING_PAPER' });
  for (const [at, line] of lines.entries()) {
    const path = (field: string): string => `lines.${at}.${field}`;
    if (line.amount === 0 || (oneSided && line.amount < 0))
      faults.push({ path: path('amount'), code: 'VOUCHER_AMOUNT_NEEDED' });
    if (line.placeKey !== null && !movesMoney) faults.push({ path: path('placeId'), code: 'VOUCHER_PLACE_TOO_MUCH' });
    if (line.accountKey === null && line.placeKey === null)
      faults.push(
        movesMoney
          ? { path: path('placeId'), code: 'VOUCHER_PLACE_NEEDED' }
          : { path: path('accountId'), code: 'VOUCHER_ACCOUNT_NEEDED' },
      );
    if (line.accountKey !== null && line.placeKey !== null)
      faults.push({ path: path('placeId'), code: 'VOUCHER_PLACE_TOO_MUCH' });
  }
  return faults;
}

/** Throws VOUCHER_REVERSAL_FIXED. */
function mustBeOfReversal(changes: object): void {
  const free = new Set(['day', 'reason', 'files', 'confirmed']);
  const [other] = Object.entries(changes).find(([name, value]) => value !== undefined && !free.has(name)) ?? [];
  if (other !== undefined)
    throw VoucherError.VOUCHER_REVERSAL_FIXED({}, [
      { path: other.replace(/Key$/, 'Id'), code: 'VOUCHER_REVERSAL_FIXED' },
    ]);
}

/** Throws VOUCHER_TWIN. */
async function mustHaveNoTwin(
  tx: Transaction,
  { provinceId, key }: HeldBooks,
  entry: DraftEntry & { key?: string },
): Promise<void> {
  if (entry.counterpartyKey === null || entry.kind === VoucherKind.Reversal) return;
  const [twin] = await tx.query<{ subject: string }>(
    `SELECT v.province_id, v.book || ' ' || v.number || '/' || v.year AS subject FROM voucher AS v
     WHERE v.province_id = $1 AND v.books_key = $2 AND v.day = $3 AND v.kind = $4 AND v.amount = $5 AND v.counterparty_key = $6
       AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.province_id = v.province_id AND r.reverses_key = v.key)
     UNION ALL
     SELECT d.province_id, d.content FROM voucher_draft AS d
     WHERE d.province_id = $1 AND d.books_key = $2 AND d.day = $3 AND d.kind = $4 AND d.counterparty_key = $6 AND d.key IS DISTINCT FROM $7::uuid
       AND (SELECT sum((l->>'amount')::bigint) FROM jsonb_array_elements(d.lines) AS l) = $5 LIMIT 1`,
    [provinceId, key, entry.day, entry.kind, amountOf(entry), entry.counterpartyKey, entry.key ?? null],
  );
  if (twin) throw VoucherError.VOUCHER_TWIN({ subject: twin.subject });
}

/** For the trail: what it is about, and nobody's name. */
const saidOf = ({ kind, day, content, lines, reversesKey, reason }: DraftEntry) => ({
  kind,
  day,
  content,
  amount: amountOf({ kind, lines }),
  lines,
  reversesKey,
  reason,
});
