import { shortDate } from '@app/directives';
import type { IsoDate } from '@app/kernel';

export interface OwedByUnit {
  organisation: string;
  round: string;
  /** Last day in time. */
  lastDay: IsoDate;
  /** The report was sent back, or nothing was sent yet. */
  isReturned: boolean;
}

/** The mail to one unit. */
export function reportReminder({ organisation, round, lastDay, isReturned }: OwedByUnit, today: IsoDate) {
  const when = shortDate(lastDay);
  const due = lastDay < today ? `Thời hạn đã qua: ngày cuối cùng là ${when}.` : `Ngày cuối cùng còn đúng hạn: ${when}.`;
  const standing = isReturned ? 'Báo cáo đã bị trả lại và chưa được gửi lại.' : 'Đơn vị chưa gửi báo cáo.';
  return {
    subject: `Nhắc gửi báo cáo: ${round}`,
    text: [
      `Kính gửi: ${organisation}`,
      `${round}. ${standing} ${due}`,
      'Đề nghị hoàn thành và gửi báo cáo trên hệ thống. Đơn vị vừa gửi báo cáo thì không phải làm gì thêm.',
      'Thư này do hệ thống gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
