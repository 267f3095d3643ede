import {
  type Actor,
  Clock,
  type ErrorParams,
  errorMessages,
  fill,
  newKey,
  nodeId,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { type HeldBooks, lockBooks } from '@app/ledger';
import { giverKeys } from '@app/money-rules';
import { Name, RecordPeople } from '@app/people';
import { Counterparties } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { DonationKind } from './donation.entity';
import { DonationError } from './donations.errors';
import { GiftListTaken } from './donations.events';
import type { TakeGiftListInput } from './donations.inputs';
import { DonationPermission } from './donations.permissions';
import { type ListedGift, listedGift, type ListedGifts, readList } from './gift-list.rules';
import type { GiftListFault, GiftListGiver, GiftListOutcome } from './gift-list.views';
import { givenFaults, givenOf, rowsKnown } from './gift.rules';
import { finding, type KnownGiver, KnownGivers } from './known-givers';
import { campaignIn, giverIn, write, type Writing } from './writing';

const MOST_NAME = 200;

/** As it is stored with the request: keys, and nothing that names anybody. */
interface Judged {
  place: { provinceId: number; scopeId: number; organisationKey: number };
  faults: { at: number | null; code: string; candidates?: string[] }[];
  /** By number of the line, whom it means. */
  matches: Record<number, string>;
  taken: number;
  opensOn: string;
  approvedOn: string | null;
}

/** Donations as somebody listed them: read, judged row by row, mended, and taken in all at once or not at all. */
@Injectable()
export class GiftLists {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly known: KnownGivers,
    private readonly counterparties: Counterparties,
    private readonly people: RecordPeople,
  ) {}

  /** What is wrong with rows is answered, not thrown. Throws NOT_FOUND, BOOKS_MISSING, DONATION_CAMPAIGN, DONATION_DAY_…. */
  async take(actor: Actor, input: TakeGiftListInput): Promise<GiftListOutcome> {
    const list = readList(input);
    const isSound = isReadable(list, input);
    const isWanted = ({ faults, taken }: Judged): boolean =>
      !input.isRehearsal && isSound && faults.length === 0 && taken > 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, (tx) =>
      this.judge(tx, input, list, isSound),
    );
    return { isWritten, ...(await this.told(actor, input, list, answer)) };
  }

  private async judge(tx: Transaction, input: TakeGiftListInput, list: ListedGifts, isSound: boolean): Promise<Judged> {
    const books = await lockBooks(tx, DonationPermission.Keep, input.organisationKey);
    const today = this.clock.today();
    if (input.day > today) throw DonationError.DONATION_DAY_AHEAD({}, [{ path: 'day', code: 'DONATION_DAY_AHEAD' }]);
    const campaign = await campaignIn(tx, books, input.campaignKey ?? null);
    const campaignKey = campaign?.key ?? null;
    const known = await this.known.of(tx.query.bind(tx), books);
    const find = finding(known);
    const faults: Judged['faults'] = [];
    const matches: Judged['matches'] = {};
    const wanted = list.rows.filter(({ isLeftOut }) => !isLeftOut);
    for (const { row, mended, giver } of wanted) {
      const { at } = row;
      const day = row.day ?? input.day;
      if (day > today) faults.push({ at, code: 'GIFT_DAY_AHEAD' });
      if (day < books.opensOn) faults.push({ at, code: 'GIFT_DAY_EARLY' });
      else if (campaign && day < campaign.approvedOn) faults.push({ at, code: 'GIFT_BEFORE_APPROVAL' });
      const wrong = row.gifts.flatMap((gift) => givenFaults(givenOf(listedGift(gift))));
      if (wrong.length > 0)
        faults.push({
          at,
          code: wrong.some(({ code }) => code === 'DONATION_QUANTITY_LARGE') ? 'GIFT_QUANTITY_LARGE' : 'GIFT_NOTHING',
        });
      if (mended?.counterpartyKey) matches[at] = (await giverIn(tx, books, mended.counterpartyKey, 'mended'))!;
      else if (giver !== null && giver.length > MOST_NAME) faults.push({ at, code: 'GIFT_GIVER_LONG' });
      else if (giver !== null) {
        const found = find(giver);
        if (found && 'key' in found) matches[at] = found.key;
        else if (found && !mended?.isNew)
          faults.push({ at, code: 'GIFT_GIVER_UNSURE', candidates: found.alike.slice(0, 10).map(({ key }) => key) });
      }
    }
    const told = await this.alreadyThere(tx, books, { campaignKey, input, list, matches, find });
    faults.push(...told.map((at) => ({ at, code: 'GIFT_ALREADY_THERE' })));
    if (told.length > 0 && told.length === wanted.length) faults.push({ at: null, code: 'GIFT_LIST_KNOWN' });
    const { provinceId, scopeId, organisationKey, opensOn } = books;
    const taken = wanted.reduce((sum, { row }) => sum + row.gifts.length, 0);
    const judged: Judged = {
      place: { provinceId, scopeId, organisationKey },
      faults,
      matches,
      taken,
      opensOn,
      approvedOn: campaign?.approvedOn ?? null,
    };
    const isNothing = faults.length > 0 || !isSound || taken === 0;
    if (!isNothing)
      await this.write(tx, books, {
        input,
        wanted,
        matches,
        known,
        campaignKey,
        leftOut: list.rows.filter(({ isLeftOut }) => isLeftOut),
      });
    else tx.happened(GiftListTaken, toldOf(books, campaignKey, 0, 0, 0, {}));
    return judged;
  }

  /** Rows of which a gift is recorded already, and which nobody has marked as meant. */
  private async alreadyThere(
    tx: Transaction,
    books: HeldBooks,
    { campaignKey, input, list, matches, find }: Asking,
  ): Promise<number[]> {
    const rows = list.rows.map(({ row, mended, giver, isLeftOut }) => {
      const found = giver === null || mended?.isNew ? null : find(giver);
      const foundKey = found && 'key' in found ? found.key : null;
      const giverKey = matches[row.at] ?? mended?.counterpartyKey?.key ?? foundKey;
      return {
        at: row.at,
        isAsked: !isLeftOut && !mended?.isMeant,
        day: row.day ?? input.day,
        giverKey,
        // Whoever is new to the books has given nothing yet.
        gifts: giver !== null && giverKey === null ? [] : row.gifts.map((gift) => givenOf(listedGift(gift))),
      };
    });
    return rowsKnown(rows, await this.known.gifts(tx.query.bind(tx), books, campaignKey, rows));
  }

  private async write(
    tx: Transaction,
    books: HeldBooks,
    { input, wanted, matches, known, campaignKey, leftOut }: Writable,
  ): Promise<void> {
    const givers = await this.giversFor(tx, books, wanted, matches);
    const written = await this.writtenFor(tx, books, wanted, matches, known);
    const writing = wanted.flatMap((one, at): Writing[] =>
      one.row.gifts.map((gift) => ({
        key: newKey(),
        campaignKey,
        pledgeKey: null,
        day: one.row.day ?? input.day,
        counterpartyKey: givers[at]!,
        isAnonymous: givers[at] === null || one.isAnonymous,
        ...(givers[at] === null ? NOT_WRITTEN : written[at]!),
        note: null,
        ...givenOf(listedGift(gift)),
      })),
    );
    await write(tx, books, writing);
    const amount = writing.reduce((sum, gift) => sum + (gift.kind === DonationKind.Money ? gift.amount! : 0), 0);
    const reasons = leftOut.map(({ row, mended }) => ({ row: row.at, reason: mended!.leftOutReason!.trim() }));
    const said = { keys: writing.map(({ key }) => key), reasons, totalReason: input.totalReason?.trim() ?? null };
    tx.happened(GiftListTaken, toldOf(books, campaignKey, writing.length, leftOut.length, amount, said));
  }

  /** Of each row whoever gave; those whom the books do not know begin, each name once. */
  private async giversFor(
    tx: Transaction,
    books: HeldBooks,
    wanted: readonly ListedGift[],
    matches: Judged['matches'],
  ): Promise<(string | null)[]> {
    const unknown = new Map<string, { isPerson: boolean; name: string }>();
    const nameOf = ({ row, giver }: ListedGift): string | null =>
      giver === null || matches[row.at] !== undefined ? null : (giverKeys(giver)?.exact ?? null);
    for (const one of wanted) {
      const name = nameOf(one);
      const { giverKind } = one.row;
      // Whoever may be a person is kept as one: the vault holds the name.
      const isPerson = giverKind !== 'organisation' && giverKind !== 'group';
      if (name !== null && !unknown.has(name)) unknown.set(name, { isPerson, name: one.giver! });
    }
    const keys = await this.counterparties.addIn(tx, books, [...unknown.values()]);
    const begun = new Map([...unknown.keys()].map((name, at) => [name, keys[at]!]));
    return wanted.map((one) => matches[one.row.at] ?? begun.get(nameOf(one) ?? '') ?? null);
  }

  /** How a list writes whom the books call otherwise; of people the vault keeps it. */
  private async writtenFor(
    tx: Transaction,
    books: HeldBooks,
    wanted: readonly ListedGift[],
    matches: Judged['matches'],
    known: readonly KnownGiver[],
  ): Promise<Pick<Writing, 'writtenAs' | 'writtenKey'>[]> {
    const byKey = new Map(known.map((giver) => [giver.key, giver]));
    const others = wanted.map(({ row, giver }) => {
      const match = byKey.get(matches[row.at] ?? '');
      return match && giver !== null && match.name !== giver ? { name: giver, isPerson: match.isPerson } : null;
    });
    const names = others.flatMap((one) => (one?.isPerson ? [one.name] : []));
    const kept = names.map((name) => this.people.asKept([{ field: Name, text: name }]));
    const keys: string[] = [];
    for await (const some of this.people.recordMany(tx, books, kept)) keys.push(...some);
    return others.map((one) =>
      one === null
        ? NOT_WRITTEN
        : one.isPerson
          ? { writtenAs: null, writtenKey: keys.shift()! }
          : { writtenAs: one.name, writtenKey: null },
    );
  }

  private async told(
    actor: Actor,
    { lines, totalReason }: TakeGiftListInput,
    { sheet, rows }: ListedGifts,
    { place, faults, matches, taken, opensOn, approvedOn }: Judged,
  ): Promise<Omit<GiftListOutcome, 'isWritten'>> {
    const known = new Map((await this.known.of(this.transactions.reading(actor), place)).map((one) => [one.key, one]));
    const giver = (key: string | undefined): GiftListGiver | null => {
      const one = key === undefined ? undefined : known.get(key);
      return one ? { id: nodeId('Counterparty', one.key, place), name: one.name } : null;
    };
    const texts = new Map(lines.map(({ at, cells }) => [at, cells.filter((text) => text.trim() !== '').join(' · ')]));
    const say = (code: string, params: ErrorParams): string => fill(errorMessages(code)[actor.language], params);
    const givers = new Map(rows.map((one) => [one.row.at, one.giver ?? '']));
    const read = rows.flatMap(({ row: { at, faults: of } }) =>
      of.map(({ code, column, part, params }) => fault(at, column, code, say(code, { ...params, part }))),
    );
    const judged = faults.map(({ at, code, candidates = [] }) => {
      const message = say(code, { part: givers.get(at ?? 0) ?? '', opensOn, approvedOn: approvedOn ?? '' });
      return fault(
        at,
        at === null ? null : 'giver',
        code,
        message,
        candidates.flatMap((key) => giver(key) ?? []),
      );
    });
    const sums = totalReason ? [] : sheet.totals.flatMap((total) => totalFault(total, say) ?? []);
    const empty = taken === 0 ? [fault(null, null, 'GIFT_LIST_EMPTY', say('GIFT_LIST_EMPTY', {}))] : [];
    const wanted = rows.filter(({ isLeftOut }) => !isLeftOut);
    return {
      taken,
      leftOut: rows.length - wanted.length,
      amount: wanted
        .flatMap(({ row }) => row.gifts)
        .reduce((sum, gift) => sum + (gift.kind === 'money' ? gift.dong : 0), 0),
      unit: sheet.unit,
      rows: rows.map(({ row, isLeftOut, isAnonymous, giver: called }) => ({
        at: row.at,
        text: texts.get(row.at) ?? '',
        giver: called,
        match: giver(matches[row.at]),
        isAnonymous,
        isLeftOut,
        day: row.day,
        gifts: row.gifts.map((gift) => ({ ...EMPTY_GIFT, ...defined(listedGift(gift)) })),
      })),
      totals: sheet.totals.map(({ at, label, said, found, fault: wrong }) => ({
        at,
        label,
        said,
        found,
        isRight: wrong === null,
      })),
      faults: [...empty, ...sums, ...[...read, ...judged].toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0))],
      passedOver: sheet.passedOver.map(({ text }) => text),
    };
  }
}

interface Asking {
  campaignKey: string | null;
  input: TakeGiftListInput;
  list: ListedGifts;
  matches: Judged['matches'];
  find: ReturnType<typeof finding>;
}

interface Writable {
  input: TakeGiftListInput;
  wanted: readonly ListedGift[];
  matches: Judged['matches'];
  known: readonly KnownGiver[];
  campaignKey: string | null;
  leftOut: readonly ListedGift[];
}

const NOT_WRITTEN = { writtenAs: null, writtenKey: null };
const EMPTY_GIFT = { amount: null, quantity: null, unit: null, what: null };

const defined = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as {
    [Name in keyof Row]: NonNullable<Row[Name]>;
  };

const fault = (
  at: number | null,
  column: string | null,
  code: string,
  message: string,
  candidates: GiftListGiver[] = [],
): GiftListFault => ({ at, column, code, message, candidates });

/** All of it was understood, and its sums are right or it is said why not. */
const isReadable = ({ sheet, rows }: ListedGifts, { totalReason }: TakeGiftListInput): boolean =>
  rows.every(({ row }) => row.faults.length === 0) &&
  (!!totalReason || sheet.totals.every(({ fault: wrong }) => wrong === null));

const dong = (amount: number | null): string => new Intl.NumberFormat('vi-VN').format(amount ?? 0);

function totalFault(
  { label, said, found, fault: wrong, at }: ListedGifts['sheet']['totals'][number],
  say: (code: string, params: ErrorParams) => string,
): GiftListFault | null {
  if (wrong === null) return null;
  const code =
    wrong.code === 'GIFT_TOTAL_UNREADABLE'
      ? 'GIFT_LIST_TOTAL_UNREAD'
      : wrong.code === 'GIFT_TOTAL_WORDS'
        ? 'GIFT_LIST_TOTAL_WORDS'
        : 'GIFT_LIST_TOTAL';
  const params = { label, said: dong(said), found: dong(found), difference: dong((said ?? 0) - found) };
  return fault(at, null, code, say(code, params));
}

const toldOf = (
  { key, provinceId, scopeId, path, organisationKey }: HeldBooks,
  campaignKey: string | null,
  count: number,
  leftOut: number,
  amount: number,
  said: object,
) => {
  const payload = { organisationKey, campaignKey, donations: count, leftOut, amount };
  return { subject: key, provinceId, scopeId, path, payload, after: { ...payload, ...said } };
};
