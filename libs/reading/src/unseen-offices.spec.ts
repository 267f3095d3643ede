import { describe, expect, it } from '@jest/globals';
import { closing, head, letter, plan, STATE, tasks } from './plan.fixture.ts';
import { readDocument } from './read-document.ts';

describe('conclusions, telegrams and invitations of offices', () => {
  it.each([
    ['NHIỆM VỤ THỜI GIAN TỚI', ['lead: Phòng Văn hóa', 'do: Công an xã']],
    ['MỘT SỐ VIỆC TRONG THỜI GIAN CÒN LẠI', ['lead: Phòng Văn hóa', 'do: Công an xã']],
    ['THỜI GIAN, ĐỊA ĐIỂM', []],
  ])('tells tasks to come from a time: %s', (heading, expected) => {
    const notice = plan(
      `II. ${heading}`,
      '1. Phòng Văn hóa chủ trì rà soát tủ sách.',
      '2. Công an xã đối chiếu dữ liệu.',
    );
    expect(tasks(notice.replace('I. TỔ CHỨC THỰC HIỆN\n\n', ''))).toEqual(expected);
  });

  it.each(['yêu cầu', 'đề nghị', 'kết luận'])('lets dashes below `… %s:` speak to those they name', (command) => {
    const lines = '- Các thôn rà soát điểm sạt lở.\n- Trạm Y tế xã phun khử khuẩn.\n- Thường xuyên báo cáo về xã.';
    const said = plan(`Ủy ban nhân dân xã Sông Mây ${command}:`, lines).replace('I. TỔ CHỨC THỰC HIỆN\n\n', '');
    expect(tasks(said)).toEqual(['do: Các thôn', 'do: Trạm Y tế xã']);
  });

  it.each(['trân trọng kính mời quý vị tới dự.', 'đề nghị các thôn cử người dự.', 'thông báo lịch họp.'])(
    'ends the addressee where the text begins right below it: … %s',
    (said) => {
      const source = letter(['UBND XÃ SÔNG MÂY', STATE, 'Số: 7/UBND-VX'], '').replace(
        '|',
        `V/v họp\nKính gửi: Trưởng thôn các thôn\nUBND xã Sông Mây ${said}`,
      );
      expect(readDocument(source).addressees.map(({ value }) => value)).toEqual(['Trưởng thôn các thôn']);
    },
  );
});

describe('names that end at their verb', () => {
  it.each([
    ['1. Chi đoàn thôn dạy người già dùng điện thoại.', ['do: Chi đoàn thôn']],
    ['1. Tổ Ngữ văn ra đề, chấm bài.', ['do: Tổ Ngữ văn']],
    ['1. Các trường, trung tâm gửi hồ sơ về xã.', ['do: Các trường, trung tâm']],
    ['1. Đơn vị được giám sát chuẩn bị báo cáo.', ['do: Đơn vị được giám sát']],
    ['1. Đoàn giám sát hoàn thành báo cáo giám sát.', ['do: Đoàn giám sát']],
    ['1. Chi đoàn trực thư viện chiều thứ Bảy.', ['do: Chi đoàn']],
    ['1. Hiệu trưởng phê duyệt danh mục sách.', ['do: Hiệu trưởng']],
    [
      '1. Ông Lê Văn Mẫu - Chủ tịch UBND xã, Trưởng ban: Chỉ đạo chung.',
      ['do: Ông Lê Văn Mẫu - Chủ tịch UBND xã, Trưởng ban'],
    ],
    [
      '1. Cập nhật dữ liệu (Công an xã chủ trì, phối hợp với Hội Khuyến học xã; hoàn thành trong quý II năm 2026).',
      ['lead: Công an xã', 'coordinate: Hội Khuyến học xã'],
    ],
  ])('%s', (items, expected) => {
    expect(tasks(plan(items))).toEqual(expected);
  });

  it.each([
    '1. Đơn vị được công nhận mức độ 1 trước ngày 01/01/2025 đủ điều kiện xét mức độ 2.',
    '1. Giấy chứng nhận cấp trước ngày 01/7/2025 tiếp tục có giá trị.',
    '1. Chế độ báo cáo: Các tổ báo cáo Ban Giám đốc vào ngày 25 hằng tháng.',
  ])('a state and a rhythm are no task: %s', (items) => {
    expect(tasks(plan('1. Các thôn mở tủ sách.', '2. Trạm Y tế xã mở lớp.', items.replace('1.', '3.')))).toEqual([
      'do: Các thôn',
      'do: Trạm Y tế xã',
    ]);
  });
});

describe('what several issue and sign', () => {
  it.each([
    ['02/KHLT/ĐTN-HPN', 'KẾ HOẠCH LIÊN TỊCH\nMở tủ sách', '02/KHLT-ĐTN-HPN', 'KH', 'Mở tủ sách'],
    ['05/QCPH-CA-HKH', 'QUY CHẾ PHỐI HỢP\nVề trao đổi sách', '05/QCPH-CA-HKH', 'QC', 'trao đổi sách'],
  ])('%s', (number, title, code, type, subject) => {
    const source = plan('1. Các thôn mở tủ sách.')
      .replace('31/KH-UBND', number)
      .replace(/KẾ HOẠCH\nMở[^\n]+/u, title);
    expect(head(readDocument(source))).toMatchObject({ code, type, subject });
  });

  it('reads each of three who sign for bodies named under their authority', () => {
    const { signers } = closing(
      'KT. BỘ TRƯỞNG\nBỘ NỘI VỤ\nTHỨ TRƯỞNG\n\nLê Văn Mẫu\n',
      'KT. BỘ TRƯỞNG\nBỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nTHỨ TRƯỞNG\n\nHà Thị Mẫu\n',
      'TM. BAN THƯỜNG VỤ\nHỘI KHUYẾN HỌC VIỆT NAM\nPHÓ CHỦ TỊCH\n\nĐinh Công Mẫu',
    );
    expect(signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Hà Thị Mẫu', 'Đinh Công Mẫu']);
  });

  it('reads both under `(Ký, ghi rõ họ tên)`, and a head with an abbreviated deputy', () => {
    const minutes = closing('CHỦ TRÌ\n(Ký, ghi rõ họ tên)\nLê Văn Mẫu\nTHƯ KÝ\n(Ký, ghi rõ họ tên)\nHà Thị Mẫu');
    expect(minutes.signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Hà Thị Mẫu']);
    const deputy = closing('Nơi nhận:\n- Như trên;\n- Lưu: VT,\nHSTĐ.\n\nP. HIỆU TRƯỞNG PHỤ TRÁCH\n\nHà Thị Mẫu');
    expect(deputy.signer?.position).toBe('P. HIỆU TRƯỞNG PHỤ TRÁCH');
    expect(deputy.recipients.map(({ value }) => value)).toEqual(['Như trên', 'Lưu: VT, HSTĐ']);
  });
});

describe('heads on narrow lines', () => {
  it('joins place, day and year over three lines', () => {
    const source = plan().replace('Sông Mây, ngày 3 tháng 10 năm 2025', 'Sông Mây,\nngày 3 tháng 10\nnăm 2025');
    expect(head(readDocument(source))).toMatchObject({ place: 'Sông Mây', date: '2025-10-03' });
  });

  it('ends the subject before the meeting that the text tells of', () => {
    const source = plan().replace(
      'Mở tủ sách ở thôn năm 2025',
      'Mở tủ sách ở thôn năm 2025\n-----\nTại phiên họp ngày 01/10/2025, các thôn đã góp ý:',
    );
    expect(head(readDocument(source)).subject).toBe('Mở tủ sách ở thôn năm 2025');
  });

  it('takes no forecast of a report for a deadline', () => {
    const report = plan('1. Dự kiến mở 16 lớp, hoàn thành trong quý III/2026.').replace('KẾ HOẠCH\nMở', 'BÁO CÁO\nMở');
    expect(readDocument(report.replace('/KH-', '/BC-')).deadlines).toEqual([]);
  });
});
