import { fold } from './document-type.rules.ts';
import { isSyllable } from './syllables.rules.ts';

/**
 * Words of institutions in the spelling of Decree 30/2020/NĐ-CP, Appendix II. What is not here is a proper name and
 * takes a capital at each word.
 */
const PHRASES = [
  'Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|Việt Nam|Chính phủ',
  'Thủ tướng Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng|Văn phòng Chính phủ|Chủ tịch|tỉnh',
  'thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|và|của|các|về|Tỉnh ủy|Thành ủy|Quận ủy|Huyện ủy',
  'Thị ủy|Đảng ủy|Đảng bộ|Chi bộ|Ban Chấp hành|Trung ương|Ban Bí thư|Bộ Chính trị|Ban Thường vụ|Ban Thường trực|Ban Chỉ đạo',
  'Ban Tuyên giáo|Dân vận|Ban Tổ chức|Nội chính|Bộ|Sở|Phòng|Ban|Cục|Vụ|Viện|Chi cục|Tổng cục|Thanh tra',
  'Kho bạc Nhà nước|Nhà nước|Giáo dục và Đào tạo|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao',
  'Văn hóa và Thông tin|Văn hóa - Xã hội|Văn hóa, Khoa học và Thông tin|Thông tin và Truyền thông',
  'Khoa học và Công nghệ|Nội vụ|Tài chính|Tư pháp|Kế hoạch và Đầu tư|Tài nguyên và Môi trường',
  'Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Lao động - Thương binh và Xã hội|Y tế',
  'Công Thương|Giao thông vận tải|Xây dựng|Ngoại giao|Quốc phòng|Công an|Dân tộc|Dân tộc và Tôn giáo|Văn hóa',
  'Thể thao|Du lịch|Giáo dục|Đào tạo|Xã hội|Giáo dục thường xuyên|Giáo dục nghề nghiệp|Trung tâm',
  'Trung tâm học tập cộng đồng|Trường|Tiểu học|Trung học cơ sở|Trung học phổ thông|Mầm non|Mẫu giáo|Đại học',
  'Cao đẳng|Học viện|Phổ thông|dân tộc nội trú|dân tộc bán trú|Đài Phát thanh và Truyền hình|Đài Truyền thanh',
  'Báo|Thư viện|Bảo tàng|Hội|Hội Khuyến học|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|Hội Nông dân',
  'Hội Cựu giáo chức|Công đoàn|Liên đoàn Lao động|Đoàn Thanh niên Cộng sản|Tỉnh đoàn|Thành đoàn|Huyện đoàn',
  'Liên hiệp các Hội|Xây dựng xã hội học tập|xã hội học tập|Bảo hiểm Xã hội|Tòa án nhân dân',
  'Viện kiểm sát nhân dân|Kinh tế|Hạ tầng và Đô thị|nhân dân|Tổng công ty|Công ty|Tập đoàn|Ngân hàng|cổ phần',
  'Tổ chức cán bộ|Tổ chức hành chính|Kế hoạch - Tài chính|Quản lý chất lượng|Giáo dục Trung học|Giáo dục Tiểu học|Công đoàn cơ sở',
  'Giáo hội|Phật giáo|Ban Trị sự|Hội đồng Trị sự|Hạt Kiểm lâm|khu vực|Bộ Chỉ huy|Bộ Tư lệnh|Bộ đội Biên phòng|Bộ đội',
  'Tỉnh hội|Thành hội|Huyện hội|Quận hội|Thị hội|Khuyến học|Công tác|Sinh viên|Học sinh|Hội đồng|Hội đồng Đội|Hội đồng Thi đua',
].flatMap((line) => line.split('|'));

const phraseOfFolded = new Map(PHRASES.map((phrase) => [fold(phrase), phrase]));
const longest = Math.max(...PHRASES.map((phrase) => phrase.split(' ').length));

/** Shorthand that a letterhead uses. Names of bodies only: short forms inside symbols are not names. */
const SHORT: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  'TP.': 'thành phố',
  TP: 'thành phố',
  BCH: 'Ban Chấp hành',
  CĐCS: 'Công đoàn cơ sở',
  LĐLĐ: 'Liên đoàn Lao động',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  GDĐT: 'Giáo dục và Đào tạo',
};

/** Short forms that stay capitals. */
const KEPT = /^(?:TNCS|THPT|THCS|TH|GDTX|GDNN-GDTX|GDNN|HCM|TW|MN|PTDTNT|PTDTBT|[IVXL]{1,4})$/u;

/** `ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM` → `Ủy ban nhân dân tỉnh Quảng Nam`. A name not in capitals is only tidied. */
export function organisationName(written: string): string {
  const text = tidyName(written);
  if (!isMostlyCapitals(text)) return expandHead(text);
  const words = text
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '. ')
    .replace(/(?<left>\p{L}{3,6})&(?<right>\p{L}{3,6})/gu, (word, left: string, right: string) =>
      isSyllable(left) && isSyllable(right) ? `${left} & ${right}` : word,
    )
    .split(' ')
    .flatMap((word) => grownTogether(word) ?? [word]);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const short = SHORT[words[at]!];
    const size = short ? 1 : phraseLength(words, at);
    out.push(short ?? (size > 0 ? cased(words.slice(at, at + size)) : properName(words[at]!)));
    at += Math.max(1, size);
  }
  // A unit that is only numbered has its kind in a capital: Quận 1.
  const name = out.join(' ').replace(/(?<=\s)(\p{Ll})(?=\p{Ll}+ \d)/gu, (letter) => letter.toLocaleUpperCase('vi'));
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** `GIÁO DỤCVÀ ĐÀO TẠO` lost a blank. */
function grownTogether(word: string): string[] | null {
  const found = /^(\p{Lu}{2,})(VÀ)$/u.exec(word);
  return found && !isSyllable(word) && isSyllable(found[1]!) ? [found[1]!, found[2]!] : null;
}

/** One kind of blank, `Phan Rang- Tháp Chàm` closed up, `Bà Rịa - Vũng Tàu` left as it is. */
export const tidyName = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\S)- (?=\S)/gu, (dash, at: number, whole: string) => (whole[at - 1] === ' ' ? dash : '-'))
    .replace(/(?<=\S) -(?=\S)/gu, '-')
    .replace(/[\s,.;:…_–-]+$/u, '')
    .trim();

/** `UBND tỉnh` as a letterhead in small letters writes it. */
const expandHead = (text: string): string => text.replace(/^UBND(?=\s)/u, SHORT.UBND!);

export function isMostlyCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= small * 4;
}

function phraseLength(words: readonly string[], at: number): number {
  for (let size = Math.min(longest, words.length - at); size > 0; size -= 1) {
    const phrase = phraseOfFolded.get(fold(words.slice(at, at + size).join(' ')));
    // One word alone must be that very word: Sơn Tịnh is no province (tỉnh), Phú Xá no commune (xã).
    if (phrase && (size > 1 || phrase.toLocaleUpperCase('vi') === words[at])) return size;
  }
  return 0;
}

/** The phrase in its proper case. Letters stay as written, but for the two spellings of `Ủy ban`. */
function cased(words: readonly string[]): string {
  const phrase = phraseOfFolded.get(fold(words.join(' ')))!;
  const written = words
    .join(' ')
    .toLocaleLowerCase('vi')
    .replace(/^uỷ(?= ban)/u, 'ủy');
  // `ÚY BAN NHÂN DÂN`: of several words only one phrase can be meant; `hoá` for `hóa` is a way to write it.
  const lower = words.length < 3 || sameMarks(written, phrase) ? written : phrase.toLocaleLowerCase('vi');
  return Array.from(lower, (letter, at) =>
    phrase[at] !== undefined && phrase[at] === phrase[at].toLocaleUpperCase('vi')
      ? letter.toLocaleUpperCase('vi')
      : letter,
  ).join('');
}

/** Whether each word has the same letters and marks, wherever the mark stands. */
const sameMarks = (one: string, other: string): boolean => lettersByWord(one) === lettersByWord(other);

const lettersByWord = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .split(' ')
    .map((word) => Array.from(word.normalize('NFD')).toSorted().join(''))
    .join(' ');

function properName(word: string): string {
  // `XDXHHT`, `MTTQ`: no syllable, so a short form.
  if (KEPT.test(word) || /\d/u.test(word) || !isSyllable(word.replace(/[^\p{L}]/gu, ''))) return word;
  return word
    .toLocaleLowerCase('vi')
    .replace(/(^|[-–.(“"'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'));
}
