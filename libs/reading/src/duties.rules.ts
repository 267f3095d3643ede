import { Passage, readOrganisations } from '../../passages/src/index.ts';

/** Who reports to whom: one clause of a sentence. */
export interface Duty {
  from: Passage[];
  to: Passage | null;
  through: Passage | null;
  /** Offsets in the sentence. */
  start: number;
  end: number;
  /** The clause says what those who received it do with it. */
  passesOn: boolean;
}

/** How far into a sentence its names are looked for. */
const REACH = 3000;

/**
 * The clauses of a sentence about reporting. In "A reports to B (through C), so that it reports to D", the second clause is
 * owed by C, or by B where nothing goes through another. A clause behind a semicolon that names nobody is owed by those
 * of the one before.
 */
export function dutiesIn(sentence: Passage, previous: Passage | null): Duty[] {
  const text = sentence.text.slice(0, REACH);
  const duties: Duty[] = [];
  for (const { start, end, passesOn } of clausesOf(sentence.slice(0, text.length))) {
    const read = { ...dutyIn(sentence.slice(start, end)), start, end, passesOn };
    const before = duties.at(-1);
    duties.push(before ? goingOn(read, before) : read);
  }
  const [first] = duties as [Duty];
  const [before] = previous ? dutiesIn(previous, null) : [];
  if (before && first.from.length === 0) {
    const tellsWhen =
      first.to === null && /thời hạn|thời gian|hạn (?:gửi|nộp)|báo cáo|văn bản|kế hoạch|hồ sơ/iu.test(text);
    Object.assign(
      first,
      tellsWhen ? { from: before.from, to: before.to, through: before.through } : { from: before.from },
    );
  }
  duties.at(-1)!.end = sentence.length;
  return duties;
}

function goingOn(duty: Duty, before: Duty): Duty {
  const reporter = before.through && !isWithin(before.through, before.to) ? before.through : before.to;
  if (duty.passesOn && duty.from.length === 0)
    return { ...duty, from: reporter ? (readOrganisations(reporter)?.names ?? [reporter]) : [] };
  if (duty.from.length > 0) return duty;
  return duty.to === null ? { ...duty, ...before, ...place(duty) } : { ...duty, from: before.from };
}

/** `Sở Nội vụ (qua Phòng Tổ chức)`: a part of the office that receives; the office passes it on. */
const isWithin = (through: Passage, to: Passage | null): boolean =>
  /^(?:phòng|vụ|văn phòng|ban|bộ phận)\s/iu.test(through.text) &&
  /^(?:sở|bộ|cục|tổng cục|hội|ban)\s/iu.test(to?.text ?? '');

const place = ({ start, end, passesOn }: Duty): Pick<Duty, 'start' | 'end' | 'passesOn'> => ({ start, end, passesOn });

/** Where a clause can end: `; `, `, ` before another who reports, ` để tổng hợp, báo cáo …`. */
const JOINT = new RegExp(
  [
    String.raw`(?<onward>\sđể\s+(?=(?:\p{L}+\s+){0,3}?(?:tổng hợp|báo cáo|trình)[,\s]))`,
    String.raw`|(?<hard>;\s+)|(?<soft>(?:,\s+|\s+và\s+|,\s+và\s+)(?:(?:đồng thời|sau đó|rồi|trên cơ sở đó,?)\s+)?)`,
  ].join(''),
  'giu',
);

const REPORTS =
  /^(?:(?:có|chịu) trách nhiệm\s+)?(?:tổng hợp|báo cáo|gửi|nộp|trình|hoàn thành|rà soát|thẩm định|kiểm tra|xem xét|hoàn thiện|tiếp nhận|chuyển|phê duyệt|ban hành|công bố|thông báo|xây dựng|lập)(?!\p{L})/iu;

const HANDS_ON =
  /(?<!\p{L})(?:tổng hợp|báo cáo|gửi|nộp|trình|hoàn thành|rà soát|thẩm định|xây dựng|lập|đăng ký|chuyển|xong)(?!\p{L})/iu;

const A_DAY = /\d{1,2}\s?[/.-]\s?\d{1,2}|\d\s+tháng\s+\d|(?:tháng|quý)\s+[\dIV]/u;

interface Clause {
  start: number;
  end: number;
  /** The clause says what those who received it do with it. */
  passesOn: boolean;
}

function clausesOf(sentence: Passage): Clause[] {
  const text = sentence.text;
  const clauses: Clause[] = [{ start: 0, end: text.length, passesOn: false }];
  for (const found of Array.from(text.matchAll(JOINT)).slice(0, 60)) {
    const { onward, hard } = found.groups!;
    const at = found.index + found[0].length;
    const last = clauses.at(-1)!;
    const said = text.slice(last.start, found.index);
    const has = A_DAY.test(said) && HANDS_ON.test(said);
    const isCut =
      onward !== undefined || (has && (hard !== undefined ? A_DAY.test(text.slice(at)) : otherReports(sentence, at)));
    if (!isCut) continue;
    last.end = found.index;
    clauses.push({ start: onward === undefined ? at : found.index, end: text.length, passesOn: onward !== undefined });
  }
  return clauses;
}

/** `…, UBND xã tổng hợp, báo cáo …`, also behind its day: `…, trước ngày 15/10 UBND xã tổng hợp …`. */
function otherReports(sentence: Passage, at: number): boolean {
  const day =
    /^(?:trước|chậm nhất|muộn nhất|đến|vào)[^;:]{0,40}?\d{1,2}(?:[/.-]|\s+tháng\s+)\d{1,2}(?:(?:[/.-]|\s+năm\s+)\d{4})?,?\s+/iu.exec(
      sentence.text.slice(at, at + 120),
    )?.[0].length ?? 0;
  const list = readOrganisations(sentence.slice(at + day));
  return list !== null && REPORTS.test(sentence.text.slice(at + day + list.next, at + day + list.next + 60));
}

function dutyIn(clause: Passage): Pick<Duty, 'from' | 'to' | 'through'> {
  const to = targetOf(clause);
  return { from: subjectOf(clause, to), to, through: throughOf(clause) };
}

const COMMAND = /(?<![\p{L}])(?:yêu cầu|đề nghị|giao|giao cho|phân công|mời)\s+/giu;

/** Who must do it: named after a word of command, at the beginning, or after the comma of an introduction. */
function subjectOf(clause: Passage, target: Passage | null): Passage[] {
  const colon = /^[^:.;,]{4,60}:\s+/u.exec(clause.text)?.[0].length ?? 0;
  // `Giao các Bộ: Công an, Tài chính …`: the colon stands inside the list.
  const heading = [...clause.text.slice(0, colon).matchAll(COMMAND), { index: 0, 0: '' }].some(
    (found) => (readOrganisations(clause.slice(found.index + found[0].length))?.end ?? 0) > colon,
  )
    ? 0
    : colon;
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
  /^(?:Bộ|Sở|Phòng|Hội|Ban|Trường|Trung tâm|Vụ|Huyện|Tỉnh|Thành phố)(?=\s*[(,.;]|\s+(?:trước|chậm nhất|qua|để|theo|bằng)\s|$)/u;

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
