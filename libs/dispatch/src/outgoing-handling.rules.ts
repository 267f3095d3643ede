import { type BookForm, type BookLine, dayOf, notes, typeAndSubject } from '@app/records';

/** How many organisations a document was sent to, how many of them took it in, refused it, finished it. */
export interface SentCounts {
  all: number;
  received: number;
  refused: number;
  finished: number;
}

export type SentLine = BookLine & { sent: SentCounts };

/** Decree 30/2020/NĐ-CP, Appendix VI, Part I, V.4 names this report and gives it no form: the columns are ours (chưa xác minh). */
export const OUTGOING_HANDLING: BookForm<SentLine> = {
  code: 'outgoing-handling',
  order: 40,
  title: 'Báo cáo tình hình giải quyết văn bản đi',
  form: null,
  of: 'year',
  columns: [
    { title: 'Số, ký hiệu văn bản', width: 12, cell: (line) => line.code ?? '' },
    { title: 'Ngày tháng văn bản', width: 11, cell: (line) => dayOf(line.issuedOn) },
    { title: 'Tên loại và trích yếu nội dung văn bản', width: 30, cell: typeAndSubject },
    { title: 'Số nơi gửi trên hệ thống', width: 8, cell: ({ sent }) => String(sent.all) },
    { title: 'Đã tiếp nhận', width: 8, cell: ({ sent }) => String(sent.received) },
    { title: 'Từ chối', width: 7, cell: ({ sent }) => String(sent.refused) },
    { title: 'Hoàn thành', width: 8, cell: ({ sent }) => String(sent.finished) },
    { title: 'Hạn trả lời', width: 11, cell: (line) => dayOf(line.handleBy) },
    { title: 'Số, ký hiệu văn bản trả lời', width: 12, cell: (line) => line.answers.join('\n') },
    { title: 'Ghi chú', width: 10, cell: (line) => notes(line.outcome, line.note) },
  ],
};
