import { describe, expect, it } from '@jest/globals';
import { emptyLetter, inputOf, nextLetter, typeOfCode, unreadOf } from './letter.rules';

const letter = {
  ...emptyLetter('2026-11-28'),
  code: ' 12/UBND-VX ',
  issuedOn: '2026-11-27',
  issuer: 'Ủy ban nhân dân tỉnh Ví Dụ',
  issuerId: 'abc',
  type: 'KH',
  subject: 'V/v khuyến học',
  urgency: 'URGENT' as const,
  pages: 3,
  handler: 'Văn phòng',
  handleBy: '2026-12-05',
  note: 'bản giấy',
  files: [{ sha256: 'a', fileName: 'a.pdf' }],
};

describe('a letter that is registered', () => {
  it('hands on to the next what repeats, and nothing of what it is itself', () => {
    expect(nextLetter({ ...letter, enteredOn: '2026-11-26' })).toEqual({
      ...emptyLetter('2026-11-26'),
      type: 'KH',
      handler: 'Văn phòng',
    });
  });

  it('has the kind that its number tells', () => {
    expect(typeOfCode('71/KH-HKH')).toBe('KH');
    expect(typeOfCode('5201/BGDĐT-GDTX')).toBe('CV');
    expect(typeOfCode('24/2023/TT-BGDĐT')).toBe('TT');
    expect(typeOfCode('không số')).toBeNull();
  });

  it('is not sent with a day or a number that cannot be read', () => {
    expect(unreadOf(letter)).toEqual([]);
    expect(unreadOf({ ...letter, issuedOn: '31/2', pages: '1,5' })).toEqual(['issuedOn', 'pages']);
    expect(unreadOf({ ...letter, pages: 0 })).toEqual(['pages']);
  });

  it('is sent without a number where it bears none', () => {
    expect(inputOf({ ...letter, hasNoNumber: true }, 'org', false)).toMatchObject({ code: null, hasNoNumber: true });
  });

  it('is sent without blanks, with null where nothing stands', () => {
    expect(inputOf({ ...letter, note: ' ', handleBy: '', urgency: '', pages: null }, 'org', false)).toMatchObject({
      organisationId: 'org',
      code: '12/UBND-VX',
      urgency: null,
      pages: null,
      note: null,
      handleBy: null,
      attachments: letter.files,
    });
  });
});
