import type { OfficialBlock } from '@app/documents';
import { type Cited, citationOf, longDate, lowerFirst, shortDate } from '@app/directives';
import { counted, type DraftParts, type Office, openDraft } from '@app/issuing';
import { daysBetween, type Deadline, DeadlineBoundary, type IsoDate, lastDayInTime } from '@app/kernel';
import { ObligationStanding } from '@app/reporting';
import { subjectOf } from './report-export.rules';

export interface LateUnit {
  name: string;
  due: Deadline;
  standing: ObligationStanding;
}

export interface ReminderData {
  roundTitle: string;
  /** The document that ordered the reports; null when none is known. */
  directive: Cited | null;
  today: IsoDate;
  units: LateUnit[];
}

/** More than these stand in the table only. */
const NAMED = 8;

const standings: Partial<Record<ObligationStanding, string>> = {
  [ObligationStanding.Missing]: 'Chưa lập báo cáo',
  [ObligationStanding.Draft]: 'Đang lập, chưa gửi',
  [ObligationStanding.Returned]: 'Bị trả lại, chưa gửi lại',
};

/** The dispatch that reminds exactly the units that are late on a day. */
export function reminderDispatch(office: Office, { roundTitle, directive, today, units }: ReminderData): DraftParts {
  const report = `báo cáo ${lowerFirst(subjectOf(roundTitle))}`;
  const order =
    directive === null
      ? ''
      : `Thực hiện ${citationOf(directive)}, ${office.name} đã đề nghị các đơn vị gửi ${report}. `;
  const hasReturned = units.some(({ standing }) => standing === ObligationStanding.Returned);
  return {
    ...openDraft(office, 'CV', `Đôn đốc gửi ${report}`),
    addressees: units.length > NAMED ? ['Các đơn vị có tên trong bảng dưới đây'] : units.map(({ name }) => name),
    body: [
      {
        kind: 'paragraph',
        text: `${order}Tính đến ${longDate(today)}, còn ${counted(units.length)} đơn vị quá thời hạn mà chưa gửi ${directive === null ? report : 'báo cáo'}, cụ thể như sau:`,
      },
      table(units, today),
      {
        kind: 'paragraph',
        text: `${office.name} đề nghị các đơn vị nêu trên hoàn thành và gửi báo cáo ngay sau khi nhận được Công văn này${hasReturned ? '; đơn vị có báo cáo bị trả lại sửa theo đúng lý do đã nêu rồi gửi lại' : ''}.`,
      },
      {
        kind: 'paragraph',
        text: `Nếu có vướng mắc, đề nghị các đơn vị phản ánh về ${office.name} để được hướng dẫn.`,
      },
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}

const table = (units: readonly LateUnit[], today: IsoDate): OfficialBlock => ({
  kind: 'table',
  columns: [
    { title: 'TT', widthPercent: 7, align: 'center' },
    { title: 'Đơn vị', widthPercent: 34, align: 'left' },
    { title: 'Thời hạn gửi', widthPercent: 23, align: 'center' },
    { title: 'Số ngày quá hạn', widthPercent: 12, align: 'center' },
    { title: 'Tình trạng', widthPercent: 24, align: 'left' },
  ],
  rows: units.map(({ name, due, standing }, at) => [
    String(at + 1),
    name,
    `${due.boundary === DeadlineBoundary.Before ? 'Trước ' : ''}${shortDate(due.on)}`,
    String(daysBetween(lastDayInTime(due), today)),
    standings[standing] ?? '',
  ]),
});
