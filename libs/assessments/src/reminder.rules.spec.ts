import { describe, expect, it } from '@jest/globals';
import { assessmentReminder } from './reminder.rules';

describe('the mail that reminds of assessments', () => {
  it('names the nearest day first, how each stands, and how many working days are left', () => {
    const line = { round: 'Đánh giá năm 2026', set: 'Đơn vị học tập', lastDay: '2027-01-14', daysLeft: 3, of: null };
    const { subject, text } = assessmentReminder('Trường Ví Dụ', [
      { ...line, state: 'draft', lastDay: '2027-01-20', daysLeft: 0 },
      { ...line, state: 'not_begun', of: 'Trường Cũ' },
    ]);
    expect(subject).toBe('Nhắc tự đánh giá: 2 bản chưa gửi, sớm nhất ngày 14/01/2027');
    expect(text).toMatch(/^Kính gửi: Trường Ví Dụ\n\n1\. Đánh giá năm 2026\n/);
    expect(text).toContain('Tình trạng: chưa bắt đầu');
    expect(text.match(/đã kết thúc.*: (.+)/)?.[1]).toBe('Trường Cũ');
    expect(text).toContain('14/01/2027 (còn 3 ngày làm việc)');
    expect(text).toContain('20/01/2027 (không còn ngày làm việc nào trước ngày này)');
  });
});
