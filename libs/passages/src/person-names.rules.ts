/** How people are addressed in an order. */
const TITLE =
  /^(?:các\s+)?(?:đồng chí|đ\s?\/\s?c|đ\.c\.?|ông\s*\(bà\)|ông|bà|thầy giáo|thầy|cô giáo|cô|anh|chị)\s*:?\s+/iu;

/** `Thiếu tá Giàng A Chu`, `Chấp hành viên Trần Bá Lộc`: what somebody is by trade or rank, before the name. */
const TRADE =
  /^(?:(?!Các|Những|Mọi|Toàn|Thành)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:viên|sĩ|sỹ|tá|úy|uý|sư|phán|nhân)|(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|uý|tá)(?:\s(?:QNCN|CN))?)\s+(?=\p{Lu}\p{Ll}*\s\p{Lu})/u;

/** `Trần Thị B`, `H'Hen Niê`, `Y Blô`: two to six words, each with a capital. */
const NAME = /^\p{Lu}[\p{L}'’‘ʼ`]*(?:[\s-]\p{Lu}[\p{L}'’‘ʼ`]*){1,5}(?![\p{L}'’‘ʼ`])/u;

/** `Thầy Phong:`, `cô Nhung (TTCM)`: in a school one word is enough, before a mark or the next person. */
const CALLED = /^\p{Lu}\p{Ll}{1,6}(?=\s*[,:(]|\s+và\s+(?:thầy|cô|đ))/u;

const POSITION = [
  String.raw`(?:quyền\s+)?(?:phó\s+)?(?:(?:tổng\s+)?giám đốc|(?:tổng\s+)?bí thư|hiệu trưởng|hiệu phó|chủ tịch|chủ nhiệm|chánh văn phòng|chánh thanh tra`,
  String.raw`|trưởng\s+(?:phòng|ban|khoa|đoàn|thôn|ấp|bản|buôn|làng|khóm|khu phố|công an|trạm|bộ môn)|tổ trưởng|tổ phó|khối trưởng|đội trưởng|trạm trưởng)`,
  String.raw`|tổng phụ trách|kế toán|thủ quỹ|văn thư|thư ký|ủy viên|uỷ viên|nhân viên|giáo viên|chuyên viên|công chức|cán bộ|bảo vệ|gvcn|gvbm|pht|tpt|tttcm|ttcm`,
].join('');
const POSITION_AT_START = new RegExp(String.raw`^(?:${POSITION})(?![\p{L}])`, 'iu');
const POSITION_BEHIND = new RegExp(String.raw`^\s*(?<sign>,|[-–—]|\()\s*(?=(?:${POSITION})(?![\p{L}]))`, 'iu');

/** Where what is said of a position ends: a mark, a verb that begins the order. */
const POSITION_END =
  /[,:;.()\n]|\s[-–—]\s|(?<![\p{L}])(?:(?<!tổng )phụ trách|chủ trì|chịu trách nhiệm|có trách nhiệm|phối hợp|chỉ đạo|tham mưu|tổ chức|xây dựng|triển khai|thực hiện|hướng dẫn|theo dõi|kiểm tra|đôn đốc|tổng hợp|báo cáo|chuẩn bị|lập|phân công|giúp|trực tiếp|tiếp tục|tuyên truyền|vận động|mở|làm|cùng|và|được|đã|để|về)(?![\p{L}])/u;

/**
 * How many characters at the beginning name a person who is given work: `Đồng chí Trần Thị B, Phó Hiệu trưởng`,
 * `Đ/c Nguyễn Văn C - Tổng phụ trách Đội`, `Phó Hiệu trưởng Trần Thị B`. 0 for anything else.
 */
export function personLength(text: string): number {
  const title = (TITLE.exec(text) ?? TRADE.exec(text))?.[0] ?? '';
  const position = POSITION_AT_START.exec(text.slice(title.length))?.[0] ?? '';
  if (position !== '') {
    const at = title.length + position.length;
    const gap = /^\s+/u.exec(text.slice(at))?.[0].length ?? 0;
    const name = gap > 0 ? NAME.exec(text.slice(at + gap))?.[0] : undefined;
    if (name && looksLikePerson(name)) return at + gap + name.length;
    // `Đồng chí Phó Trưởng ban Thường trực - Giám đốc Trung tâm …`: whoever holds it.
    return title === '' ? 0 : heldLength(text.slice(0, 240), at);
  }
  const called = title === '' ? '' : text.slice(title.length);
  const name = NAME.exec(called)?.[0] ?? CALLED.exec(called)?.[0];
  if (name === undefined || (!TITLE.test(text) && !looksLikePerson(name))) return 0;
  const at = title.length + name.length;
  return at + positionLength(text.slice(at, at + 140));
}

/** Words of bodies and fields with capitals: `Hiệu trưởng Trường Tiểu học …`, `Giám đốc Sở Nội vụ`. */
const looksLikePerson = (name: string): boolean =>
  !/^(?:Trường|Trung|Sở|Bộ|Ban|Ủy|Uỷ|UBND|HĐND|Hội|Phòng|Công ty|Đội|Đoàn|Tổ|Khoa|Viện|Văn|Đài|Báo|Liên|Cục|Vụ|Nhà|Thư|Chi|Mầm|Tiểu|THCS|THPT|MTTQ|Mặt|Công an|Bảo|Kho|Ngân)(?:\s|$)/u.test(
    name,
  );

/** To the end of what is said of a position, and of a second one behind a dash. */
function heldLength(text: string, from: number): number {
  const end = POSITION_END.exec(text.slice(from))?.index ?? text.length - from;
  const first = text.slice(0, from + end).trimEnd().length;
  return first + positionLength(text.slice(first, first + 140));
}

function positionLength(text: string): number {
  const lead = POSITION_BEHIND.exec(text);
  if (!lead) return 0;
  if (lead.groups!.sign === '(') {
    const close = text.indexOf(')');
    return close < 0 ? 0 : close + 1;
  }
  const from = lead[0].length + POSITION_AT_START.exec(text.slice(lead[0].length))![0].length;
  const end = POSITION_END.exec(text.slice(from));
  const until = from + (end?.index ?? text.length - from);
  // `- Chủ tịch UBND xã, Trưởng ban:` a second post before the colon.
  const second = /^,\s+[^,.;:]{3,60}(?=:)/u.exec(text.slice(until))?.[0] ?? '';
  if (second !== '' && POSITION_AT_START.test(second.slice(1).trim())) return until + second.length;
  return text.slice(0, until).trimEnd().length;
}
