import { TYPE_NAMES } from './document-type.rules.ts';

/** Where the name of an issuing body is over. */
const ISSUER_END = new RegExp(
  [
    String.raw`\s{0,3}(?:[;:.“”"()[\]]|,(?!\s(?:Thể thao|Khoa học|Thông tin|Ban Bí thư))|\s(?:về|v/v|phê duyệt`,
    String.raw`|Phê duyệt|ban hành|Ban hành|quy định|Quy định|hướng dẫn|Hướng dẫn|triển khai|Triển khai`,
    String.raw`|thực hiện|Thực hiện|sửa đổi|Sửa đổi|công bố|Công bố|công nhận|thành lập|giao|tổ chức|bãi bỏ`,
    String.raw`|thông qua|kèm|đã|được|là|có|cho|tại|trên|trong|để|nhằm|phát động|yêu cầu|đề nghị|xây dựng`,
    String.raw`|tăng cường|đẩy mạnh|năm|ngày|số|theo|đối với|hợp nhất|quyết định|tiếp tục|điều chỉnh|phân công`,
    String.raw`|cho phép|chấp thuận|ủy quyền|bổ sung|trả lời|như|gồm|do|từ|đến|với|khi|mà|thì|kể|hết`,
    String.raw`|có hiệu lực|thay thế|chỉ đạo|gửi|đồng thời|cũng|này)(?![\p{L}])|\s(?:và|hoặc|cùng`,
    String.raw`|,)\s(?![\p{Lu}]))`,
  ].join(''),
  'u',
);
/** `và` leads on to another document or body. */
const NEXT_DOCUMENT = new RegExp(String.raw`\s(?:và|,)\s(?=(?:các\s)?(?:${TYPE_NAMES}|số)(?![\p{L}]))`, 'iu');

/** The name of the body behind a number: `của UBND tỉnh`; null when none is named. */
export function issuerBehind(rest: string): { start: number; end: number } | null {
  const lead = /^\s{0,3},?\s{0,3}(?:của|do)\s{1,3}(?=[\p{Lu}\p{Ll}])/u.exec(rest);
  if (!lead) return null;
  const start = lead[0].length;
  const name = rest.slice(start, start + 160);
  const stops = [name.search(ISSUER_END), name.search(NEXT_DOCUMENT)].filter((stop) => stop >= 0);
  const end = start + Math.min(name.length, ...stops);
  return /^[\p{Lu}]/u.test(name) || /^(?:thủ tướng|tỉnh|bộ|sở|phòng|hội|ban|ủy ban|trung ương|chính phủ)/u.test(name)
    ? end > start + 1
      ? { start, end }
      : null
    : null;
}
