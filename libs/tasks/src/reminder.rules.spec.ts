import fc from 'fast-check';
import { AssignmentRole } from './assignment.entity';
import { addressesIn, reminderMail } from './reminder.rules';

describe('the addresses in a contact line', () => {
  it('are found among telephone and street', () => {
    expect(
      addressesIn('Số 1 phố A; ĐT 0213 000 000; Email: VanPhong@example.invalid, vp.2@sub.example.invalid.'),
    ).toEqual(['vanphong@example.invalid', 'vp.2@sub.example.invalid']);
    expect(addressesIn('0213 000 000')).toEqual([]);
    expect(addressesIn(null)).toEqual([]);
  });

  it('never hold what would begin another header or another recipient', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '@', '.', '\r', '\n', ' ', '<', ',', 'b', '-') }),
        (contact) => {
          for (const address of addressesIn(contact)) expect(address).toMatch(/^[a-z0-9._%+-]+@[a-z0-9.-]+$/);
        },
      ),
    );
  });
});

describe('the mail of a reminder', () => {
  it('names each task, its document and its last day, the nearest first', () => {
    const line = { section: 'III.1', document: 'KH 71/KH-HKH', role: AssignmentRole.Lead, daysLeft: 7 };
    const { subject, text } = reminderMail('UBND xã', [
      { ...line, text: 'Gửi báo cáo', lastDay: '2024-10-29' },
      { ...line, text: 'Ban hành kế hoạch', lastDay: '2024-10-19', daysLeft: 1, section: null },
    ]);
    expect(subject).toBe('Nhắc việc: 2 nhiệm vụ sắp đến hạn, sớm nhất ngày 19/10/2024');
    expect(text).toContain(
      '1. Ban hành kế hoạch\n   Văn bản: KH 71/KH-HKH\n   Vai trò: chủ trì\n   Ngày cuối cùng còn đúng hạn: 19/10/2024 (còn 1 ngày làm việc)',
    );
    expect(text).toContain('2. Gửi báo cáo\n   Văn bản: KH 71/KH-HKH, mục III.1');
  });

  it('says so when no working day is left', () => {
    const line = { text: 'Gửi báo cáo', section: null, document: 'KH 1/KH-THU', role: AssignmentRole.Do, daysLeft: 0 };
    expect(reminderMail('UBND xã', [{ ...line, lastDay: '2024-10-21' }]).text).toContain(
      '21/10/2024 (không còn ngày làm việc nào trước ngày này)',
    );
  });
});
