import { describe, expect, it } from '@jest/globals';
import { plan, tasks } from './plan.fixture.ts';
import { readDocument } from './read-document.ts';

describe('who must do it', () => {
  it.each([
    [
      '1. UBND các phường: An Lạc, Bến Đò, Cầu Mới rà soát tủ sách.',
      ['UBND phường An Lạc', 'UBND phường Bến Đò', 'UBND phường Cầu Mới'],
    ],
    [
      '1. UBND các xã: Đồi Cao, Suối Cạn và UBND phường Bến Đò bố trí kinh phí.',
      ['UBND xã Đồi Cao', 'UBND xã Suối Cạn', 'UBND phường Bến Đò'],
    ],
    ['1. Giao các Bộ: Công an, Tài chính có ý kiến về dự thảo.', ['Bộ Công an', 'Bộ Tài chính']],
    ['1. Văn phòng HĐND và UBND xã theo dõi việc thực hiện.', ['Văn phòng HĐND và UBND xã']],
    [
      '1. Công ty Khai thác công trình thủy lợi Sông Mây vận hành hồ chứa.',
      ['Công ty Khai thác công trình thủy lợi Sông Mây'],
    ],
    [
      '1. Chi cục Thủy lợi và Phòng, chống thiên tai trực ban, bố trí lực lượng.',
      ['Chi cục Thủy lợi và Phòng, chống thiên tai'],
    ],
    [
      '1. Các sở, ban, ngành Thành phố, UBND các xã xây dựng kế hoạch.',
      ['Các sở, ban, ngành Thành phố', 'UBND các xã'],
    ],
    ['1. Ủy ban Kiểm tra xây dựng chương trình kiểm tra.', ['Ủy ban Kiểm tra']],
    ['1. Đoàn xã\n\n- Duy trì tủ sách.', ['Đoàn xã']],
    [
      '1. Liên hiệp các tổ chức hữu nghị tỉnh\n\n- Vận động sách tiếng nước ngoài.',
      ['Liên hiệp các tổ chức hữu nghị tỉnh'],
    ],
    [
      '1. Trưởng phòng Văn hóa trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm kiểm tra.',
      ['Trưởng phòng Văn hóa'],
    ],
    [
      '1. UBND các thôn có trách nhiệm mở tủ sách; thủ trưởng các cơ quan chỉ đạo việc quyên góp.',
      ['UBND các thôn', 'thủ trưởng các cơ quan'],
    ],
    ['Các trường học; các thôn thực hiện tốt các nội dung sau:\n\n1. Rà soát số sách.', ['Các trường học', 'các thôn']],
  ])('%s', (items, names) => {
    expect(tasks(plan(items))).toEqual(names.map((name) => `do: ${name}`));
  });

  it.each([
    '1. Phường Bến Đò: 02 tủ; phường An Lạc: 01 tủ.',
    '1. Công ty Sách Sông Mây: 0234.567.890',
    '1. Rà soát, đề xuất bàn giao các trạm y tế cũ.',
    'Phòng Văn hóa triển khai thực hiện kế hoạch như sau:\n\n1. Rà soát số sách.',
  ])('nobody: %s', (items) => {
    expect(tasks(plan(items))).toEqual([]);
  });

  it('names those who report by the list that a colon stands in', () => {
    const { deadlines } = readDocument(
      plan('1. Giao các Sở: Nội vụ, Tài chính gửi báo cáo trước ngày 10 tháng 12 năm 2025.'),
    );
    expect(deadlines.map(({ from, date }) => [from, date])).toEqual([[['Sở Nội vụ', 'Sở Tài chính'], '2025-12-10']]);
  });

  it('reads articles of a regulation that a decision carries', () => {
    const carried = [
      'QUY CHẾ\nQuản lý tủ sách',
      '(Ban hành kèm theo Quyết định số 31/QĐ-UBND)',
      'Điều 1. Chủ tịch UBND các thôn chịu trách nhiệm tổ chức thực hiện Quy chế này; hằng năm tổng kết, gửi báo cáo về Phòng Văn hóa.',
      'Điều 2. Trách nhiệm của trường, cơ quan, đơn vị\n\n1. Giữ gìn sách.',
    ].join('\n\n');
    const decision = plan().replace('KẾ HOẠCH\nMở', 'QUYẾT ĐỊNH\nVề việc mở').replace('/KH-', '/QĐ-');
    expect(tasks(`${decision}\n\n${carried}`)).toContain('do: Chủ tịch UBND các thôn');
  });

  it('takes rows with bars between their cells', () => {
    const rows = [
      'STT | Nội dung | Thời gian | Chủ trì | Phối hợp',
      '1 | Khai mạc | 01/10/2025 | Phòng Văn hóa | Hội Khuyến học xã',
    ];
    expect(tasks(plan('1. Lịch', rows.join('\n')))).toEqual(['lead: Phòng Văn hóa', 'coordinate: Hội Khuyến học xã']);
  });

  it('lets an invitation ask those whom it does not invite', () => {
    const invitation = plan('1. Thời gian: 7 giờ.', 'Đề nghị Bí thư các chi đoàn đôn đốc đoàn viên dự lễ.')
      .replace('KẾ HOẠCH\nMở', 'GIẤY MỜI\nDự lễ mở')
      .replace('/KH-', '/GM-');
    expect(tasks(invitation)).toEqual(['do: Bí thư các chi đoàn']);
  });
});

describe('sentences that ask', () => {
  it.each([
    ['1. Biên soạn danh mục sách, hoàn thành trước ngày 05/11/2025.', [], ['2025-11-05']],
    ['1. Phòng Văn hóa là cơ quan thường trực, có trách nhiệm đôn đốc các thôn.', ['do: Phòng Văn hóa'], []],
    ['1. Xây dựng nội quy, phân công công chức phụ trách tủ sách.', [], []],
  ])('%s', (items, to, days) => {
    const { assignments, deadlines } = readDocument(plan(items));
    expect([assignments.map((one) => `${one.role}: ${one.to}`), deadlines.map(({ date }) => date)]).toEqual([to, days]);
  });

  it('does not take what an item asks for the heading of the time', () => {
    const { deadlines } = readDocument(
      plan('1. Nêu khó khăn, kiến nghị.', 'Báo cáo gửi về Phòng Văn hóa trước ngày 20/11/2025 để tổng hợp.'),
    );
    expect(deadlines.map(({ date }) => date)).toEqual(['2025-11-20']);
  });
});

describe('further names', () => {
  it.each([
    ['1. Xí nghiệp Nước Sông Mây bố trí hội trường.', ['Xí nghiệp Nước Sông Mây']],
    ['1. Hội đồng Giám khảo chấm điểm tủ sách.', ['Hội đồng Giám khảo']],
    ['1. Tổ nuôi: giữ bếp sạch.', ['Tổ nuôi']],
    ['1. Các tiểu đoàn quản lý học viên: Mở tủ sách.', ['Các tiểu đoàn quản lý học viên']],
    ['1. Đ/c Hiệu phó phụ trách bán trú:\n\n- Chọn sách.', ['Đ/c Hiệu phó phụ trách bán trú']],
    [
      '1. Giao các Ban của Hội đồng nhân dân xã và các đại biểu Hội đồng nhân dân xã giám sát.',
      ['các Ban của Hội đồng nhân dân xã', 'các đại biểu Hội đồng nhân dân xã'],
    ],
  ])('%s', (items, names) => {
    expect(tasks(plan(items))).toEqual(names.map((name) => `do: ${name}`));
  });

  it('lets nobody be told to come in time', () => {
    const invitation = plan('1. Thời gian: 7 giờ.', 'Đề nghị các đồng chí tham dự đầy đủ, đúng thành phần./.')
      .replace('KẾ HOẠCH\nMở', 'GIẤY MỜI\nDự lễ mở')
      .replace('/KH-', '/GM-');
    expect(tasks(invitation)).toEqual([]);
  });
});
