import type { Passage } from '../../passages/src/index.ts';
import type { Found } from './reading.ts';
import { ancestors, sentencesOf } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

/** Nouns with which a source of money begins. */
const SOURCE = String.raw`(?:các\s+)?(?:nguồn|kinh phí|ngân sách|khoản|quỹ|xã hội h(?:óa|oá)|vốn|dự toán|tài trợ|ủng hộ|đóng góp|huy động|vận động)(?![\p{L}])`;
const FROM = new RegExp(
  String.raw`(?:^(?:nguồn\s+)?kinh phí[^:;.]{0,60}:|\stừ|sử dụng|trong|bằng|gồm|trích|bởi|do)\s*:?\s+(?=${SOURCE})`,
  'iu',
);
const STARTS = new RegExp(`^${SOURCE}`, 'iu');
const BREAK = new RegExp(
  String.raw`\s*(?:[,;]|\s(?:và|cùng với|hoặc))\s+(?:(?:huy động\s+)?(?:từ|và)\s+|huy động\s+(?=xã hội))?(?=(?:các\s+)?(?:nguồn|kinh phí|ngân sách|khoản|quỹ|vốn|xã hội h(?:óa|oá))(?![\p{L}]))|\s(?:và|cùng với)\s+(?=(?:huy động|vận động|tài trợ)\s)`,
  'giu',
);
/** What follows tells how the money is spent, not where it comes from. */
const TAIL =
  /\s*(?:[.;:(]|,?\s(?:theo|để|nhằm|bố trí trong|được (?:bố trí|cân đối|lồng ghép|đảm bảo|bảo đảm|sử dụng)|trên cơ sở|đảm bảo|bảo đảm|căn cứ|phục vụ|hỗ trợ cho|trong việc|thực hiện theo)\s).*$|[\s.,;]+$/iu;

/** Each source of money that the section about money names. */
export function readFundingSources(items: readonly Item[]): Found<string>[] {
  const sources: Found<string>[] = [];
  for (const item of items) {
    if (item.table || !isAboutMoney(item)) continue;
    for (const sentence of sentencesOf(item.text)) sources.push(...sourcesOf(sentence, item));
  }
  return unique(sources);
}

/** A heading about money, or a sentence that says where the money comes from. */
const isAboutMoney = (item: Item): boolean =>
  ancestors(item).some(({ text }) => text.length < 120 && /kinh phí/iu.test(text.text)) ||
  /^(?:(?:nguồn\s+)?kinh phí|nguồn lực tài chính)/iu.test(item.text.text);

function sourcesOf(sentence: Passage, item: Item): Found<string>[] {
  const text = sentence.text.slice(0, 2000);
  const said = FROM.exec(text);
  const listed = item.kind !== null && item.kind !== 'lead' && item.children.length === 0 && STARTS.test(text);
  if (!said && (!listed || text.length > 200 || isHeading(text))) return [];
  const named = listed && /^(?:các\s+)?(?:ngân sách|khoản|quỹ|nguồn\s(?!kinh phí[^,;]{0,60}(?::|\stừ\s)))/iu.test(text);
  const start = said && !named ? said.index + said[0].length : 0;
  return sentence
    .slice(start, text.length)
    .split(BREAK)
    .map(withoutTail)
    .filter((source) => STARTS.test(source.text) && source.length > 6 && !isHeading(source.text))
    .map((source) => ({ value: source.text, span: source.span(), confidence: said ? 0.9 : 0.7 }));
}

const isHeading = (text: string): boolean =>
  /^(?:nguồn\s+)?(?:kinh phí|dự toán)(?:\s+(?:thực hiện|tổ chức|triển khai)[^,;]*)?[\s.:]*$/iu.test(text);

function withoutTail(source: Passage): Passage {
  const cut = source.text.search(TAIL);
  return (cut > 0 ? source.slice(0, cut) : source).trim();
}

/** The same words twice are one source. */
function unique(sources: Found<string>[]): Found<string>[] {
  const seen = new Set<string>();
  return sources.filter(({ value }) => {
    const key = value.toLocaleLowerCase('vi');
    return !seen.has(key) && seen.add(key);
  });
}
