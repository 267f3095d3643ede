import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLines } from '../../letterhead/src/index.ts';
import type { DocumentParts } from '../../letterhead/src/index.ts';
import { cpuTimeOf } from '../../../test/support/cpu-time.ts';
import { readContent } from './content.ts';
import type { Span } from './reading.ts';

const WORDS = [
  'Sở Giáo dục và Đào tạo',
  'UBND các xã, phường',
  'Hội Khuyến học tỉnh',
  'các cơ quan, đơn vị',
  'Các sở: Nội vụ, Tài chính',
  'chủ trì',
  'phối hợp với',
  'báo cáo',
  'về',
  '(qua',
  ')',
  'trước ngày',
  'chậm nhất',
  '15/11',
  '31/02/2024',
  '20/10/2024',
  'hằng năm',
  'từ ngày',
  'đến',
  '01',
  '07/10/2024',
  'Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  'Chủ đề:',
  '“Học',
  '”',
  '"',
  'gợi ý một số chủ đề sau:',
  'I.',
  '1.',
  '1.1.',
  'a)',
  '-',
  '+',
  'Điều 2.',
  'III. TỔ CHỨC THỰC HIỆN',
  'IV. KINH PHÍ',
  'từ nguồn ngân sách',
  'và các khoản đóng góp',
  '|',
  '\t',
  '\n',
  '\n\n',
  '<br>',
  '**',
  '##',
  '|---|---|',
  '| TT | Nội dung | Đơn vị chủ trì | Thời gian |',
  'TT\tNội dung\tSố lượng\tGhi chú',
  ',',
  ';',
  '.',
  ':',
  './.',
  'và',
  'để tổng hợp',
  'Giao',
  'Đề nghị',
  'phong trào thi đua “Học',
  'có trách nhiệm',
  '\u0000',
  'ho\u0300a',
  ' ',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 80 })
  .map((words) => words.join(' '));

function partsOf(source: string, annex: string): DocumentParts {
  const lines = readLines(`${source}\n${annex}`);
  const cut = readLines(source).length;
  return {
    source: `${source}\n${annex}`,
    head: lines.slice(0, 1),
    body: lines.slice(1, cut),
    closing: [],
    annexes: [lines.slice(cut)],
    beside: [],
    next: [],
  };
}

const context = { issuer: null, date: '2024-09-01', type: null, addressees: [] };

/** Letters of a text, so that a broken line or a mark of emphasis makes no difference. */
const letters = (value: string): string => value.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

const isInside = (source: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= source.length;

describe('the content of any text', () => {
  it('is read without an error, every span inside the text', () => {
    fc.assert(
      fc.property(text, text, (source, annex) => {
        const parts = partsOf(source, annex);
        const read = readContent(parts, context);
        const found = [
          ...read.deadlines,
          ...read.assignments,
          ...read.fundingSources,
          ...read.forms,
          ...read.forms.flatMap(({ rows }) => rows),
        ];
        const single = [read.week, read.movement].flatMap((one) => one ?? []);
        for (const { span, confidence } of [...found, ...single]) {
          expect(isInside(parts.source, span)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
        for (const { span } of read.problems) expect(span === null || isInside(parts.source, span)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing that does not stand at its span', () => {
    fc.assert(
      fc.property(text, text, (source, annex) => {
        const parts = partsOf(source, annex);
        const read = readContent(parts, context);
        const stands = (value: string, { start, end }: Span) =>
          expect(letters(parts.source.slice(start, end).replaceAll(/<br>/gu, ''))).toContain(letters(value));
        for (const { text: task, span } of read.assignments) stands(task, span);
        for (const { value, span } of read.fundingSources) stands(value, span);
        for (const { label, span } of read.forms.flatMap(({ rows }) => rows)) stands(label, span);
        for (const { what, span } of read.deadlines) stands(what, span);
        if (read.movement) stands(read.movement.name, read.movement.span);
        if (read.week?.theme) stands(read.week.theme, read.week.parts.theme!);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one line of words', 'Sở Giáo dục và Đào tạo chủ trì, phối hợp với các sở, '.repeat(1000)],
    ['one line of dots', '.'.repeat(50_000)],
    ['one line of blanks and commas', ' ,'.repeat(12_000)],
    ['one line of dates', 'trước ngày 15/10/2024 báo cáo về Sở '.repeat(1500)],
    ['one line of quotes', '“chủ đề tuần lễ: '.repeat(3000)],
    ['many items', '- Giao Sở Giáo dục và Đào tạo báo cáo về UBND tỉnh trước ngày 15/10/2024.\n'.repeat(12_000)],
    ['many nested items', 'I. A\n1. B\na) C\n- D\n+ E:\n'.repeat(20_000)],
    ['many rows', '| 1 | Nội dung | Sở Nội vụ | Trước ngày 15/10/2024 |\n'.repeat(15_000)],
    ['many paragraphs', 'Thôn đọc\n'.repeat(120_000)],
    ['many lead-ins', 'Các đơn vị thực hiện:\n'.repeat(20_000)],
  ])(
    'is read in bounded time: %s',
    (_name, body) => {
      const parts = partsOf(`KẾ HOẠCH\n${body}`, body);
      expect(cpuTimeOf(() => readContent(parts, context))).toBeLessThan(20_000);
    },
    120_000,
  );
});
