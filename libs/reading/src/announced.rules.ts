import { readOrganisations } from '../../passages/src/index.ts';
import type { Passage } from '../../passages/src/index.ts';
import { addressedLength, ORDERS } from './addressed.rules.ts';
import { COMMAND } from './commands.rules.ts';
import { ancestors, sentencesOf } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

/** `… đề nghị Sở Giáo dục và Đào tạo:` before a list speaks to the body in all items that begin with a verb. */
export const announcedTo = (item: Item): Passage[] | null =>
  item.announcedBy && ORDERS.test(item.text.text) ? commandedIn(item.announcedBy) : null;

/** The same for a report that is owed in any item of the list. */
export function announced(item: Item): Passage[] | null {
  const lead = [item, ...ancestors(item)].find((one) => one.announcedBy)?.announcedBy;
  return lead ? commandedIn(lead) : null;
}

function commandedIn(lead: Item): Passage[] | null {
  const sentence = sentencesOf(lead.text).at(-1);
  if (!sentence) return null;
  for (const command of Array.from(sentence.text.matchAll(COMMAND)).toReversed()) {
    const from = command.index + command[0].length;
    const list = readOrganisations(sentence.slice(from));
    if (list && /^[^.;:]{0,120}:$/u.test(sentence.text.slice(from + list.next))) return list.names;
    const isToReaders = !list && addressedLength(sentence.text.slice(from), lead, true) !== null;
    if (isToReaders && /^[^.;:]{0,160}:$/u.test(sentence.text.slice(from))) return [...lead.addressed];
  }
  // `Các phòng …; các trường … thực hiện tốt các nội dung sau:`
  const list = readOrganisations(sentence);
  const said = list && sentence.text.slice(list.next);
  const isOfMany = list !== null && (list.names.length > 1 || /^(?:các|những)\s/iu.test(list.names[0]!.text));
  return isOfMany && TO_DO.test(said!) ? list.names : null;
}

/** `… thực hiện tốt các nội dung sau:`; what one does itself stands `như sau`. */
const TO_DO =
  /^(?:[^.;:]{0,40}\s)?(?:cần |phải |nghiêm túc |tập trung |khẩn trương ){0,2}(?:thực hiện|triển khai|tập trung|tổ chức)[^.;:]{0,60}(?:nội dung|nhiệm vụ|công việc|việc|giải pháp|yêu cầu)\s+sau\s*(?:đây)?\s*:$/iu;
