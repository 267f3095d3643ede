import {
  type Actor,
  Clock,
  type ErrorParams,
  errorMessages,
  fill,
  nodeId,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { type HeldBooks, lockBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { DonationError } from './donations.errors';
import { GiftListTaken } from './donations.events';
import type { TakeGiftListInput } from './donations.inputs';
import { DonationPermission } from './donations.permissions';
import { type ListedGift, listedGift, type ListedGifts, readList } from './gift-list.rules';
import type { GiftListFault, GiftListGiver, GiftListOutcome, GiftListPledge } from './gift-list.views';
import { givenFaults, givenOf, rowsKnown } from './gift.rules';
import { finding, KnownGivers } from './known-givers';
import { keepingOf, type KeptByList, openPledges } from './list-promises';
import type { Pledge } from './pledge.entity';
import { type Matches, toldOf, WriteGiftList } from './write-gift-list.service';
import { campaignIn, giverIn } from './writing';

const MOST_NAME = 200;

/** As it is stored with the request: keys, and nothing that names anybody. */
interface Judged {
  place: { provinceId: number; scopeId: number; organisationKey: number };
  faults: { at: number | null; code: string; candidates?: string[] }[];
  matches: Matches;
  /** By number of the line, which promise each of its gifts keeps. */
  kept: Record<number, (Pick<Pledge, 'key' | 'day' | 'dueOn'> | null)[]>;
  taken: number;
  promised: number;
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
    private readonly writing: WriteGiftList,
  ) {}

  /** What is wrong with rows is answered, not thrown. Throws NOT_FOUND, BOOKS_MISSING, DONATION_CAMPAIGN, DONATION_DAY_…. */
  async take(actor: Actor, input: TakeGiftListInput): Promise<GiftListOutcome> {
    const list = readList(input);
    const isSound = isReadable(list, input);
    const isWanted = ({ faults, taken, promised }: Judged): boolean =>
      !input.isRehearsal && isSound && faults.length === 0 && taken + promised > 0;
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
    for (const { row, mended, giver, promisedUntil } of wanted) {
      const { at } = row;
      const day = row.day ?? input.day;
      if (day > today) faults.push({ at, code: 'GIFT_DAY_AHEAD' });
      if (day < books.opensOn) faults.push({ at, code: 'GIFT_DAY_EARLY' });
      else if (campaign && promisedUntil === null && day < campaign.approvedOn)
        faults.push({ at, code: 'GIFT_BEFORE_APPROVAL' });
      if (promisedUntil !== null && promisedUntil < day) faults.push({ at, code: 'GIFT_PROMISE_DUE' });
      if (promisedUntil !== null && giver === null && !mended?.counterpartyKey)
        faults.push({ at, code: 'GIFT_PROMISE_NAMELESS' });
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
    const taken = giftsOf(wanted.filter(({ promisedUntil }) => promisedUntil === null));
    const promised = giftsOf(wanted) - taken;
    const kept = await this.keptBy(tx, books, { campaignKey, input, wanted, matches });
    const judged: Judged = {
      place: { provinceId, scopeId, organisationKey },
      faults,
      matches,
      kept: Object.fromEntries([...kept].map(([at, of]) => [at, of.map((one) => one && shownOf(one))])),
      taken,
      promised,
      opensOn,
      approvedOn: campaign?.approvedOn ?? null,
    };
    const isNothing = faults.length > 0 || !isSound || taken + promised === 0;
    if (!isNothing)
      await this.writing.write(tx, books, {
        input,
        wanted,
        matches,
        kept,
        known,
        campaign,
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
    const rows = list.rows.map(({ row, mended, giver, isLeftOut, promisedUntil }) => {
      const found = giver === null || mended?.isNew ? null : find(giver);
      const foundKey = found && 'key' in found ? found.key : null;
      const giverKey = matches[row.at] ?? mended?.counterpartyKey?.key ?? foundKey;
      return {
        at: row.at,
        isPromise: promisedUntil !== null,
        isAsked: !isLeftOut && !mended?.isMeant,
        day: row.day ?? input.day,
        giverKey,
        // Whoever is new to the books has given nothing yet.
        gifts: giver !== null && giverKey === null ? [] : row.gifts.map((gift) => givenOf(listedGift(gift))),
      };
    });
    const [promises, gifts] = [rows.filter(({ isPromise }) => isPromise), rows.filter(({ isPromise }) => !isPromise)];
    const ask = tx.query.bind(tx);
    return [
      ...rowsKnown(gifts, gifts.length === 0 ? [] : await this.known.gifts(ask, books, campaignKey, gifts)),
      ...rowsKnown(promises, promises.length === 0 ? [] : await this.known.promises(ask, books, campaignKey, promises)),
    ];
  }

  /** What the gifts of rows keep of what their givers promised, by number of the line. */
  private async keptBy(
    tx: Transaction,
    books: HeldBooks,
    {
      campaignKey,
      input,
      wanted,
      matches,
    }: Pick<Asking, 'campaignKey' | 'input' | 'matches'> & { wanted: ListedGift[] },
  ): Promise<Map<number, (KeptByList | null)[]>> {
    const keeping = wanted.flatMap(({ row, mended, promisedUntil }) => {
      const giver = matches[row.at];
      return giver === undefined || promisedUntil !== null || mended?.isBesidePromises ? [] : [{ row, giver }];
    });
    const givers = keeping.map(({ giver }) => giver);
    const keepingOne = keepingOf(await openPledges(tx.query.bind(tx), books, campaignKey, givers));
    return new Map(
      keeping.map(({ row, giver }) => [
        row.at,
        row.gifts.map((gift) => keepingOne(giver, row.day ?? input.day, givenOf(listedGift(gift)))),
      ]),
    );
  }

  private async told(
    actor: Actor,
    { lines, totalReason }: TakeGiftListInput,
    { sheet, rows }: ListedGifts,
    { place, faults, matches, kept, taken, promised, opensOn, approvedOn }: Judged,
  ): Promise<Omit<GiftListOutcome, 'isWritten'>> {
    const known = new Map((await this.known.of(this.transactions.reading(actor), place)).map((one) => [one.key, one]));
    const giver = (key: string | undefined): GiftListGiver | null => {
      const one = key === undefined ? undefined : known.get(key);
      return one ? { id: nodeId('Counterparty', one.key, place), name: one.name } : null;
    };
    const pledge = (one: Judged['kept'][number][number] | undefined): GiftListPledge | null =>
      one ? { id: nodeId('Pledge', one.key, place), day: one.day, dueOn: one.dueOn } : null;
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
    const empty = taken + promised === 0 ? [fault(null, null, 'GIFT_LIST_EMPTY', say('GIFT_LIST_EMPTY', {}))] : [];
    const wanted = rows.filter(({ isLeftOut }) => !isLeftOut);
    return {
      taken,
      promised,
      leftOut: rows.length - wanted.length,
      amount: moneyOf(wanted.filter(({ promisedUntil }) => promisedUntil === null)),
      promisedAmount: moneyOf(wanted.filter(({ promisedUntil }) => promisedUntil !== null)),
      unit: sheet.unit,
      rows: rows.map(({ row, isLeftOut, isAnonymous, promisedUntil, giver: called }) => ({
        at: row.at,
        text: texts.get(row.at) ?? '',
        giver: called,
        match: giver(matches[row.at]),
        isAnonymous,
        isLeftOut,
        day: row.day,
        promisedUntil,
        gifts: row.gifts.map((gift, at) => ({
          ...EMPTY_GIFT,
          ...defined(listedGift(gift)),
          keeps: pledge(kept[row.at]?.[at]),
        })),
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

const giftsOf = (rows: readonly ListedGift[]): number => rows.reduce((sum, { row }) => sum + row.gifts.length, 0);

const moneyOf = (rows: readonly ListedGift[]): number =>
  rows.flatMap(({ row }) => row.gifts).reduce((sum, gift) => sum + (gift.kind === 'money' ? gift.dong : 0), 0);

const shownOf = ({ pledge: { key, day, dueOn } }: KeptByList): Pick<Pledge, 'key' | 'day' | 'dueOn'> => ({
  key,
  day,
  dueOn,
});

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
