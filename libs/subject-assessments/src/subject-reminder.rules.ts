import { shortDate } from '@app/directives';
import type { IsoDate } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';

/** Of whom an office is reminded by one line of a round: how many, never who. */
export interface RemindedLine {
  round: string;
  set: string;
  kind: SubjectKind;
  notBegun: number;
  draft: number;
  returned: number;
  lastDay: IsoDate;
  /** Working days from today on, before the last day. */
  daysLeft: number;
}

const KINDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  citizen: 'công dân',
  family: 'gia đình',
  clan: 'dòng họ',
  community: 'cộng đồng',
};

const digits = new Intl.NumberFormat('vi-VN');
const number = (count: number): string => digits.format(count);

const left = (daysLeft: number): string =>
  daysLeft === 0 ? 'không còn ngày làm việc nào trước ngày này' : `còn ${daysLeft} ngày làm việc`;

/** The mail to one office, the nearest day first; mails are in Vietnamese. */
export function subjectReminder(
  organisation: string,
  lines: readonly RemindedLine[],
): { subject: string; text: string } {
  const sorted = lines.toSorted((one, other) => one.lastDay.localeCompare(other.lastDay));
  const told = sorted.map(({ round, set, kind, notBegun, draft, returned, lastDay, daysLeft }, at) =>
    [
      `${at + 1}. ${round}`,
      `   Bộ tiêu chí: ${set} (${KINDS[kind] ?? kind})`,
      `   Chưa bắt đầu: ${number(notBegun)}; đang làm, chưa gửi: ${number(draft)}; bị trả lại, chưa gửi lại: ${number(returned)}`,
      `   Ngày cuối cùng còn đúng hạn: ${shortDate(lastDay)} (${left(daysLeft)})`,
    ].join('\n'),
  );
  const open = sorted.reduce((sum, { notBegun, draft, returned }) => sum + notBegun + draft + returned, 0);
  return {
    subject: `Nhắc đánh giá người dân: ${number(open)} phiếu chưa gửi, sớm nhất ngày ${shortDate(sorted[0]!.lastDay)}`,
    text: [
      `Kính gửi: ${organisation}`,
      ...told,
      'Danh sách từng người xem trên hệ thống, mục Đánh giá người dân; thư này không nêu tên ai.',
      'Thư này do hệ thống gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
