import { Passage, readOrganisations } from '../../passages/src/index.ts';
import type { ReadAssignment } from './reading.ts';
import { ancestors } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';

type Role = ReadAssignment['role'];

/** A body behind a word that says its part: `Chủ trì: Sở …`. */
interface Tagged {
  names: Passage[];
  role: Role;
}

const WHO = String.raw`(?:(?:các\s+)?(?:cơ quan|đơn vị|tổ chức|bộ phận|cá nhân|người|đồng chí|lực lượng|ngành|sở)(?:\s*,?\s*(?:và\s+)?(?:cơ quan|đơn vị|bộ phận|cá nhân))?\s+)?(?:được\s+(?:giao|phân công)\s+)?`;
const WORK = String.raw`(?:\s+(?:chính|thực hiện|triển khai|tổ chức|tham mưu|giải quyết|chung)){0,2}`;
const TAG = new RegExp(
  String.raw`(?<![\p{L}])${WHO}(?:(?<lead>(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm)${WORK}(?:\s*,\s*phụ trách)?)|(?<help>(?:cùng\s+)?phối hợp${WORK})|(?<do>(?:thực hiện|tổ chức thực hiện|triển khai|phân công|giao)${WORK}))\s*:\s*`,
  'giu',
);
const SUFFIX = new RegExp(
  String.raw`^\s*,?\s*(?:là\s+(?:cơ quan|đơn vị|đầu mối)\s+|làm\s+)?(?:(?<lead>chủ trì|đầu mối|phụ trách|chịu trách nhiệm)|(?<help>phối hợp)|(?<do>thực hiện|triển khai|tổ chức|đảm nhiệm|đảm nhận|đảm trách))${WORK}\s*(?<more>,?\s*(?:và\s+)?phối hợp(?:\s+(?:với|cùng))?)?$`,
  'iu',
);

/**
 * Bodies that a text names behind words for their part, or in brackets at its end (`(Sở … chủ trì; Hội … phối hợp)`).
 * Empty unless the whole line, or the whole of the brackets, says nothing else.
 */
function tagsIn(text: Passage): { tags: Tagged[]; task: Passage | null } {
  const whole = tagsOf(text);
  if (whole.length > 0) return { tags: whole, task: null };
  for (const found of text.matchAll(/\((?<inside>[^()]{4,600})\)/gu).slice(0, 20)) {
    const tags = tagsOf(found[1]!);
    const said = found[1]!;
    const inside = tags.length > 0 ? tags : suffixedIn(said.slice(0, said.text.replace(WHEN_AFTER, '').length));
    if (inside.length > 0) return { tags: inside, task: text };
  }
  // `Vận động tặng sách: giao Hội Khuyến học xã.`
  const handed = /^[^:;.]{4,120}:\s+(?=giao\s)/iu.exec(text.text);
  const given = handed ? suffixedIn(text.slice(handed[0].length, text.text.search(/[\s.;]*$/u))) : [];
  if (given.length > 0) return { tags: given, task: text };
  const behind = /[.;]\s+(?=(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|thực hiện|phụ trách)[^:.;]{0,24}:)/iu.exec(
    text.text,
  );
  const tail = behind ? tagsOf(text.slice(behind.index + 1).trim()) : [];
  return { tags: tail, task: tail.length > 0 ? text : null };
}

/** When, where and of what money, which may stand beside the bodies. */
const BESIDE = String.raw`(?:thời gian|thời hạn|tiến độ|hoàn thành|hạn|địa điểm|kinh phí|sản phẩm|thành phần|đối tượng|nội dung|hình thức)[^:;.,()]{0,40}:`;
const BESIDE_AFTER = new RegExp(String.raw`[;.,]\s*${BESIDE}[^]*$`, 'iu');
const BESIDE_BEFORE = new RegExp(String.raw`^\s*${BESIDE}[^:]{2,160}[;.,]\s+$`, 'iu');

/** `…; hoàn thành trong quý II`: when, behind the bodies. */
const WHEN_AFTER =
  /\s*[;,.]\s*(?:hoàn thành|xong|thời gian|thời hạn|tiến độ|hạn|trước|trong|quý|tháng)(?!\p{L})[^;()]*$/iu;

/** The tags of a line that consists of them. */
function tagsOf(text: Passage): Tagged[] {
  const found = Array.from(text.text.slice(0, 2000).matchAll(TAG));
  if (found.length === 0) return [];
  const before = text.text.slice(0, found[0]!.index);
  if (!/^[^\p{L}]*$/u.test(before) && !BESIDE_BEFORE.test(before)) return [];
  const tags: Tagged[] = [];
  for (const [at, tag] of found.entries()) {
    const value = text.slice(tag.index + tag[0].length, found[at + 1]?.index ?? text.length).trim();
    const names = namesOnly(value.slice(0, value.text.replace(BESIDE_AFTER, '').length));
    if (names.length === 0) return [];
    tags.push({ names, role: roleOf(tag.groups!) });
  }
  return tags;
}

/** `Sở … chủ trì; Hội … phối hợp`, `do Sở … chủ trì, phối hợp với …`. */
function suffixedIn(text: Passage): Tagged[] {
  const tags: Tagged[] = [];
  let rest = text.slice(/^\s*(?:do|giao(?:\s+cho)?|phân công)?\s*/iu.exec(text.text)![0].length);
  const given = rest.length < text.length && /^\s*(?:do|giao|phân công)/iu.test(text.text);
  while (rest.text !== '') {
    const list = readOrganisations(rest);
    if (!list) return [];
    const said = /^[^,;]*(?:,\s*(?:và\s+)?phối hợp\s+(?:với|cùng)\s+)?/u.exec(rest.text.slice(list.next))![0];
    const suffix = SUFFIX.exec(said.trim());
    if (!suffix) return given && said.trim() === '' && tags.length === 0 ? [{ names: list.names, role: 'do' }] : [];
    tags.push({ names: list.names, role: roleOf(suffix.groups!) });
    rest = rest.slice(list.next + said.length).trim();
    if (suffix.groups!.more) {
      const names = namesOnly(rest);
      return names.length > 0 ? [...tags, { names, role: 'coordinate' }] : [];
    }
    rest = rest.slice(/^[,;.\s]*(?:và\s+)?/u.exec(rest.text)![0].length);
  }
  return tags;
}

const roleOf = (groups: Record<string, string | undefined>): Role =>
  groups.lead !== undefined ? 'lead' : groups.help !== undefined ? 'coordinate' : 'do';

/** Bodies one after another and nothing else. */
function namesOnly(value: Passage): Passage[] {
  const list = readOrganisations(value);
  return list && /^[\s.,;:/)]*$/u.test(value.text.slice(list.next)) ? list.names : [];
}

/** Assignments of a line that names bodies by their part. The work is the line itself, or what stands above it. */
export function readRoleTags(item: Item): ReadAssignment[] {
  const { tags, task } = tagsIn(item.text);
  if (tags.length === 0) return [];
  const work = task ?? workAbove(item);
  if (!work) return [];
  return tags.flatMap(({ names, role }) =>
    names.map((to) => ({
      to: to.text,
      toSpan: to.span(),
      role,
      text: work.text,
      section: item.section,
      span: work.span(),
      confidence: 0.85,
    })),
  );
}

/** Lines about one piece of work stand close together. */
const FEW = 8;

/** The few items before one in its section, and as many behind it as are asked for. */
function beside({ siblings, index }: Item, behind: number): Item[] {
  return [...siblings.slice(Math.max(0, index - FEW), index), ...siblings.slice(index + 1, index + 1 + behind)];
}

/** Who leads what a line, or a line beside it, is about: `Chủ trì: Sở …`, then `Thời gian hoàn thành: …`. */
export function leadersOf(item: Item): Passage[] {
  const near = [item, ...beside(item, FEW), ...(item.parent ? [item.parent] : [])];
  for (const one of near) {
    const leading = tagsIn(one.text).tags.filter(({ role }) => role !== 'coordinate');
    if (leading.length > 0) return leading.flatMap(({ names }) => names);
  }
  return [];
}

/** The title it stands under; under a section of many works, the nearest line before it that says one. */
function workAbove(item: Item): Passage | null {
  const above = ancestors(item).find(({ text }) => text.text !== '' && tagsOf(text).length === 0);
  if (above && above.kind !== 'roman' && above.kind !== 'part' && above.kind !== 'capital') return above.text;
  const said = beside(item, 0).findLast(
    ({ table, text }) => !table && /^(?:nội dung|công việc|nhiệm vụ|hoạt động)[^:]{0,30}:\s*\S/iu.test(text.text),
  );
  return said?.text ?? above?.text ?? null;
}
