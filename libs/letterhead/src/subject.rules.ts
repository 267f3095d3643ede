import { Passage } from '../../passages/src/index.ts';
import { findCitations } from './citation.rules.ts';
import type { DocumentParts } from './document-parts.ts';
import { found } from './evidence.ts';
import type { Found } from './evidence.ts';
import { readDecider } from './issuer.rules.ts';
import { beginsBody } from './letterhead-bodies.rules.ts';
import { ADDRESSEES, NATIONAL_TITLE, NUMBER_LINE } from './landmarks.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isSyllable } from './syllables.rules.ts';
import { AWAITS, PLACE_AND_DAY } from './title.rules.ts';

/** Sites of law put `Thông tư số 16/2018/TT-BGDĐT quy định về …` above a text whose heading they dropped. */
export function siteTitle(pieces: readonly Passage[]): Found<string> | null {
  for (const piece of pieces.slice(0, 40)) {
    const [citation] = piece.length < 400 ? findCitations(piece) : [];
    if (!citation || citation.start > 2 || citation.subject === null) continue;
    const subject = piece.slice(citation.end, citation.subjectEnd).trim();
    return found(citation.subject, subject, 0.6);
  }
  return null;
}

/** A site dropped the type: what the decision is about stands in capitals between the day and the one who decides. */
export function nakedSubject(pieces: readonly Passage[]): Found<string> | null {
  const dated = pieces.findIndex(({ text }) => /,\s{0,3}ngày\s.{1,30}\d{4}/u.test(text));
  const decider = pieces.findIndex((piece, at) => at > dated && readDecider(piece) !== null);
  if (dated < 0 || decider < 0) return null;
  const lines = pieces.slice(dated + 1, decider).filter(({ text }) => /\p{L}/u.test(text));
  if (lines.length === 0 || lines.length > 6) return null;
  if (!lines.every(({ text }) => isMostlyCapitals(text) && (/^BAN HÀNH\s/u.test(text) || !beginsBody(text))))
    return null;
  const subject = cleanSubject(Passage.join(lines));
  return subject && found(subject.text, subject, 0.7);
}

/** `… ban hành Thông tư quy định về …` says the subject where the heading is missing. */
const ANNOUNCED = new RegExp(
  [
    String.raw`ban hành\s{1,3}(?:Thông tư|Nghị định|Quyết định|Kế hoạch|Chỉ thị`,
    String.raw`|Hướng dẫn)\s{1,3}(?:về\s(?:việc\s)?)?(?<subject>\p{L}[^.;:]{10,300}?)(?:[.;:]|\s(?:như sau`,
    String.raw`|với (?:các|những) nội dung))`,
  ].join(''),
  'iu',
);

export function announcedSubject(parts: DocumentParts): Found<string> | null {
  for (const paragraph of paragraphsOf(parts.body.slice(0, 60))) {
    const subject = paragraph.match(ANNOUNCED)?.[1]?.trim();
    if (subject) return found(subject.text, subject, 0.6);
  }
  return null;
}

const LEAD =
  /^\s{0,20}(?:[-–(“"]\s{0,3})?(?:V\s?\/\s?v|Về\s{1,3}việc|VỀ\s{1,3}VIỆC|V[ềỀ](?=\s)|về(?:\s{1,3}việc)?(?=\s)|Vv|V\/V)\s{0,3}:?\s{0,6}/u;

/** The words of the subject alone: without `Về việc`, rule and full stop. */
export function cleanSubject(subject: Passage | null): Passage | null {
  if (!subject) return null;
  const lead = LEAD.exec(subject.text)?.[0].length ?? 0;
  const rest = subject.slice(lead).trim();
  const end = rest.text.replace(/[\s.;:,*_–-]+$/u, '').length;
  const cleaned = rest.slice(0, end).trim();
  return cleaned.text === '' ? null : cleaned;
}

/** An official letter says what it is about under its number: `V/v …`, over some lines, perhaps beside the other column. */
export function readLetterSubject(pieces: readonly Passage[]): Passage | null {
  // What a site or a note above says of the letter comes first; the letter's own words stand nearest to the addressees.
  const from = pieces.findLastIndex(isAbout);
  if (from < 0) return null;
  const first = pieces[from]!;
  const lead = first.text.search(/V\s?\/\s?v|Về\s{1,3}việc|Vv/iu);
  const lines = [withoutOtherColumn(first.slice(Math.max(0, lead)))];
  let gap = false;
  for (const piece of pieces.slice(from + 1)) {
    gap ||= piece.text === '';
    if (piece.text === '') continue;
    const rest = withoutOtherColumn(piece);
    if (rest.text === '') continue;
    const carriesOn =
      /^[\p{Ll}\d“"(:]/u.test(rest.text) ||
      // `chính sách thuế` / `GTGT`.
      (!gap && /^\p{Lu}{2,8}$/u.test(rest.text) && !isSyllable(rest.text)) ||
      AWAITS.test(lines.at(-1)!.text) ||
      (!gap && isFilled(lines.at(-1)!.text, rest.text));
    if (!carriesOn || ADDRESSEES.test(rest.text) || rest.length > 250 || lines.length > 7) break;
    lines.push(rest);
  }
  return cleanSubject(Passage.join(lines));
}

const isAbout = ({ text }: Passage): boolean =>
  /^[\s|(]{0,10}(?:V\s?\/\s?v|Về\s{1,3}việc|V\/V|Vv)\b/iu.test(text) || /\sV\/v\s/u.test(text);

/** Whether more than one line says what a letter is about: two readings of one thing. */
export const isAboutTwice = (pieces: readonly Passage[]): boolean => pieces.filter(isAbout).length > 1;

/** Letters of the Party say under their number what they are about, without `V/v`. */
export function subjectUnderNumber(pieces: readonly Passage[]): Found<string> | null {
  const at = pieces.findIndex(({ text }) => NUMBER_LINE.test(text) && /\d\s?-\s?CV\s?\//u.test(text));
  if (at < 0) return null;
  const lines: Passage[] = [];
  for (const piece of pieces.slice(at + 1, at + 7)) {
    const { text } = piece;
    const isOther =
      text.search(NATIONAL_TITLE) >= 0 || PLACE_AND_DAY.test(text) || ADDRESSEES.test(text) || isMostlyCapitals(text);
    if (!/\p{L}/u.test(text) || isOther || text.length > 120) break;
    lines.push(withoutOtherColumn(piece));
  }
  const subject = cleanSubject(Passage.join(lines));
  return subject && found(subject.text, subject, 0.8);
}

/** A line as long as its column has room for; the next begins with a name (`… duy trì` / `Website; …`). */
const isFilled = (before: string, next: string): boolean =>
  before.length >= 24 &&
  !/[.;:]\s*$/u.test(before) &&
  next.length < 60 &&
  !isMostlyCapitals(next) &&
  !PLACE_AND_DAY.test(next) &&
  !NUMBER_LINE.test(next) &&
  !/^(?:Căn cứ|Thực hiện|Theo|Kính|Để|Ngày)\s/u.test(next);

function withoutOtherColumn(piece: Passage): Passage {
  const [left] = piece.split(NATIONAL_TITLE).flatMap((part) => part.split(/\s{3,}/u));
  const dated = left?.text.search(/(?:\s|^)[\p{Lu}][\p{L}\s.-]{1,40},\s{0,3}ngày\s/u) ?? -1;
  if (!left) return piece.slice(0, 0);
  return dated < 0 ? left : left.slice(0, dated).trim();
}
