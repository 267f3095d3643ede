import type { Passage } from '../../passages/src/index.ts';
import { findCitations } from './citation.rules.ts';
import type { Citation } from './citation.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import type { DocumentParts } from './document-parts.ts';
import { fold, TYPE_NAMES, typeOfName } from './document-type.rules.ts';
import { BASIS, SECTION } from './landmarks.rules.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isRepaired } from './number-line.rules.ts';
import { tidyName } from './letterhead-case.rules.ts';
import type { Reference } from './letterhead.ts';
import { problem } from './problems.ts';
import type { HeadProblem } from './problems.ts';

/** The documents that a text names. */
export interface References {
  /** Those of the preamble: why the document is issued. */
  bases: Reference[];
  /** The others, each once, in the order of the text. */
  references: Reference[];
  problems: HeadProblem[];
  /** Whether the document's own number stands among its bases: then one of the two was read wrong. */
  isItsOwnBasis: boolean;
}

/** Reads the bases and every other document named in subject, body and annexes. `own` is the document's own number. */
export function readReferences(parts: DocumentParts, subject: Passage | null, own: DirectiveCode | null): References {
  const collected = new Collected(own);
  const paragraphs = paragraphsOf(parts.body);
  const preamble = paragraphs.slice(0, preambleEnd(paragraphs));
  let relation: Reference['relation'] = null;
  for (const paragraph of preamble) relation = addPreamble(collected, paragraph, relation);
  if (subject) addMentions(collected, subject);
  for (const paragraph of paragraphs.slice(preamble.length)) addMentions(collected, paragraph);
  // An attached plan without number of its own names the decision that carries it.
  if (!own?.code) for (const remark of attachmentRemarks(parts)) addMentions(collected, remark);
  for (const annex of parts.annexes) {
    for (const paragraph of paragraphsOf(annex))
      if (!isAttachmentRemark(paragraph.text)) addMentions(collected, paragraph);
  }
  return {
    bases: collected.of('basis'),
    references: collected.of('mention'),
    problems: collected.problems,
    isItsOwnBasis: collected.isItsOwnBasis,
  };
}

/** `(Kèm theo Kế hoạch số 12/KH-UBND …)` names the document itself. */
const isAttachmentRemark = (text: string): boolean =>
  /^\s*\(?\s*(?:ban\s{1,3}hành\s{1,3})?k[èe]m\s{1,3}theo/iu.test(text);

/** The remarks between heading and text. */
const attachmentRemarks = (parts: DocumentParts): Passage[] =>
  paragraphsOf([...parts.head, ...parts.body.slice(0, 3)]).filter(({ text }) => isAttachmentRemark(text));

/** The preamble lasts until numbered text begins, and no longer than its paragraphs speak of bases. */
function preambleEnd(paragraphs: readonly Passage[]): number {
  const section = paragraphs.findIndex(
    ({ text }) => SECTION.test(text) || /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s*:?\s*$/u.test(text),
  );
  const end = section < 0 ? paragraphs.length : section;
  const last = paragraphs.slice(0, end).findLastIndex(({ text }) => BASIS.test(text));
  if (last < 0) return paragraphs.slice(0, Math.min(1, end)).some(({ text }) => LATE_BASIS.test(text)) ? 1 : 0;
  // A text without numbered sections would be all preamble: there it ends with the first paragraph that is no basis.
  if (section >= 0) return last + 1;
  const first = paragraphs.findIndex(({ text }) => !BASIS.test(text) && text.length > 60);
  return first < 0 ? last + 1 : Math.max(first, BASIS.test(paragraphs[0]!.text) ? 1 : 0);
}

/** `Ủy ban nhân dân huyện nhận được Công văn số …`: the first sentence of an official letter. */
const LATE_BASIS = /(?<!\p{L})(?:nhận được|căn cứ|thực hiện|theo đề nghị)(?!\p{L})/iu;

const RELATIONS: readonly [RegExp, Reference['relation']][] = [
  [/(?<!\p{L})(?:thực hiện|triển khai|thi hành|chấp hành|hưởng ứng|quán triệt)(?!\p{L})/giu, 'implements'],
  [/(?<!\p{L})(?:phúc đáp|trả lời|nhận được)(?!\p{L})/giu, 'answers'],
  [/(?<!\p{L})(?:căn cứ|theo|xét|trên cơ sở|tiếp theo)(?!\p{L})/giu, 'based_on'],
];

/** The relation that the last word of this kind before the citation says; `before` where none stands there. */
function preambleRelation(text: string, before: Reference['relation']): Reference['relation'] {
  let latest = -1;
  let relation = before;
  for (const [pattern, meaning] of RELATIONS) {
    for (const match of text.matchAll(pattern)) if (match.index > latest) [latest, relation] = [match.index, meaning];
  }
  return relation;
}

function addPreamble(
  collected: Collected,
  paragraph: Passage,
  inherited: Reference['relation'],
): Reference['relation'] {
  const { text } = paragraph;
  const citations = findCitations(paragraph);
  let relation = inherited;
  let outer = 0;
  // What comes behind `ban hành Kế hoạch` is the text of the document itself.
  for (const citation of [...citations, ...unnumberedBases(paragraph, citations)].toSorted(
    (one, other) => one.start - other.start,
  )) {
    const nested = citation.start < outer;
    if (nested) {
      collected.add('mention', paragraph, citation, null);
      continue;
    }
    relation = preambleRelation(text.slice(outer, citation.start), relation);
    collected.add('basis', paragraph, citation, relation ?? 'based_on');
    outer = citation.subjectEnd;
  }
  return /;\s*$/u.test(text) ? relation : null;
}

/** `Căn cứ Nghị quyết Đại hội …`, `Thực hiện Kế hoạch của UBND tỉnh về …`: a basis without number. */
const UNNUMBERED = new RegExp(
  [
    String.raw`(?:^|;\s{0,3})[\s\-–*•+]{0,6}(?:căn\s{1,2}cứ|thực\s{1,2}hiện|theo`,
    String.raw`|triển\s{1,2}khai)\s{1,3}(?:nội\s{1,2}dung\s{1,2})?(?<type>${TYPE_NAMES}`,
    String.raw`)\s{1,3}(?<name>[^;:.]{3,300}?)(?=;|\.\s*$|,\s(?:Ủy ban|UBND|Sở|Phòng|Hội|Trường|Ban)\s|$)`,
  ].join(''),
  'giu',
);

function unnumberedBases(paragraph: Passage, citations: readonly Citation[]): Citation[] {
  return Array.from(paragraph.text.matchAll(UNNUMBERED), (match): Citation | null => {
    const { type, name } = match.groups!;
    const end = match.index + match[0].length;
    const start = end - name!.length - type!.length - 1;
    if (citations.some((one) => one.start < end && one.subjectEnd > match.index) || typeOfName(type!) === null)
      return null;
    const by = /^của\s(?<issuer>.{2,80}?)\s(?:về\s(?:việc\s)?)(?<subject>.+)$/u.exec(name!)?.groups;
    return {
      start,
      end,
      subjectEnd: end,
      parsed: null,
      original: null,
      typeIsNamed: true,
      type: typeOfName(type!),
      date: null,
      impossibleDate: null,
      issuer: by ? tidyName(by.issuer!) : null,
      subject: tidyName(by ? by.subject! : name!),
    };
  }).filter((citation) => citation !== null);
}

function addMentions(collected: Collected, paragraph: Passage): void {
  const citations = findCitations(paragraph);
  for (const [at, citation] of citations.entries()) {
    const from = Math.max(citations[at - 1]?.end ?? 0, citation.start - 120);
    collected.add('mention', paragraph, citation, bodyRelation(paragraph.text, from, citation));
  }
}

/** What the document does to the one it names: replaces, repeals or amends it. */
function bodyRelation(text: string, from: number, citation: Citation): Reference['relation'] {
  const before = text.slice(from, citation.start);
  const after = text.slice(citation.subjectEnd, citation.subjectEnd + 80);
  if (/thay thế(?:\s+cho)?(?:\s+các)?\s*$/iu.test(before)) return 'replaces';
  if (/bãi bỏ\s+(?:một|các|điều|khoản|điểm|phụ lục|cụm)(?:\s+[^;.]{0,60})?\s*$/iu.test(before)) return 'amends';
  if (/bãi bỏ(?:\s+[^;.]{0,60})?\s*$/iu.test(before)) return 'repeals';
  if (/sửa đổi(?:,? bổ sung)?(?:\s+[^;.]{0,80})?\s*$/iu.test(before)) return 'amends';
  return /^[^;.]{0,20}hết hiệu lực/iu.test(after) ? 'repeals' : null;
}

type Kind = 'basis' | 'mention';

interface Entry {
  kind: Kind;
  reference: Reference;
  parsed: DirectiveCode | null;
}

/** The figures a document is numbered with, or what else it is called by. */
const numberKey = ({ code, originalCode, type, subject }: Reference): string =>
  /^\d+/u.exec(code ?? originalCode ?? '')?.[0] ?? `${type} ${subject} ${originalCode}`;

/** The documents found so far: each once, what later mentions add filled in. */
class Collected {
  readonly problems: HeadProblem[] = [];
  isItsOwnBasis = false;
  private readonly entries: Entry[] = [];
  /** The same by their numbers: only documents of one number can be the same. */
  private readonly byNumber = new Map<string, Entry[]>();
  private readonly own: string | null;

  constructor(own: DirectiveCode | null) {
    this.own = own?.code ? fold(own.code) : null;
  }

  of(kind: Kind): Reference[] {
    return this.entries.filter((entry) => entry.kind === kind).map(({ reference }) => reference);
  }

  add(kind: Kind, paragraph: Passage, citation: Citation, relation: Reference['relation']): void {
    const reference = toReference(paragraph, citation, relation);
    if (reference.code && fold(reference.code) === this.own) {
      if (kind === 'basis') this.isItsOwnBasis = true;
      return;
    }
    const { impossibleDate } = citation;
    if (impossibleDate) {
      const passage = paragraph.slice(impossibleDate.start, impossibleDate.end);
      this.problems.push(problem('DATE_IMPOSSIBLE', passage.span(), { text: passage.text.trim() }));
    }
    const key = numberKey(reference);
    const alike = this.byNumber.get(key) ?? [];
    const known = alike.find((entry) => isSame(entry.reference, reference));
    if (known) {
      merge(known.reference, reference);
      return;
    }
    const twin = alike.find((entry) => isTwin(entry.reference, entry.parsed, reference, citation.parsed));
    if (twin) {
      this.report('CODE_CONFLICT', reference, { text: reference.originalCode ?? '', code: twin.reference.code ?? '' });
      return;
    }
    const entry = { kind, reference, parsed: citation.parsed };
    this.entries.push(entry);
    this.byNumber.set(key, [...alike, entry]);
    if (reference.code === null && reference.originalCode) {
      this.report('CODE_UNREADABLE', reference, { text: reference.originalCode });
    } else if (reference.code && isRepaired(reference.originalCode!, reference.code)) {
      this.report('CODE_REPAIRED', reference, { text: reference.originalCode!, code: reference.code });
    }
  }

  private report(
    code: 'CODE_CONFLICT' | 'CODE_UNREADABLE' | 'CODE_REPAIRED',
    { span }: Reference,
    words: { text: string; code?: string },
  ): void {
    this.problems.push(problem(code, span, words));
  }
}

function toReference(paragraph: Passage, citation: Citation, relation: Reference['relation']): Reference {
  const { parsed, original, type, date, issuer, subject, start, end } = citation;
  const isSure = citation.isNumberSure !== false && !(parsed?.code && isRepaired(original!, parsed.code));
  return {
    code: parsed?.code ?? null,
    originalCode: original,
    type,
    date,
    issuer,
    subject,
    relation,
    span: paragraph.slice(start, end).trim().span(),
    confidence: parsed ? (isSure ? 0.97 : citation.isNumberSure === false ? 0.7 : 0.85) : 0.6,
  };
}

const plain = (code: string): string => fold(code).replaceAll('&', '');

function isSame(one: Reference, other: Reference): boolean {
  // `TT-BGD&ĐT` is `TT-BGDĐT`.
  if (one.code && other.code) return plain(one.code) === plain(other.code);
  if (one.code || other.code) {
    const [coded, bare] = one.code ? [one, other] : [other, one];
    // A number that lost its symbol is the document of that number, type and day.
    return (
      bare.originalCode !== null &&
      coded.code!.startsWith(`${bare.originalCode}/`) &&
      coded.type === bare.type &&
      sameDay(coded, bare)
    );
  }
  return one.type === other.type && one.subject === other.subject && one.originalCode === other.originalCode;
}

const sameDay = (one: Reference, other: Reference): boolean =>
  one.date !== null && JSON.stringify(one.date) === JSON.stringify(other.date);

/** Two symbols, one document: same number, day, type and issuer. */
function isTwin(
  one: Reference,
  oneCode: DirectiveCode | null,
  other: Reference,
  otherCode: DirectiveCode | null,
): boolean {
  if (!oneCode || !otherCode || oneCode.number !== otherCode.number || !sameDay(one, other)) return false;
  if (one.type !== other.type && one.type && other.type) return false;
  return one.issuer !== null && other.issuer !== null && sameName(one.issuer, other.issuer);
}

const sameName = (one: string, other: string): boolean =>
  fold(one).replace(/[^A-Z\d]/gu, '') === fold(other).replace(/[^A-Z\d]/gu, '');

function merge(known: Reference, again: Reference): void {
  known.type ??= again.type;
  known.date ??= again.date;
  known.issuer ??= again.issuer;
  known.subject ??= again.subject;
  known.relation ??= again.relation;
}
