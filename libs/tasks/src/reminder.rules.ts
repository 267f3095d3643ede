import { shortDate } from '@app/directives';
import type { IsoDate } from '@app/kernel';
import { AssignmentRole } from './assignment.entity';

/** One task of which one organisation is reminded. */
export interface ReminderLine {
  text: string;
  section: string | null;
  /** Type, code and date of the document, `KH 71/KH-HKH`. */
  document: string;
  role: AssignmentRole;
  lastDay: IsoDate;
  /** Working days from today on, before the last day. */
  daysLeft: number;
}

const ROLES: Record<AssignmentRole, string> = {
  [AssignmentRole.Lead]: 'chủ trì',
  [AssignmentRole.Coordinate]: 'phối hợp',
  [AssignmentRole.Do]: 'thực hiện',
};

const MOST_ADDRESSES = 5;
const ADDRESS = /[a-z0-9](?:[a-z0-9._%+-]*[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi;

/** E-mail addresses in an organisation's contact line, which may hold telephone and street as well; at most five. */
export const addressesIn = (contact: string | null): string[] => [
  ...new Set(
    (contact?.slice(0, 1000).match(ADDRESS) ?? []).map((address) => address.toLowerCase()).slice(0, MOST_ADDRESSES),
  ),
];

const left = (daysLeft: number): string =>
  daysLeft === 0 ? 'không còn ngày làm việc nào trước ngày này' : `còn ${daysLeft} ngày làm việc`;

/** The mail to one organisation: the nearest deadline first. */
export function reminderMail(organisation: string, lines: readonly ReminderLine[]): { subject: string; text: string } {
  const sorted = lines.toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
  const tasks = sorted.map(({ text, section, document, role, lastDay, daysLeft }, at) =>
    [
      `${at + 1}. ${text}`,
      `   Văn bản: ${document}${section ? `, mục ${section}` : ''}`,
      `   Vai trò: ${ROLES[role]}`,
      `   Ngày cuối cùng còn đúng hạn: ${shortDate(lastDay)} (${left(daysLeft)})`,
    ].join('\n'),
  );
  return {
    subject: `Nhắc việc: ${lines.length} nhiệm vụ sắp đến hạn, sớm nhất ngày ${shortDate(sorted[0]!.lastDay)}`,
    text: [
      `Kính gửi: ${organisation}`,
      'Các nhiệm vụ sau đây sắp đến hạn:',
      ...tasks,
      'Đề nghị cập nhật tiến độ và minh chứng trên hệ thống. Đơn vị đã hoàn thành và đã gửi minh chứng thì không nhận nhắc việc nữa.',
      'Thư này do hệ thống gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
