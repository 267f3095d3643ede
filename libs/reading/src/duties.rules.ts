import { Passage, readOrganisations } from '../../passages/src/index.ts';

/** Who reports to whom: one clause of a sentence. */
export interface Duty {
  from: Passage[];
  to: Passage | null;
  through: Passage | null;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** How far into a sentence its names are looked for. */
const REACH = 3000;

/**
 * The clauses of a sentence about reporting. In "A reports to B (through C), so that it reports to D", the second clause is
 * owed by C, or by B where nothing goes through another.
 */
export function dutiesIn(sentence: Passage, previous: Passage | null): Duty[] {
  const text = sentence.text.slice(0, REACH);
  const onward = /\sđể\s+(?:\p{L}+\s+){0,3}?(?:tổng hợp|báo cáo|trình)[,\s]/iu.exec(text);
  const cut = onward?.index ?? text.length;
  const first = { ...dutyIn(sentence.slice(0, cut)), start: 0, end: cut };
  const [before] = previous ? dutiesIn(previous, null) : [];
  if (before && first.from.length === 0) {
    const tellsWhen =
      first.to === null && /thời hạn|thời gian|hạn (?:gửi|nộp)|báo cáo|văn bản|kế hoạch|hồ sơ/iu.test(text);
    Object.assign(
      first,
      tellsWhen ? { from: before.from, to: before.to, through: before.through } : { from: before.from },
    );
  }
  if (!onward) return [first];
  const second = dutyIn(sentence.slice(cut, text.length));
  const reporter = first.through ?? first.to;
  return [
    first,
    {
      ...second,
      from: reporter ? (readOrganisations(reporter)?.names ?? [reporter]) : [],
      start: cut,
      end: sentence.length,
    },
  ];
}

function dutyIn(clause: Passage): Pick<Duty, 'from' | 'to' | 'through'> {
  const to = targetOf(clause);
  return { from: subjectOf(clause, to), to, through: throughOf(clause) };
}

const COMMAND = /(?<![\p{L}])(?:yêu cầu|đề nghị|giao|giao cho|phân công|mời)\s+/giu;

/** Who must do it: named after a word of command, at the beginning, or after the comma of an introduction. */
function subjectOf(clause: Passage, target: Passage | null): Passage[] {
  const heading = /^[^:.;,]{4,60}:\s+/u.exec(clause.text)?.[0].length ?? 0;
  const named = heading > 0 ? readOrganisations(clause.slice(heading)) : null;
  if (
    named &&
    !isInside(heading, target, clause) &&
    !NO_PREDICATE.test(clause.text.slice(heading + named.next, heading + named.next + 80)) &&
    !isTarget(clause.text.slice(0, heading))
  )
    return named.names;
  const text = clause.text.slice(0, REACH);
  const ordered = Array.from(text.matchAll(COMMAND), (found) => found.index + found[0].length).slice(0, 5);
  // Names after the first verb are those it works with.
  const verb = text.search(PREDICATE);
  const commas = Array.from(text.matchAll(/[,:;]\s+/gu), (found) => found.index + found[0].length)
    .filter((at) => verb < 0 || at <= verb)
    .slice(0, 12);
  for (const at of [...ordered, 0, ...commas]) {
    const list = readOrganisations(clause.slice(at));
    if (!list) continue;
    const rest = text.slice(at + list.next, at + list.next + 80);
    if (rest === '' || NO_PREDICATE.test(rest) || isTarget(text.slice(0, at)) || isInside(at, target, clause)) continue;
    return list.names;
  }
  return [];
}

const PREDICATE =
  /(?<![\p{L}])(?:chủ trì|phối hợp|tham mưu|tổng hợp|báo cáo|gửi|nộp|xây dựng|chỉ đạo|triển khai)(?![\p{L}])/iu;

/** After the one who must do something comes what it must do. */
const NO_PREDICATE =
  /^(?:[.:(,;)]|(?:yêu cầu|đề nghị|giao|kết quả|tình hình|trước|chậm nhất|muộn nhất|vào|đến|hết|bằng|về|để|nhằm|qua|thông qua|trong đó)(?![\p{L}]))/iu;

const isInside = (at: number, target: Passage | null, clause: Passage): boolean => {
  const place = clause.span(at, at + 1).start;
  return target !== null && place >= target.span().start && place < target.span().end;
};

/** The words before a name that make it the one that receives. */
const isTarget = (before: string): boolean => /(?:về|gửi|cho|đến|tới|trình|nộp|qua|báo cáo)[\s:]+$/iu.test(before);

const TO = [
  /(?<![\p{L}])(?:về|gửi về|báo cáo về|nộp về)\s*:?\s+(?:cho\s+)?/giu,
  /(?<![\p{L}])(?:gửi|báo cáo|trình|nộp|đến|tới)\s*:?\s+(?:cho\s+|về\s+)?/giu,
  /(?<![\p{L}])(?:gửi|báo cáo|nộp)[^,.;:]{1,40}?\scho\s+/giu,
];

function targetOf(clause: Passage): Passage | null {
  const text = clause.text.slice(0, REACH);
  for (const pattern of TO) {
    for (const found of Array.from(text.matchAll(pattern)).slice(0, 20)) {
      const at = found.index + found[0].length;
      const list = readOrganisations(clause.slice(at));
      if (list)
        return withSecond(
          clause.slice(at, at + targetEnd(clause.slice(at), list.end)).trim(),
          clause.slice(at + list.end),
        );
      const bare = clause.slice(at).match(BARE)?.[0];
      if (bare) return bare;
    }
  }
  return null;
}

/** `gửi về Sở trước ngày …`: which one, the letterhead says. */
const BARE =
  /^(?:Bộ|Sở|Phòng|Hội|Ban|Trường|Vụ|Huyện|Tỉnh|Thành phố)(?=\s*[(,.;]|\s+(?:trước|chậm nhất|qua|để|theo|bằng)\s|$)/u;

/** `về A (qua B) và C`: the brackets stand between two addressees. */
function withSecond(first: Passage, after: Passage): Passage {
  const joint = /^\s*\((?:thông )?qua[^()]{0,200}\)\s+(?=và\s+)/iu.exec(after.text.slice(0, 260))?.[0];
  const second = joint && readOrganisations(after.slice(joint.length + 3).trim());
  if (!joint || !second) return first;
  return Passage.join([first, after.slice(joint.length, joint.length + 3 + second.end).trim()]);
}

/** `báo cáo A và báo cáo B trước ngày …` has two addressees. */
function targetEnd(from: Passage, end: number): number {
  const joint = /^\s*(?:và|,)\s*(?:báo cáo|gửi)\s+/u.exec(from.text.slice(end, end + 40));
  const next = joint && readOrganisations(from.slice(end + joint[0].length));
  return next ? end + joint[0].length + next.end : end;
}

function throughOf(clause: Passage): Passage | null {
  const text = clause.text.slice(0, REACH);
  for (const found of Array.from(text.matchAll(/(?<![\p{L}])qua\s*:?\s+/giu)).slice(0, 10)) {
    const at = found.index + found[0].length;
    const list = readOrganisations(clause.slice(at));
    if (list) return clause.slice(at, at + list.end).trim();
  }
  return null;
}
