import { type ListColumn, type ListFormat, listFile } from '@app/documents';
import type { Language, Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { FUND_WORDS } from './fund-page.words';
import type { PublishedGoods } from './published-content';
import { SECTIONS, sumOf } from './published-content';
import { PublicationError } from './publications.errors';
import { type ShownGiver, ShownLists, type ShownPublication } from './shown-publication';

/** Givers of one file: it is written in well under a minute, and nobody holds a connection for longer. */
const GIVERS_OF_A_PART = 200_000;
const AT_ONCE = 1000;

type Reading = <Answer>(read: (query: Query) => Promise<Answer>) => Promise<Answer>;

export interface FileAsked {
  format: ListFormat;
  language: Language;
  part: number | null;
  reading: Reading;
}

/** A line of the file; what does not apply is null. */
interface FileRow {
  section: string;
  source: string | null;
  purpose: string | null;
  item: string;
  count: number | null;
  quantity: number | null;
  unit: string | null;
  handedOut: number | null;
  amount: number | null;
}

const HEADINGS: Record<Language, Record<keyof FileRow, string>> = {
  vi: {
    section: 'Mục',
    source: 'Nguồn',
    purpose: 'Mục đích',
    item: 'Nội dung',
    count: 'Số suất',
    quantity: 'Số lượng',
    unit: 'Đơn vị tính',
    handedOut: 'Đã trao',
    amount: 'Số tiền (đồng)',
  },
  en: {
    section: 'Section',
    source: 'Source',
    purpose: 'Purpose',
    item: 'What',
    count: 'Paid',
    quantity: 'Quantity',
    unit: 'Unit',
    handedOut: 'Handed out',
    amount: 'Amount (đồng)',
  },
};

const NUMBERS: ReadonlySet<string> = new Set(['count', 'quantity', 'handedOut', 'amount']);

const columnsIn = (language: Language): ListColumn[] =>
  Object.entries(HEADINGS[language]).map(([path, heading]) => ({
    path,
    heading,
    as: NUMBERS.has(path) ? 'number' : 'text',
  }));

const NOTHING = { source: null, purpose: null, count: null, quantity: null, unit: null, handedOut: null, amount: null };

/** A publication with all of its givers as one table, read a part at a time while it goes out. */
@Injectable()
export class PublicationFiles {
  constructor(private readonly lists: ShownLists) {}

  /** Throws PUBLICATION_FILE_PARTS where it is too long for one file and no part was asked for. */
  async file(shown: ShownPublication, { format, language, part, reading }: FileAsked): Promise<Readable> {
    // By their positions, of which those who are named no more keep theirs.
    const givers = await reading((query) => this.lists.lastGiver(query, shown));
    const parts = Math.max(1, Math.ceil(givers / GIVERS_OF_A_PART));
    if (part === null && parts > 1) throw PublicationError.PUBLICATION_FILE_PARTS({ rows: givers, parts });
    const asked = Math.min(part ?? 1, parts);
    const columns = columnsIn(language);
    const title = FUND_WORDS[language].title(shown.year);
    return listFile(format, { title, columns }, this.pages(shown, language, asked, reading));
  }

  private async *pages(
    shown: ShownPublication,
    language: Language,
    part: number,
    reading: Reading,
  ): AsyncGenerator<FileRow[]> {
    if (part === 1) yield figureRows(shown, language);
    const first = (part - 1) * GIVERS_OF_A_PART;
    const last = part * GIVERS_OF_A_PART;
    for (let after = first; after < last;) {
      const from = after;
      const most = Math.min(AT_ONCE, last - after);
      const page = await reading((query) => this.lists.givers(query, shown, { after: from, most }));
      const known = page.filter(({ position }) => position <= last);
      if (known.length === 0) return;
      yield known.flatMap((giver) => giverRows(giver, language));
      after = known.at(-1)!.position;
    }
  }
}

function figureRows({ content: { lines, goods } }: ShownPublication, language: Language): FileRow[] {
  const words = FUND_WORDS[language];
  return [
    ...SECTIONS.map((section) => ({
      ...NOTHING,
      section: words.summary,
      item: words.sections[section],
      amount: sumOf(lines, section),
    })),
    ...lines.map(({ section, source, purpose, account, amount, count }) => ({
      ...NOTHING,
      section: words.sections[section],
      source: words.sources[source],
      purpose,
      item: account === null ? words.sections[section] : language === 'vi' ? account.nameVi : account.nameEn,
      count,
      amount,
    })),
    ...goods.map(({ what, unit, hundredths, handedOut, isShared }) => ({
      ...NOTHING,
      section: words.goods,
      purpose: isShared ? words.shared : null,
      item: what,
      quantity: hundredths / 100,
      unit,
      handedOut: handedOut / 100,
    })),
  ];
}

/** A line for money, and one for each kind of goods. Who is not named is left out. */
function giverRows({ name, amount, goods }: ShownGiver, language: Language): FileRow[] {
  if (name === null) return [];
  const section = FUND_WORDS[language].givers;
  return [
    ...(amount === 0 ? [] : [{ ...NOTHING, section, item: name, amount }]),
    ...goods.map((one) => ({
      ...NOTHING,
      section,
      item: name,
      purpose: one.what,
      quantity: quantityOf(one),
      unit: one.unit,
    })),
  ];
}

const quantityOf = ({ hundredths }: PublishedGoods): number => hundredths / 100;
