import type { Content } from 'pdfmake/interfaces';
import { TEXT_WIDTH } from './docx-style.ts';
import { SIZES } from './official-text.rules.ts';
import { pdfGrid } from './pdf-style.ts';
import { LIST_HEADS, LIST_NUMBER_WIDTH, LIST_TITLE, type RecipientList } from './recipient-list.rules.ts';

/** The annex with those who get the document. */
export function pdfRecipientList({ about, parts }: RecipientList): Content[] {
  const centred = { alignment: 'center', fontSize: SIZES.title } as const;
  return [
    { ...centred, text: LIST_TITLE.annex, bold: true },
    { ...centred, text: LIST_TITLE.title, bold: true },
    { ...centred, text: about, italics: true, fontSize: SIZES.date, margin: [0, 0, 0, 12] },
    ...parts.flatMap(({ title, names }, at): Content[] => [
      ...(title === null ? [] : [{ text: title, bold: true, margin: [0, 6, 0, 3] } satisfies Content]),
      pdfGrid({
        id: `list-${at}`,
        widths: [LIST_NUMBER_WIDTH, TEXT_WIDTH - LIST_NUMBER_WIDTH],
        heads: LIST_HEADS,
        rows: names.map((name, place) => [String(place + 1), name]),
        alignments: ['center', 'left'],
      }),
    ]),
  ];
}
