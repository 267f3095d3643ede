import { PrintedChildStanding } from './report-print';

export const standingNames: Record<PrintedChildStanding, string> = {
  [PrintedChildStanding.Reporting]: 'Đã báo cáo',
  [PrintedChildStanding.Late]: 'Báo cáo muộn',
  [PrintedChildStanding.Missing]: 'Chưa báo cáo',
  [PrintedChildStanding.Closed]: 'Đã kết thúc hoạt động',
};
