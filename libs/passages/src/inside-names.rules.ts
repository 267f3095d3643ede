import { JOINTS, STOPS } from './organisation-words.ts';

/** Verbs after which bodies of a kind are called: `các ban quản lý`, `các tổ giám sát`. */
const NAMED_AFTER =
  /^(?:quản lý|chỉ đạo|hỗ trợ|giám sát|tư vấn|tuyên truyền|phát triển|giáo dục|điều hành|kiểm tra|cung ứng|xây dựng|thẩm định|xử lý|tiếp nhận|vận động|huy động|hướng dẫn|phục vụ|kết nối|điều phối)$/u;

/** `được giám sát`, right before what is ordered. */
const TREATED = new RegExp(
  `^\\s+(?:giám sát|kiểm tra|thanh tra|khảo sát|đánh giá|lựa chọn|chọn|mời|hỗ trợ|phân công)\\s+(?!(?:${JOINTS})(?!\\p{L}))(?:${STOPS})(?!\\p{L})`,
  'iu',
);

/** First syllables of nouns whose second one is also a verb: `công trình`, `quy trình`. */
const COMPOUND = /(?<!\p{L})(?:công|quy|chương|tiến|lộ|giáo|hành|quá|lịch|trang)\s+$/iu;

/** Second syllables of nouns that are verbs by themselves: `hậu cần`, `công lập`, `bầu cử`. */
const HALVES = /(?<!\p{L})(?:hậu cần|(?:công|dân|tư|độc|trung) lập|bầu cử|thường trực|đối tượng)$/iu;

/** Whether a post is named after what it has charge of, or bodies after what they do. */
const isCalledAfter = (name: string, word: string): boolean =>
  word === 'phụ trách'
    ? /(?:hiệu phó|phó hiệu trưởng|phó chủ tịch|phó giám đốc|công chức|cán bộ|viên chức|nhân viên|giáo viên)\s+$/iu.test(
        name,
      )
    : NAMED_AFTER.test(word) && /^các\s+(?:\p{L}+\s+){1,2}$/iu.test(name);

/** `Ban chỉ đạo`, `các tổ chức`: the word is a noun here, or part of a name. */
export function isInsideName(text: string, from: number, index: number, word: string): boolean {
  // No name of a body goes on with these: `Giám đốc Trung tâm chịu trách nhiệm …`.
  if (
    /^(?:chịu|có\s|chủ trì|phối hợp|tham mưu|phải|theo dõi|đôn đốc|gửi|nộp|hoàn thành|rà soát|sẽ|thành lập|bố trí|chuẩn bị|tiếp tục)/u.test(
      word,
    )
  )
    return false;
  const before = text.slice(Math.max(from, index - 40), index);
  const ahead = text.slice(index + word.length, index + word.length + 70);
  // `Đơn vị được giám sát chuẩn bị …`: what is done to them says who they are.
  if (word === 'được' && TREATED.test(ahead)) return true;
  if (/(?<!\p{L})được\s+$/u.test(before) && TREATED.test(` ${word}${ahead}`)) return true;
  // `Hiệu phó phụ trách bán trú:`, `Các tiểu đoàn quản lý học viên:` say what they are there for.
  if (/^[^,.;:]{3,60}:(?:\s|$)/u.test(ahead) && isCalledAfter(text.slice(from, index), word)) return true;
  // `Lãnh đạo Phòng kiểm tra …`: the room is no room of inspection.
  if (
    /(?:lãnh đạo|trưởng|phó)\s+(?:phòng|ban|sở|hội)\s+$/iu.test(before) &&
    /^(?:kiểm tra|theo dõi|đôn đốc|duyệt|xem xét|ký|phê duyệt)/u.test(word)
  )
    return false;
  // `báo cáo viên`, `tuyên truyền viên`: those who do it.
  if (/^\s+viên(?!\p{L})/u.test(ahead)) return true;
  // `Các đơn vị sử dụng ngân sách chịu trách nhiệm …`: what they do says who they are.
  if (
    /^các\s+(?:\p{L}+\s+){1,2}$/iu.test(text.slice(from, index)) &&
    /^[^,.;:]{2,40}\s(?:có|chịu)\s+trách nhiệm(?!\p{L})/u.test(ahead)
  )
    return true;
  if (HALVES.test(before + word)) return true;
  // `công trình`, `Chương trình`: the syllable is no verb.
  if (word === 'trình') return COMPOUND.test(before);
  if (
    /(?:^|[\s,;(])(?:ban|quỹ|tổ|bộ phận|trung tâm|(?<!thư\s)viện|cổng|phòng|cục|ủy ban|đài|hội đồng)\s+$/iu.test(before)
  ) {
    return !/(?:các|những)\s+(?:phòng|tổ|ban|đài|trung tâm|bộ phận|đội)\s+$/iu.test(before) || NAMED_AFTER.test(word);
  }
  if (word === 'tổ chức')
    return (
      index === from || /(?:^|[,;]\s*|\s(?:các|và|những|mỗi|một số|từng|của)\s+|^(?:các|những|mọi)\s+)$/iu.test(before)
    );
  if (/ban chỉ đạo\s+$/iu.test(before)) return /^(?:xây dựng|phát triển|triển khai|thực hiện)$/u.test(word);
  if (word === 'giáo dục' || word === 'phát triển') return /(?:và|nghiệp)\s+$/u.test(before);
  if (word === 'xây dựng') return /(?:đầu tư|quản lý dự án|sở|phòng|kinh doanh)(?:\s+và|,)?\s+$/iu.test(before);
  if (word === 'đầu tư') return /dự án\s+$/iu.test(before);
  if (word === 'giao') return /(?:ngoại|bàn|chuyển|được|tiếp)\s+$/iu.test(before);
  if (word === 'thường xuyên') return /giáo dục\s+$/iu.test(before);
  if (word === 'quản lý') return /(?:cơ quan|cán bộ|cấp)\s+$/u.test(before);
  if (word === 'được' || word === 'là') return false;
  if (/chưa\s+$/u.test(before)) return true;
  return (
    (word === 'hỗ trợ' || word === 'lãnh đạo' || word === 'chỉ đạo') &&
    /(?:^|[,;]\s*|và\s+|các\s+)$/u.test(before) &&
    index === from
  );
}
