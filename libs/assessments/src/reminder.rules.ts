import { shortDate } from '@app/directives';
import type { IsoDate } from '@app/kernel';

/** One assessment of which one unit is reminded. */
export interface AssessmentLine {
  round: string;
  set: string;
  state: string;
  /** The organisation whose it is, where that has ended and this one goes on with its work. */
  of: string | null;
  lastDay: IsoDate;
  /** Working days from today on, before the last day. */
  daysLeft: number;
}

const STANDING: Readonly<Record<string, string>> = {
  not_begun: 'chưa bắt đầu',
  draft: 'đang làm, chưa gửi',
  returned: 'bị trả lại, chưa gửi lại',
};

const left = (daysLeft: number): string =>
  daysLeft === 0 ? 'không còn ngày làm việc nào trước ngày này' : `còn ${daysLeft} ngày làm việc`;

/** The mail to one unit, the nearest day first; mails are in Vietnamese. */
export function assessmentReminder(
  organisation: string,
  lines: readonly AssessmentLine[],
): { subject: string; text: string } {
  const sorted = lines.toSorted((one, other) => one.lastDay.localeCompare(other.lastDay));
  const told = sorted.map(({ round, set, state, of, lastDay, daysLeft }, at) =>
    [
      `${at + 1}. ${round}`,
      `   Bộ tiêu chí: ${set}`,
      ...(of === null ? [] : [`   Của đơn vị đã kết thúc mà quý đơn vị tiếp nhận: ${of}`]),
      `   Tình trạng: ${STANDING[state] ?? state}`,
      `   Ngày cuối cùng còn đúng hạn: ${shortDate(lastDay)} (${left(daysLeft)})`,
    ].join('\n'),
  );
  return {
    subject: `Nhắc tự đánh giá: ${lines.length} bản chưa gửi, sớm nhất ngày ${shortDate(sorted[0]!.lastDay)}`,
    text: [
      `Kính gửi: ${organisation}`,
      ...told,
      'Đề nghị hoàn thành và gửi trên hệ thống. Đơn vị vừa gửi thì không phải làm gì thêm.',
      'Thư này do hệ thống gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
