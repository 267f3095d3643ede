/** A place in a sentence. */
interface Place {
  start: number;
  end: number;
}

/** Whether a day with the words of a limit only tells something: a condition, a forecast, a state of affairs, the past. */
export function isTold(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const after = text.slice(end, end + 80);
  const clause = /[^.;:]*$/u.exec(before)![0];
  return isCondition(clause, after) || isForecast(clause, after) || isPast(clause);
}

/** After the day the sentence says what follows for whom it is true: `… trước ngày 01/01/2026 được bảo lưu …`. */
const CONSEQUENCE =
  /^[\s)]*,?\s*(?:thì|(?:vẫn |tiếp tục |sẽ |không )?được|không (?:phải|thuộc|cần|còn)|vẫn|mà|nhưng|(?:được )?(?:coi|xem) (?:như|là)|tiếp tục (?:có|áp dụng|thực hiện theo|hưởng)|có (?:giá trị|hiệu lực|đủ)|hết hiệu lực|còn (?:giá trị|hiệu lực))(?!\p{L})/iu;

/** What happens to people and papers, not what they are told to do. */
const EVENT =
  /(?:(?<!\p{L})(?:sinh|có hiệu lực|tốt nghiệp|phát sinh|nghỉ hưu|nhập học)|(?:đã|được|có)\s+(?:\p{L}+\s+){0,4}(?:bổ nhiệm|tuyển dụng|cấp|ký|ban hành|thành lập|công nhận|phê duyệt|tuyển|giao))\s+(?:từ\s+)?(?:trước|đến hết)\s*(?:ngày\s*)?$/iu;

const OPEN_CONDITION = /(?<!\p{L})(?:nếu|trường hợp)(?!\p{L})[^,]*$/iu;

function isCondition(clause: string, after: string): boolean {
  if (CONSEQUENCE.test(after) || EVENT.test(clause)) return true;
  const open = OPEN_CONDITION.exec(clause)?.[0];
  return open !== undefined && /(?<!\p{L})(?:không|chưa|đã|được)(?!\p{L})/iu.test(open);
}

/** Words that report work to somebody: with them a day is a limit whatever else is foreseen. */
const HANDS_IN = /(?<!\p{L})(?:gửi|nộp|báo cáo|trình)(?!\p{L})/iu;

function isForecast(clause: string, after: string): boolean {
  if (/(?<!\p{L})(?:tính đến|lũy kế|luỹ kế)(?!\p{L})[^,]*$/iu.test(clause)) return true;
  const foreseen = /(?<!\p{L})(?:ước|dự kiến|dự báo|ước tính|ước thực hiện)(?!\p{L})[^,]*$/iu.exec(clause)?.[0];
  if (foreseen !== undefined && !HANDS_IN.test(foreseen)) return true;
  // `Dự kiến mở 16 lớp, hoàn thành trong quý III`: the whole sentence foresees.
  if (/^\s*(?:dự kiến|ước|dự báo)(?!\p{L})/iu.test(clause) && !HANDS_IN.test(clause)) return true;
  // `Đến hết ngày 31/12/2025, 90% số xã …` is an aim.
  const aims = /(?<!\p{L})(?:đến hết|đến|hết)\s*(?:ngày\s*)?$/iu.test(clause) && !HANDS_IN.test(clause);
  return aims && /(?:\d\s?%|(?<!\p{L})đạt(?!\p{L}))/iu.test(clause + after);
}

/** `đã hoàn thành trước ngày …` is done; `các đơn vị đã đăng ký gửi danh sách trước ngày …` is not. */
function isPast(clause: string): boolean {
  const done = /(?<!\p{L})đã(?!\p{L})\s+(?<rest>[^,]*)$/iu.exec(clause)?.groups!.rest;
  return done !== undefined && done.length < 120 && !HANDS_IN.test(done.split(/\s+/u).slice(2).join(' '));
}
