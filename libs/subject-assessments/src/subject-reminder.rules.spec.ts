import { describe, expect, it } from '@jest/globals';
import { SubjectKind } from '@app/subjects';
import { subjectReminder } from './subject-reminder.rules';

describe('the reminder of an office that keeps people', () => {
  it('tells how many, line by line, the nearest day first', () => {
    const line = { round: 'Đợt 2026', set: 'Công dân học tập', kind: SubjectKind.Citizen, daysLeft: 3 };
    const { subject, text } = subjectReminder('Hội Khuyến học xã', [
      { ...line, notBegun: 1204, draft: 13, returned: 2, lastDay: '2027-01-20' },
      { ...line, kind: SubjectKind.Family, notBegun: 0, draft: 1, returned: 0, lastDay: '2027-01-14', daysLeft: 0 },
    ]);
    expect(subject).toBe('Nhắc đánh giá người dân: 1.220 phiếu chưa gửi, sớm nhất ngày 14/01/2027');
    expect(text).toContain('1. Đợt 2026\n   Bộ tiêu chí: Công dân học tập (gia đình)');
    expect(text).toContain('Chưa bắt đầu: 1.204; đang làm, chưa gửi: 13; bị trả lại, chưa gửi lại: 2');
  });
});
