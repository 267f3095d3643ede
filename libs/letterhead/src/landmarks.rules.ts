import { fold } from './document-type.rules.ts';
import { isFamilyName } from './family-names.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';

/** `Nơi nhận:`, also as scanners spell it. What stands behind it in the line is the first recipient. */
export const RECIPIENTS_TITLE = /^[^\p{L}\d]{0,10}(?:[NMV]?[ơoờởớ][iíìl]\s{1,3}nh[ậâạaấ]n)\s{0,4}(?::|\.?$)/iu;

/** `- Như trên;` opens the list of recipients where its title got lost. */
export const FIRST_RECIPIENT = /^[-–•+*‐~]\s{0,3}Như\s{1,3}(?:trên|Điều\s{1,3}\d|kính gửi)/iu;

/** `TM. ỦY BAN NHÂN DÂN`, `KT.CHỦ TỊCH`, `T/M BAN THƯỜNG VỤ`. */
export const AUTHORITY = new RegExp(
  [
    String.raw`^\s{0,40}(?<by>T\s?[./]\s?M|K\s?[./]\s?T|T\s?[./]\s?L|T\.?U\.?Q|TM|KT|TL`,
    String.raw`|Q(?=\s?\.))(?:\s?[.:/]\s{0,6}|\s{1,6})(?=\p{Lu}[\p{Lu}&-])`,
  ].join(''),
  'u',
);

/** Positions; the tones matter: TRƯỞNG is a position, TRƯƠNG a family name. */
const POSITIONS = new RegExp(
  [
    String.raw`^(?:(?:phó|quyền|[qp]\.)\s{0,2})?(?:(?:tổng\s)?(?:giám đốc|bí thư|thư ký|biên tập)|chủ (?:tịch`,
    String.raw`|nhiệm|trì|tọa|toạ)|(?:người )?(?:chủ trì|ghi biên bản|ghi chép)|hiệu (?:trưởng|phó)|(?:bộ|thứ|cục|vụ|viện|chi cục|tổng cục|thủ|đội|đoàn|trạm|khoa|tổ`,
    String.raw`|kế toán) trưởng|trưởng (?:phòng|ban|khoa|đoàn|công an|bộ môn|tiểu ban|thôn|đại diện)|(?:thủ`,
    String.raw`|thống) tướng|thủ tướng|chánh (?:văn phòng|thanh tra|án)|văn phòng|ủy viên|thường trực|viện phó`,
    String.raw`|chỉ huy|tư lệnh|đại diện|người (?:lập|viết|báo cáo)|(?:phê\s)?duyệt của|xác nhận của)(?!\p{L})`,
  ].join(''),
  'iu',
);

/** `CHI HỘI TRƯỞNG`, `TRƯỞNG TRẠM`: who heads something, whatever it is; no family is called by the first word. */
function headsSomething(text: string): boolean {
  const first = /^(?:PHÓ\s)?(?<first>\p{Lu}+)\s(?:(?:\p{Lu}+\s){0,2}TRƯỞNG(?!\p{L})|\p{Lu})/u.exec(text)?.groups!.first;
  if (first === undefined) return false;
  if (first === 'TRƯỞNG') return text.length < 60;
  return text.length < 60 && /^(?:PHÓ\s)?(?:\p{Lu}+\s){1,3}TRƯỞNG(?!\p{L})/u.test(text) && !isFamilyName(fold(first));
}

/** A position in capitals: `PHÓ CHỦ TỊCH`. */
export const isPosition = (text: string): boolean =>
  text.length < 120 && isMostlyCapitals(text) && (POSITIONS.test(text.trim()) || headsSomething(text.trim()));

/** `Chủ tịch`, as a signature below an authority may write it. */
export const isWrittenPosition = (text: string): boolean => text.length < 60 && POSITIONS.test(text.trim());

/** Title that goes before a name and is no part of it. */
export const PERSON_TITLE = new RegExp(
  [
    String.raw`^(?:(?:PGS|GS|TS|Ths|ThS|CN|NGƯT|NGND|BS|KS|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Đại tướng|Ông`,
    String.raw`|Bà)(?!\p{L})\.?[\s.,]{0,3}){1,4}`,
  ].join(''),
  'u',
);

/** A person's name: two to six words, each with a capital, or all in capitals. */
export function isPersonName(text: string): boolean {
  const name = text.trim().replace(PERSON_TITLE, '');
  if (name.length > 60 || POSITIONS.test(name) || AUTHORITY.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  return words.every((word) => SMALL_NAME.test(word)) || words.every((word) => CAPITAL_NAME.test(word));
}

/** `Trần`, `H'Hen`, `K’Brôi`, `Rơ-Chăm`. */
const SMALL_NAME = /^\p{Lu}\p{Ll}*(?:['’‘ʼ`-]\p{Lu}?\p{Ll}+)*$/u;
const CAPITAL_NAME = /^\p{Lu}+(?:['’‘ʼ`-]\p{Lu}+)*$/u;

const SIGNATURE_NOISE = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,4}(?:đã ký|đã kí|ký tên|ký,? (?:và )?ghi|signed|chữ ký|ký bởi|người ký|thời gian ký|cơ quan:|email:`,
    String.raw`|\d{1,3}[^\p{L}\d]*$|!\[)`,
  ].join(''),
  'iu',
);

/** Lines of a digital signature, as a program prints them at the edge of a page. */
export const DIGITAL_SIGNATURE = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,4}(?:(?:văn bản\s)?(?:này\s)?(?:đã\s)?(?:được\s)?ký (?:số|bởi|điện tử)|người ký\s?:`,
    String.raw`|cơ quan\s?:|email\s?:|(?:thời gian|ngày) ký\s?:|signature not verified|digitally signed|signed by`,
    String.raw`|(?:reason|location|date)\s?:)`,
    // An address or a time alone in its line.
    String.raw`|^[^\s@]{2,60}@[^\s@]{4,60}$|^\d{2}[./-]\d{2}[./-]\d{4}\s\d{2}:\d{2}(?::\d{2})?(?:\s?[+-]\d{2}:\d{2})?$|^[+-]\d{2}:\d{2}$`,
  ].join(''),
  'iu',
);

/** `(Đã ký)`, `(Ký tên, đóng dấu)`, the stamp of an electronic signature, a page number. */
export const isSignatureNoise = (text: string): boolean =>
  SIGNATURE_NOISE.test(text) || DIGITAL_SIGNATURE.test(text) || !/[\p{L}\d]/u.test(text);

/** `Kính gửi:`. */
export const ADDRESSEES = /^[^\p{L}\d]{0,6}k[ií]nh(?:\s{1,3}g[ửưứừữựởơ]i|\s{0,3}$)/iu;

/** Each vowel with any mark, each D with or without its stroke: scanners lose, add and change them. */
const anyMarks = (words: string): string =>
  words
    .replaceAll('A', '[AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ]')
    .replaceAll('E', '[EÈÉẺẼẸÊỀẾỂỄỆ]')
    .replaceAll('O', '[OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]')
    .replaceAll('U', '[UÙÚỦŨỤƯỪỨỬỮỰ]')
    .replaceAll('I', '[IÌÍỈĨỊL]')
    .replaceAll('D', '[DĐÐ]');
const words = (written: string): string => anyMarks(written).replaceAll(' ', String.raw`\s{1,4}`);
const DASH = String.raw`\s{0,4}[-–—.]{0,3}\s{0,4}`;

/** The titles of State and Party and the motto above a document, also as scanners spell them. */
export const NATIONAL_TITLE = new RegExp(
  [
    // `XàHỘI`: a blank got lost in the letter.
    `${words('CONG HOA? XA')}\\s{0,4}${words('HOI CHU NGH?I?A VIET NAM')}`,
    `${words('DOC LAP')}${DASH}${anyMarks('TU')}\\s{0,4}${anyMarks('DO')}${DASH}${words('HANH PHUC')}`,
    words('DANG CONG SAN VIET NAM'),
  ].join('|'),
  'giu',
);

/** The title of the Youth Union, which stands where the State's would. */
export const UNION_TITLE = /^[^\p{L}\d]*ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH[^\p{L}\d]*$/u;

/** `I.`, `II -`, `A.`, `Điều 1.`, `Phần I`, `Chương I`, `1.`: where numbered text begins. */
export const SECTION = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,4}(?:(?:[IVXL]{1,5}|[A-H])\s{0,3}[.):–-]\s{0,4}\p{L}|Điều\s{1,4}\d{1,3}|(?:Phần`,
    String.raw`|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s{1,4}(?:thứ|[IVX\d])|1\s{0,2}[.)]\s{0,4}\p{L})`,
  ].join(''),
  'u',
);

/** Words with which a legal basis begins. */
export const BASIS = new RegExp(
  [
    String.raw`^[\s\-–*•+“"]{0,10}(?:căn\s{1,4}cứ|thực\s{1,4}hiện|tiếp\s{1,4}tục\s{1,4}(?:thực\s{1,4}hiện`,
    String.raw`|triển\s{1,4}khai)|triển\s{1,4}khai|thi\s{1,4}hành|chấp\s{1,4}hành|theo|xét`,
    String.raw`|để\s{1,4}(?:tiếp\s{1,4}tục\s{1,4})?(?:triển\s{1,4}khai|thực\s{1,4}hiện)|nhằm`,
    String.raw`|trên\s{1,4}cơ\s{1,4}sở|phúc\s{1,4}đáp|trả\s{1,4}lời|hưởng\s{1,4}ứng|tiếp\s{1,4}theo`,
    String.raw`|quán\s{1,4}triệt|sau\s{1,4}khi|được\s{1,4}sự)(?!\p{L})`,
  ].join(''),
  'iu',
);

/** `Phụ lục`, `PHỤ LỤC II`, `Mẫu số 01`: alone in its line. */
export const ANNEX_TITLE = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,6}(?:(?:PH[ỤU]\s{1,3}L[ỤU]C|Phụ\s{1,3}lục)(?:\s{1,3}(?:số`,
    String.raw`|SỐ))?(?:\s{0,3}[:.]?\s{0,3}(?:[IVXLivx]{1,6}|\d{1,2}|[A-H])(?:[.,/-]\d{1,2})?)?|(?:MẪU|Mẫu|BIỂU`,
    String.raw`|Biểu|BIỂU MẪU|Biểu mẫu)(?:\s{1,3}(?:số|SỐ`,
    String.raw`|mẫu))?\s{0,3}[:.]?\s{0,3}\d{1,2}(?:[.-]\d{1,2})?)\s{0,3}[:.]?$`,
  ].join(''),
  'u',
);

/** What can only begin something new behind a signature. */
export const ATTACHMENT = new RegExp(
  [
    String.raw`^[^\p{L}\d]{0,6}(?:PH[ỤU]\s{1,3}L[ỤU]C|Phụ\s{1,3}lục|M[ẪÃ]U\s|Mẫu\s{1,3}số|BI[ỂÊ]U\s`,
    String.raw`|DANH\s{1,3}(?:SÁCH|MỤC)|ĐỀ\s{1,3}CƯƠNG|\(?(?:Ban\s{1,3}hành\s{1,3})?[Kk]èm\s{1,3}theo)`,
  ].join(''),
  'u',
);

/** `Số: 12/KH-UBND`, `Số:    /BC-`. */
export const NUMBER_LINE =
  /^[^\p{L}\d]{0,6}(?:(?:Luật|LUẬT|Bộ luật|Pháp lệnh)\s{1,3})?(?:S[ốổôồỗỐỔÔ]|So)(?:\s{0,4}[:.]|\s{1,4}(?=[\d./…]))/u;
