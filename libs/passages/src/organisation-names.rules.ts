import { isInsideName } from './inside-names.rules.ts';
import { ALONE, FIELDS, GOES_ON_WORDS, KINDS, PROPER, STOPS, UNIT_END } from './organisation-words.ts';
import { Passage } from './passage.ts';
import { personLength } from './person-names.rules.ts';
import { HEADS_OF, OF_THE_AREA, OFFICE_OF_TWO, sameNoun } from './separators.rules.ts';

/** Organisations named one after another, and where their list ends. */
export interface OrganisationList {
  /** One entry for each body, or for each kind of bodies (`UBND các huyện, thị xã, thành phố`). */
  names: Passage[];
  /** Offset of the first character after the last name. */
  end: number;
  /** Offset of what comes next: a verb, a colon, the end. */
  next: number;
}

/** Kinds of areas: after a comma they go on with the name before it. */
const AREAS =
  'tỉnh|huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|đặc khu|thôn|bản|làng|buôn|ấp|khu phố|tổ dân phố|khu dân cư|khóm';

/** What stands before a list of bodies as one. */
const PLURAL =
  '(?:tất cả |toàn thể |toàn bộ )?(?:các|những|mọi|mỗi|từng|một số|hệ thống|đội ngũ|hai|ba|0?\\d{1,2})|tất cả|toàn thể';

const PLURAL_AT_START = new RegExp(
  `^(?:(?:${PLURAL})\\s+(?:(?:${KINDS})(?![\\p{L}\\d])|(?=UBND|HĐND))|(?:sở|ban|phòng|bộ|cơ quan|hội)\\s*,\\s*(?:ban|ngành|phòng|đoàn thể|đơn vị|hội|cơ quan)(?![\\p{L}]))`,
  'iu',
);
const ALONE_AT_START = new RegExp(`^(?:${ALONE})(?![\\p{L}\\d])`, 'iu');
const PROPER_AT_START = new RegExp(`^(?:(?:lãnh đạo|đại diện)\\s+)?(?:${PROPER})\\s+(?:các\\s+)?`, 'iu');
/** `Đoàn các xã, phường`: a body of each unit. */
const OF_UNITS = new RegExp(`^(?:${PROPER})\\s+(?:ở\\s+)?các\\s+(?:${AREAS})(?![\\p{L}])`, 'iu');
const BARE_KIND = new RegExp(
  `^(?:${KINDS})(?=\\s*(?:[,;:.)]|$|và\\s|trên\\s|thuộc\\s|trực\\s|có liên|liên quan|của\\s|cấp\\s|các\\s+cấp|tỉnh|huyện)|\\s(?:${STOPS})(?![\\p{L}]))`,
  'iu',
);
const AREA_AT_START = new RegExp(`^(?:các\\s+)?(?:${AREAS})(?![\\p{L}])`, 'iu');
const NEXT_POINT = new RegExp(
  `(?<stop>(?<![\\p{L}\\d])(?:${STOPS})(?![\\p{L}\\d]))|(?<break>[:.!?)\\n]|\\s[–-]\\s(?=qua\\s))|(?<open>\\()|(?<comma>[,;])|(?<and>(?<=\\s)(?:và|cùng với|hoặc)(?=\\s))|(?<unit>${UNIT_END})`,
  'gu',
);

/** Longest list that is read; a longer one is prose. */
const REACH = 1500;

/** Whether the text begins with an organisation or a kind of organisations. */
export function beginsWithOrganisation(text: string): boolean {
  const head = text.slice(0, 80);
  if (PLURAL_AT_START.test(head) || ALONE_AT_START.test(head) || personLength(head) > 0) return true;
  if (OF_UNITS.test(head)) return true;
  const proper = PROPER_AT_START.exec(head);
  if (!proper || isShouted(proper[0])) return false;
  return /^(?:\p{Lu}|[-–]?\d)/u.test(head.slice(proper[0].length)) && !/^(?:hội|tổ|báo|công|nhà)\s/u.test(head);
}

/** In capitals `TỔ CHỨC`, `BAN HÀNH`, `BÁO CÁO` cannot be told from names; few nouns are safe. */
const isShouted = (noun: string): boolean =>
  /^\p{Lu}{2}[\p{Lu}\s]*$/u.test(noun) && !/^(?:SỞ|VỤ|CỤC|VIỆN|TRUNG TÂM|LIÊN ĐOÀN|ĐÀI|HỌC VIỆN|ĐẢNG)\s/u.test(noun);

/**
 * Reads the organisations with which a passage begins. A comma or an "và" inside a name
 * (`Sở Văn hóa, Thể thao và Du lịch`) does not part it. Null when the passage begins with something else.
 */
export function readOrganisations(passage: Passage): OrganisationList | null {
  const text = passage.text.slice(0, REACH);
  if (!beginsWithOrganisation(text)) return null;
  const pieces: [number, number][] = [];
  let from = 0;
  let cursor: Cursor = { text, from, at: nounLength(text) };
  for (;;) {
    const step = nextStep(cursor);
    if (step.kind === 'go') {
      cursor = { text, from, at: step.at };
      continue;
    }
    pieces.push([from, step.end]);
    if (step.kind === 'end') {
      const names = pieces.map(([start, end]) => withoutBrackets(passage.slice(start, end)));
      return withSpreadNames(passage, {
        names: names.filter(({ text: name }) => name !== ''),
        end: step.end,
        next: step.at,
      });
    }
    from = step.at;
    cursor = { text, from, at: from + nounLength(text.slice(from, from + 200)) };
  }
}

/** Bodies of a cell or a heading that says nothing else. Empty when it does. */
export function organisationsOnly(passage: Passage): Passage[] {
  const list = readOrganisations(passage);
  return list && /^[\s:.,;]*$/u.test(passage.text.slice(list.next)) ? list.names : [];
}

/** A noun that names a body by itself can hold a comma or a verb: `Báo và phát thanh, truyền hình`; so can a person. */
const nounLength = (text: string): number => personLength(text) || (ALONE_AT_START.exec(text)?.[0].length ?? 0);

interface Cursor {
  text: string;
  /** Where the present name begins. */
  from: number;
  /** From where to look on. */
  at: number;
}

type Step = { kind: 'go'; at: number } | { kind: 'split' | 'end'; end: number; at: number };

function nextStep({ text, from, at }: Cursor): Step {
  const known = knownEnd(text, from);
  if (known !== null && known.end >= at) return { kind: 'end', ...known };
  NEXT_POINT.lastIndex = at;
  const found = NEXT_POINT.exec(text);
  if (!found) return { kind: 'end', end: text.length, at: text.length };
  const { stop, open, comma, and, unit } = found.groups!;
  const index = found.index;
  const after = index + found[0].length;
  if (unit !== undefined) return { kind: 'end', end: index, at: index };
  if (open) return afterBracket(text, index);
  if (stop) {
    if (isInsideName(text, from, index, stop)) return { kind: 'go', at: after };
    return { kind: 'end', end: index, at: index };
  }
  if (comma || and) return atSeparator(text, from, index, after);
  // A full stop after an abbreviation (`TP. Vinh`) is inside the name.
  if (found[0] === '.' && /(?:^|\s)(?:TP|TX|TT|Tp)$/u.test(text.slice(from, index))) return { kind: 'go', at: after };
  return { kind: 'end', end: index, at: index };
}

const KNOWN = new RegExp(
  `^(?:(?:Sở|Bộ|Phòng)\\s+(?:${FIELDS})|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+(?:tỉnh|thành phố|xã|phường|huyện))(?=\\s+\\p{Ll})`,
  'u',
);
/** Small words with which a known name goes on. */
const GOES_ON = new RegExp(`^\\s+(?:${GOES_ON_WORDS})(?![\\p{L}])`, 'u');

/** Whatever small word comes behind a name that is known whole is the predicate: no list of verbs holds them all. */
function knownEnd(text: string, from: number): { end: number; at: number } | null {
  const person = personLength(text.slice(from, from + 200));
  const length = person || (KNOWN.exec(text.slice(from, from + 80))?.[0].length ?? 0);
  const after = text.slice(from + length, from + length + 24);
  if (length === 0 || !/^\s+\p{Ll}/u.test(after) || GOES_ON.test(after)) return null;
  if (/^\s+phụ trách\s[^,.;:]{3,60}:/u.test(text.slice(from + length, from + length + 80))) return null;
  return { end: from + length, at: from + length + /^\s+/u.exec(after)![0].length };
}

function afterBracket(text: string, index: number): Step {
  const close = text.indexOf(')', index);
  const inside = close < 0 ? '' : text.slice(index + 1, close);
  if (close < 0 || inside.length > 200 || /^(?:thông )?qua\s/u.test(inside))
    return { kind: 'end', end: index, at: index };
  return { kind: 'go', at: close + 1 };
}

/** Whether the name goes on after a comma or "và", another begins, or the list is over. */
function atSeparator(text: string, from: number, index: number, after: number): Step {
  const start = after + (/^[\s]*(?:(?:và|cùng|với)\s+)?/u.exec(text.slice(after, after + 20))?.[0].length ?? 0);
  const rest = text.slice(start, start + 120);
  const plural = isPlural(text.slice(from, from + 80));
  const hard = text[index] === ';';
  // `Phòng, chống thiên tai`; `Văn phòng HĐND và UBND` is one office.
  const before = text.slice(Math.max(from, index - 12), index);
  if (!hard && /(?<!\p{L})phòng\s*$/iu.test(before) && /^chống\s/u.test(rest)) return { kind: 'go', at: start };
  if (!hard && /phòng cháy\s*$/iu.test(before) && rest.startsWith('chữa cháy')) return { kind: 'go', at: start };
  if (!hard && plural && OF_THE_AREA.test(rest)) return { kind: 'go', at: start };
  if (!hard && OFFICE_OF_TWO.test(text.slice(from, index)) && /^(?:UBND|[UỦ][ỶYỷy] ban nhân dân)(?!\p{L})/iu.test(rest))
    return { kind: 'go', at: start };
  if (!hard && plural && BARE_KIND.test(rest) && !startsSpecific(rest)) return { kind: 'go', at: start };
  if (!hard && HEADS_OF.test(text.slice(from, index)) && BARE_KIND.test(rest)) return { kind: 'go', at: start };
  // `Đoàn các xã và đoàn trực thuộc`: the noun begins again.
  if (!hard && !plural && sameNoun(text.slice(from, from + 24), rest)) return { kind: 'split', end: index, at: start };
  if (
    !hard &&
    !ALONE_AT_START.test(rest) &&
    AREA_AT_START.test(rest) &&
    !/^(?:các\s+)/u.test(rest) &&
    !startsSpecific(rest)
  )
    return { kind: 'go', at: start };
  if (!hard && plural && /^(?:tỉnh|thành|huyện|thị|quận)\s+(?:hội|đoàn|ủy|uỷ)(?![\p{L}])/iu.test(rest))
    return { kind: 'go', at: start };
  // `Ban Quản lý Khu kinh tế … và các Khu công nghiệp tỉnh` is one body.
  const isZones = /^ban quản lý\s+(?:các\s+)?(?:khu|kkt|kcn|cụm)/iu.test(text.slice(from, from + 40));
  if (!hard && isZones && /^(?:các\s+)?(?:khu|kkt|kcn|cụm)(?!\p{L})/iu.test(rest)) return { kind: 'go', at: start };
  if (beginsWithOrganisation(rest)) return { kind: 'split', end: index, at: start };
  if (hard) return { kind: 'end', end: index, at: index };
  if (/^\p{Lu}/u.test(rest)) return { kind: 'go', at: start };
  NEXT_POINT.lastIndex = 0;
  const first = NEXT_POINT.exec(rest);
  const verbFirst =
    first?.groups!.stop !== undefined && first.index === 0 && !isInsideName(text, from, start, first.groups.stop);
  if (!verbFirst && (plural || /(?:và|hoặc)$/u.test(text.slice(index, after)))) return { kind: 'go', at: start };
  return { kind: 'end', end: index, at: index };
}

/** `các sở, ban`, and those who head them: `Thủ trưởng các sở, ban`. */
const isPlural = (name: string): boolean =>
  PLURAL_AT_START.test(
    name.replace(
      /^(?:thủ trưởng|giám đốc|hiệu trưởng|chủ tịch|bí thư|trưởng phòng|lãnh đạo|đại diện|trưởng|người đứng đầu)\s+(?=các)/iu,
      '',
    ),
  );

/** A body named with capitals, not a kind: `UBND các huyện`, `Hội Khuyến học`. */
const startsSpecific = (text: string): boolean =>
  !PLURAL_AT_START.test(text) &&
  (/^(?:UBND|UBMT|HĐND|\p{Lu}{3,}\s)/u.test(text) || /^\p{L}+\s+\p{Lu}\p{Ll}/u.test(text));

/** `Sở Giáo dục và Đào tạo (cơ quan thường trực)` is the Sở. */
function withoutBrackets(name: Passage): Passage {
  const cut = personLength(name.text) === name.length ? -1 : name.text.search(/\s*\([^)]*\)\s*$/u);
  const clean = (cut > 0 ? name.slice(0, cut) : name).trim();
  const tail = clean.text.search(/[\s,;:.–-]+$/u);
  return tail > 0 ? clean.slice(0, tail) : clean;
}

const FIELD = new RegExp(`(?:${FIELDS})(?![\\p{L}\\d])`, 'gu');
const SPREAD_HEAD =
  /^(.{0,40}?)(?:(?<![\p{L}])các\s+)?(?<![\p{L}])(sở|bộ|phòng)(?:,\s*(?:ban|ngành|ban,\s*ngành))?\s*$/iu;

const AREA_HEAD =
  /^(?<body>.{0,60}?)(?<![\p{L}])các\s+(?<area>tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố|trường)\s*$/iu;
const PROPER_NAME =
  /^\s*(?:(?:,|;|và|,\s*và)\s+)?(?<name>\p{Lu}[\p{L}'’]*(?:\s+(?:[-–]\s+)?(?:\p{Lu}[\p{L}'’]*|\d{1,3}))*)/u;

/** `UBND các phường: Hạ Long, Bãi Cháy rà soát …`: areas named one by one behind their kind. Null for fewer than two. */
function namedAreas(passage: Passage, list: OrganisationList): OrganisationList | null {
  const head = list.names.at(-1)?.match(AREA_HEAD);
  if (!head || passage.text[list.next] !== ':') return null;
  const areas: Passage[] = [];
  let end = list.next + 1;
  while (areas.length < 200) {
    const found = PROPER_NAME.exec(passage.text.slice(end, Math.min(end + 80, REACH)));
    if (!found) break;
    const name = found.groups!.name!;
    const next = end + found[0].length;
    if (!NEXT_NAME.test(passage.text.slice(next, next + 40))) break;
    areas.push(passage.slice(next - name.length, next));
    end = next;
  }
  if (areas.length < 2) return null;
  const named = areas.map((area) => Passage.join([head[1]!.trim(), head[2]!, area].filter(({ text }) => text !== '')));
  const joint = /^\s*(?:,\s*)?và\s+/u.exec(passage.text.slice(end, end + 12))?.[0].length ?? 0;
  const more = joint > 0 ? readOrganisations(passage.slice(end + joint)) : null;
  const names = [...list.names.slice(0, -1), ...named, ...(more?.names ?? [])];
  if (more) return { names, end: end + joint + more.end, next: end + joint + more.next };
  return { names, end, next: end + /^\s*/u.exec(passage.text.slice(end))![0].length };
}

/** What may stand behind a name of such a list: the next one, the end, a verb. */
const NEXT_NAME = new RegExp(`^(?:\\s*[,;.:]|\\s*$|\\s+và\\s+\\p{Lu}|\\s+(?:${STOPS})(?![\\p{L}]))`, 'u');

/** `Các sở: Tài chính, Nội vụ` and `Sở Tài chính, Kế hoạch và Đầu tư` name several bodies with one noun. */
function withSpreadNames(passage: Passage, list: OrganisationList): OrganisationList {
  const areas = namedAreas(passage, list);
  if (areas) return areas;
  const names = list.names.flatMap(spread);
  const last = list.names.at(-1);
  const head = last && passage.text[list.next] === ':' ? last.match(SPREAD_HEAD) : null;
  const fields = head && fieldsIn(passage.slice(list.next + 1));
  if (!head || !fields || fields.names.length === 0) return { ...list, names };
  const end = list.next + 1 + fields.end;
  const spreadNames = fields.names.map((field) => Passage.join([head[1]!.trim(), head[2]!, field]));
  const joint = /^\s*(?:[,;]\s*)?(?:và\s+)?/u.exec(passage.text.slice(end, end + 12))![0].length;
  const more = joint > 0 ? readOrganisations(passage.slice(end + joint)) : null;
  const all = [...names.slice(0, -1), ...spreadNames, ...(more?.names ?? [])];
  return more
    ? { names: all, end: end + joint + more.end, next: end + joint + more.next }
    : { names: all, end, next: end };
}

function spread(name: Passage): Passage[] {
  const noun = name.match(/^(?:sở|bộ|phòng)(?=\s)/iu)?.[0];
  const fields = noun && fieldsIn(name.slice(noun.length));
  const isWhole = fields && noun.length + fields.end === name.length;
  return isWhole && fields.names.length > 1 ? fields.names.map((field) => Passage.join([noun, field])) : [name];
}

/** Fields one after another, parted by commas or "và", from the beginning of a passage. */
function fieldsIn(passage: Passage): { names: Passage[]; end: number } {
  const names: Passage[] = [];
  let end = 0;
  for (const found of passage.text.slice(0, REACH).matchAll(FIELD)) {
    if (!/^\s*(?:[,;]\s*|(?:,\s*)?và\s+)?(?:sở\s+)?$/iu.test(passage.text.slice(end, found.index))) break;
    names.push(passage.slice(found.index, found.index + found[0].length));
    end = found.index + found[0].length;
  }
  return { names, end };
}
