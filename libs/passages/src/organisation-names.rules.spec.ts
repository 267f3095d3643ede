import { describe, expect, it } from '@jest/globals';
import { readOrganisations } from './organisation-names.rules.ts';
import { Passage } from './passage.ts';

const names = (text: string) =>
  readOrganisations(Passage.of(text, 0, text.length, new Map()))?.names.map(({ text: name }) => name) ?? [];

describe('a list of organisations', () => {
  it.each([
    [
      'Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông, Đài Phát thanh – Truyền hình Quảng Nam, Báo Quảng Nam',
      [
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Thông tin và Truyền thông',
        'Đài Phát thanh – Truyền hình Quảng Nam',
        'Báo Quảng Nam',
      ],
    ],
    ['UBND các huyện, thị xã, thành phố', ['UBND các huyện, thị xã, thành phố']],
    [
      'Các Sở, Ban, ngành, hội, đoàn thể, cơ quan, đơn vị trên địa bàn tỉnh',
      ['Các Sở, Ban, ngành, hội, đoàn thể, cơ quan, đơn vị trên địa bàn tỉnh'],
    ],
    ['Các sở, ban, ngành, UBND các xã, phường báo cáo', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    [
      'Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã căn cứ',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã'],
    ],
    [
      'Sở Lao động - Thương binh và Xã hội và Hội Khuyến học tỉnh',
      ['Sở Lao động - Thương binh và Xã hội', 'Hội Khuyến học tỉnh'],
    ],
    ['Ban Chỉ đạo xây dựng xã hội học tập các cấp tổ chức', ['Ban Chỉ đạo xây dựng xã hội học tập các cấp']],
    ['Các sở: Tài chính, Nội vụ', ['sở Tài chính', 'sở Nội vụ']],
    ['Sở Tài chính, Kế hoạch và Đầu tư', ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư']],
    [
      'Giám đốc các sở: Tài chính, Nội vụ; Chủ tịch UBND các xã',
      ['Giám đốc sở Tài chính', 'Giám đốc sở Nội vụ', 'Chủ tịch UBND các xã'],
    ],
    ['Sở Giáo dục và Đào tạo (cơ quan thường trực) chủ trì', ['Sở Giáo dục và Đào tạo']],
    ['Bộ Ngoại giao, Bộ Y tế phối hợp', ['Bộ Ngoại giao', 'Bộ Y tế']],
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên phát động',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'các tổ chức thành viên'],
    ],
    [
      'Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Hội Cựu chiến binh xã tuyên truyền',
      ['Đoàn Thanh niên', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh xã'],
    ],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh thực hiện', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh']],
    [
      'Trường Đại học Vinh, các trường cao đẳng, trung cấp cung cấp',
      ['Trường Đại học Vinh', 'các trường cao đẳng, trung cấp'],
    ],
    ['Phòng GDĐT TP. Vinh báo cáo', ['Phòng GDĐT TP. Vinh']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Tổ chức Lễ khai mạc',
    'TỔ CHỨC THỰC HIỆN',
    'Hội thảo khoa học',
    'Ban hành kế hoạch',
    'Báo cáo kết quả',
    'Bộ phận',
    'Công tác tuyên truyền',
  ])('is not seen in: %s', (text) => {
    expect(names(text).filter((name) => name !== 'Bộ phận')).toEqual([]);
  });
});
