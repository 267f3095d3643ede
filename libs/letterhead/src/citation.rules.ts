import { dateAtStart } from '../../passages/src/index.ts';
import type { Passage, ReadDate } from '../../passages/src/index.ts';
import { issuerBehind } from './citation-issuer.rules.ts';
import { withSubjects } from './citation-subject.rules.ts';
import type { Citation } from './citation.ts';
import { readDirectiveCode } from './document-code.rules.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import { TYPE_NAMES, typeOfName, typeOfSymbol } from './document-type.rules.ts';
import { tidyName } from './letterhead-case.rules.ts';

const NUMBER = String.raw`(?:\d[\dOolI]{0,5}|[OlI]\d[\dOolI]{0,4})[a-zđ]?`;
const PART = String.raw`[\p{L}][\p{L}\d]{0,11}(?:&[\p{L}\d]{1,11}|(?<=BGD)\s{1,2}ĐT)?`;
/** Number and symbol, with the blanks that creep in around stroke and hyphen. */
const CODE = new RegExp(
  [
    // `MT:2016/BTNMT` is a standard.
    String.raw`(?<![\p{L}\d/.,-]|\p{Lu}:(?=(?:19|20)\d\d/))${NUMBER}`,
    String.raw`(?:\s{0,2}(?:/\s{0,2}(?:19|20)\d{2}\s{0,2})?[/–-]\s{0,2}${PART}`,
    String.raw`|\s(?:NQ|QĐ|CT|TT|NĐ|TB|KH|HD)(?=/\p{Lu}{2}))`,
    String.raw`(?:(?:\s{0,2}[-–/_]\s{0,2}|\s\.\s(?=\p{Lu}{2}))${PART}`,
    String.raw`){0,4}`,
  ].join(''),
  'gu',
);
const NUMBER_WORD = String.raw`(?:\s{1,3}|\s{0,3}[(:]\s{0,3})(?:số\s{0,3}[:.]?\s{0,3}|[kK][íý] hiệu\s)?`;
/** The type's name right before a number: `Kế hoạch số`, `Chương trình hành động số`. */
const TYPE_BEFORE = new RegExp(
  [
    String.raw`(?<!\p{L})(?<type>${TYPE_NAMES}`,
    String.raw`)(?:\s{1,3}(?:hành\s{1,2}động|liên\s{1,2}tịch|liên\s{1,2}ngành|phối\s{1,2}hợp))?${NUMBER_WORD}`,
    String.raw`$`,
  ].join(''),
  'iu',
);
/** Only laws have their name between type and number: `Luật Giáo dục số`. */
const LAW_BEFORE = new RegExp(
  [
    String.raw`(?<!\p{L})(?<type>Luật|Bộ\sluật|Pháp\slệnh)\s{1,3}(?<name>\p{Lu}[\p{L}\s,]{2,120}?)${NUMBER_WORD}`,
    String.raw`(?:Luật\s{1,2}số\s{0,2}:?\s{0,2})?$`,
  ].join(''),
  'u',
);
/** `theo đề nghị của Sở … tại Tờ trình số`: who wrote it stands before it. */
const ISSUER_BEFORE = /(?<!\p{L})của\s{1,3}(?<issuer>\p{Lu}[^;:.()]{3,110}?)\s{1,3}tại\s{1,3}(?:các\s{1,3})?$/u;
/** How far before a number the type's name is looked for. */
const REACH = 170;

/** All documents that a paragraph names by number. */
export function findCitations(paragraph: Passage): Citation[] {
  const { text } = paragraph;
  const citations: Citation[] = [];
  for (const match of text.matchAll(CODE)) {
    const split = SPLIT_NUMBER.exec(text.slice(Math.max(0, match.index - 12), match.index))?.groups;
    const apart = split?.figure ?? '';
    const code = readCode(apart + match[0]);
    if (!code) continue;
    const citation = citationAt(text, match.index - apart.length, code, citations.at(-1)?.end ?? 0);
    const isBroken = /^['’‘`´]/u.test(text.slice(match.index - apart.length + code.original.length));
    citations.push({ ...citation, isNumberSure: split === undefined && !isBroken });
  }
  return withSubjects(
    text,
    inherit(
      text,
      [...citations, ...findUnnumbered(text, citations)].toSorted((one, other) => one.start - other.start),
    ),
  );
}

/** `số 1 466/QĐ-UBND`, `số ] 02/2024/NĐ-CP`: a figure set apart from its number, or one that cannot be read. */
const SPLIT_NUMBER = /(?:s[ốổô]|S[ốổôỐ])\s{0,2}:?\s{0,2}(?:(?<figure>\d{1,2} {1,2})|[\][|!JlI({})_›»]{1,2}\s{0,2})$/u;

interface WrittenCode {
  parsed: DirectiveCode;
  original: string;
}

/** The longest beginning that is a code: a dash behind it may belong to the sentence. */
function readCode(written: string): WrittenCode | null {
  for (
    let original = written;
    original !== '';
    original = original.replace(/(?:^|\s{0,2}[-–/_]\s{0,2})[^-–/_]*$/u, '')
  ) {
    const parsed = readDirectiveCode(original);
    if (parsed?.code && isLikely(parsed, original)) return { parsed, original };
  }
  return null;
}

/** `24/7`, `40/trường` and `5/Tổ` are no documents: a symbol is a known type or at least two capitals. */
function isLikely(parsed: DirectiveCode, original: string): boolean {
  // With blanks around the hyphen the next word may be the sentence's: an agency is written in capitals.
  const loose = /\s[-–]\s(?<word>\S+)$/u.exec(original)?.groups?.word;
  if (loose && (loose.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  if (parsed.pattern === 'party')
    return typeOfSymbol(parsed.type, 'party') !== null || /^\p{Lu}{2}/u.test(parsed.agency);
  if (parsed.pattern !== 'letter') return true;
  // `2024/QH15` lost the number before its year.
  if (/^(?:19|20)\d\d$/u.test(parsed.number ?? '') && /^(?:QH|UBTVQH)/u.test(parsed.agency)) return false;
  return (parsed.agency.split('-')[0]!.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function citationAt(text: string, at: number, { parsed, original }: WrittenCode, floor: number): Citation {
  const from = Math.max(floor, at - REACH);
  const clause = nearest(text.slice(from, at));
  const direct = TYPE_BEFORE.exec(clause);
  const law = direct && !/^luật$/iu.test(direct.groups!.type!) ? null : LAW_BEFORE.exec(clause);
  const left = law ?? direct;
  const start = at - (left ?? /(?:số\s{0,3}:?\s{0,3})?$/iu.exec(clause)!)[0].length;
  const type = left && typeOfName(left.groups!.type!);
  const described = describe(text, at + original.length);
  const issuerBefore = ISSUER_BEFORE.exec(text.slice(Math.max(floor, start - REACH), start))?.groups?.issuer;
  return {
    ...described,
    start,
    parsed,
    original,
    typeIsNamed: type !== null,
    type: isPartOfName(left, parsed)
      ? typeOfSymbol(parsed.type, parsed.pattern)
      : (type ?? typeOfSymbol(parsed.type, parsed.pattern)),
    issuer: described.issuer ?? (issuerBefore ? tidyName(issuerBefore) : null),
    subject: law ? tidyName(law.groups!.name!) : null,
  };
}

/** In `Quy chế thông tin báo cáo số 15/QC-HKH` the small word before the number belongs to the name. */
const isPartOfName = (left: RegExpExecArray | null, parsed: DirectiveCode): boolean =>
  left !== null &&
  /^\p{Ll}/u.test(left.groups!.type!) &&
  parsed.type !== null &&
  typeOfSymbol(parsed.type, parsed.pattern) !== typeOfName(left.groups!.type!) &&
  !/^công\s/u.test(left.groups!.type!);

/** The clause before a number: a type further back than the last `;` is another document's. */
const nearest = (text: string): string => text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('. ')) + 1);

type Description = Omit<Citation, 'start' | 'parsed' | 'original' | 'typeIsNamed' | 'type'>;

/** What stands behind the number: day and issuer in either order; then the subject may follow. */
function describe(text: string, from: number): Description {
  let at = from;
  let date: ReadDate | null = null;
  let impossibleDate: Description['impossibleDate'] = null;
  let issuer: string | null = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = text.slice(at, at + 300);
    const day: DateBehind | null = date === null && impossibleDate === null ? dateBehind(rest) : null;
    if (day) {
      if (day.value === null) impossibleDate = { start: at + day.start, end: at + day.end };
      date = day.value;
      at += day.end;
      continue;
    }
    const by = issuer === null ? issuerBehind(rest) : null;
    if (!by) break;
    issuer = tidyName(rest.slice(by.start, by.end));
    at += by.end;
  }
  return { end: at, subjectEnd: at, date, impossibleDate, issuer, subject: null };
}

interface DateBehind {
  value: ReadDate | null;
  start: number;
  end: number;
}

function dateBehind(rest: string): DateBehind | null {
  const lead = /^\s{0,3}[,(]?\s{0,3}(?:(?:ban\s{1,2}hành|ký|đề)\s{1,3})?/u.exec(rest)![0].length;
  const found = dateAtStart(rest.slice(lead));
  if (!found || found.dayOfYear) return null;
  const closed = /^\s{0,2}\)/u.exec(rest.slice(lead + found.end))?.[0].length ?? 0;
  return { value: found.value, start: lead + found.start, end: lead + found.end + closed };
}

/** `các Kế hoạch của UBND tỉnh: Số 4052/KH-UBND …; số 2058/KH-UBND …`: what the list says holds for each in it. */
const LIST_HEAD = new RegExp(
  [
    String.raw`(?<!\p{L})các\s{1,3}(?<type>${TYPE_NAMES}`,
    String.raw`)(?:\s{1,3}của\s{1,3}(?<issuer>[^;:.()]{2,100}?))?\s{0,3}(?::|(?=\ssố\s))`,
  ].join(''),
  'giu',
);

function inherit(text: string, citations: Citation[]): Citation[] {
  const lists = Array.from(text.matchAll(LIST_HEAD), (match) => ({ at: match.index, ...match.groups }) as ListHead);
  const result = citations.map((citation) => ({ ...citation }));
  for (const [at, citation] of result.entries()) {
    const list = lists.findLast(({ at: start }) => start <= citation.start);
    const before = result[at - 1];
    const same = before && sameSymbol(before, citation) && !citation.typeIsNamed;
    if (list && !(citation.typeIsNamed && citation.start > list.at + 8)) {
      const type = typeOfName(list.type);
      if (type && fits(type, citation)) citation.type = type;
      if (list.issuer && fits(type, citation)) citation.issuer ??= tidyName(list.issuer);
    }
    if (same && before.type) citation.type = before.type;
  }
  // In `số 1, số 2 và số 3 của Thủ tướng` the issuer of the last is the issuer of all.
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [one, next] = [result[at]!, result[at + 1]!];
    const joined = /^[\s,;]*(?:và|,|;)?\s*(?:số\s*:?\s*)?$/iu.test(text.slice(one.end, next.start));
    if (joined && !next.typeIsNamed && sameSymbol(one, next)) one.issuer ??= next.issuer;
  }
  return result;
}

interface ListHead {
  at: number;
  type: string;
  issuer?: string;
}

const symbolOf = (parsed: DirectiveCode | null): string => (parsed ? `${parsed.type ?? ''}-${parsed.agency}` : '?');
const sameSymbol = (one: Citation, other: Citation): boolean => symbolOf(one.parsed) === symbolOf(other.parsed);

/** A list of plans does not make a plan of the decision that one of them carries out. */
const fits = (type: string | null, { parsed }: Citation): boolean =>
  parsed === null || parsed.type === null || typeOfSymbol(parsed.type, parsed.pattern) === type;

/** `Luật Giáo dục ngày 14 tháng 6 năm 2019`: a law is named by its subject and its day. */
const LAW = new RegExp(
  [
    String.raw`(?<!\p{L})(?<type>Bộ luật|Luật|Pháp lệnh`,
    String.raw`|Hiến pháp)\s{1,3}(?<name>[\p{Lu}\p{Ll}][^;:.()“”"\d]{2,160}?)\s{0,2},?\s(?<when>ngày\s\d`,
    String.raw`|năm\s\d{4}|(?=\())`,
  ].join(''),
  'gu',
);
/** `Quyết định số 1373 ngày 30/7/2021`: a number that lost its symbol. */
const SYMBOL_LOST = new RegExp(
  [
    String.raw`(?<!\p{L})(?<type>${TYPE_NAMES}`,
    String.raw`)\s{1,3}số\s{0,2}:?\s{0,2}(?<number>\d{1,6})(?=\s{0,2},?\s(?:ngày\s\d|của\s\p{Lu}))`,
  ].join(''),
  'giu',
);

function findUnnumbered(text: string, numbered: readonly Citation[]): Citation[] {
  const isTaken = (start: number, end: number): boolean => numbered.some((one) => one.start < end && one.end > start);
  const laws = Array.from(text.matchAll(LAW), (match): Citation | null => {
    const { type, name } = match.groups!;
    const nameEnd = match.index + match[0].length - match.groups!.when!.length;
    const described = describe(text, text.slice(0, nameEnd).trimEnd().length);
    const year = /^\s{0,2},?\s?năm\s(\d{4})/u.exec(text.slice(nameEnd - 1));
    if (isTaken(match.index, described.end) || (!described.date && !year)) return null;
    const end = year && !described.date ? nameEnd - 1 + year[0].length : described.end;
    return {
      ...described,
      ...(year && !described.date
        ? {
            date: {
              year: Number(year[1]),
              month: null,
            },
            end,
            subjectEnd: end,
          }
        : {}),
      start: match.index,
      parsed: null,
      original: null,
      typeIsNamed: true,
      type: typeOfName(type!),
      subject: tidyName(name!),
    };
  });
  const lost = Array.from(text.matchAll(SYMBOL_LOST), (match): Citation | null => {
    const end = match.index + match[0].length;
    if (isTaken(match.index, end)) return null;
    const original = match.groups!.number!;
    return {
      ...describe(text, end),
      start: match.index,
      parsed: null,
      original,
      typeIsNamed: true,
      type: typeOfName(match.groups!.type!),
    };
  });
  return [...laws, ...lost].filter((citation) => citation !== null);
}
