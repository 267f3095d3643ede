import { describe, expect, it } from '@jest/globals';
import { reportReminder } from './remind-units.rules';

describe('the mail that reminds of a report', () => {
  const owed = { organisation: 'UBND xã', round: 'Báo cáo năm 2024', lastDay: '2024-10-20', isReturned: false };

  it('says what is owed, and by when', () => {
    const { subject, text } = reportReminder(owed, '2024-10-18');
    expect(subject).toBe('Nhắc gửi báo cáo: Báo cáo năm 2024');
    expect(text).toContain('Kính gửi: UBND xã');
    expect(text).toContain('chưa gửi báo cáo. Ngày cuối cùng còn đúng hạn: 20/10/2024.');
  });

  it('says that the day has passed, and that a report came back', () => {
    const { text } = reportReminder({ ...owed, isReturned: true }, '2024-10-21');
    expect(text).toContain('bị trả lại và chưa được gửi lại. Thời hạn đã qua: ngày cuối cùng là 20/10/2024.');
  });
});
