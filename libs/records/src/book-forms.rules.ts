import type { IsoDate } from '@app/kernel';
import { DIRECTIVE_TYPES } from '@app/reading';
import { shortDate } from '@app/directives';
import type { BookColumn, PrintedBook } from './printed-book';
import { BookEntryStanding } from './book-entry.entity';
import { standingOf } from './book-entry.rules';

/** A line of a book with its document, as SQL gives it. */
export interface BookLine {
  directiveKey: string;
  number: number;
  enteredOn: IsoDate;
  handler: string | null;
  handleBy: IsoDate | null;
  handledOn: IsoDate | null;
  outcome: string | null;
  copies: number | null;
  note: string | null;
  fileCode: string | null;
  type: string;
  code: string | null;
  /** All who issued it together. */
  issuer: string;
  issuedOn: IsoDate | null;
  subject: string;
  /** All who signed it. */
  signerName: string | null;
  recipients: string[];
  /** Codes of registered documents that answer it. */
  answers: string[];
}

export interface FileLine {
  code: string;
  title: string;
  retention: string | null;
  firstOn: IsoDate | null;
  lastOn: IsoDate | null;
  documents: number;
  closedOn: IsoDate | null;
}

type Column<Line> = BookColumn<Line>;

export const dayOf = (day: IsoDate | null): string => (day === null ? '' : shortDate(day));
export const typeAndSubject = ({ type, subject }: BookLine): string => `${DIRECTIVE_TYPES[type] ?? type}: ${subject}`;
export const notes = (...texts: (string | null)[]): string => texts.filter(Boolean).join('; ');
const inFile = (code: string | null): string | null => (code === null ? null : `Hồ sơ ${code}`);

/** Filled in by hand on the printed page. */
const byHand = (): string => '';

/** Appendix IV, form VI: ten columns. */
const incoming: Column<BookLine>[] = [
  { title: 'Ngày đến', width: 11, cell: (line) => dayOf(line.enteredOn) },
  { title: 'Số đến', width: 6, cell: (line) => String(line.number) },
  { title: 'Tác giả', width: 15, cell: (line) => line.issuer },
  { title: 'Số, ký hiệu văn bản', width: 12, cell: (line) => line.code ?? '' },
  { title: 'Ngày tháng văn bản', width: 11, cell: (line) => dayOf(line.issuedOn) },
  { title: 'Tên loại và trích yếu nội dung văn bản', width: 27, cell: typeAndSubject },
  { title: 'Đơn vị hoặc người nhận', width: 12, cell: (line) => line.handler ?? '' },
  { title: 'Ngày chuyển', width: 8, cell: byHand },
  { title: 'Ký nhận', width: 7, cell: byHand },
  { title: 'Ghi chú', width: 10, cell: (line) => notes(line.note, inFile(line.fileCode)) },
];

/** Appendix IV, form I: ten columns. */
const outgoing: Column<BookLine>[] = [
  { title: 'Số, ký hiệu văn bản', width: 12, cell: (line) => line.code ?? '' },
  { title: 'Ngày tháng văn bản', width: 11, cell: (line) => dayOf(line.issuedOn) },
  { title: 'Tên loại và trích yếu nội dung văn bản', width: 25, cell: typeAndSubject },
  { title: 'Người ký', width: 12, cell: (line) => line.signerName ?? '' },
  { title: 'Nơi nhận văn bản', width: 16, cell: (line) => line.recipients.join('\n') },
  { title: 'Đơn vị, người nhận bản lưu', width: 10, cell: (line) => line.handler ?? '' },
  { title: 'Số lượng bản', width: 8, cell: (line) => (line.copies === null ? '' : String(line.copies)) },
  { title: 'Ngày chuyển', width: 11, cell: (line) => dayOf(line.enteredOn) },
  { title: 'Ký nhận', width: 7, cell: byHand },
  { title: 'Ghi chú', width: 11, cell: (line) => notes(line.note, inFile(line.fileCode)) },
];

/** Appendix IV, form VIII: seven columns. */
const incomingHandling: Column<BookLine>[] = [
  { title: 'Số đến', width: 6, cell: (line) => String(line.number) },
  {
    title: 'Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản',
    width: 34,
    cell: (line) => documentName(line),
  },
  { title: 'Đơn vị hoặc người nhận', width: 15, cell: (line) => line.handler ?? '' },
  { title: 'Thời hạn giải quyết', width: 11, cell: (line) => dayOf(line.handleBy) },
  { title: 'Tiến độ giải quyết', width: 15, cell: (line, _, today) => progressOf(line, today) },
  { title: 'Số, ký hiệu văn bản trả lời', width: 13, cell: (line) => line.answers.join('\n') },
  { title: 'Ghi chú', width: 12, cell: (line) => notes(line.outcome, line.note) },
];

/** Appendix V, form IV: seven columns. */
const fileDocuments: Column<BookLine>[] = [
  { title: 'STT', width: 5, cell: (_, at) => String(at + 1) },
  { title: 'Số, ký hiệu văn bản', width: 13, cell: (line) => line.code ?? '' },
  { title: 'Ngày tháng năm văn bản', width: 11, cell: (line) => dayOf(line.issuedOn) },
  { title: 'Tên loại và trích yếu nội dung văn bản', width: 38, cell: typeAndSubject },
  { title: 'Tác giả văn bản', width: 18, cell: (line) => line.issuer },
  { title: 'Tờ số/ Trang số', width: 8, cell: byHand },
  { title: 'Ghi chú', width: 12, cell: (line) => line.note ?? '' },
];

/** Appendix V, form III: seven columns. */
const files: Column<FileLine>[] = [
  { title: 'Số TT', width: 5, cell: (_, at) => String(at + 1) },
  { title: 'Số, ký hiệu hồ sơ', width: 13, cell: (line) => line.code },
  { title: 'Tiêu đề hồ sơ', width: 38, cell: (line) => line.title },
  { title: 'Thời gian tài liệu', width: 18, cell: (line) => period(line) },
  { title: 'Thời hạn bảo quản', width: 11, cell: (line) => line.retention ?? '' },
  { title: 'Số tờ/ Số trang', width: 8, cell: byHand },
  {
    title: 'Ghi chú',
    width: 14,
    cell: (line) => notes(`${line.documents} văn bản`, line.closedOn && `kết thúc ngày ${shortDate(line.closedOn)}`),
  },
];

/** What of a book is data. */
export type BookForm<Line> = Omit<PrintedBook<Line>, 'permission' | 'lines'>;

const DECREE = 'Nghị định 30/2020/NĐ-CP';

export const INCOMING: BookForm<BookLine> = {
  code: 'incoming',
  order: 10,
  title: 'Sổ đăng ký văn bản đến',
  form: `${DECREE}, Phụ lục IV, mẫu VI`,
  of: 'year',
  columns: incoming,
};
export const OUTGOING: BookForm<BookLine> = {
  code: 'outgoing',
  order: 20,
  title: 'Sổ đăng ký văn bản đi',
  form: `${DECREE}, Phụ lục IV, mẫu I`,
  of: 'year',
  columns: outgoing,
};
export const INCOMING_HANDLING: BookForm<BookLine> = {
  code: 'incoming-handling',
  order: 30,
  title: 'Sổ theo dõi giải quyết văn bản đến',
  form: `${DECREE}, Phụ lục IV, mẫu VIII`,
  of: 'year',
  columns: incomingHandling,
};
export const FILE_DOCUMENTS: BookForm<BookLine> = {
  code: 'file-documents',
  order: 50,
  title: 'Mục lục văn bản, tài liệu',
  form: `${DECREE}, Phụ lục V, mẫu IV`,
  of: 'file',
  columns: fileDocuments,
};
export const FILES: BookForm<FileLine> = {
  code: 'files',
  order: 60,
  title: 'Mục lục hồ sơ',
  form: `${DECREE}, Phụ lục V, mẫu III`,
  of: 'year',
  columns: files,
};

function documentName({ type, code, issuedOn, issuer, subject }: BookLine): string {
  const name = [DIRECTIVE_TYPES[type] ?? type, code && `số ${code}`, issuedOn && `ngày ${shortDate(issuedOn)}`];
  return `${[...name, `của ${issuer}`].filter(Boolean).join(' ')}: ${subject}`;
}

const PROGRESS: Record<BookEntryStanding, (day: string) => string> = {
  [BookEntryStanding.Unassigned]: () => 'Chưa giao',
  [BookEntryStanding.UnderWay]: () => 'Đang giải quyết',
  [BookEntryStanding.Overdue]: () => 'Quá hạn, chưa giải quyết xong',
  [BookEntryStanding.Done]: (day) => `Đã giải quyết ngày ${day}`,
  [BookEntryStanding.DoneLate]: (day) => `Đã giải quyết ngày ${day} (quá hạn)`,
};

/** The standing of the handling, as the book prints it. */
export const progressOf = (line: Pick<BookLine, 'handler' | 'handleBy' | 'handledOn'>, today: IsoDate): string =>
  PROGRESS[standingOf(line, today)](line.handledOn === null ? '' : shortDate(line.handledOn));

function period({ firstOn, lastOn }: FileLine): string {
  if (firstOn === null || lastOn === null) return '';
  return firstOn === lastOn ? shortDate(firstOn) : `${shortDate(firstOn)} - ${shortDate(lastOn)}`;
}
