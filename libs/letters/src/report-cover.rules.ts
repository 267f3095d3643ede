import type { OfficialBlock } from '@app/documents';
import { citationOf, longDate, lowerFirst } from '@app/directives';
import { counted, type DraftParts, type Office, openDraft } from '@app/issuing';
import { PrintedChildStanding, type PrintedReport } from '@app/reporting';
import { subjectOf } from './report-export.rules';

/** The dispatch with which a report goes to its addressee. Facts come from the report as it was sent. */
export function coverDispatch(office: Office, report: PrintedReport & { to: { name: string } }): DraftParts {
  const { to, through, round, directive, form } = report;
  const name = `báo cáo ${lowerFirst(subjectOf(round.title))}`;
  const order = directive === null ? '' : `Thực hiện ${citationOf(directive)}, `;
  const period = `từ ${longDate(round.startsOn)} đến ${longDate(round.endsOn)}`;
  const paragraphs = [
    `${order}${office.name} gửi ${to.name} ${name} kèm theo Công văn này.`,
    `Báo cáo lập theo biểu “${form.form.title}” (${form.form.source}), số liệu của kỳ ${period}.`,
    ...coverage(report),
    `${office.name} kính đề nghị ${to.name} xem xét, tổng hợp.`,
  ];
  return {
    ...openDraft(office, 'CV', `Gửi ${name}`),
    addressees: [through === null ? to.name : `${to.name} (qua ${through.name})`],
    body: paragraphs.map((text): OfficialBlock => ({ kind: 'paragraph', text })),
    recipients: ['Như trên', 'Lưu: VT'],
  };
}

function coverage({ consolidates, children }: PrintedReport): string[] {
  if (!consolidates) return [];
  const count = (standing: PrintedChildStanding) => children.filter((child) => child.standing === standing).length;
  const late = count(PrintedChildStanding.Late);
  const missing = count(PrintedChildStanding.Missing);
  const arrived = count(PrintedChildStanding.Reporting) + late;
  const details = [
    ...(late > 0 ? [`${counted(late)} đơn vị gửi muộn`] : []),
    ...(missing > 0 ? [`${counted(missing)} đơn vị chưa gửi`] : []),
  ];
  const sentence = `Số liệu được tổng hợp từ báo cáo của ${counted(arrived)} trên ${counted(arrived + missing)} đơn vị trực tiếp`;
  return [details.length === 0 ? `${sentence}.` : `${sentence} (${details.join(', ')}).`];
}
