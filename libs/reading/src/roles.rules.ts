import { readOrganisations } from '../../passages/src/index.ts';
import type { Passage } from '../../passages/src/index.ts';
import { COMMANDED, farCommand } from './commands.rules.ts';
import type { ReadAssignment } from './reading.ts';
import type { Item } from './sections.rules.ts';
import { INTRODUCTION } from './task-sections.rules.ts';

/** `Ngày hội đọc sách: Thư viện tỉnh chủ trì …` */
export const TITLE = /^[^:.;]{4,160}:\s+/u;

/** `Về biên chế: Giao Sở …`: the subject, then the command. */
export function titledCommand(text: Passage): string {
  const title = TITLE.exec(text.text.slice(0, 200))?.[0] ?? '';
  const command = title === '' ? null : INTRODUCTION.exec(text.text.slice(title.length, title.length + 200));
  return command ? title + command[0] : '';
}

export const fold = (text: string): string =>
  text.toLocaleLowerCase('vi').replaceAll('ủy ban nhân dân', 'ubnd').replaceAll('uỷ ban nhân dân', 'ubnd');

/** One assignment for each addressee, and one for each body that the leading one works with. */
export function assign(
  addressees: Passage[],
  text: Passage,
  task: Passage,
  item: Item,
  sure: number,
): ReadAssignment[] {
  const predicate = predicateOf(task);
  const role = roleOf(predicate);
  const base = { text: text.text, section: item.section, span: text.span() };
  const own = addressees.map((to) => ({ ...base, to: to.text, toSpan: to.span(), role, confidence: sure }));
  const helpers = role === 'lead' ? helpersOf(predicate) : [];
  const others = helpers
    .filter(({ text: name }) => !addressees.some((to) => fold(to.text) === fold(name)))
    .map((to) => ({
      ...base,
      to: to.text,
      toSpan: to.span(),
      role: 'coordinate' as const,
      confidence: Math.min(sure, 0.85),
    }));
  return [...own, ...others];
}

/** What is said of the addressee: the task without the name that begins it. */
export function predicateOf(task: Passage): Passage {
  const lead =
    (INTRODUCTION.exec(task.text.slice(0, 200)) ?? COMMANDED.exec(task.text.slice(0, 300)))?.[0] ?? titledCommand(task);
  for (const at of new Set([lead.length, farCommand(task.text).length, 0])) {
    const list = readOrganisations(task.slice(at));
    if (list) return task.slice(at + list.next).trim();
  }
  return task;
}

const ADVERBS = String.raw`(?:(?:có|chịu)\s+trách nhiệm|tiếp tục|chủ động|tích cực|tăng cường|thường xuyên|là\s+(?:cơ quan|đơn vị|đầu mối)|cơ quan|đơn vị|,|và|cùng|kịp thời|trực tiếp|thường trực|đầu mối|:)`;
const LEADS = new RegExp(String.raw`^(?:${ADVERBS}\s*){0,6}chủ trì(?![\p{L}])`, 'iu');
const HELPS = new RegExp(String.raw`^(?:${ADVERBS}\s*|đề xuất\s*){0,6}phối hợp(?![\p{L}])`, 'iu');
/** `Chỉ đạo Phòng … chủ trì`, `do Sở … chủ trì`: another one leads. */
const OTHERS =
  /(?<![\p{L}])(?:chỉ đạo|giao|yêu cầu|đề nghị|hướng dẫn|phân công|do|với|theo|đơn vị|cơ quan)(?![\p{L}])/iu;

function roleOf(predicate: Passage): ReadAssignment['role'] {
  const clauses = predicate.text.slice(0, 4000).split(/[.;]\s+/u);
  if (LEADS.test(clauses[0]!)) return 'lead';
  if (HELPS.test(clauses[0]!)) return 'coordinate';
  return clauses.some((clause) => leadsLater(clause)) ? 'lead' : 'do';
}

function leadsLater(clause: string): boolean {
  const at = clause.search(/(?<![\p{L}])chủ trì(?![\p{L}])/iu);
  return (
    at >= 0 && at < 200 && !OTHERS.test(clause.slice(0, at)) && !/^chủ trì\s+(?:cuộc|hội nghị)/iu.test(clause.slice(at))
  );
}

/** Bodies named after `chủ trì, phối hợp với`. */
function helpersOf(predicate: Passage): Passage[] {
  const found = predicate.match(
    /chủ trì\s*,?\s*(?:và\s+)?(?:phối hợp|cùng)\s+(?:chặt chẽ\s+)?(?:(?:cùng\s+)?với\s+|cùng\s+)?:?\s*/iu,
  );
  if (!found) return [];
  const from = predicate.text.indexOf(found[0]!.text) + found[0]!.length;
  return readOrganisations(predicate.slice(from).trim())?.names ?? [];
}
