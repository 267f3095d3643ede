import { JOINTS, Passage, readOrganisations, STOPS } from '../../passages/src/index.ts';
import { actorIn, actorOf, isIssuer, isLoneOrder, LONE } from './actors.rules.ts';
import { addressedLength, ORDERS } from './addressed.rules.ts';
import { announced, announcedTo } from './announced.rules.ts';
import { COMMANDED, COMMANDS, farCommand, LEADING_HEADING, LED, MEMBER } from './commands.rules.ts';
import { endsInEnactment, isEnactment, isFarewell, isGeneral, isReport } from './general-words.rules.ts';
import type { ReadAssignment } from './reading.ts';
import { assign, fold, predicateOf, TITLE, titledCommand } from './roles.rules.ts';
import { ancestors, sentencesOf, withItemsUnder } from './sections.rules.ts';
import type { Item } from './sections.rules.ts';
import { leadersOf, readRoleTags } from './role-tags.rules.ts';
import {
  commands,
  INTRODUCTION,
  isAmongRequests,
  isAmongTasks,
  isElsewhere,
  looksBack,
  tells,
} from './task-sections.rules.ts';

/** Reads who is told to do what. `type` is that of the document: a report tells what was done. */
export function readAssignments(
  items: readonly Item[],
  type: string | null,
  issuer: string | null = null,
): ReadAssignment[] {
  const assignments: ReadAssignment[] = [];
  const covered = new Set<Item>();
  for (const item of items) {
    if (item.table || covered.has(item) || isElsewhere(item) || isListOfAddressees(item)) continue;
    const tagged = looksBack(item, tells(type)) ? [] : readRoleTags(item);
    assignments.push(...(tagged.length > 0 ? tagged : ordersOf(item, type, covered)));
  }
  return assignments.filter(({ to, confidence }) => confidence > LONE || !isIssuer(to, issuer));
}

function ordersOf(item: Item, type: string | null, covered: Set<Item>): ReadAssignment[] {
  const past = looksBack(item, tells(type));
  if (endsInEnactment(item.text.text) && sentencesOf(item.text).length === 1) return [];
  const speeches = speechesOf(item);
  if (speeches.length === 0 && !isFarewell(item.text.text)) speeches.push(...inheritedSpeech(item));
  return speeches.flatMap(({ addressees, task, sure, leads }, index) => {
    if (!task || addressees.length === 0 || isEmptyTask(task, item) || isDone(task)) return [];
    if ((past || isAmongRequests(item)) && (type === 'BC' || type === 'TTr' || !isGiven(task, item, type))) return [];
    const text = index === speeches.length - 1 && gathers(item) ? joined(task, item, covered) : task;
    const given = assign(addressees, text, task, item, sure);
    return leads ? given.map((one) => (one.role === 'do' ? { ...one, role: 'lead' as const } : one)) : given;
  });
}

/** `THỦ TƯỚNG CHÍNH PHỦ điện:` and the list below it say to whom a telegram goes. */
const isListOfAddressees = (item: Item): boolean =>
  [item, item.parent, item.announcedBy].some(
    (one) => one && (/(?<![\p{L}])điện\s*:$/iu.test(one.text.text) || /^kính\s+gửi/iu.test(one.text.text)),
  );

/** `Sở … đã chủ trì …`, `… được giao …`: told, not ordered. */
const isDone = (task: Passage): boolean =>
  /^\s*,?\s*(?:(?:cũng|đều)\s+)?(?:đã|vừa|đang|được (?:công nhận|cấp|bổ nhiệm|tuyển dụng|xếp|khen|tặng|hưởng))(?![\p{L}])/iu.test(
    predicateOf(task).text,
  ) || /(?:trong thời gian qua|thời gian qua|vừa qua|những năm qua)/iu.test(task.text.slice(0, 120));

/** In what looks back, or among wishes, only plain words of command give work. */
const isGiven = (task: Passage, item: Item, type: string | null): boolean =>
  GIVEN.test(task.text.slice(0, 300)) ||
  // An invitation asks those whom it does not invite.
  (type === 'GM' && /^đề nghị\s/iu.test(item.text.text)) ||
  /^(?:thống nhất\s+)?(?:giao|yêu cầu|phân công)/iu.test(item.text.text.slice(0, 60));

const GIVEN =
  /(?:^|(?<=[\s,]))(?<!(?:đã|được)\s+)(?:giao|yêu cầu|phân công)\s+(?:cho\s+)?(?!\p{Ll}+\s+(?:nhiệm vụ|của))/iu;

function inheritedSpeech(item: Item): Speech[] {
  // A report that is asked of all at the end of a list is no part of its last point.
  const actor = actorOf(item);
  if (actor) return [{ ...actor, leads: false }];
  const addressees = item.kind === null && isReport(item.text.text) ? null : inherited(item);
  const leads =
    addressees !== null &&
    ancestors(item).some((above) => LED.test(above.text.text.slice(0, 300)) && isHeadingLike(above));
  return addressees ? [{ addressees, task: item.text, sure: 0.9, leads }] : [];
}

/** What an item says to whom. A paragraph of prose can speak to one after another: `Giao A … . Giao B … .` */
function speechesOf(item: Item): Speech[] {
  const first = isFarewell(item.text.text) ? null : readSpeech(item, item.text);
  if (item.text.length > 6000 || (first && (!first.task || first.task.length < item.text.length)))
    return first ? (first.task && isAmongTasks(item) ? withOthersIn(item, first, first.task) : [first]) : [];
  const speeches: Speech[] = [];
  for (const sentence of sentencesOf(item.text).flatMap((one) =>
    one.text.endsWith(':') ? [one] : clausesOf(item, one),
  )) {
    if (isFarewell(sentence.text)) break;
    const last = speeches.at(-1);
    const speech =
      readSpeech(item, sentence) ??
      (last?.task
        ? parallelTo(last.task, sentence)
        : sentence.length < item.text.length
          ? actorIn(item, sentence)
          : null);
    if (speech?.task) speeches.push(speech);
    else if (last) speeches[speeches.length - 1] = { ...last, task: Passage.join([last.task!, sentence]) };
  }
  return speeches.length > 0 ? speeches : first ? [first] : [];
}

/** `Các đoàn thể: vận động hội viên; Hội Phụ nữ chuẩn bị văn nghệ`: a clause behind the colon speaks to somebody else. */
function withOthersIn(item: Item, first: Speech, task: Passage): Speech[] {
  const speeches: Speech[] = [];
  let open: Speech = first;
  let from = 0;
  for (const found of Array.from(task.text.matchAll(/[;.]\s+/gu)).slice(0, 40)) {
    const at = found.index + found[0].length;
    const clause = task.slice(at, at + clauseLength(task.text.slice(at)));
    const command = /^(?:giao|phân công|đề nghị|yêu cầu)\s/iu.test(clause.text) ? readSpeech(item, clause) : null;
    const list = command ? null : readOrganisations(clause);
    const other = command?.task ? command : list && ORDERS.test(clause.text.slice(list.next)) ? list : null;
    if (!other || !open.task) continue;
    speeches.push({ ...open, task: task.slice(from, found.index + 1) });
    open = { addressees: 'names' in other ? other.names : other.addressees, task: clause, sure: 0.75 };
    from = at;
  }
  return [...speeches, { ...open, task: task.slice(from).trim() }];
}

const clauseLength = (text: string): number => {
  const end = text.search(/[;.]\s/u);
  return end < 0 ? text.length : end + 1;
};

/** In a list of tasks a comma before a person parts clauses, too: `đồng chí A dạy khối 12, đồng chí B …`. */
const NEXT_CLAUSE_OR_PERSON = /;\s+|,\s+(?=(?:đồng chí|đ\/c|thầy|cô)\s\p{Lu})/gu;

/** `Sở A lồng ghép nguồn lực; Sở B bố trí kinh phí; giao Sở C …`: a clause that speaks to somebody else. */
function clausesOf(item: Item, sentence: Passage): Passage[] {
  const clauses: Passage[] = [];
  let from = 0;
  for (const found of Array.from(
    sentence.text.matchAll(item.kind !== null && isAmongTasks(item) ? NEXT_CLAUSE_OR_PERSON : /;\s+/gu),
  ).slice(0, 40)) {
    const rest = sentence.slice(found.index + found[0].length);
    const clause = rest.slice(0, rest.text.indexOf(';') < 0 ? rest.length : rest.text.indexOf(';'));
    if (!readSpeech(item, clause)?.task && !parallelTo(sentence, clause)) continue;
    clauses.push(sentence.slice(from, found.index + 1));
    from = found.index + found[0].length;
  }
  return [...clauses, sentence.slice(from)];
}

/** `UBND các xã có trách nhiệm …; thủ trưởng các cơ quan chỉ đạo …`: the words of the first bind the second, too. */
function parallelTo(first: Passage, clause: Passage): Speech | null {
  const list = readOrganisations(clause);
  if (!list || !ORDERS.test(clause.text.slice(list.next))) return null;
  const leading = readOrganisations(first);
  return leading && STRONG.test(first.text.slice(leading.next))
    ? { addressees: list.names, task: clause, sure: 0.75 }
    : null;
}

/** To whom the section of an item speaks: the nearest heading that names organisations. Empty when none does. */
export function addresseesOf(item: Item): Passage[] {
  const tagged = leadersOf(item);
  if (tagged.length > 0) return tagged;
  return readSpeech(item, item.text)?.addressees ?? inherited(item) ?? announced(item) ?? [];
}

interface Speech {
  addressees: Passage[];
  /** What they are told in the item itself; null for a heading. */
  task: Passage | null;
  sure: number;
  /** A heading says that they lead all that stands under it. */
  leads?: boolean;
}

/** `Hằng năm, các bộ …`: when or on what ground, then who. */
const OCCASION =
  /^(?:hằng năm|hàng năm|định kỳ|căn cứ|trên cơ sở|kết thúc|sau khi|để|theo)(?![\p{L}])[^,.;:]{0,160},\s+/iu;

/** `Xây dựng kế hoạch, phân công công chức phụ trách`: whoever does the first hands out the second. */
const ASKS_FIRST = new RegExp(
  `^(?!${JOINTS})(?!(?:căn cứ|thực hiện|triển khai|tiếp tục|hưởng ứng|được|tùy|tuỳ|giao|yêu cầu|đề nghị|kính|phân công|thống nhất|quyết định|đồng thời|tổ chức)(?![\\p{L}]))(?:${STOPS})(?![\\p{L}])`,
  'iu',
);

/** Predicates that give a task wherever they stand. */
const STRONG =
  /^(?:(?:là\s+(?:cơ quan|đơn vị|đầu mối)[^,.;:]{0,40},?\s+)?(?:có|chịu)\s+(?:trách nhiệm|nhiệm vụ)|(?:là\s+(?:cơ quan|đơn vị)\s+)?chủ trì|chịu trách nhiệm)/iu;

function readSpeech(item: Item, text: Passage): Speech | null {
  const introduction = INTRODUCTION.exec(text.text.slice(0, 200))?.[0] ?? '';
  const command =
    introduction === '' && !ASKS_FIRST.test(text.text) ? (COMMANDED.exec(text.text.slice(0, 300))?.[0] ?? '') : '';
  const occasion = OCCASION.exec(text.text.slice(0, 240))?.[0];
  const title = TITLE.exec(text.text.slice(0, 200))?.[0];
  const titled = titledCommand(text);
  const far = introduction === '' ? farCommand(text.text) : '';
  for (const lead of new Set([introduction, command, occasion ?? '', title ?? '', titled, far])) {
    const list = readOrganisations(text.slice(lead.length));
    const speech = list && speechOf(item, text, lead, list.names, lead.length + list.next);
    if (speech) return speech;
    const honoured = addressedLength(text.text.slice(lead.length), item, COMMANDS.test(lead));
    if (honoured === null) continue;
    const addressed = speechOf(item, text, lead, [...item.addressed], lead.length + honoured);
    if (addressed?.task) return addressed;
  }
  return null;
}

/** `trong phạm vi chức năng, nhiệm vụ của mình`, before what is ordered. */
const WITHIN =
  /^(?:trong phạm vi|theo|căn cứ(?: vào)?)\s+(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)(?:,\s*(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)){0,3}[^,.;:]{0,60}?,?\s+(?=(?:có|chịu)\s+trách nhiệm|chủ trì|phối hợp)/iu;

function speechOf(item: Item, text: Passage, lead: string, names: Passage[], next: number): Speech | null {
  const addressees = withHeading(names, item);
  const rest = text.text
    .slice(next)
    .replace(/^\s*,\s*/u, '')
    .replace(WITHIN, '');
  // `Phường Hạ Long: 02 điểm`, `Công ty …: 0246.675.868`: a count, a telephone.
  if (/^\s*:\s*[\d(+]/u.test(rest)) return null;
  if (/^[\s.:;,]*$/u.test(rest)) return isHeadingLike(item) ? { addressees, task: null, sure: 0.95 } : null;
  // Outside of tasks what stands before a colon may be what the line is about: `Tổ lưu động: hướng dẫn …`.
  if (/^\s*:/u.test(rest) && !TITLE.test(lead))
    return {
      addressees,
      task: text.slice(next).match(/[^\s:][^]*/u)?.[0] ?? null,
      sure: isAmongTasks(item) || lead !== '' ? 0.95 : 0.8,
    };
  const announces =
    /^(?:(?:có|chịu)?\s*trách nhiệm|thực hiện|triển khai|tập trung|quan tâm|chủ động)?[^.;:]{0,160}:$/iu.test(rest);
  if (announces && item.children.length > 0) return { addressees, task: null, sure: 0.85 };
  // What stands behind the colon is ordered there.
  if (announces && /sau\s*(?:đây)?\s*:$/iu.test(rest)) return null;
  // `2. Sở Công Thương chủ trì, phối hợp thực hiện` above its points.
  if (isHeadingLike(item) && lead === '' && LEADING_HEADING.test(rest)) return { addressees, task: null, sure: 0.95 };
  const isOwnAct = /^(?:yêu cầu|đề nghị|giao|ban hành|phê duyệt)(?![\p{L}])/iu.test(rest);
  // What one issues is its own act, unless the item stands among tasks: `1. UBND xã ban hành kế hoạch …`.
  const isAsked = /^(?:ban hành|phê duyệt)/iu.test(rest) && item.kind !== null && isAmongTasks(item);
  if ((isOwnAct && !isAsked) || /^\s*[.;(]/u.test(rest)) return null;
  const commanded =
    INTRODUCTION.test(lead) || COMMANDED.test(lead) || (TITLE.test(lead) && COMMANDS.test(lead)) || lead.length > 160
      ? !/^(?:trách nhiệm|nhiệm vụ|đối với)/iu.test(lead)
      : false;
  if (isEnactment(rest) || (commanded && (isGeneral(text.text) || (!/giao|phân công/iu.test(lead) && isReport(rest)))))
    return null;
  if (commanded || STRONG.test(rest)) return { addressees, task: text, sure: commanded ? 0.85 : 0.9 };
  // `Cách đăng ký: các phòng lập danh sách …`: behind what the line is about somebody is told something.
  const isTold =
    !/:\s*$/u.test(lead) ||
    (lead === TITLE.exec(text.text.slice(0, 200))?.[0] && (ORDERS.test(rest) || isPerson(names)));
  if (isAmongTasks(item) && isTold) return { addressees, task: text, sure: 0.75 };
  return isLoneOrder(item, text.text, lead) && ORDERS.test(rest) ? { addressees, task: text, sure: LONE } : null;
}

const isPerson = (names: readonly Passage[]): boolean => /^(?:đồng chí|đ\/c|thầy|cô|ông|bà)\s/iu.test(names[0]!.text);

/** The name in an item repeats its heading in short: the heading says it better. */
function withHeading(names: Passage[], item: Item): Passage[] {
  const above = inherited(item);
  if (!above || names.length !== 1) return names;
  const short = fold(names[0]!.text);
  return above.length === 1 && fold(above[0]!.text).startsWith(short) ? above : names;
}

/** A numbered line, or an unnumbered one that announces others. A dash with a name is an entry of a list. */
const isHeadingLike = (item: Item): boolean => item.kind !== null && item.children.length > 0;

function inherited(item: Item): Passage[] | null {
  if (item.loose || (item.kind === null && isFarewell(item.text.text))) return null;
  const announced = announcedTo(item);
  if (announced || !item.parent) return announced;
  if (commands(item.parent)) return null;
  const speech = readSpeech(item.parent, item.parent.text);
  if (speech) return speech.task === null || speech.sure > 0.9 ? speech.addressees : null;
  return inherited(item.parent);
}

/** A title inside an addressee's section is no task; what stands under it is. */
function isEmptyTask(task: Passage, item: Item): boolean {
  if (task.text.replaceAll(/[^\p{L}]/gu, '').length < 4 || MEMBER.test(task.text)) return true;
  const titled = item.children.length > 0 && !/[:;.,]$/u.test(item.text.text) && item.text.length < 120;
  return titled && item.kind !== null;
}

/** A task that ends in a colon goes on in the items under it. */
const gathers = (item: Item): boolean => item.children.length > 0 && item.text.text.endsWith(':');

function joined(task: Passage, item: Item, covered: Set<Item>): Passage {
  const whole = withItemsUnder(task, item);
  if (whole.length > LONGEST) return task;
  const cover = (child: Item): void => {
    covered.add(child);
    child.children.forEach(cover);
  };
  item.children.forEach(cover);
  return whole;
}

/** A list longer than this is no single task. */
const LONGEST = 20_000;
