import { tidied } from '../../nomination-sheets/src/index.ts';
import { anyOf, inAnyCase, GIVING, GOODS, LABOUR, MANNERS, NAMES_TOO, ROUGHLY, UNITS, WORTH } from './gift-words.ts';
import { beginsAsGiver } from './giver.rules.ts';
import { BLANK } from './line-marks.rules.ts';
import { type AmountFaultCode, type AmountUnit, typedAmount } from './typed-amount.rules.ts';

export type Gift =
  | { kind: 'money'; dong: number }
  /** What they are worth, in đồng, where it is said. */
  | { kind: 'goods'; quantity: number; unit: string | null; what: string; worth: number | null }
  | { kind: 'labour'; quantity: number; unit: string };

export type GiftFaultCode =
  | AmountFaultCode
  /** `200` in a list that does not say of what; it can mean two amounts. */
  | 'GIFT_UNIT_UNSAID'
  /** What a heading says makes an odd amount of it. */
  | 'GIFT_UNIT_DOUBTFUL'
  /** A number of which nobody can say what it counts. */
  | 'GIFT_NUMBER_UNCLEAR'
  /** So many of what is no word of goods or labour: a slip, or something new. */
  | 'GIFT_WHAT_UNCLEAR'
  | 'GIFT_QUANTITY_UNREADABLE'
  /** About so much. */
  | 'GIFT_ROUGHLY'
  | 'GIFT_NOT_YET_GIVEN'
  | 'GIFT_TWO_GIVERS'
  | 'GIFT_GIVER_MISSING'
  | 'GIFT_NOTHING'
  | 'GIFT_LINE_LONG';

export interface GiftFault {
  code: GiftFaultCode;
  /** The words that it is about. */
  part: string;
  params: Readonly<Record<string, string | number>>;
}

/** What a number counts that stands alone in a list; null where the list does not say. */
export type ListUnit = AmountUnit | null;

export interface FoundGift {
  start: number;
  end: number;
  gift: Gift | null;
  fault: GiftFault | null;
}

const MONEY_UNIT = String.raw`(?:(?:chục|trăm)\s+)?(?:nghìn\s+tỷ|nghìn\s+tỉ|ngàn\s+tỷ|nghìn|ngàn|nghin|ngan|triệu|trieu|tr|tỷ|tỉ|k)(?!\p{L})\.?|n(?!\p{L}|\s)`;
const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:(?: \d{3}){2,}| 000)(?!\d)|\d+(?:[.,']\d+)*)`;
const CURRENCY = String.raw`(?:₫|đồng|vnđ|vnd|đ)(?![\p{L}\d])`;
const TAIL = String.raw`(?:\d{1,6}(?![\d.,]*\d|\p{L})|\s+\d{1,3}(?=\s*(?:${CURRENCY}|[,;+)](?!\d)|$))|\s*rưỡi)`;
const MONEY = new RegExp(
  String.raw`(?:${NUMBER}|nửa)\s*(?:${MONEY_UNIT})(?:\s*${NUMBER}\s*(?:${MONEY_UNIT}))*${TAIL}?(?:\s*${CURRENCY})?(?:\s+chẵn)?|${NUMBER}\s*${CURRENCY}(?:\s+chẵn)?`,
  'iuy',
);
const FOREIGN = new RegExp(String.raw`\$\s*${NUMBER}|${NUMBER}\s*(?:\$|usd|đô la|đô|euro|eur|€)(?!\p{L})`, 'iuy');
const COUNT = new RegExp(NUMBER, 'uy');
const LABOUR_BEHIND = new RegExp(
  String.raw`\s*(${anyOf(LABOUR)})(?!\p{L})(?!\s+(?:ty|cụ|tơ|trình|đất|nhân|an|chức|viên|nghệ|văn|cộng|đoàn))`,
  'iuy',
);
/** Goods go on to whatever ends them. */
const WORDS_BEHIND = new RegExp(
  String.raw`\s*(\p{L}[^\d+;,&|()=${BLANK}\n]*?(?:\s(?:lớp|số|khổ|cỡ|loại)\s\d{1,3}(?![.,]?\d)[^\d+;,&|()=${BLANK}\n]*?)?)(?=\s*(?:[+;,&|()=${BLANK}\n]|\d|$|\svà\s|\s[-–—x×*]\s|\.\s|\.$|\s(?:${anyOf(WORTH)})(?!\p{L})))`,
  'iuy',
);
const whole = (words: readonly string[]): RegExp => new RegExp(String.raw`^(?:${anyOf(words)})(?!\p{L})`, 'iu');
const UNIT_FIRST = new RegExp(String.raw`^(${anyOf(UNITS)})(?!\p{L})\s*(.*)$`, 'isu');
const IS_GOODS = whole(GOODS);
const IS_NAME = new RegExp(String.raw`^(?=\p{Lu})(?:${anyOf(inAnyCase(NAMES_TOO))})(?!\p{L})`, 'u');
const IS_GIVING = whole(GIVING);
const IS_MANNER = whole(MANNERS);
/** So much for each of many: nobody reckons that here. */
const TIMES = /(?:^|[\s)])[x×*]\s*$|(?<!\p{L})mỗi(?!\p{L})/iu;
const WORTH_BEFORE = new RegExp(String.raw`(?:(?<!\p{L})(?:${anyOf(WORTH)})\s*:?|=)\s*$`, 'iu');
const ROUGHLY_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(ROUGHLY)})\s*$|~\s*$`, 'iu');

/** Below this in đồng, and from this in a list of thousands, whoever wrote it may have meant another unit. */
const LEAST_LIKELY = 1_000;
const MOST_THOUSANDS = 100_000;
/** From here a number alone is đồng also in a list that does not say so. */
const SURELY_DONG = 10_000;

const fault = (code: GiftFaultCode, part: string, params: GiftFault['params'] = {}): GiftFault => ({
  code,
  part: tidied(part),
  params,
});

/** An amount with its unit, or with đồng, behind it. */
function money(part: string): Pick<FoundGift, 'gift' | 'fault'> {
  const { dong, fault: wrong } = typedAmount(part);
  if (wrong) return { gift: null, fault: fault(wrong.code, part, wrong.params) };
  if (dong === 0) return { gift: null, fault: fault('GIFT_NOTHING', part) };
  if (dong < LEAST_LIKELY)
    return { gift: null, fault: fault('GIFT_UNIT_DOUBTFUL', part, { least: dong, most: dong * 1_000 }) };
  return { gift: { kind: 'money', dong }, fault: null };
}

/** A number that stands alone, as the list counts. */
export function bareMoney(part: string, unit: ListUnit): Pick<FoundGift, 'gift' | 'fault'> {
  const { dong, fault: wrong } = typedAmount(part, unit ?? 1);
  if (wrong) return { gift: null, fault: fault(wrong.code, part, wrong.params) };
  if (dong === 0) return { gift: null, fault: fault('GIFT_NOTHING', part) };
  if (unit === null && dong < SURELY_DONG)
    return { gift: null, fault: fault('GIFT_UNIT_UNSAID', part, { least: dong, most: dong * 1_000 }) };
  const isOdd = dong < LEAST_LIKELY || (unit !== null && unit > 1 && dong / 1_000 >= MOST_THOUSANDS * (unit / 1_000));
  const [least, most] = dong < LEAST_LIKELY ? [dong, dong * 1_000] : [dong / (unit ?? 1), dong];
  if (isOdd) return { gift: null, fault: fault('GIFT_UNIT_DOUBTFUL', part, { least, most }) };
  return { gift: { kind: 'money', dong }, fault: null };
}

/** As many as anybody counts; above it, it is a slip. */
const MOST_QUANTITY = 10_000_000;

/** How many, perhaps with up to three decimals: 2,5 kg. Null where `1.500` can be two. */
export function quantityOf(text: string): number | null {
  const said = tidied(text);
  if (/^(?:0[1-9]|[1-9]\d{0,6})$/.test(said)) return Number(said);
  if (/^\d{1,6}[.,]\d{1,2}$/.test(said)) return Number(said.replace(',', '.')) || null;
  const count = /^[1-9]\d{0,2}(?:([. ])\d{3})(?:\1\d{3})*$/.test(said) ? Number(said.replaceAll(/\D/g, '')) : null;
  return count !== null && count <= MOST_QUANTITY ? count : null;
}

/** So many of something: goods where the words are of goods, a question otherwise. */
export function goods(number: string, words: string): Pick<FoundGift, 'gift' | 'fault'> {
  const said = tidied(words);
  const [, unit = null, behind = said] = UNIT_FIRST.exec(said) ?? [];
  const part = `${number} ${said}`;
  const isGoods = IS_GOODS.test(said);
  // `cặp` and `tập` are units and goods; `con cháu` and `Thanh Hoa` are neither.
  if ((!isGoods && (unit === null || behind === '' || beginsAsGiver(said))) || IS_NAME.test(said))
    return { gift: null, fault: fault('GIFT_WHAT_UNCLEAR', part, { what: said }) };
  const quantity = quantityOf(number);
  if (quantity === null) return { gift: null, fault: fault('GIFT_QUANTITY_UNREADABLE', part, { quantity: number }) };
  const isCounted = unit !== null && behind !== '';
  return {
    gift: { kind: 'goods', quantity, unit: isCounted ? unit : null, what: isCounted ? behind : said, worth: null },
    fault: null,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The gift that begins with the number at a place. */
function giftAt(text: string, at: number, unit: ListUnit): FoundGift {
  const foreign = matchAt(FOREIGN, text, at);
  if (foreign) return ending(at, foreign[0], { gift: null, fault: fault('AMOUNT_CURRENCY', foreign[0]) });
  const amount = matchAt(MONEY, text, at);
  if (amount) return ending(at, amount[0], money(amount[0].trim()));
  const number = matchAt(COUNT, text, at)![0];
  if (text[at + number.length] === '%')
    return ending(at, `${number}%`, { gift: null, fault: fault('GIFT_NUMBER_UNCLEAR', `${number}%`) });
  const labour = matchAt(LABOUR_BEHIND, text, at + number.length);
  if (labour) {
    const quantity = quantityOf(number);
    const part = number + labour[0];
    if (quantity === null)
      return ending(at, part, { gift: null, fault: fault('GIFT_QUANTITY_UNREADABLE', part, { quantity: number }) });
    return ending(at, part, { gift: { kind: 'labour', quantity, unit: tidied(labour[1]!) }, fault: null });
  }
  const words = matchAt(WORDS_BEHIND, text, at + number.length)?.[0] ?? '';
  // In front of who gives, and with a gift behind it, a number is part of the name: Công ty 319 tặng 2 xe đạp.
  if (IS_GIVING.test(tidied(words)) && /\d/.test(text.slice(at + number.length)))
    return ending(at, number, { gift: null, fault: fault('GIFT_NUMBER_UNCLEAR', number) });
  if (isNoGoods(words)) return ending(at, number, bareMoney(number, unit));
  return ending(at, number + words, goods(number, words));
}

/** Behind an amount: nothing, who gives, or that it was given. */
const isNoGoods = (words: string): boolean => {
  const said = tidied(words);
  if (said === '' || IS_GIVING.test(said) || IS_MANNER.test(said)) return true;
  return beginsAsGiver(said) && !IS_GOODS.test(said) && !UNIT_FIRST.test(said);
};

const ending = (start: number, part: string, found: Pick<FoundGift, 'gift' | 'fault'>): FoundGift => ({
  start,
  end: start + part.length,
  ...found,
});

const START = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,'])(?:\$\s*)?\d|(?<!\p{L})nửa\s+(?:triệu|tỷ|tỉ)(?!\p{L})`,
  'giu',
);

/**
 * All gifts of a line, from left to right. In `numbers` those of names, days and telephones are blanked. What has neither gift nor fault was understood with the one
 * before it.
 */
export function giftsIn(left: string, numbers: string, unit: ListUnit): FoundGift[] {
  const found: FoundGift[] = [];
  let end = 0;
  for (const { index } of numbers.matchAll(START)) {
    if (index < end) continue;
    const next = giftAt(left, index, unit);
    found.push(seenWith(next, left.slice(end, index), found.at(-1), left));
    ({ end } = next);
  }
  return withoutTwoBare(found, left);
}

/** What goods are worth is said with them and is no second gift; what is about so much, or for each of many, is a question. */
function seenWith(next: FoundGift, before: string, last: FoundGift | undefined, text: string): FoundGift {
  const worth = WORTH_BEFORE.exec(before)?.[0];
  const roughly = ROUGHLY_BEFORE.exec(before)?.[0];
  const start = next.start - (worth ?? roughly ?? '').length;
  const part = text.slice(start, next.end);
  if (/:\s*[-−]$/.test(before))
    return { ...next, gift: null, fault: fault('AMOUNT_NEGATIVE', `-${part}`, { text: `-${part}` }) };
  if (roughly !== undefined) return { ...next, start, gift: null, fault: fault('GIFT_ROUGHLY', part) };
  if (worth !== undefined && next.gift?.kind === 'money') {
    if (last?.gift?.kind !== 'goods') return { ...next, start, gift: null, fault: fault('GIFT_NUMBER_UNCLEAR', part) };
    last.gift.worth = next.gift.dong;
    return { ...next, start, gift: null };
  }
  if (last === undefined || !TIMES.test(before)) return next;
  last.gift = null;
  last.fault = fault('GIFT_NUMBER_UNCLEAR', text.slice(last.start, next.end));
  return { ...next, start: last.end, gift: null, fault: null };
}

/** A number that stands alone is the amount where no other is, and where what follows is joined to it; else it may belong to a name. */
function withoutTwoBare(found: readonly FoundGift[], text: string): FoundGift[] {
  const amounts = found.filter(({ gift }) => gift?.kind === 'money').length;
  return found.map((one, at) => {
    const part = text.slice(one.start, one.end);
    if (one.gift?.kind !== 'money' || !ALONE.test(part)) return one;
    const next = found[at + 1];
    const isJoined = next === undefined || JOINED.test(text.slice(one.end, next.start));
    return amounts === 1 && isJoined ? one : { ...one, gift: null, fault: fault('GIFT_NUMBER_UNCLEAR', part) };
  });
}

const JOINED = /^\s*(?:[+&,;]|và)\s*$/u;
const ALONE = /^[\d.,' ]+$/;
