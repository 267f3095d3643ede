import { fold } from './document-type.rules.ts';

/**
 * Phrases that every official document uses and that make no other sense with a mark less. Left out are those that do:
 * `chủ trì` (làm chủ tri thức), `học viện` (học viên), `văn hóa` (văn hoa), `chỉ tiêu` (chi tiêu), `hằng năm` (hàng năm).
 */
const PHRASES = [
  'ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc|thủ tướng chính phủ|phó chủ tịch|chủ tịch|giám đốc|hiệu trưởng',
  'giáo dục và đào tạo|thông tin và truyền thông|sở giáo dục|phòng giáo dục|hội khuyến học|khuyến học|khuyến tài',
  'trung tâm học tập cộng đồng|tài chính|đoàn thể|địa phương|đơn vị|kế hoạch|quyết định|công văn|thông tư|nghị quyết',
  'học tập suốt đời|xã hội học tập|tuần lễ|hưởng ứng|khai mạc|thời gian|trước ngày|chậm nhất|định kỳ|kinh phí|ngân sách',
  'xã hội hóa|nơi nhận|kính gửi|phụ lục|nội dung|về việc|phong trào|thi đua|đề nghị|hoàn thành|trách nhiệm|nhiệm vụ',
  'giải pháp|mục đích|yêu cầu|tổng hợp|căn cứ|chủ trì, phối hợp|phối hợp|tổ chức|triển khai|thực hiện|chỉ đạo|hướng dẫn',
  'tham mưu|báo cáo|xây dựng|đẩy mạnh|tuyên truyền|vận động|theo dõi|kiểm tra|đôn đốc|thông báo|chỉ thị|đăng ký',
  'thị xã, thành phố|huyện, thành phố|nông nghiệp và phát triển nông thôn',
].flatMap((line) => line.split('|'));

const phraseOfFolded = new Map(PHRASES.map((phrase) => [fold(phrase), phrase]));
const FOLDED = new RegExp(
  `(?<![A-Z])(?:${[...phraseOfFolded.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?![A-Z])`,
  'gu',
);

/** Phrases that with another tone make no sense either: `để nghị`, `QUYÉT ĐỊNH`, `PHÓ CHÚ TỊCH`. */
const ANY_TONE = new Set(
  [
    'ủy ban nhân dân|hội đồng nhân dân|chủ tịch|phó chủ tịch|giám đốc|hiệu trưởng|quyết định|kế hoạch|nghị quyết',
    'thông báo|chỉ thị|đề nghị|hướng dẫn|triển khai|thực hiện|phối hợp|báo cáo|kính gửi|nơi nhận|giáo dục và đào tạo',
    'nông nghiệp và phát triển nông thôn|thị xã, thành phố|chủ trì, phối hợp',
  ].flatMap((line) => line.split('|')),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** More slips than this in one phrase are no slips. */
const MOST = 2;

/**
 * The text with the marks that a scanner lost put back in phrases that every document uses (`Ủy ban nhân đân`, `phôi hợp`):
 * the rules look for these. Length and case stay; names of persons and places are never touched.
 */
export function respelt(text: string): string {
  if (text.length < 6 || !/\p{L}/u.test(text)) return text;
  return withHyphens(inPhrases(text));
}

/** `86/QĐ UBND`, `282/QĐ TTg`: the hyphen before the short form of an office got lost. */
const withHyphens = (text: string): string =>
  text.includes('/')
    ? text.replace(
        /(?<=\d\/(?:NQ|QĐ|KH|CT|TB|BC|TTr|NĐ|HD|TT|CV|GM)) (?=(?:UBND|HĐND|TTg|CP|SGDĐT|BGDĐT|HKH|B(?:CA|TC|NV|YT|TP|CT|XD)|TW)(?![\p{L}\d]))/gu,
        '-',
      )
    : text;

function inPhrases(text: string): string {
  const folded = fold(text);
  if (folded.length !== text.length) return text;
  let result = '';
  let from = 0;
  for (const found of folded.matchAll(FOLDED)) {
    const written = text.slice(found.index, found.index + found[0].length);
    const phrase = phraseOfFolded.get(found[0])!;
    if (written.toLocaleLowerCase('vi') === phrase || !isSlip(written, phrase)) continue;
    result += text.slice(from, found.index) + inCaseOf(written, phrase);
    from = found.index + found[0].length;
  }
  return result + text.slice(from);
}

/** Only marks got lost, or a stroke was taken for another: each letter has no mark that the phrase has not. */
function isSlip(written: string, phrase: string): boolean {
  // `Hoan Thanh` is somebody's name.
  if (/^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$/u.test(written)) return false;
  // `Uỷ` for `Ủy`: the same marks at another place.
  if (lettersAndMarks(written) === lettersAndMarks(phrase)) return false;
  let slips = 0;
  for (const [at, letter] of Array.from(written.toLocaleLowerCase('vi')).entries()) {
    const proper = phrase[at]!;
    if (letter === proper) continue;
    slips += 1;
    const marks = ANY_TONE.has(phrase) ? marksOf(letter).replace(TONES, '') : marksOf(letter);
    if (!/^[dđ]$/u.test(letter) && !Array.from(marks).every((mark) => marksOf(proper).includes(mark))) return false;
  }
  return slips <= MOST;
}

const lettersAndMarks = (text: string): string =>
  Array.from(text.toLocaleLowerCase('vi').normalize('NFD')).toSorted().join('');

const marksOf = (letter: string): string => letter.normalize('NFD').slice(1);

const inCaseOf = (written: string, phrase: string): string =>
  Array.from(phrase, (letter, at) => (/\p{Lu}/u.test(written[at]!) ? letter.toLocaleUpperCase('vi') : letter)).join('');
