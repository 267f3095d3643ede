import { beginsWithOrganisation } from '../../passages/src/index.ts';
import { ORDERS } from './addressed.rules.ts';
import { hasCompany } from './company.rules.ts';
import { ancestors } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

/** Words before the name in a heading or a sentence of command. */
export const INTRODUCTION =
  /^(?:(?:trách nhiệm|nhiệm vụ)\s+(?:của|đối với)\s+|đối với\s+|(?:trân trọng\s+|kính\s+)?(?:đề nghị|giao(?:\s+cho)?|yêu cầu|phân công)\s*:?\s+)/iu;

/** Sections that order work. */
const TASKS =
  /(?:kết luận của|^\P{L}*kết luận\P{L}*$|ý kiến (?:kết luận|chỉ đạo)|tổ chức thực hiện|tổ chức triển khai|phân công|trách nhiệm|nhiệm vụ|giải pháp)/iu;
const ASSIGNED = /tổ chức thực hiện|phân công|trách nhiệm/iu;
const REPORTS = /(?:chế độ|thông tin|thời hạn|công tác)[\s,]*báo cáo|^báo cáo/iu;
const OTHER =
  /(?:mục đích|(?<!(?:một số|những|các)\s)yêu cầu(?!\s(?:cụ thể|đối với|thực hiện))|mục tiêu|thời gian(?!\s(?:tới|qua|còn lại|sắp tới))|đối tượng|thành phần|địa điểm|kinh phí|chủ đề|căn cứ|khẩu hiệu)/iu;
const REQUESTS = /kiến nghị|đề xuất|đề nghị/iu;
/** What was done, and how well. */
const LOOKING_BACK =
  /(?:kết quả|tình hình|thực trạng|ưu điểm|tồn tại|hạn chế|nguyên nhân|thuận lợi|khó khăn|bài học|đánh giá chung|những việc đã|công tác đã|đã đạt được)/iu;
const LOOKING_AHEAD =
  /(?:kết luận của|^\P{L}*kết luận\P{L}*$|ý kiến (?:kết luận|chỉ đạo)|phương hướng|nhiệm vụ|giải pháp|kế hoạch|thời gian tới|trọng tâm|tổ chức thực hiện|phân công)/iu;

/** Documents that tell what was done, or ask those above. */
const TELLS = /^(?:BC|TTr|BB|PA|GM|GGT)$/u;

export const tells = (type: string | null): boolean => type !== null && TELLS.test(type);

const headings = (item: Item): string[] => ancestors(item).map(({ text }) => text.text.slice(0, 160));

/** What an item asks in a whole sentence (`3. Nêu khó khăn, kiến nghị.`) is no heading of what follows. */
const isSentence = (text: string): boolean => /[.;]$/u.test(text) && ORDERS.test(text);

/** `Ban Chỉ huy … tỉnh đề nghị:` above a list of dashes commands; it is no heading of wishes or aims. */
export function commands({ kind, text: { text } }: Item): boolean {
  if (kind !== 'lead') return false;
  const found = /(?:^|[,.]\s)(?<who>[^,.;:]{3,100}?)\s(?:kết luận|chỉ đạo|yêu cầu|đề nghị)(?:\s[^:]{0,200})?:$/u.exec(
    text,
  );
  return found !== null && beginsWithOrganisation(found.groups!.who!);
}

const shortHeadings = (item: Item): string[] =>
  headings({ ...item, parent: item.parent && commands(item.parent) ? item.parent.parent : item.parent }).filter(
    (text) => text.length < 120 && !INTRODUCTION.test(text) && !isSentence(text),
  );

/** `… kết luận:`, `… yêu cầu các sở, ngành thực hiện một số nhiệm vụ sau:` before a list: all in it is ordered. */
const ORDERED = /(?:kết luận|chỉ đạo|yêu cầu|đề nghị|chỉ thị)(?!\p{L})[^:]{0,240}:$/iu;

export function isAmongTasks(item: Item): boolean {
  const above = headings(item);
  if (above.some((text) => TASKS.test(text)) || isMoneyTask(item)) return true;
  if ([item, ...ancestors(item)].some(({ announcedBy }) => announcedBy && ORDERED.test(announcedBy.text.text)))
    return true;
  if (ancestors(item).some(commands)) return true;
  // Whatever its heading says, a list whose lines speak to bodies hands out work.
  if (item.kind !== null && item.kind !== 'lead' && above.length > 0 && hasCompany(item, 2)) return true;
  // An official letter without sections numbers its tasks from one; a convention has them in articles.
  return above.length === 0 && (item.kind === 'arabic' || item.kind === 'letter' || item.kind === 'article');
}

/** Purposes, money, reports: other rules read them. */
export function isElsewhere(item: Item): boolean {
  const above = headings(item);
  if (
    above.some((text) => REPORTS.test(text)) ||
    /^(?:chế độ|thời hạn)\s[\p{L},\s]{0,20}báo cáo\s*:/iu.test(item.text.text)
  )
    return true;
  if (isMoneyTask(item)) return false;
  // A paragraph of command behind a list of hours and places belongs to the whole.
  if (item.kind === null && /^(?:giao|yêu cầu|đề nghị|phân công)\s/iu.test(item.text.text)) return false;
  const sections = shortHeadings(item);
  return sections.some((text) => OTHER.test(text)) && !sections.some((text) => ASSIGNED.test(text));
}

/** A section of wishes: what it asks of those above is no order, what it gives to those below is. */
export const isAmongRequests = (item: Item): boolean =>
  shortHeadings(item).some((text) => REQUESTS.test(text)) && !shortHeadings(item).some((text) => ASSIGNED.test(text));

/** A section that tells what was done; in a report every section that does not look ahead. */
export function looksBack(item: Item, reports: boolean): boolean {
  const sections = shortHeadings(item);
  if (sections.some((text) => LOOKING_AHEAD.test(text) && !/^(?:\P{L}*)?(?:tình hình|kết quả)/iu.test(text)))
    return false;
  return reports || sections.some((text) => LOOKING_BACK.test(text) && !/báo cáo/iu.test(text));
}

/** `Sở Tài chính tham mưu …` under the heading of money. */
const isMoneyTask = (item: Item): boolean =>
  headings(item).some((text) => /kinh phí/iu.test(text)) &&
  beginsWithOrganisation(item.text.text.replace(INTRODUCTION, '')) &&
  /(?<![\p{L}])(?:tham mưu|hướng dẫn|thẩm định|cân đối|bố trí|chủ trì|có trách nhiệm|lập dự toán)(?![\p{L}])/iu.test(
    item.text.text.slice(0, 200),
  );
