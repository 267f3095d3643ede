import { readDocument } from './read-document.ts';
import type { DocumentReading } from './reading.ts';

export const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
export const END = 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu';

/** A plan of an office that does not exist, with the items given. */
export const plan = (...items: string[]): string =>
  [
    'UBND XÃ SÔNG MÂY',
    STATE,
    'Số: 31/KH-UBND',
    'Sông Mây, ngày 3 tháng 10 năm 2025',
    'KẾ HOẠCH\nMở tủ sách ở thôn năm 2025',
    'I. TỔ CHỨC THỰC HIỆN',
    ...items,
    END,
  ].join('\n\n');

/** A letter of an office that does not exist: what stands above its text, and its text. */
export const letter = (head: readonly string[], ...text: string[]): string =>
  [...head, 'Sông Mây, ngày 3 tháng 10 năm 2025', '|', ...text, END].join('\n');

/** The plan with other lines at its end. */
export const closing = (...lines: string[]): DocumentReading =>
  readDocument(plan('1. Các thôn\n\n- Mở tủ sách.').replace(END, lines.join('\n')));

export const tasks = (source: string): string[] =>
  readDocument(source).assignments.map(({ role, to }) => `${role}: ${to}`);

/** What the head of a document says, without its places. */
export const head = ({ type, code, date, place, issuers, subject }: DocumentReading) => ({
  type: type?.value ?? null,
  code: code?.value ?? null,
  date: date?.value ?? null,
  place: place?.value ?? null,
  issuers: issuers.map(({ value }) => value),
  subject: subject?.value ?? null,
});
