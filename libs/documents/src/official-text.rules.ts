import type { TableTexts } from './column-widths.rules.ts';
import { type Closing, datedPlace, type Letterhead, numberLine, unmarked } from './letterhead.rules.ts';
import type { OfficialBlock, OfficialDocument } from './official-document.ts';
import { paragraphs } from './report-text.rules.ts';

/** Type sizes in points: the sample column of Decree 30/2020, Appendix I, Part I, section V. */
export const SIZES = {
  nation: 12,
  motto: 13,
  superior: 12,
  issuer: 12,
  number: 13,
  date: 13,
  title: 14,
  letterSubject: 12,
  addressee: 14,
  body: 14,
  table: 12,
  signature: 14,
  recipientsHead: 12,
  recipients: 11,
  page: 13,
} as const;

/** What the head of the document says; an official letter has its subject there. */
export function letterheadOf(document: OfficialDocument): Letterhead {
  return {
    ...document.letterhead,
    numberLine: document.symbol === null ? '' : numberLine(document.number, document.symbol),
    dateLine: datedPlace(document.place, document.date),
    below: document.typeName === null ? { text: letterSubject(document.subject), bold: false } : null,
  };
}

const letterSubject = (subject: string): string => `V/v ${subject.trim().replace(/^(?:V\/v|Về việc)[:\s]+/iu, '')}`;

export const closingOf = ({ recipients, signature }: OfficialDocument): Closing => ({
  recipients,
  authority: signature.lines.map((text) => text.toLocaleUpperCase('vi')),
  instruction: null,
  name: signature.name,
});

/** Name of the type and subject as lines; none for an official letter. */
export function titleOf({ typeName, subject }: OfficialDocument): { type: string; subject: string[] } | null {
  return typeName === null ? null : { type: typeName.toLocaleUpperCase('vi'), subject: paragraphs(subject) };
}

/** How programmes name the file: `Kế hoạch …` in one line. */
export const fileTitle = ({ typeName, subject }: OfficialDocument): string =>
  [typeName ?? 'Công văn', typeName === null ? letterSubject(subject) : subject]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Each base ends with a semicolon, the last one with a full stop (Appendix I, Part I, II.6.a). */
export const baseLines = (bases: readonly string[]): string[] => marked(bases.map(withoutEnd));

/** Several addressees stand under each other with a dash (II.9.d). */
export const addresseeLines = (addressees: readonly string[]): string[] => marked(addressees.map(unmarked));

const marked = (texts: readonly string[]): string[] =>
  texts.map((text, at) => `${text}${at === texts.length - 1 ? '.' : ';'}`);

const withoutEnd = (text: string): string => text.trim().replace(/[.;\s/]+$/, '');

/** By what the columns of a table get their widths. */
export const textsOf = ({ columns, rows }: Pick<OfficialTable, 'columns' | 'rows'>): TableTexts => ({
  shares: columns.map(({ widthPercent }) => widthPercent),
  heads: columns.map(({ title }) => title),
  rows,
});

type OfficialTable = Extract<OfficialBlock, { kind: 'table' }>;

/** Text with its place in the outline, or a table. */
export type PrintedBlock =
  { kind: 'text'; text: string } | { kind: 'heading'; level: 1 | 2 | 3; text: string } | OfficialTable;

/** The body as it is printed, one paragraph to a block; its last text ends with `./.`. */
export function bodyOf({ body }: OfficialDocument): PrintedBlock[] {
  const blocks = numbered(body).flatMap(printed);
  const last = blocks.at(-1);
  if (last === undefined) return [];
  if (last.kind === 'text') return [...blocks.slice(0, -1), { ...last, text: `${withoutEnd(last.text)}./.` }];
  return [...blocks, { kind: 'text', text: './.' }];
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** How a heading of a level begins, from its place under the one above (1 and up; Decree 30/2020, annex I). */
const HEADING_MARKS: Record<1 | 2 | 3, (place: number) => string> = {
  1: (place) => `${TENS[Math.floor(place / 10) % 10]}${ROMAN[place % 10]}. `,
  2: (place) => `${place}. `,
  3: (place) => `${LETTERS.charAt((place - 1) % LETTERS.length)}) `,
};

const HEADING_MARKED = /^(?:(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})[.)/]\s*|(?:Điều|Chương|Phần|Mục)\s+(?:thứ\s|[\dIVXLC]))/iu;

/** The body with its headings numbered; a level at which somebody has written a number is left as it was written. */
function numbered(body: readonly OfficialBlock[]): OfficialBlock[] {
  const marked = new Set(
    body.flatMap((block) => (block.kind === 'heading' && HEADING_MARKED.test(block.text) ? [block.level] : [])),
  );
  const places = { 1: 0, 2: 0, 3: 0 };
  return body.map((block) => {
    if (block.kind !== 'heading') return block;
    places[block.level] += 1;
    if (block.level === 1) places[2] = 0;
    if (block.level <= 2) places[3] = 0;
    return marked.has(block.level)
      ? block
      : { ...block, text: `${HEADING_MARKS[block.level](places[block.level])}${block.text}` };
  });
}

function printed(block: OfficialBlock): PrintedBlock[] {
  if (block.kind === 'table') return [block];
  const texts = paragraphs(block.text);
  if (block.kind === 'item') return texts.map((text, at) => ({ kind: 'text', text: at === 0 ? itemText(text) : text }));
  if (block.kind === 'paragraph') return texts.map((text) => ({ kind: 'text', text }));
  return texts.map((text) => ({ kind: 'heading', level: block.level, text: headingText(text, block.level) }));
}

const MARKED = /^(?:[-–+•*]|\p{L}{1,2}\)|\d+[.)])\s/u;

const itemText = (text: string): string => (MARKED.test(text) ? text : `- ${text}`);

/** Sections numbered `I.` have their title in capitals, articles have not (section V, row 6). */
const headingText = (text: string, level: number): string =>
  level === 1 && !/^Điều\s/iu.test(text) ? text.toLocaleUpperCase('vi') : text;
