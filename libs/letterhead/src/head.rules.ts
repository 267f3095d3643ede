import { Passage } from '../../passages/src/index.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import { found } from './evidence.ts';
import type { Found } from './evidence.ts';
import { isRepaired, numberFields, readNumber } from './number-line.rules.ts';
import type { ReadNumber } from './number-line.rules.ts';
import { typeOfSymbol } from './document-type.rules.ts';
import type { DocumentParts } from './document-parts.ts';
import { readDecider, readIssuer, readStatedIssuer } from './issuer.rules.ts';
import { jointIssuers } from './joint-issuers.rules.ts';
import { beginsBody } from './letterhead-bodies.rules.ts';
import { ADDRESSEES, NATIONAL_TITLE, UNION_TITLE } from './landmarks.rules.ts';
import { inColumns } from './columns.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';
import type { HeadFields } from './letterhead.ts';
import { problem } from './problems.ts';
import type { HeadProblem } from './problems.ts';
import { piecesOf } from './source-text.ts';
import {
  announcedSubject,
  cleanSubject,
  isAboutTwice,
  nakedSubject,
  readLetterSubject,
  siteTitle,
  subjectUnderNumber,
} from './subject.rules.ts';
import { readDateAtEnd, readDayOfMeeting, readPlaceAndDate } from './place-and-day.rules.ts';
import { respeltByPlace } from './unit-of-body.rules.ts';
import { findTitle, NUMBERED, PLACE_AND_DAY } from './title.rules.ts';
import type { Title } from './title.rules.ts';

/** What the head of a document says. */
export interface Head extends HeadFields {
  /** All who issue it together, the issuer first; one entry for most documents. */
  issuers: Found<string>[];
  /** Number and symbol, taken apart; null when there are none. */
  parsed: DirectiveCode | null;
  /** Whether anything was found that only an official document has. */
  isOfficial: boolean;
  problems: HeadProblem[];
}

/** Reads the head: letterhead, number and symbol, place and date, type, subject. */
export function readHead(parts: DocumentParts): Head {
  const pieces = mended(piecesOf(parts.head));
  const title = findTitle(pieces);
  const above = withoutAttachment(pieces.slice(0, title ? title.from : addresseesAt(pieces)));
  const below = title ? pieces.slice(title.to, title.to + 6) : [];
  const written = readNumber([...above, ...(title?.code ? [title.code] : []), ...below.filter(isNumberBelow)]);
  const number = written && withCommittee(written, above);
  const headed = readPlaceAndDate([...above, ...(title?.day ? [title.day] : [])], below);
  const dated =
    headed.fields.date || headed.place
      ? headed
      : ((title?.type === 'BB' ? readDayOfMeeting(parts) : null) ?? readDateAtEnd(parts) ?? headed);
  const cited = title ? null : siteTitle([...piecesOf(parts.beside.slice(0, 40)), ...above]);
  const named = above.filter((piece) => piece !== number?.rest);
  const decider = title
    ? pieces
        .slice(title.to)
        .map(readDecider)
        .find((found) => found !== null)
    : null;
  const stated =
    readStatedIssuer(title?.by ?? null, named) ??
    readIssuer(letterhead(named), parts, number?.parsed ?? null, dated.place, decider ?? null);
  const issuer = stated && respeltByPlace(stated, dated.fields.place?.value ?? null);
  const head = {
    type: readType(title, number, pieces),
    ...numberFields(number),
    issuer,
    ...dated.fields,
    subject:
      readSubject(title, pieces) ??
      (title ? null : (subjectUnderNumber(pieces) ?? nakedSubject(pieces))) ??
      cited ??
      announcedSubject(parts),
  };
  return {
    ...head,
    parsed: number?.parsed ?? null,
    issuers: jointIssuers(letterhead(named), title?.typeText ?? '', number?.parsed ?? null) ?? (issuer ? [issuer] : []),
    isOfficial: number !== null || title !== null || dated.fields.date !== null,
    problems: [...dated.problems, ...problemsOf(head, number)],
  };
}

/** Number and symbol of a telegram stand below its heading; the place and the day may follow in the line. */
const isNumberBelow = ({ text }: Passage): boolean => NUMBERED.test(text);

/** `(Kèm theo Thông tư số … ngày …)`: number and day are those of another document. */
function withoutAttachment(pieces: readonly Passage[]): Passage[] {
  let open = false;
  return pieces.filter(({ text }) => {
    const begins = /^\s*\((?:Ban hành\s{1,3})?[Kk]èm\s{1,3}theo/u.test(text);
    const inside = open || begins;
    if (inside) open = !text.includes(')');
    return !inside;
  });
}

/**
 * A narrow column breaks `Độc lập -` / `Tự do - Hạnh phúc` and `ngày 22 tháng 08` / `năm 2017` in two: lines that say
 * something only together are one.
 */
function mended(pieces: readonly Passage[]): Passage[] {
  const whole: Passage[] = [];
  for (let at = 0; at < pieces.length;) {
    const size = [3, 2].find((count) => belongTogether(pieces.slice(at, at + count), count)) ?? 1;
    whole.push(size === 1 ? pieces[at]! : Passage.join(pieces.slice(at, at + size)));
    at += size;
  }
  return whole;
}

/** Whether a line holds something whole that a letterhead says. */
const saysWhole = (text: string): boolean =>
  text.search(NATIONAL_TITLE) >= 0 ||
  /ng[àa]y[^\n]{0,40}th[áa]ng[^\n]{0,40}n[ăâa]m\s{0,4}[\dOlI]{4}/iu.test(text) ||
  /^k[íi]nh\s{1,3}gửi/iu.test(text) ||
  /^(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ)$/u.test(text);

function belongTogether(pieces: readonly Passage[], count: number): boolean {
  if (pieces.length < count || pieces.some(({ text }) => text === '' || text.length > 70)) return false;
  // `An Hòa,` / `ngày 12 tháng 9 năm 2025`.
  const isPlaceAbove = /^\p{Lu}[^,;:.\d]{1,40},$/u.test(pieces[0]!.text) && /^ng[àa]y/iu.test(pieces[1]!.text);
  // `An Hòa,` / `ngày 12 tháng 9` / `năm 2025`.
  if (isPlaceAbove && (count === 2 || (!saysWhole(pieces[1]!.text) && /^n[ăâa]m\s\d{4}$/iu.test(pieces[2]!.text))))
    return true;
  const brokenName = /^\p{Lu}\p{Ll}{1,6}$/u.test(pieces[0]!.text) && /^\p{Lu}\p{Ll}{1,9},/u.test(pieces[1]!.text);
  const together = saysWhole(pieces.map(({ text }) => text).join(' '));
  return (
    together &&
    !saysWhole(
      pieces
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    (brokenName ||
      !saysWhole(
        pieces
          .slice(1)
          .map(({ text }) => text)
          .join(' '),
      ))
  );
}

/** `45-KL/TƯ` is the provincial committee's (TU) below its letterhead, else the central one's (TW). */
function withCommittee(number: ReadNumber, above: readonly Passage[]): ReadNumber {
  const { parsed } = number;
  if (parsed.pattern !== 'party' || parsed.agency !== 'TƯ') return number;
  const agency = above.some(({ text }) => /(?:TỈNH|THÀNH) [ỦU][ỶYỷy]|ĐẢNG BỘ (?:TỈNH|THÀNH PHỐ)/u.test(text))
    ? 'TU'
    : 'TW';
  const code = parsed.code && parsed.code.slice(0, -2) + agency;
  return { ...number, parsed: { ...parsed, agency, code } };
}

function readSubject(title: Title | null, pieces: readonly Passage[]): Found<string> | null {
  const subject = title ? cleanSubject(title.subject) : readLetterSubject(pieces);
  const sure = title ? (title.isKnown ? 0.95 : 0.7) : isAboutTwice(pieces) ? 0.8 : 0.9;
  return subject && found(subject.text, subject, sure);
}

function addresseesAt(pieces: readonly Passage[]): number {
  const at = pieces.findIndex(({ text }) => ADDRESSEES.test(text));
  return at < 0 ? pieces.length : at;
}

/** The lines of the letterhead: what is left of the head without titles of the State, number, place and date. */
function letterhead(pieces: readonly Passage[]): Passage[] {
  // The heading may have run into the line of place and day.
  const dated = pieces.findIndex(({ text }) =>
    PLACE_AND_DAY.test(text.replace(/(?<=\d{4})\s\p{Lu}{2}[\p{Lu}\s]*$/u, '')),
  );
  const named = pieces.slice(0, Math.max(0, dated)).some(({ text }) => isMostlyCapitals(text) && beginsBody(text));
  let below = false;
  return inColumns(pieces).flatMap((piece, at) => {
    if (piece.length > 300) return [];
    // `V/v chính sách thuế` / `GTGT`: what the letter is about goes on.
    if (below && /\p{L}/u.test(piece.text) && !beginsBody(piece.text)) return [];
    below = /^V\s?\/\s?v(?!\p{L})/iu.test(piece.text);
    // Below place and day no name goes on that was begun above them.
    if (named && at > dated && !beginsBody(piece.text)) return [];
    if (UNION_TITLE.test(piece.text)) return [];
    return piece
      .split(NATIONAL_TITLE)
      .flatMap((part) =>
        part.split(
          /(?<=^\P{L}*(?:SỞ|PHÒNG)\s(?:GD|GIÁO)[^:;]{2,60})\s(?=TRƯỜNG:?\s)|\s{3,}|(?<=[\p{Lu}])\s(?=[\p{Lu}][\p{Ll}][^,]{0,40},\s{0,3}ngày)|(?:^|\s)S[ốỐ]\s?:[^|]*$/u,
        ),
      )
      .filter(
        ({ text }) =>
          !/ng[àa]y[\s\S]{0,60}n[ăâa]m|\d\s{0,3}[/-]\s{0,3}\p{Lu}{2}/iu.test(text) && !NUMBER_AT_START.test(text),
      );
  });
}

/** Number and symbol, whether or not they can be read: `Số: 8† /QĐ-UBND`, `Số      /BTC-TCCB`, `/TB-UBND`. */
const NUMBER_AT_START =
  /^[^\p{L}]{0,12}\d\s{1,3}\p{Lu}{2,6}$|^[^\p{L}]{0,6}SỐ(?!\p{L})|^[^\p{L}\d]{0,6}(?:S[ốổôồỗỐỔÔ]\s[^\p{L}]{0,40}|S[ốổôồỗỐỔÔ]\s?[:.][^/]{0,40}|)\/\s?\p{Lu}{2}/iu;

function readType(title: Title | null, number: ReadNumber | null, pieces: readonly Passage[]): Found<string> | null {
  if (title) return found(title.type, title.typePassage, title.isKnown ? 0.98 : 0.7);
  const addressees = pieces.find(({ text }) => ADDRESSEES.test(text));
  if (number) {
    const type = typeOfSymbol(number.parsed.type, number.parsed.pattern);
    // `Số: 12/CT-TTHT` above `V/v …` and `Kính gửi`: a tax office writes, and orders nothing by a directive.
    if (
      type &&
      addressees &&
      /^(?:CT|TT)$/u.test(number.parsed.type ?? '') &&
      pieces.some(({ text }) => /^V\s?\/\s?v(?!\p{L})/iu.test(text))
    )
      return found('công văn', addressees, 0.8);
    if (type === 'công văn') return found(type, number.symbol, 0.95);
    if (type) return found(type, number.symbol, 0.8);
  }
  return addressees ? found('công văn', addressees, 0.7) : null;
}

function problemsOf(head: Pick<Head, 'type' | 'issuer' | 'subject'>, number: ReadNumber | null): HeadProblem[] {
  const problems: HeadProblem[] = [];
  if (number && number.parsed.number === null) problems.push(problem('NUMBER_BLANK', number.symbol.span()));
  if (number?.parsed.code && isRepaired(number.whole.text, number.parsed.code)) {
    problems.push(problem('CODE_REPAIRED', number.whole.span(), { text: number.whole.text, code: number.parsed.code }));
  }
  if (!head.type) problems.push(problem('TYPE_NOT_STATED', null));
  if (!head.issuer) problems.push(problem('ISSUER_NOT_STATED', null));
  if (!head.subject) problems.push(problem('SUBJECT_NOT_FOUND', null));
  return problems;
}
