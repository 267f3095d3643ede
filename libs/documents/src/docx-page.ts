import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import { FONT, millimetres, PAGE, points, TEXT_WIDTH } from './docx-style.ts';
import { SIZES } from './official-text.rules.ts';

/** A Word file set in Times New Roman 14, black, marked as Vietnamese. */
export function wordFile(file: { title: string; creator: string; sections: ISectionOptions[] }): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      ...file,
      description: '',
      styles: {
        default: {
          document: {
            run: { font: FONT, size: points(SIZES.body), color: '000000', language: { value: 'vi-VN' } },
            paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
          },
        },
      },
    }),
  );
}

export interface SectionStyle {
  /** The first page of a document shows no number (Decree 30/2020, Appendix I, Part I, I.7). */
  hidesFirstNumber: boolean;
  /** Stands at the right in the top margin of every page. */
  mark?: string | null;
  /** Where pages are counted anew: the number of the first. */
  firstPage?: number;
}

/** A4 with the margins of the decree and the page number in the top margin. */
export function pageSection({
  hidesFirstNumber,
  mark = null,
  firstPage,
}: SectionStyle): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: {
      titlePage: hidesFirstNumber,
      type: SectionType.NEXT_PAGE,
      page: {
        ...(firstPage === undefined ? {} : { pageNumbers: { start: firstPage } }),
        size: {
          width: millimetres(PAGE.width),
          height: millimetres(PAGE.height),
        },
        margin: {
          top: millimetres(PAGE.top),
          right: millimetres(PAGE.right),
          bottom: millimetres(PAGE.bottom),
          left: millimetres(PAGE.left),
          header: millimetres(PAGE.header),
          footer: millimetres(PAGE.header),
        },
      },
    },
    headers: {
      default: new Header({ children: [topLine(mark, true)] }),
      first: new Header({ children: [topLine(mark, false)] }),
    },
  };
}

function topLine(mark: string | null, isNumbered: boolean): Paragraph {
  const number = isNumbered ? [new TextRun({ children: [PageNumber.CURRENT], size: points(SIZES.page) })] : [];
  if (mark === null) return new Paragraph({ alignment: AlignmentType.CENTER, children: number });
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: millimetres(TEXT_WIDTH / 2) },
      { type: TabStopType.RIGHT, position: millimetres(TEXT_WIDTH) },
    ],
    children: [new TextRun('\t'), ...number, new TextRun({ text: `\t${mark}`, size: points(SIZES.page), bold: true })],
  });
}
