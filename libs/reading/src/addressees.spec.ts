import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';

/** A letter with its addressees; the names are nobody's. */
function read(addressees: string, body: string) {
  return readDocument(
    [
      'UBND TỈNH AN HÒA\nSỞ GIÁO DỤC VÀ ĐÀO TẠO',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'Số: 45/SGDĐT-GDTX\nV/v tổ chức Tuần lễ học tập',
      'An Hòa, ngày 12 tháng 9 năm 2025',
      addressees,
      body,
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
      'GIÁM ĐỐC\n\nNguyễn Văn A',
    ].join('\n\n'),
  );
}

const values = (addressees: string) =>
  read(addressees, 'Thực hiện Kế hoạch số 12/KH-UBND, Sở hướng dẫn như sau.').addressees.map(({ value }) => value);

const tasks = (addressees: string, body: string) =>
  read(addressees, body).assignments.map(({ role, to }) => `${role}: ${to}`);

describe('to whom a letter goes', () => {
  it.each([
    ['Kính gửi: Ủy ban nhân dân các xã, phường.', ['Ủy ban nhân dân các xã, phường']],
    [
      'Kính gửi:\n- Các trường trung học phổ thông;\n- Trung tâm Giáo dục thường xuyên tỉnh.',
      ['Các trường trung học phổ thông', 'Trung tâm Giáo dục thường xuyên tỉnh'],
    ],
    ['Kính gửi: Sở Nội vụ; Sở Tài chính; Hội Khuyến học tỉnh.', ['Sở Nội vụ', 'Sở Tài chính', 'Hội Khuyến học tỉnh']],
    [
      'Kính gửi:\n\n- UBND các xã, phường,\nđặc khu trên địa bàn tỉnh;\n\n- Tỉnh đoàn.',
      ['UBND các xã, phường, đặc khu trên địa bàn tỉnh', 'Tỉnh đoàn'],
    ],
    ['Kính gửi: Thủ trưởng các đơn vị trực thuộc', ['Thủ trưởng các đơn vị trực thuộc']],
  ])('%s', (addressees, expected) => {
    expect(values(addressees)).toEqual(expected);
  });

  it('is nobody in a plan', () => {
    const plan = 'KẾ HOẠCH\nTổ chức ngày hội\n\n1. Các trường gửi báo cáo, kính gửi Sở xem xét.';
    expect(readDocument(plan).addressees).toEqual([]);
  });

  it('is said by a telegram in the list under its sender', () => {
    const { addressees } = readDocument(
      [
        'THỦ TƯỚNG CHÍNH PHỦ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        'Số: 46/CĐ-TTg',
        'Hà Nội, ngày 11 tháng 7 năm 2025',
        'CÔNG ĐIỆN\nVề phòng, chống bão',
        'THỦ TƯỚNG CHÍNH PHỦ điện:',
        '- Bộ trưởng các Bộ: Y tế, Nội vụ;\n- Chủ tịch Ủy ban nhân dân các tỉnh.',
        'Thủ tướng Chính phủ yêu cầu:\n\n1. Bộ Y tế rà soát.',
      ].join('\n\n'),
    );
    expect(addressees.map(({ value }) => value)).toEqual([
      'Bộ trưởng Bộ Y tế',
      'Bộ trưởng Bộ Nội vụ',
      'Chủ tịch Ủy ban nhân dân các tỉnh',
    ]);
  });
});

describe('whoever reads a letter does what it asks', () => {
  const to = 'Kính gửi: Các trường tiểu học.';

  it.each([
    ['Sở đề nghị quý trường cử 02 giáo viên tham dự tập huấn.', ['do: Các trường tiểu học']],
    [
      'Sở Giáo dục và Đào tạo đề nghị thực hiện một số nội dung sau:\n\n1. Rà soát học sinh có nguy cơ bỏ học.\n\n2. Tổ chức ngày hội đọc sách.',
      ['do: Các trường tiểu học', 'do: Các trường tiểu học'],
    ],
    ['Đề nghị lập danh sách học viên theo mẫu kèm theo.', ['do: Các trường tiểu học']],
    ['Đề nghị Hội Khuyến học tỉnh phối hợp tuyên truyền.', ['coordinate: Hội Khuyến học tỉnh']],
  ])('%s', (body, expected) => {
    expect(tasks(to, body)).toEqual(expected);
  });

  it.each([
    'Đề nghị nghiêm túc triển khai thực hiện./.',
    'Sở nhận được đề nghị của quý trường và trả lời như sau: kinh phí do ngân sách cấp.',
    'Trân trọng cảm ơn sự phối hợp của quý cơ quan./.',
  ])('nothing is asked by: %s', (body) => {
    expect(tasks(to, body)).toEqual([]);
  });

  it('owes what names nobody', () => {
    const { deadlines } = read(to, 'Báo cáo gửi về Sở Giáo dục và Đào tạo trước ngày 20/10/2025.');
    expect(deadlines.map(({ from, to: whom }) => [from, whom])).toEqual([
      [['Các trường tiểu học'], 'Sở Giáo dục và Đào tạo'],
    ]);
  });
});
