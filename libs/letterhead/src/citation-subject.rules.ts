import type { Citation } from './citation.ts';
import { TYPE_NAMES } from './document-type.rules.ts';

/** Words between the number of a document and what it is about. */
const SUBJECT_LEAD = new RegExp(
  [
    String.raw`^(?:\s{1,2}\([^()]{1,40}\))?\s{0,3},?\s{0,3}(?:(?:về\s{1,3}việc|về|v/v)\s{1,3}(?=\S)|(?=(?:phê duyệt|ban hành|quy định`,
    String.raw`|hướng dẫn|triển khai|thực hiện|sửa đổi|công bố|công nhận|thành lập|phát động|tổ chức|bãi bỏ`,
    String.raw`|điều chỉnh|hợp nhất|tăng cường|đẩy mạnh|giao|tiếp tục)(?!\p{L})))`,
  ].join(''),
  'iu',
);
/** Where the words about a document end and the sentence goes on. */
const SUBJECT_END = new RegExp(
  [
    String.raw`[;]|\.(?:\s|$|/)|\s(?:và|cùng|,)\s(?=(?:các\s|tại\s|theo\s)?(?:${TYPE_NAMES}`,
    String.raw`)(?:\s(?:hành\sđộng|số))?\s{1,3}:?\s?\d)|,?\s(?:theo|tại)\s(?=(?:${TYPE_NAMES}`,
    String.raw`)\s(?:số\s)?\d)|\s(?:phù hợp với (?:điều kiện|tình hình))|,\s(?=(?:Ủy ban|Uỷ ban|UBND|Sở|Bộ`,
    String.raw`|Phòng|Hội|Trường|Ban|Trung ương|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng|Công đoàn|Trung tâm|Thủ tướng|Chính phủ)\s)`,
    String.raw`|\svới\s(?=chủ đề|các nội dung|những nội dung)|\svà\s(?=ý kiến|chỉ đạo của|đề nghị của|căn cứ)|,\s(?=[^,;.“”]{2,90}\sđã\s|trong đó|theo đó|tuy nhiên|cụ thể|đồng thời)|\s\((?:sau đây|gọi tắt|dưới đây|(?:${TYPE_NAMES}`,
    String.raw`)\s(?:số\s)?\d)`,
  ].join(''),
  'iu',
);
/** Behind a comma another type with its capital is another document: `…, Nghị quyết Đại hội …`. */
const NEXT_NAMED = new RegExp(
  [
    String.raw`,\s(?=(?:Nghị quyết|Nghị định|Quyết định|Kế hoạch|Công văn|Chỉ thị|Thông tư|Kết luận`,
    String.raw`|Chương trình hành động|Luật)\s)`,
  ].join(''),
  'u',
);
const MAX_SUBJECT = 600;

/** The citations with what the text says each document is about. */
export function withSubjects(text: string, citations: Citation[]): Citation[] {
  return citations.map((citation, at) => {
    if (citation.subject !== null) return citation;
    const rest = text.slice(citation.end, citation.end + MAX_SUBJECT);
    const lead = SUBJECT_LEAD.exec(rest);
    if (!lead) return citation;
    const words = rest.slice(lead[0].length);
    const stop = endOfSubject(words);
    const next = citations[at + 1];
    const sameList = next && !next.typeIsNamed ? next.start - citation.end - lead[0].length : words.length;
    const end = Math.min(stop, Math.max(0, sameList));
    const subject = words
      .slice(0, end)
      .replace(/[\s,.;:]+(?:và)?\s*$/u, '')
      .replace(/\s+/gu, ' ');
    if (subject.length < 3) return citation;
    return { ...citation, ...withIssuerBehind(citation, subject), subjectEnd: citation.end + lead[0].length + end };
  });
}

/** Quoted words belong to the subject whatever they contain. */
function endOfSubject(words: string): number {
  const masked = words.replace(/“[^“”]{0,300}”|"[^"]{0,300}"/gu, (quoted) => 'x'.repeat(quoted.length));
  const stops = [masked.search(SUBJECT_END), masked.search(NEXT_NAMED)].filter((stop) => stop >= 0);
  return Math.min(words.length, ...stops);
}

/** How bodies are named whose short forms stand in symbols. */
const NAMED_AS: readonly [agency: RegExp, name: RegExp][] = [
  [/^BGDĐT/u, /^(?:Bộ trưởng )?Bộ G/u],
  [/^SGDĐT/u, /^(?:Giám đốc )?Sở G/u],
  [/^UBND/u, /^(?:Chủ tịch )?(?:UBND|[ỦU][ỷy] ban nhân dân)/u],
  [/^TTg/u, /^Thủ tướng/u],
  [/^CP$/u, /^Chính phủ/u],
];

/** `… quy định về đánh giá học sinh của Bộ trưởng Bộ …`: who wrote it stands behind the subject, if the symbol agrees. */
function withIssuerBehind(citation: Citation, subject: string): Pick<Citation, 'subject' | 'issuer'> {
  const kept = { subject, issuer: citation.issuer };
  const found =
    citation.issuer === null ? /^(?<words>.{8,}) của (?<name>\p{Lu}[^,;]{2,80})$/u.exec(subject)?.groups : null;
  const agency = citation.parsed?.agency;
  if (!found || !agency || /(?:tổ chức|quyền hạn|nhiệm vụ|hoạt động)$/u.test(found.words!)) return kept;
  const agrees = NAMED_AS.some(([symbol, name]) => symbol.test(agency) && name.test(found.name!));
  return agrees ? { subject: found.words!, issuer: found.name!.replace(/\s*\([^()]*\)$/u, '') } : kept;
}
