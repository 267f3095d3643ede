import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnOf, placesOf } from './import-columns.rules';
import { dayIn, isPersonRow, readRow } from './import-row.rules';
import { cellsIn } from './list-work';

const TODAY = '2024-10-05';

describe('headings of a list of citizens', () => {
  it.each([
    ['Họ và tên', 'name'],
    ['HO VA TEN', 'name'],
    ['Họ, chữ đệm và tên khai sinh', 'name'],
    ['Ngày, tháng, năm sinh', 'birth'],
    ['Năm sinh', 'birth'],
    ['Số CCCD/Số định danh', 'nationalId'],
    ['Địa chỉ thường trú', 'address'],
    ['Thôn/Tổ dân phố', 'community'],
    ['Hộ', 'household'],
    ['Họ', 'clan'],
    ['Hộ/Gia đình', 'household'],
    ['Dòng họ', 'clan'],
    ['Ngày đăng ký', 'startsOn'],
    ['Giới tính (Nam/Nữ)', 'gender'],
    ['STT', null],
    ['Ghi chú', null],
  ])('%s: %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  it('are a row that names people and something else, in any order', () => {
    expect(placesOf(['STT', 'Nam sinh', 'Ho ten'])).toEqual({ birth: 1, name: 2 });
    expect(placesOf(['Danh sách công dân', 'Họ và tên'])).toBeNull();
  });
});

const read = (cells: object) => readRow(cells, TODAY);

describe('a row of a list of citizens', () => {
  it('names somebody, or says enough of somebody whose name was forgotten', () => {
    const somebody = [
      { name: 'Nguyễn Văn A', birth: '1980' },
      { birth: '1980', community: 'Đông' },
      { birth: '1/2/1980', gender: 'Nữ' },
    ];
    const nobody = [
      { birth: '1980' },
      { name: 'Người lập biểu' },
      { birth: '120', community: '3' },
      { name: 'Họ và tên', birth: 'Năm sinh' },
    ];
    expect([...somebody, ...nobody].map(isPersonRow)).toEqual([true, true, true, false, false, false, false]);
  });

  it('is read with what offices write', () => {
    expect(
      read({
        name: 'Nguyễn Thị Ví Dụ',
        birth: '1/2/1980',
        gender: 'Nữ',
        nationalId: '079 300 000 123',
        startsOn: '5.9.2024',
      }).row,
    ).toEqual({
      name: 'Nguyễn Thị Ví Dụ',
      birthDate: '1980-02-01',
      birthYear: 1980,
      gender: 'female',
      nationalId: '079300000123',
      address: null,
      community: null,
      household: null,
      clan: null,
      startsOn: '2024-09-05',
    });
    expect(read({ name: 'A', birth: '1980' }).row).toMatchObject({ birthDate: null, birthYear: 1980 });
  });

  it('says of each cell what is wrong', () => {
    const { faults } = read({
      name: 'A1',
      birth: '31/02/1980',
      gender: 'x',
      nationalId: '79300000123',
      startsOn: '1/1/2030',
    });
    expect(faults.map(({ code }) => code)).toEqual([
      'IMPORT_NAME_ODD',
      'IMPORT_BIRTH_UNREADABLE',
      'IMPORT_GENDER_UNKNOWN',
      'IMPORT_NUMBER_SHORT',
      'IMPORT_DAY_AHEAD',
    ]);
    expect(read({}).faults.map(({ code }) => code)).toEqual(['IMPORT_NAME_MISSING', 'IMPORT_BIRTH_MISSING']);
    expect(read({ name: 'A', birth: '2025' }).faults).toMatchObject([{ code: 'IMPORT_BIRTH_OUTSIDE' }]);
  });

  it('is either right or faulty, whatever stands in its cells, and a right one has only what the vault takes', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('1980', '1/1/1980', 'Nam', '079300000123', 'Nguyễn Ví Dụ', ''));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (row) => {
        const places = {
          name: 0,
          birth: 1,
          gender: 2,
          nationalId: 3,
          address: 4,
          community: 5,
          household: 6,
          clan: 7,
          startsOn: 8,
        };
        const { row: read_, faults } = readRow(cellsIn(row, places), TODAY);
        expect(read_ === null).toBe(faults.length > 0);
        if (!read_) return;
        expect(read_.name).toMatch(/\p{L}/u);
        expect(read_.birthYear).toBeGreaterThanOrEqual(1900);
        expect(read_.birthYear).toBeLessThanOrEqual(2024);
        expect(read_.nationalId ?? '000000000').toMatch(/^\d{9}(\d{3})?$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back every day that an office may write', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2024-10-05'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const [year, month, of] = day.split('-').map(Number);
          expect(dayIn(`${of}/${month}/${year}`)).toBe(day);
          expect(dayIn(day)).toBe(day);
        },
      ),
    );
  });
});
