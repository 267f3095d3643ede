import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';

export const FONT = 'Times New Roman';

/** A4 and margins of Decree 30/2020, Appendix I, in millimetres. */
export const PAGE = { width: 210, height: 297, top: 20, right: 20, bottom: 20, left: 30, header: 10 };

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** The library's own conversion rounds down, and A4 would be a twip too small. */
export const millimetres = (length: number): number => Math.round(length * TWIPS_PER_MILLIMETRE);

/** docx counts type in half points. */
export const points = (size: number): number => size * 2;

const TWIPS_PER_POINT = 20;

/** Space around a paragraph, in points. */
export const spacing = (before: number, after: number) => ({
  before: before * TWIPS_PER_POINT,
  after: after * TWIPS_PER_POINT,
});

/** First line 1.27 cm in, 6 points between paragraphs, lines 1.15 apart (Appendix I, Part I, II.6.e). */
export const BODY = {
  indent: { firstLine: millimetres(12.7) },
  spacing: { ...spacing(0, 6), line: 276, lineRule: LineRuleType.AUTO },
};

export interface LineStyle extends Pick<IRunOptions, 'bold' | 'italics'> {
  /** Type size in points. */
  size?: number;
  alignment?: IParagraphOptions['alignment'];
  options?: IParagraphOptions;
}

/** One paragraph; several lines stand under each other in it. */
export function line(
  text: string | readonly string[],
  { size = 14, alignment, options, ...run }: LineStyle = {},
): Paragraph {
  const lines = typeof text === 'string' ? [text] : text;
  return new Paragraph({
    ...(alignment && { alignment }),
    ...options,
    children: lines.map(
      (part, at) => new TextRun({ text: part, size: points(size), ...run, ...(at > 0 && { break: 1 }) }),
    ),
  });
}

export const centred = (text: string | readonly string[], style: LineStyle = {}): Paragraph =>
  line(text, { alignment: AlignmentType.CENTER, ...style });

/** A rule of the given length in the middle of a column; both in millimetres. */
export function rule(length: number, column: number, after = 0): Paragraph {
  const indent = millimetres((column - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { ...spacing(3, after), line: 40, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}

/** Empty space of the given height in points. */
export const gap = (height: number, keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { ...spacing(0, 0), line: height * TWIPS_PER_POINT, lineRule: LineRuleType.EXACT },
    children: [],
  });
