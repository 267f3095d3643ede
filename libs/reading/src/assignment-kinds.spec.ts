import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';

interface Kind {
  type?: string;
  symbol?: string;
  section?: string;
}

/** The items of a plan or of another type, with head and closing; the names are nobody's. */
function read(items: string, { type = 'KẾ HOẠCH', symbol = 'KH', section = 'I. TỔ CHỨC THỰC HIỆN' }: Kind = {}) {
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

const tasks = (items: string, kind: Kind = {}) => read(items, kind).assignments.map(({ role, to }) => `${role}: ${to}`);

const REPORT: Kind = { type: 'BÁO CÁO', symbol: 'BC', section: 'I. KẾT QUẢ THỰC HIỆN' };

describe('the past of a report is no order', () => {
  it.each([
    '1. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Hội Khuyến học tỉnh mở 12 lớp bồi dưỡng.',
    '1. UBND các xã có trách nhiệm cao trong việc huy động học viên, đạt kết quả tốt.',
    '1. Trung tâm học tập cộng đồng tổ chức 45 buổi nói chuyện chuyên đề với 2.300 lượt người.',
    '1. UBND tỉnh đã giao Sở Nội vụ chủ trì rà soát đội ngũ.',
    '1. Tổ chức hội thi (Thư viện tỉnh chủ trì) với 300 thí sinh.',
  ])('%s', (items) => {
    expect(tasks(items, REPORT)).toEqual([]);
  });

  it('nor is what a plan tells of the year before', () => {
    const past = { section: 'I. ĐÁNH GIÁ KẾT QUẢ NĂM 2024' };
    expect(tasks('1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu ban hành 3 văn bản.', past)).toEqual([]);
    expect(tasks('1. Sở Tài chính đã chủ trì cân đối đủ kinh phí.')).toEqual([]);
  });

  it('but what it plans is work', () => {
    const ahead = { ...REPORT, section: 'I. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026' };
    expect(tasks('1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát đội ngũ.', ahead)).toEqual([
      'lead: Sở Nội vụ',
      'coordinate: Sở Tài chính',
    ]);
  });

  it('and what it wishes of those above is none', () => {
    const wishes = { ...REPORT, section: 'I. KIẾN NGHỊ, ĐỀ XUẤT' };
    expect(tasks('1. Đề nghị Bộ Giáo dục và Đào tạo sớm ban hành bộ tiêu chí mới.', wishes)).toEqual([]);
    expect(tasks('1. Kiến nghị UBND tỉnh quan tâm bố trí kinh phí.', wishes)).toEqual([]);
  });
});

describe('who leads, in brackets or on a line of its own', () => {
  it.each([
    [
      '1. Mở lớp xóa mù chữ (Sở Giáo dục và Đào tạo chủ trì; UBND các xã phối hợp).',
      ['lead: Sở Giáo dục và Đào tạo', 'coordinate: UBND các xã'],
    ],
    ['1. Tổ chức tọa đàm về tự học (đơn vị thực hiện: Thư viện tỉnh).', ['do: Thư viện tỉnh']],
    [
      '1. Biên soạn tài liệu tuyên truyền (Cơ quan chủ trì: Hội Khuyến học tỉnh; cơ quan phối hợp: Sở Nội vụ, Tỉnh đoàn).',
      ['lead: Hội Khuyến học tỉnh', 'coordinate: Sở Nội vụ', 'coordinate: Tỉnh đoàn'],
    ],
    [
      '1. Triển lãm sách lưu động (do Thư viện tỉnh chủ trì, phối hợp với Tỉnh đoàn).',
      ['lead: Thư viện tỉnh', 'coordinate: Tỉnh đoàn'],
    ],
    [
      '1. Phát động phong trào học tiếng Anh\n\n- Đơn vị chủ trì: Sở Giáo dục và Đào tạo.\n\n- Đơn vị phối hợp: Tỉnh đoàn; Hội Khuyến học tỉnh.',
      ['lead: Sở Giáo dục và Đào tạo', 'coordinate: Tỉnh đoàn', 'coordinate: Hội Khuyến học tỉnh'],
    ],
    [
      '1. Xây dựng tủ sách dòng họ.\n\nChủ trì: Hội Khuyến học tỉnh.\n\nPhối hợp: UBND các xã.',
      ['lead: Hội Khuyến học tỉnh', 'coordinate: UBND các xã'],
    ],
    [
      '1. Rà soát người mù chữ. Chủ trì: Sở Giáo dục và Đào tạo. Phối hợp: Công an tỉnh.',
      ['lead: Sở Giáo dục và Đào tạo', 'coordinate: Công an tỉnh'],
    ],
  ])('%s', (items, expected) => {
    expect(tasks(items)).toEqual(expected);
  });

  it('gives the line above as the work', () => {
    const [first] = read('1. Phát động phong trào học tiếng Anh\n\n- Đơn vị chủ trì: Sở Nội vụ.').assignments;
    expect(first).toMatchObject({ to: 'Sở Nội vụ', text: 'Phát động phong trào học tiếng Anh', section: 'I.1' });
  });

  it.each([
    '1. Tổ chức hội thi (có thể lồng ghép với hội nghị cuối năm).',
    '1. Thực hiện: theo hướng dẫn riêng.',
    '1. Công tác phối hợp: chặt chẽ, kịp thời.',
    '1. Nguồn lực thực hiện: ngân sách và xã hội hóa.',
  ])('names nobody in: %s', (items) => {
    expect(tasks(items)).toEqual([]);
  });
});

describe('people by position', () => {
  it.each([
    ['1. Đồng chí Lê Thị D, Hiệu trưởng, chịu trách nhiệm chung.', ['do: Đồng chí Lê Thị D, Hiệu trưởng']],
    ['1. Đ/c Phạm Văn E - Phó Hiệu trưởng: Xây dựng lịch hoạt động.', ['do: Đ/c Phạm Văn E - Phó Hiệu trưởng']],
    ["1. Cô H'Lan Niê, Tổ trưởng tổ Văn, tổ chức ngày hội.", ["do: Cô H'Lan Niê, Tổ trưởng tổ Văn"]],
    ['1. Phó Hiệu trưởng Vũ Thị G chủ trì khâu chuẩn bị.', ['lead: Phó Hiệu trưởng Vũ Thị G']],
    ['1. Ông Đỗ Văn K, Chánh Văn phòng, theo dõi, đôn đốc các lớp.', ['do: Ông Đỗ Văn K, Chánh Văn phòng']],
    ['1. Đồng chí Trưởng ban: phụ trách chung.', ['do: Đồng chí Trưởng ban']],
    [
      '1. Đồng chí Phó Trưởng ban Thường trực - Giám đốc Trung tâm học tập cộng đồng: điều hành hoạt động.',
      ['do: Đồng chí Phó Trưởng ban Thường trực - Giám đốc Trung tâm học tập cộng đồng'],
    ],
    ['1. Giáo viên chủ nhiệm phổ biến kế hoạch đến học sinh.', ['do: Giáo viên chủ nhiệm']],
    ['1. Tổng phụ trách Đội: Chuẩn bị âm thanh, kịch bản.', ['do: Tổng phụ trách Đội']],
    ['1. Nhân viên thư viện trưng bày sách mới.', ['do: Nhân viên thư viện']],
    [
      '1. Trang trí sân khấu (Phụ trách: đ/c Ngô Thị L; phối hợp: đ/c Bùi Văn M).',
      ['lead: đ/c Ngô Thị L', 'coordinate: đ/c Bùi Văn M'],
    ],
  ])('%s', (items, expected) => {
    expect(tasks(items)).toEqual(expected);
  });
});

describe('bodies of the hamlet', () => {
  it.each([
    ['1. Ban công tác Mặt trận các khu phố tuyên truyền trên loa.', 'do: Ban công tác Mặt trận các khu phố'],
    ['1. Trưởng ấp lập danh sách người học.', 'do: Trưởng ấp'],
    ['1. Các thôn, tổ dân phố mở tủ sách cộng đồng.', 'do: Các thôn, tổ dân phố'],
    ['1. Chi hội Khuyến học các thôn vận động các gia đình đăng ký.', 'do: Chi hội Khuyến học các thôn'],
    ['1. Tổ công nghệ số cộng đồng hướng dẫn người dân học trên mạng.', 'do: Tổ công nghệ số cộng đồng'],
    ['1. Ban phát triển thôn quyên góp sách cho trẻ em.', 'do: Ban phát triển thôn'],
  ])('%s', (items, expected) => {
    expect(tasks(items)).toEqual([expected]);
  });
});

describe('the last order before ./.', () => {
  const letter = { type: 'CHỈ THỊ', symbol: 'CT', section: 'Chủ tịch UBND tỉnh yêu cầu:' };

  it.each([
    ['1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này./.', ['do: Sở Nội vụ']],
    ['1. Giao Văn phòng UBND tỉnh kiểm tra kết quả thực hiện./.', ['do: Văn phòng UBND tỉnh']],
    ['1. Báo và Đài Phát thanh tỉnh tăng thời lượng tin bài./.', ['do: Báo và Đài Phát thanh tỉnh']],
    ['1. Sở Tài chính bố trí kinh phí theo phân cấp./.', ['do: Sở Tài chính']],
  ])('is one: %s', (items, expected) => {
    expect(tasks(items, letter)).toEqual(expected);
  });

  it.each([
    '1. Yêu cầu các sở, ngành, địa phương nghiêm túc triển khai thực hiện./.',
    '1. Đề nghị các đơn vị quan tâm phối hợp thực hiện./.',
    '1. Các cơ quan, đơn vị chịu trách nhiệm thi hành Chỉ thị này./.',
    '1. Yêu cầu thủ trưởng các đơn vị khẩn trương tổ chức thực hiện Chỉ thị này./.',
  ])('is none when it speaks to everybody of everything: %s', (items) => {
    expect(tasks(items, letter)).toEqual([]);
  });
});

describe('under wishes of those below', () => {
  const notice = { type: 'THÔNG BÁO', symbol: 'TB', section: 'I. VỀ CÁC KIẾN NGHỊ CỦA HUYỆN' };

  it.each([
    ['1. Về trường lớp: Giao Sở Xây dựng thẩm định trong năm nay.', ['do: Sở Xây dựng']],
    [
      '1. Về biên chế\n\nThống nhất giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu.',
      ['lead: Sở Nội vụ', 'coordinate: Sở Tài chính'],
    ],
    ['1. Về đất đai\n\nYêu cầu UBND huyện hoàn thiện hồ sơ.', ['do: UBND huyện']],
    ['1. Về thư viện\n\nGiao Thư viện tỉnh hướng dẫn các xã.', ['do: Thư viện tỉnh']],
  ])('%s', (items, expected) => {
    expect(tasks(items, notice)).toEqual(expected);
  });
});

describe('telegrams', () => {
  const telegram = { type: 'CÔNG ĐIỆN', symbol: 'CĐ', section: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:' };
  const addressees = '- Giám đốc các Sở: Nội vụ, Tài chính;\n- Chủ tịch UBND các xã, phường.';

  it.each([
    ['Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Nội vụ chủ trì trực ban.', ['lead: Sở Nội vụ']],
    [
      'Chủ tịch UBND tỉnh yêu cầu:\n\n1. Chủ tịch UBND các xã, phường di dời dân.',
      ['do: Chủ tịch UBND các xã, phường'],
    ],
    ['Chủ tịch UBND tỉnh yêu cầu:\n\n1. Giám đốc Sở Y tế bảo đảm thuốc men.', ['do: Giám đốc Sở Y tế']],
    ['Chủ tịch UBND tỉnh yêu cầu:\n\n1. Bộ Chỉ huy Quân sự tỉnh ứng trực 24/24 giờ.', ['do: Bộ Chỉ huy Quân sự tỉnh']],
  ])('give work only below their addressees: %s', (items, expected) => {
    expect(tasks(`${addressees}\n\n${items}`, telegram)).toEqual(expected);
  });
});

describe('letterhead words and the enacting article are no assignments', () => {
  const decision = { type: 'QUYẾT ĐỊNH', symbol: 'QĐ', section: 'QUYẾT ĐỊNH:' };

  it.each([
    'Điều 1. Ban hành Kế hoạch.\n\nĐiều 2. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở, Chủ tịch UBND các xã chịu trách nhiệm thi hành Quyết định này./.',
    'Điều 1. Ban hành Kế hoạch.\n\nĐiều 2. Các ông (bà) Chánh Văn phòng, Giám đốc Sở Nội vụ và các đơn vị có liên quan căn cứ Quyết định thi hành./.',
    'Điều 1. Phê duyệt danh sách.\n\nĐiều 2. Sở Nội vụ, Sở Tài chính và cá nhân có tên tại Điều 1 có trách nhiệm tổ chức thực hiện Quyết định này.',
    'Điều 1. Ban hành Quy chế.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày ký. Thủ trưởng các đơn vị có trách nhiệm thi hành.',
  ])('%s', (items) => {
    expect(tasks(items, decision)).toEqual([]);
  });
});

describe('what one finds in whole documents', () => {
  it('a bracket that says also when, and a line beside it that does', () => {
    const { assignments, deadlines } = read(
      [
        '1. Củng cố thư viện (Chủ trì: Thư viện tỉnh; Phối hợp: Tỉnh đoàn; Thời gian: trước 30/6/2026).',
        '2. Khảo sát nhu cầu học tập',
        'Cơ quan chủ trì: Sở Nội vụ.',
        'Thời gian hoàn thành: Quý II năm 2026.',
      ].join('\n\n'),
    );
    expect(assignments.map(({ role, to }) => `${role}: ${to}`)).toEqual([
      'lead: Thư viện tỉnh',
      'coordinate: Tỉnh đoàn',
      'lead: Sở Nội vụ',
    ]);
    expect(deadlines.map(({ date, from }) => [date, ...from])).toEqual([
      ['2026-06-30', 'Thư viện tỉnh'],
      ['2026-06-30', 'Sở Nội vụ'],
    ]);
  });

  it('a conclusion, then a command in the same sentence', () => {
    const notice = { type: 'THÔNG BÁO', symbol: 'TB', section: 'Chủ tịch UBND tỉnh kết luận:' };
    expect(tasks('1. Biểu dương Sở Nội vụ, các xã đã chủ động triển khai.', notice)).toEqual([]);
    expect(tasks('1. Về trường lớp: Đồng ý chủ trương; giao Sở Xây dựng hướng dẫn.', notice)).toEqual([
      'do: Sở Xây dựng',
    ]);
  });

  it('two bodies in one point, verbs that no list knows, a heading of heads of schools', () => {
    expect(tasks('1. Sở Nội vụ lồng ghép nguồn lực; Sở Tài chính tham mưu bố trí kinh phí.')).toEqual([
      'do: Sở Nội vụ',
      'do: Sở Tài chính',
    ]);
    expect(tasks('1. Sở Giáo dục và Đào tạo cho học sinh nghỉ học.')).toEqual(['do: Sở Giáo dục và Đào tạo']);
    expect(tasks('1. UBND tỉnh thưởng cho các tập thể xuất sắc.')).toEqual(['do: UBND tỉnh']);
    expect(tasks('1. Hiệu trưởng các trường mầm non, tiểu học\n\n- Phổ biến kế hoạch.')).toEqual([
      'do: Hiệu trưởng các trường mầm non, tiểu học',
    ]);
    expect(tasks('1. Tập huấn (do Trung tâm Chính trị tỉnh đảm nhiệm).')).toEqual(['do: Trung tâm Chính trị tỉnh']);
    expect(tasks('1. Đồng chí Võ Thị Lan - Phó Trưởng phòng phụ trách chung.')).toEqual([
      'do: Đồng chí Võ Thị Lan - Phó Trưởng phòng',
    ]);
  });

  it('a report that tells of commands and asks those above', () => {
    const read1 = read('1. UBND tỉnh giao Sở Tài chính bố trí 500 triệu đồng; yêu cầu các xã hoàn thành.', REPORT);
    const wish = read('1. Đề nghị UBND tỉnh giao Sở Nội vụ bổ sung biên chế trong năm 2026.', {
      ...REPORT,
      section: 'I. KIẾN NGHỊ',
    });
    expect([read1.assignments, read1.deadlines, wish.assignments, wish.deadlines]).toEqual([[], [], [], []]);
  });

  it('a table whose times are months and quarters', () => {
    const { assignments, deadlines } = read(
      '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |\n| 1 | Phát động | Tỉnh đoàn | Tháng 9/2026 |\n| 2 | Kiểm tra | Sở Nội vụ | Quý II/2026 |',
    );
    expect(assignments.map(({ to }) => to)).toEqual(['Tỉnh đoàn', 'Sở Nội vụ']);
    expect(deadlines.map(({ date }) => date)).toEqual(['2026-09-30', '2026-06-30']);
  });
});

describe('who is spoken to, in other words', () => {
  it('a heading without a colon leads what stands under it', () => {
    expect(tasks('1. Sở Nội vụ chủ trì, phối hợp thực hiện\n\na) Rà soát đội ngũ.\n\nb) Mở lớp tập huấn.')).toEqual([
      'lead: Sở Nội vụ',
      'lead: Sở Nội vụ',
    ]);
  });

  it.each([
    [
      '1. Sở Nội vụ chủ trì, phối hợp với Hội Khuyến học tỉnh tập huấn cán bộ cơ sở.',
      'coordinate: Hội Khuyến học tỉnh',
    ],
    [
      '1. Ban Công tác Mặt trận các thôn chủ trì, phối hợp với Chi hội Khuyến học thôn bình xét.',
      'coordinate: Chi hội Khuyến học thôn',
    ],
    [
      '1. Ban Quản lý dự án Đầu tư xây dựng xã Bến Lau: Bàn giao nhà văn hóa.',
      'do: Ban Quản lý dự án Đầu tư xây dựng xã Bến Lau',
    ],
    [
      '1. Ban Quản lý Khu kinh tế Bến Lau và các Khu công nghiệp tỉnh: Vận động doanh nghiệp.',
      'do: Ban Quản lý Khu kinh tế Bến Lau và các Khu công nghiệp tỉnh',
    ],
    ['1. Tổ kiểm tra liên ngành: Theo dõi việc thực hiện.', 'do: Tổ kiểm tra liên ngành'],
  ])('%s', (items, name) => {
    expect(tasks(items)).toContain(name);
  });

  it('a long ground before the command', () => {
    const ground =
      'Để thực hiện việc mở tủ sách ở thôn theo Quyết định của Ủy ban nhân dân tỉnh về phát triển văn hóa đọc trong cộng đồng và về xây dựng xã hội học tập giai đoạn mới';
    expect(tasks(`${ground}, UBND tỉnh đề nghị các trường quyên góp sách cho thôn.`)).toEqual(['do: các trường']);
  });

  it('what a meeting concluded is ordered, also in minutes', () => {
    const minutes = { type: 'BIÊN BẢN', symbol: 'BB', section: 'I. KẾT LUẬN CỦA CHỦ TRÌ' };
    expect(tasks('1. Đề nghị Hội Khuyến học xã rà soát danh sách.', minutes)).toEqual(['do: Hội Khuyến học xã']);
  });

  it('a long list of those who obey a decision is none', () => {
    const article =
      'Điều 3. Giám đốc Sở Nội vụ; Chủ tịch UBND các xã: Bến Lau, Sông Mây; Chủ tịch UBND 07 phường có tên tại Điều 1 và cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.';
    expect(tasks(article, { type: 'QUYẾT ĐỊNH', symbol: 'QĐ', section: '' })).toEqual([]);
  });

  it('departments of one body before a verb', () => {
    expect(tasks('1. Các phòng rà soát nhu cầu, gửi Văn phòng tổng hợp.')).toEqual(['do: Các phòng']);
  });

  it('members of a committee are no work', () => {
    expect(tasks('1. Ban tổ chức\n\n- Ông: Lê Văn Mẫu\n\n- Bà: Trần Thị Thử')).toEqual([]);
  });

  it('a sentence that only makes it known is none', () => {
    expect(tasks('1. Sở Nội vụ mở lớp.\n\nVăn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.')).toEqual([
      'do: Sở Nội vụ',
    ]);
  });

  it('what is forbidden is ordered, too', () => {
    expect(tasks('1. Nhà trường không tổ chức thu tiền mua sách.')).toEqual(['do: Nhà trường']);
  });

  it('a section of requests to those who come, and a command behind hours and places', () => {
    expect(
      tasks('1. Giao Thư viện tỉnh chuẩn bị phòng họp.', { section: 'V. MỘT SỐ YÊU CẦU ĐỐI VỚI CÁC ĐƠN VỊ' }),
    ).toEqual(['do: Thư viện tỉnh']);
    const times = { section: 'III. THỜI GIAN, ĐỊA ĐIỂM' };
    expect(tasks('- Từ 7h30: họp tại thư viện.\n\nGiao Thư viện tỉnh chuẩn bị nội dung cuộc họp.', times)).toEqual([
      'do: Thư viện tỉnh',
    ]);
  });
});
