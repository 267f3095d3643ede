import { JOINTS, readOrganisations, STOPS } from '../../passages/src/index.ts';
import type { Passage } from '../../passages/src/index.ts';
import { ORDERS } from './addressed.rules.ts';
import { fold } from './roles.rules.ts';
import type { Item } from './sections.rules.ts';
import { hasCompany } from './company.rules.ts';
import { isAmongTasks } from './task-sections.rules.ts';

/** What lines of a list are about that names nobody who could do it. */
const TOPIC =
  /^(?:thường xuyên|về|việc|công tác|hoạt động|nội dung|thời (?:gian|hạn|điểm)|địa điểm|kinh phí|nguồn|mục|yêu cầu|chỉ tiêu|kết quả|tiến độ|hình thức|đối tượng|thành phần|lễ|ngày|hội (?:thi|thảo|nghị|sách|trại|chợ)|cuộc|giải|đợt|tháng|tuần|năm|quý|giai đoạn|bước|phần|vòng|lớp|chủ đề|tên|số|mô hình|phong trào|chương trình|kế hoạch|đề án|dự án|tài liệu|hồ sơ|báo cáo|danh sách|sản phẩm|tiêu chí|điều kiện|quy|cách|lịch|trang|sân|tủ sách|góc|ví dụ|lưu ý|riêng|đối với|trường hợp|ngoài ra|cụ thể|trong|ngoài|sáng|chiều|tối|từ|trước|sau|khi|để|nếu|tổng số|tỷ lệ|tỉ lệ|sự|nhiệm vụ|giải pháp|nguyên tắc|phương|cơ cấu|chế độ|quyền|kỷ luật|trách nhiệm|buổi|tại|do|đến|hết|vào|mỗi (?:năm|tháng|tuần|ngày|buổi|lớp|bài|cuốn)|bài|sách|văn|thông tin|dữ liệu|số liệu|phiếu|mẫu|phụ lục|điều|khoản|căn cứ|theo|với|cho|cùng|không|có|là|một|các (?:nội dung|hoạt động|nhiệm vụ|bài|sản phẩm|hình thức|tiêu chí)|phấn đấu|nhiệt tình|tất cả|khen|trao|tặng|thưởng|đồng ý|nhất trí|chấp thuận|cho phép|tôn tạo|kiên quyết|quyết tâm|làm tốt|coi trọng|chú trọng|chú ý|gắn|kết hợp|tận dụng|ứng dụng|áp dụng|bảo vệ(?!\s*[:(])|giữ|trồng|mua|bán|dạy|học|nuôi|nhân|xóa|xoá|phổ cập|tạo|thu|chi|nêu|đưa|lấy|dùng|khai giảng|bế giảng|tổng vệ sinh|chào mừng|kỷ niệm|ngăn|hạn chế|giảm|tăng)(?!\p{L})/iu;

/** `Công an viên: nhắc …`, `Tổ hậu cần (Đoàn xã): lo …`: the words before a colon. */
const BEFORE_COLON =
  /^(?<name>(?:(?:Các|Những|Mọi)\s[^.;:()\d]{2,60}?|\p{Lu}[^,.;:()\d]{2,40}(?:,\s\p{Lu}[^,.;:()\d]{2,40}){0,3}?)(?:\s\d{1,3})?)(?:\s*\([^()]{1,60}\))?\s*:\s*(?=\S)/u;
/** `Trại giam Suối Cát bố trí …`: the words before the first verb. */
const BEFORE_VERB = new RegExp(
  `^(?<name>(?:(?:Các|Những|Mọi)\\s[^.;:()\\d]{2,60}?|\\p{Lu}[^,.;:()\\d]{2,60}?)(?:\\s\\d{1,3})?)(?:\\s*\\([^()]{1,40}\\))?\\s+(?=(?!(?:${JOINTS})(?![\\p{L}]))(?:${STOPS})(?![\\p{L}]))`,
  'u',
);

export interface Actor {
  addressees: Passage[];
  task: Passage;
  sure: number;
}

/**
 * Who an item of a list of tasks speaks to by its form alone, where no known noun begins the name: a name before a colon or a
 * verb, beside items of the same list that speak to bodies. Never sure. Null for anything else.
 */
export const actorOf = (item: Item): Actor | null => actorIn(item, item.text);

/** The same for a sentence of the item. */
export function actorIn(item: Item, said: Passage): Actor | null {
  if (item.kind === null || item.kind === 'lead' || item.children.length > 0 || !isAmongTasks(item)) return null;
  const { text } = said;
  if (ORDERS.test(text) || TOPIC.test(text) || readOrganisations(said)) return null;
  const colon = BEFORE_COLON.exec(text.slice(0, 160));
  const found = colon ?? BEFORE_VERB.exec(text.slice(0, 160));
  const name = found?.groups!.name;
  if (!found || !name || name.split(/\s+/u).length > 9 || ORDERS.test(name)) return null;
  const isColon = colon !== null;
  const rest = text.slice(found[0].length);
  if (/^[\d(+“"]/u.test(rest)) return null;
  // Right under a heading that hands out work a proper name, or a name and an order behind it, speaks for itself.
  const isHandedOut = item.parent !== null && HANDS_OUT.test(item.parent.text.text.slice(0, 120));
  const isProper = /\s\p{Lu}\p{Ll}|^(?:Các|Những|Mọi)\s/u.test(name);
  const isPlain = isHandedOut && (isProper || (isColon && ORDERS.test(rest)));
  if (!isPlain && !hasCompany(item, isColon && ORDERS.test(rest) ? 1 : 2)) return null;
  return {
    addressees: said.slice(0, name.length).split(/,\s(?=\p{Lu})/u),
    task: isColon ? said.slice(found[0].length) : said,
    sure: isPlain && !hasCompany(item, 1) ? 0.65 : 0.75,
  };
}

const HANDS_OUT = /phân công|trách nhiệm|tổ chức thực hiện|tổ chức triển khai/iu;

/** How sure an order in a paragraph of prose is. */
export const LONE = 0.6;

/** A paragraph that says what the issuer does orders nothing. */
export const isIssuer = (name: string, issuer: string | null): boolean =>
  issuer !== null && fold(issuer).includes(fold(name));

/** A paragraph of a text without headings, which may tell somebody something: `Phòng Tổ chức tổng hợp danh sách, …`. */
export const isLoneOrder = (item: Item, said: string, lead: string): boolean =>
  item.kind === null &&
  item.parent === null &&
  lead === '' &&
  said.length < 400 &&
  !/như sau|sau đây|:$|(?<!\p{L})đã(?!\p{L})/iu.test(said);
