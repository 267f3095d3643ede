/** Encodings from before Unicode: the font's name says which letters its characters draw. */
export type OldFontFamily = 'TCVN3' | 'VNI';

/** The family of a font by its name, `.VnTime` and `VNI-Times`; null for the others. */
export function oldFamilyOf(font: string | null | undefined): OldFontFamily | null {
  const name = (font ?? '').replace(/^[A-Z]{6}\+/u, '');
  if (/^\.?Vn[A-Z]/u.test(name)) return 'TCVN3';
  return /^VNI[-_ ]/iu.test(name) ? 'VNI' : null;
}

/** Fonts of TCVN3 whose name ends in H draw small letters as capitals. */
export const drawsCapitals = (font: string): boolean => /^(?:[A-Z]{6}\+)?\.?Vn[A-Za-z]*H$/u.test(font);

/** The characters of TCVN3 from 0xA1 on, as Latin-1 shows them, and what they draw. */
const TCVN3 = pairs(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ ­ư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ' +
    '×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

/** VNI writes most letters as a base and a mark behind it; these stand alone. */
const VNI_ALONE = pairs('ñđ ÑĐ íí ìì æỉ óĩ òị ÍÍ ÌÌ ÆỈ ÓĨ ÒỊ îỵ ÎỴ ôơ öư ÔƠ ÖƯ');
/** What a mark behind a base adds: tones, and roof or bow with a tone. */
const VNI_MARKS = pairs(
  'ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323 â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323 ' +
    'ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323',
);

function pairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(' ').map((pair) => [pair[0]!, pair.slice(1)]));
}

/** Text in letters of a font from before Unicode, as Unicode. What the font does not draw otherwise stays as it is. */
export const toUnicode = (text: string, family: OldFontFamily): string =>
  family === 'TCVN3' ? fromTcvn3(text) : fromVni(text);

const fromTcvn3 = (text: string): string => Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join('');

function fromVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const mark = VNI_MARKS.get((text[at + 1] ?? '').toLowerCase());
    const base = VNI_ALONE.get(letter) ?? letter;
    if (mark && /^[aeouyơư]$/iu.test(base)) {
      result += (base + mark).normalize('NFC');
      at += 1;
    } else result += base;
  }
  return result;
}

/** Letters that only Vietnamese in Unicode has. A text with some of them is in no old font as a whole. */
export const hasVietnameseLetters = (text: string): boolean =>
  /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0\u0110\u0111]/u.test(text);
