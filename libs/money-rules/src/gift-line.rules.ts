import { tidied } from '../../nomination-sheets/src/index.ts';
import { anyOf, PROMISED } from './gift-words.ts';
import { type FoundGift, type Gift, type GiftFault, giftsIn, type ListUnit } from './gifts.rules.ts';
import { beginsAsGiver, type GiverKind, kindOfGiver, trimmedGiver } from './giver.rules.ts';
import { type Aside, BLANK, marked } from './line-marks.rules.ts';

/** What a line of a list of contributions says. */
export interface GiftLine {
  /** As it is written. */
  giver: string | null;
  giverKind: GiverKind | null;
  /** As it is written: xóm 2. */
  place: string | null;
  gifts: Gift[];
  /** What is written besides and is neither. */
  note: string | null;
  asides: Aside[];
  faults: GiftFault[];
}

export const MOST_LINE_CHARACTERS = 300;

const PROMISE = new RegExp(String.raw`(?<!\p{L})(?:${anyOf(PROMISED)})(?!\p{L})`, 'iu');

/** Letters and digits that are written full width, as they are otherwise. */
const narrow = (text: string): string =>
  tidied(text.replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

const withoutBlanks = (text: string): string => tidied(text.replaceAll(BLANK, ' ').replaceAll(/\(\s*\)/g, ' '));

/** Signs alone say nothing. */
const wordsOf = (text: string): string | null => {
  const said = withoutBlanks(text).replaceAll(/^[\s.,;:+&\-–—=>|*)]+|[\s,;:+&\-–—=>|*(]+$/gu, '');
  return /[\p{L}\d]/u.test(said) ? said : null;
};

/**
 * Reads `Anh Ba (xóm 2) 200k`, `GĐ bà N. 1tr`, `Công ty X: 50 bộ sách` or `1 tr + 20 quyển vở`. Each number of the line is a gift, belongs to a name, stands aside
 * (telephone, day, number of the row), or is named as a question; none is guessed.
 */
export function readGiftLine(text: string, unit: ListUnit = null): GiftLine {
  const said = narrow(text.slice(0, MOST_LINE_CHARACTERS + 1));
  if (text.length > MOST_LINE_CHARACTERS) return unread('GIFT_LINE_LONG', said.slice(0, 40), MOST_LINE_CHARACTERS);
  const line = marked(said);
  const found = giftsIn(line.left, line.numbers, unit);
  const around = textsAround(line.left, found);
  const { giver, rest } = giverOf(around);
  const faults = [...found.flatMap(({ fault }) => (fault ? [fault] : [])), ...faultsOf(giver, rest, found)];
  const note = rest.map(({ text: words }) => words).join('; ');
  return {
    giver,
    giverKind: giver === null ? null : kindOfGiver(giver),
    place: line.place,
    gifts: found.flatMap(({ gift }) => (gift ? [gift] : [])),
    note: note === '' ? null : note,
    asides: line.asides,
    faults: [...faults, ...promises(said)],
  };
}

const unread = (code: 'GIFT_LINE_LONG', part: string, most: number): GiftLine => ({
  giver: null,
  giverKind: null,
  place: null,
  gifts: [],
  note: null,
  asides: [],
  faults: [{ code, part, params: { most } }],
});

interface Around {
  text: string;
  isBefore: boolean;
}

/** Between gifts: `và`, `tặng`. */
const isJoining = (text: string): boolean => text === 'và' || trimmedGiver(text) === '';

/** What stands before the first gift, between gifts and behind them. */
function textsAround(left: string, found: readonly FoundGift[]): Around[] {
  const around: Around[] = [];
  let at = 0;
  for (const { start, end } of [...found, { start: left.length, end: left.length }]) {
    const text = wordsOf(left.slice(at, start));
    if (text !== null && (at === 0 || !isJoining(text))) around.push({ text, isBefore: at === 0 });
    at = end;
  }
  return around;
}

/** Who stands before the gifts; where nobody does, behind them: `200k - anh Ba`. */
function giverOf(around: readonly Around[]): { giver: string | null; rest: Around[] } {
  const [first, ...others] = around;
  const before = first?.isBefore ? trimmedGiver(first.text) : '';
  if (before !== '') return { giver: before, rest: others };
  const behind = (first?.isBefore ? others : around).filter(({ text }) => !text.startsWith('/'));
  const named = behind.find(({ text }) => kindOfGiver(trimmedGiver(text)) !== null);
  return named
    ? {
        giver: trimmedGiver(named.text),
        rest: around.filter((one) => one !== named && !(one === first && one.isBefore)),
      }
    : { giver: null, rest: first?.isBefore ? others : [...around] };
}

function faultsOf(giver: string | null, rest: readonly Around[], found: readonly FoundGift[]): GiftFault[] {
  const faults: GiftFault[] = [];
  const say = (code: GiftFault['code'], part: string) => faults.push({ code, part, params: {} });
  if (giver === null) say('GIFT_GIVER_MISSING', '');
  if (found.length === 0) say('GIFT_NOTHING', giver ?? '');
  for (const { text } of rest) {
    if (giver !== null && beginsAsGiver(text)) say('GIFT_TWO_GIVERS', text);
    // So much a month, or for each of so many.
    else if (/^\/\s*\p{L}/u.test(text)) say('GIFT_NUMBER_UNCLEAR', text);
  }
  return faults;
}

export const promises = (text: string): GiftFault[] => {
  const [part] = PROMISE.exec(text) ?? [];
  return part === undefined ? [] : [{ code: 'GIFT_NOT_YET_GIVEN', part, params: {} }];
};
