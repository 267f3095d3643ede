import { describe, expect, it } from '@jest/globals';
import { respelt } from './spelling.rules.ts';

describe('marks that a scanner lost', () => {
  it.each([
    ['Ủy ban nhân đân huyện', 'Ủy ban nhân dân huyện'],
    ['chủ trì, phôi hợp với các đơn vi', 'chủ trì, phối hợp với các đơn vị'],
    ['BAO CÁO kết quả', 'BÁO CÁO kết quả'],
    ['Hội Khuyên học tỉnh', 'Hội Khuyến học tỉnh'],
    ['PHÓ CHÚ TỊCH', 'PHÓ CHỦ TỊCH'],
    ['theo để nghị của Sở', 'theo đề nghị của Sở'],
    ['các huyện, thị xã, thành phó', 'các huyện, thị xã, thành phố'],
  ])('come back in %s', (written, proper) => {
    expect(respelt(written)).toBe(proper);
  });

  it.each(['làm chủ tri thức và công nghệ', 'Học viên', 'hàng năm', 'chi tiêu', 'Uỷ ban nhân dân', 'Lê Hoan Thanh'])(
    'are not put into %s',
    (text) => {
      expect(respelt(text)).toBe(text);
    },
  );
});
