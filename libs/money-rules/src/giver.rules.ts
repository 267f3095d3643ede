import { folded, kindOfName, tidied } from '../../nomination-sheets/src/index.ts';
import { anyOf, GIVING, GROUPS, HOUSEHOLDS, NAMELESS, ORGANISATIONS, PEOPLE, PROMISED, UNNAMED } from './gift-words.ts';

/** What a name says of whose it is; a hint, and nothing is decided by it. */
export type GiverKind = 'person' | 'household' | 'organisation' | 'group' | 'anonymous';

const begins = (words: readonly string[]): RegExp => new RegExp(String.raw`^(?:${anyOf(words)})(?![\p{L}\d])`, 'u');

const NAMELESS_WHOLE = new RegExp(String.raw`^(?:${anyOf(NAMELESS)})$`, 'u');
const BEGINNINGS: readonly (readonly [GiverKind, RegExp])[] = [
  ['organisation', begins(['hộ kinh doanh', 'nhà máy', 'nhà xe'])],
  ['household', begins(HOUSEHOLDS)],
  ['group', begins(GROUPS)],
  ['organisation', begins(ORGANISATIONS)],
];
const PERSON = begins(PEOPLE);
/** Two to five words that begin in capitals, or are all in capitals: Nguyễn Văn A. */
const NAME = /^(?:\p{Lu}[\p{Ll}'’]*\.?(?:\s+\p{Lu}[\p{Ll}'’]*\.?){1,4}|\p{Lu}+(?:\s+\p{Lu}+){1,4})$/u;

export function kindOfGiver(giver: string): GiverKind | null {
  const written = tidied(giver)
    .replaceAll(/\([^)]*\)/g, ' ')
    .trim();
  const said = written.toLowerCase();
  if (NAMELESS_WHOLE.test(said)) return 'anonymous';
  const kind = BEGINNINGS.find(([, beginning]) => beginning.test(said))?.[0];
  if (kind) return kind;
  if (PERSON.test(said)) return 'person';
  const named = kindOfName(written);
  if (named === 'organisation' || /bank(?![\p{L}])/iu.test(written)) return 'organisation';
  if (named !== null) return named === 'family' ? 'household' : 'group';
  return NAME.test(written) ? 'person' : null;
}

const ASKS = String.raw`(?<!\p{L})(?:(?:xin|muốn|đề\s+nghị|yêu\s+cầu)\s+)?(?:được\s+)?(?:${anyOf(UNNAMED)})(?!\p{L})`;
const ASKS_ANYWHERE = new RegExp(ASKS, 'iu');
const REMARK = new RegExp(String.raw`\(\s*${ASKS}\s*\)|[\s,;:\-–—]*${ASKS}[\s,;:\-–—]*`, 'giu');

/** Whether a text says, wherever in it, that somebody is not to be named. */
export const asksNotToBeNamed = (text: string): boolean => ASKS_ANYWHERE.test(tidied(text));

/** The name without that remark, for those who read the books; as it is written where nobody would be left: `Nhà hảo tâm giấu tên`. */
export function withoutRemark(giver: string): string {
  if (kindOfGiver(giver) === 'anonymous') return giver;
  const left = tidied(tidied(giver).replaceAll(REMARK, ' ')).replaceAll(AROUND, '');
  return /\p{L}/u.test(left) ? left : giver;
}

/** Whether a text begins as one who gives does. */
export const beginsAsGiver = (text: string): boolean => {
  const said = text.toLowerCase();
  return PERSON.test(said) || BEGINNINGS.some(([, beginning]) => beginning.test(said));
};

const AROUND = /^[\s.,;:+&/\-–—=>|*]+|[\s,;:+&/\-–—=>|*]+$/gu;
/** Names begin in capitals, and some are words of manner or of promising: Anh Bằng, chị Tiền, ông Hứa. */
const JOINING = [...GIVING, 'tiền mặt', 'số tiền', 'chuyển khoản', 'ck', 'tm', 'TM', 'CK'];
const GIVING_BEHIND = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${anyOf([...JOINING, ...PROMISED, ...JOINING.map((word) => word.toUpperCase())])})$`,
  'u',
);

/** A name without what joins it to the gift: `Anh Ba ủng hộ:`, `Anh Ba hứa`. As it is written otherwise. */
export function trimmedGiver(text: string): string {
  let left = tidied(text).replaceAll(AROUND, '');
  for (let next = left.replace(GIVING_BEHIND, ''); next !== left; next = left.replace(GIVING_BEHIND, ''))
    left = next.replaceAll(AROUND, '');
  return left;
}

/** One name, however it is written: with its diacritics, and without. */
export interface GiverKeys {
  exact: string;
  folded: string;
}

/** By what the same giver is found again; null of whoever has no name. */
export function giverKeys(giver: string): GiverKeys | null {
  if (kindOfGiver(giver) === 'anonymous') return null;
  const exact = tidied(giver)
    .toLowerCase()
    .replace(/^(?:g\/đ|gđ\.?|hộ gia đình|hộ)(?![\p{L}])/u, 'gia đình')
    .replace(/^(?:c\.ty|cty)(?![\p{L}])/u, 'công ty')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return exact === '' ? null : { exact, folded: folded(exact) };
}
