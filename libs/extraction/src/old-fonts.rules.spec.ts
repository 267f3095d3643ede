import { describe, expect, it } from '@jest/globals';
import { drawsCapitals, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

describe('fonts from before Unicode', () => {
  it.each([
    ['.VnTime', 'TCVN3'],
    ['.VnArialH', 'TCVN3'],
    ['ABCDEF+.VnTimeH', 'TCVN3'],
    ['VNI-Times', 'VNI'],
    ['Times New Roman', null],
    ['Verdana', null],
  ])('%s is of %s', (font, family) => {
    expect(oldFamilyOf(font)).toBe(family);
  });

  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['KÕ ho¹ch tæ chøc ngµy ®äc s¸ch', 'Kế hoạch tổ chức ngày đọc sách'],
    ['Ng­êi ký: Phßng V¨n ho¸', 'Người ký: Phòng Văn hoá'],
    ['Số 12/KH-UBND 2025', 'Số 12/KH-UBND 2025'],
  ])('%s in TCVN3 is %s', (written, text) => {
    expect(toUnicode(written, 'TCVN3')).toBe(text);
  });

  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['KEÁ HOAÏCH ÑOÏC SAÙCH', 'KẾ HOẠCH ĐỌC SÁCH'],
    ['Ngöôøi kyù: Phoøng Vaên hoùa', 'Người ký: Phòng Văn hóa'],
  ])('%s in VNI is %s', (written, text) => {
    expect(toUnicode(written, 'VNI')).toBe(text);
  });

  it('knows fonts that draw capitals', () => {
    expect(['.VnTimeH', '.VnTime', 'VNI-Times'].map(drawsCapitals)).toEqual([true, false, false]);
  });
});
