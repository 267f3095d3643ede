import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';

/** The items of a plan or of another type, with head and closing; the names are nobody's. */
function read(items: string, { type = 'KẾ HOẠCH', symbol = 'KH', section = 'I. TỔ CHỨC THỰC HIỆN' } = {}) {
  const head = [
    'ỦY BAN NHÂN DÂN\nTỈNH AN HÒA',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    `Số: 45/${symbol}-UBND`,
    'An Hòa, ngày 12 tháng 9 năm 2025',
    type,
    'Về học tập suốt đời năm 2025',
  ];
  return readDocument(
    [...head, section, items, 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'CHỦ TỊCH\n\nNguyễn Văn A'].join('\n\n'),
  );
}

const due = (items: string, options = {}) =>
  read(items, options).deadlines.map(({ date, boundary, from, to }) =>
    [boundary, typeof date === 'string' ? date : `${date.day}/${date.month}`, `${from.join(' + ')} > ${to}`].join(' '),
  );

const days = (items: string, options = {}) =>
  read(items, options).deadlines.map(({ date }) => (typeof date === 'string' ? date : `${date.day}/${date.month}`));

const codes = (items: string) =>
  read(items).problems.flatMap(({ code }) => (code.startsWith('DEADLINE') ? [code] : []));

describe('chains in one sentence', () => {
  it.each([
    [
      '1. Các đơn vị trường học gửi báo cáo về UBND phường trước ngày 08/10/2025; UBND phường tổng hợp, gửi Sở Giáo dục và Đào tạo trước ngày 14/10/2025.',
      [
        'before 2025-10-08 Các đơn vị trường học > UBND phường',
        'before 2025-10-14 UBND phường > Sở Giáo dục và Đào tạo',
      ],
    ],
    [
      '1. Trước ngày 08/10/2025, các trường gửi kết quả về UBND xã; trước ngày 14/10/2025, UBND xã gửi kết quả về Sở Nội vụ.',
      ['before 2025-10-08 các trường > UBND xã', 'before 2025-10-14 UBND xã > Sở Nội vụ'],
    ],
    [
      '1. Hội Khuyến học các xã báo cáo Hội Khuyến học huyện chậm nhất ngày 05/11/2025, Hội Khuyến học huyện báo cáo Hội Khuyến học tỉnh chậm nhất ngày 10/11/2025.',
      [
        'by 2025-11-05 Hội Khuyến học các xã > Hội Khuyến học huyện',
        'by 2025-11-10 Hội Khuyến học huyện > Hội Khuyến học tỉnh',
      ],
    ],
    [
      '1. Các trường nộp báo cáo cho UBND xã trước ngày 05/12/2025 để tổng hợp, báo cáo Sở Giáo dục và Đào tạo trước ngày 10/12/2025.',
      ['before 2025-12-05 Các trường > UBND xã', 'before 2025-12-10 UBND xã > Sở Giáo dục và Đào tạo'],
    ],
    [
      '1. UBND các xã gửi báo cáo sơ bộ về Sở Nội vụ trước ngày 01/10/2025; báo cáo chính thức trước ngày 20/10/2025.',
      ['before 2025-10-01 UBND các xã > Sở Nội vụ', 'before 2025-10-20 UBND các xã > Sở Nội vụ'],
    ],
    [
      '1. Trung tâm học tập cộng đồng báo cáo UBND xã trước ngày 03/11/2025; UBND xã báo cáo Sở Giáo dục và Đào tạo trước ngày 07/11/2025; Sở Giáo dục và Đào tạo báo cáo Bộ Giáo dục và Đào tạo trước ngày 12/11/2025.',
      [
        'before 2025-11-03 Trung tâm học tập cộng đồng > UBND xã',
        'before 2025-11-07 UBND xã > Sở Giáo dục và Đào tạo',
        'before 2025-11-12 Sở Giáo dục và Đào tạo > Bộ Giáo dục và Đào tạo',
      ],
    ],
    [
      '1. Các sở gửi báo cáo về Sở Nội vụ (qua Phòng Tổ chức) trước ngày 25/10/2025 để tổng hợp, báo cáo Bộ Nội vụ trước ngày 31/10/2025.',
      ['before 2025-10-25 Các sở > Sở Nội vụ', 'before 2025-10-31 Sở Nội vụ > Bộ Nội vụ'],
    ],
  ])('%s', (items, expected) => {
    expect(due(items)).toEqual(expected);
  });
});

describe('months, quarters and years', () => {
  it.each([
    ['1. Sở Tài chính thẩm định, trình phê duyệt dự toán, hoàn thành trong tháng 11 năm 2025.', ['2025-11-30']],
    ['1. UBND các xã hoàn thành việc rà soát trong quý IV năm 2025.', ['2025-12-31']],
    ['1. Thời gian hoàn thành: Quý I/2026.', ['2026-03-31']],
    ['1. Sở Nội vụ trình UBND tỉnh ban hành quy chế chậm nhất trong tháng 12/2025.', ['2025-12-31']],
    ['1. UBND các xã gửi danh sách về Sở Nội vụ trước tháng 11/2025.', ['2025-11-01']],
    ['1. Các trường nộp sản phẩm về Ban Tổ chức trong tháng 10.', ['2025-10-31']],
    ['1. Thư viện tỉnh hoàn thành số hóa tài liệu đến hết tháng 2 năm 2028.', ['2028-02-29']],
    ['1. Sở Xây dựng hoàn thành sửa chữa xong trong năm 2026.', ['2026-12-31']],
  ])('%s', (items, expected) => {
    expect(days(items)).toEqual(expected);
  });

  it.each([
    '1. Tổ chức lễ phát động trong tháng 10 năm 2025.',
    '1. Báo cáo tình hình thực hiện nhiệm vụ trong tháng 9/2025 của các trường.',
    '1. Các trường tổ chức ngày hội từ tháng 10 đến tháng 11/2025.',
    '1. Sở Nội vụ tổng hợp kết quả năm 2025 của các đơn vị.',
    '1. Kế hoạch phát triển giáo dục quý III/2025 được điều chỉnh theo thực tế.',
  ])('tell only when something is: %s', (items) => {
    expect(days(items)).toEqual([]);
  });

  it('give way to a day beside them', () => {
    expect(days('1. Các xã báo cáo kết quả trong tháng 10 trước ngày 05/11/2025.')).toEqual(['2025-11-05']);
  });
});

describe('days that no single day holds', () => {
  it.each([
    ['1. Các trường gửi báo cáo chậm nhất 05 ngày sau khi kết thúc Tuần lễ.', 'DEADLINE_RELATIVE'],
    ['1. Trong vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, UBND xã trả lời bằng văn bản.', 'DEADLINE_RELATIVE'],
    ['1. Sau khi kết thúc đợt kiểm tra 03 ngày, Đoàn kiểm tra báo cáo kết quả.', 'DEADLINE_RELATIVE'],
    ['1. Đơn vị tổ chức gửi kịch bản trước khi khai mạc ít nhất 07 ngày tính từ ngày khai mạc.', 'DEADLINE_RELATIVE'],
    ['1. Sở Nội vụ trình hồ sơ không quá 15 ngày kể từ ngày Kế hoạch này được ban hành.', 'DEADLINE_RELATIVE'],
    ['1. UBND các xã gửi số liệu về Sở trước ngày 25 hằng tháng.', 'DEADLINE_RECURS'],
    ['1. Định kỳ hằng quý, các trường báo cáo UBND xã trước ngày 20 của tháng cuối quý.', 'DEADLINE_RECURS'],
    ['1. Các đơn vị nộp báo cáo tuần vào thứ Sáu hằng tuần.', 'DEADLINE_RECURS'],
    ['1. Định kỳ 3 tháng, Hội Khuyến học gửi báo cáo về UBND xã.', 'DEADLINE_RECURS'],
  ])('are said as a problem: %s', (items, code) => {
    expect([days(items), codes(items)]).toEqual([[], [code]]);
  });

  it.each([
    ['1. Hằng năm, trước ngày 30/11, các trường gửi báo cáo về UBND xã.', ['30/11']],
    ['1. Các xã gửi báo cáo trước ngày 05 tháng 12 hàng năm.', ['5/12']],
    ['1. Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) các Sở báo cáo UBND tỉnh.', ['15/6', '15/12']],
    ['1. Báo cáo năm gửi về Sở Nội vụ chậm nhất ngày 10/01 mỗi năm.', ['10/1']],
  ])('of each year are held: %s', (items, expected) => {
    expect(days(items)).toEqual(expected);
  });

  it('are none where no work is handed in', () => {
    expect(codes('1. Câu lạc bộ sinh hoạt hằng tháng tại nhà văn hóa.')).toEqual([]);
    expect(codes('1. Lớp học kéo dài 10 ngày, tổ chức hằng tuần.')).toEqual([]);
  });
});

describe('a condition, a forecast and an aim are no deadline', () => {
  it.each([
    '1. Học viên nhập học trước ngày 15/10/2025 được miễn lệ phí đăng ký.',
    '1. Các quyết định đã ban hành trước ngày 01/12/2025 vẫn có giá trị thực hiện.',
    '1. Trường hợp đơn vị chưa gửi báo cáo trước ngày 20/10/2025 thì bị nhắc nhở.',
    '1. Hồ sơ nộp trước ngày 01/11/2025 thì được xét trong đợt này.',
    '1. Nếu không nhận được ý kiến trước ngày 20/10/2025 coi như đơn vị đồng ý với dự thảo kế hoạch.',
    '1. Dự kiến đến hết ngày 30/11/2025 hoàn thành 80% khối lượng.',
    '1. Lũy kế đến hết ngày 30/9/2025, toàn tỉnh đã tổ chức 300 lớp.',
    '1. Đến hết ngày 31/12/2025, phấn đấu 90% số xã đạt danh hiệu.',
    '1. Người sinh trước ngày 01/01/2020 thực hiện theo hướng dẫn riêng.',
  ])('%s', (items) => {
    expect(days(items)).toEqual([]);
  });

  it.each([
    ['1. Nếu có khó khăn, các xã báo cáo về Sở Nội vụ trước ngày 20/10/2025.', ['2025-10-20']],
    ['1. Các trường tổng hợp số liệu tính đến 30/9/2025, gửi UBND xã trước ngày 05/10/2025.', ['2025-10-05']],
    ['1. Các đơn vị đã đăng ký tham gia gửi danh sách về Ban Tổ chức trước ngày 01/10/2025.', ['2025-10-01']],
    ['1. Hoàn thành 100% kế hoạch tập huấn trước ngày 30/11/2025.', ['2025-11-30']],
  ])('what is owed beside it stays: %s', (items, expected) => {
    expect(days(items)).toEqual(expected);
  });
});

describe('days told in other words', () => {
  it('the same day once more', () => {
    expect(
      days('1. UBND các xã di dời sách trước 17 giờ 00 ngày 28/9/2025; báo cáo Sở Nội vụ trước 19 giờ cùng ngày.'),
    ).toEqual(['2025-09-28', '2025-09-28']);
  });

  it.each([
    ['1. Hội Khuyến học các xã đăng ký chỉ tiêu với Hội Khuyến học tỉnh trong tháng 11/2025.', ['2025-11-30']],
    ['1. Ban Phong trào tổ chức sơ kết trong quý IV/2025.', ['2025-12-31']],
    ['1. Sở Nội vụ tổng kết vào quý IV năm 2026.', ['2026-12-31']],
  ])('%s', (items, expected) => {
    expect(days(items)).toEqual(expected);
  });

  it('how long a programme lasts is no limit', () => {
    expect(
      days(
        '1. Theo Quyết định số 22/QĐ-TTg phê duyệt Chương trình đọc sách đến năm 2030, UBND tỉnh giao Sở Nội vụ góp ý (trước ngày 10/10/2025).',
      ),
    ).toEqual(['2025-10-10']);
  });

  it('under a heading of the time for it the day alone is the limit', () => {
    expect(
      days(
        '5. Thời gian nộp báo cáo\n\n- Cuộc thi đọc sách: đến 10h, ngày 16 tháng 11 năm 2025\n\n- Cuộc thi viết: đến hết ngày 28 tháng 02 năm 2026.',
      ),
    ).toEqual(['2025-11-16', '2026-02-28']);
  });
});
