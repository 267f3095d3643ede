import { BLANK, dated, unmarked } from './letterhead.rules.ts';
import type { OfficialDocument } from './official-document.ts';

/** Where a list becomes an attachment. Decree 30/2020 sets no bound; these keep head and signature on a page. */
const MOST_ADDRESSEES = 8;
const MOST_RECIPIENTS = 15;

/** The list of those who get a document, printed as its annex (Decree 30/2020, Appendix I, Part I, III.1). */
export interface RecipientList {
  /** `(Kèm theo Công văn số 07/SGDĐT-VP ngày … của …)` */
  about: string;
  /** Titles are null where there is one list only. */
  parts: { title: string | null; names: string[] }[];
}

export const LIST_TITLE = { annex: 'Phụ lục', title: 'DANH SÁCH NƠI NHẬN VĂN BẢN' } as const;
export const LIST_HEADS = ['TT', 'Tên cơ quan, tổ chức, đơn vị'] as const;
/** In millimetres; the names take the rest. */
export const LIST_NUMBER_WIDTH = 15;

/** Points back into the document, or keeps a copy: stays where it is. */
const STAYS = /^(?:như\s|lưu\s*:|lưu$)/iu;

const isListed = (text: string): boolean => !STAYS.test(unmarked(text));

/** The document as it is printed: long lists give way to words that point to the attached one. */
export function withAttachedList(document: OfficialDocument): {
  document: OfficialDocument;
  list: RecipientList | null;
} {
  const { addressees, recipients } = document;
  const others = recipients.filter(isListed);
  const listsAddressees = addressees.length > MOST_ADDRESSEES;
  const listsRecipients = others.length > MOST_RECIPIENTS;
  if (!listsAddressees && !listsRecipients) return { document, list: null };
  const parts = [
    ...(listsAddressees ? [{ title: 'Kính gửi', names: addressees.map(unmarked) }] : []),
    ...(listsRecipients ? [{ title: 'Nơi nhận', names: others.map(unmarked) }] : []),
  ];
  return {
    document: {
      ...document,
      addressees: listsAddressees ? ['Các cơ quan, tổ chức, đơn vị (theo danh sách kèm theo)'] : addressees,
      recipients: listsRecipients ? pointed(recipients) : recipients,
    },
    list: {
      about: aboutOf(document),
      parts: parts.length === 1 ? [{ ...parts[0]!, title: null }] : parts,
    },
  };
}

/** What stays before the first of the list stands before the words, where the copy is kept after them. */
function pointed(recipients: readonly string[]): string[] {
  const first = recipients.findIndex(isListed);
  const after = recipients.slice(first).filter((text) => !isListed(text));
  return [...recipients.slice(0, first), 'Theo danh sách kèm theo', ...after];
}

function aboutOf({ typeName, number, symbol, date, letterhead }: OfficialDocument): string {
  const code = `${number?.padStart(2, '0') ?? BLANK}/${symbol}`;
  return `(Kèm theo ${typeName ?? 'Công văn'} số ${code} ${dated(date)} của ${letterhead.issuer})`;
}
