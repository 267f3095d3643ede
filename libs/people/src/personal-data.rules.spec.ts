import { BirthDate, Email, Name, NationalId, Phone } from './personal-fields';
import { entered, firstData } from './personal-data.rules';
import { keptValue, normalValue } from './personal-field';

const refusal = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('what somebody enters of a person', () => {
  it('is kept in one form, and removed where it is empty', () => {
    const name = 'Lê  Văn   Tám ';
    expect([
      ...entered([
        { field: Name, text: name },
        { field: NationalId, text: '001 099 012 345' },
        { field: Phone, text: ' ' },
        { field: Email },
      ]),
    ]).toEqual([
      [Name, 'Lê Văn Tám'],
      [NationalId, '001099012345'],
      [Phone, null],
      [Email, null],
    ]);
  });

  it('is refused where it has not the form of its field, at its place', () => {
    for (const [field, text] of [
      [BirthDate, '30/04/1999'],
      [BirthDate, '1999-02-30'],
      [Phone, 'không có'],
      [Email, 'a b@example.vn'],
      [NationalId, '12'],
      [Name, 'x'.repeat(401)],
    ] as const)
      expect([field, keptValue(field, text)]).toEqual([field, null]);
    expect(refusal(() => entered([{ field: BirthDate, text: 'hôm qua' }]))).toBe('PERSONAL_FIELD_INVALID');
  });

  it('names a person, and each field once', () => {
    expect(refusal(() => firstData([{ field: Phone, text: '0912345678' }]))).toBe('PERSON_NEEDS_NAME');
    expect(refusal(() => entered([{ field: Name, text: '' }]))).toBe('PERSON_NEEDS_NAME');
    const twice = [
      { field: Phone, text: '0912345678' },
      { field: Phone, text: '0912345679' },
    ];
    expect(refusal(() => entered(twice))).toBe('PERSONAL_FIELD_TWICE');
  });
});

describe('looking up', () => {
  it('does not ask how something was typed', () => {
    expect(normalValue(Phone, '+84 912 345.678')).toBe(normalValue(Phone, '0912345678'));
    expect(normalValue(NationalId, '001-099 012345')).toBe(normalValue(NationalId, '001099012345'));
    expect(normalValue(Name, ' LÊ văn Tám')).toBe(normalValue(Name, 'Lê Văn Tám'));
    expect(normalValue(Email, 'Tam@Example.vn ')).toBe(normalValue(Email, 'tam@example.vn'));
  });
});
