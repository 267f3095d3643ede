import { Passage } from '../../passages/src/index.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import { fold } from './document-type.rules.ts';
import type { Found } from './evidence.ts';
import { beginsBody, bodiesIn, needsTerritory, TERRITORY, withoutEdges } from './letterhead-bodies.rules.ts';
import { isMostlyCapitals, organisationName } from './letterhead-case.rules.ts';
import { ofUnit, unitAtEnd } from './unit-of-body.rules.ts';

/** Words of a heading and types of a symbol that say that several bodies issue a document together. */
const JOINT_TITLE = /LIÊN (?:TỊCH|NGÀNH|SỞ)|PHỐI HỢP/u;
const JOINT_TYPE = /^(?:KH|NQ|TT|CT|HD|CTr)(?:LT|LN|PH)$/u;

/** The bodies that issue a document together, by its heading or symbol and a letterhead that names several; null for others. */
export function jointIssuers(
  lines: readonly Passage[],
  title: string,
  code: DirectiveCode | null,
): Found<string>[] | null {
  const trimmed = lines.map(withoutEdges).filter(({ text }) => isMostlyCapitals(text));
  const isCalledJoint = JOINT_TITLE.test(title);
  const whole = bodiesIn(trimmed, null);
  const halves = whole.flatMap((body) => jointParts(body, isCalledJoint));
  const isJoint =
    isCalledJoint || JOINT_TYPE.test(code?.type ?? '') || /^(?:KH|NQ|HD|CTr?)?(?:LT|LN|PH)/u.test(code?.agency ?? '');
  const split = halves.length > whole.length;
  if (halves.length < 2 || !(isJoint || split)) return null;
  const issuing = halves.filter(({ text }) => !/^(?:UY BAN NHAN DAN|UBND) /u.test(fold(text)) || halves.length === 2);
  const bodies = issuing.length < 2 ? halves : issuing;
  const isUnitApart = trimmed.some(({ text }) => TERRITORY.test(fold(text)));
  const unit = isUnitApart && unitAtEnd(organisationName(bodies.at(-1)!.text));
  return bodies.map((body) => {
    const name = organisationName(body.text);
    // `SỞ GIÁO DỤC VÀ ĐÀO TẠO - HỘI KHUYẾN HỌC` / `TỈNH AN HÒA`: the unit is that of all.
    const isBody = beginsBody(body.text);
    const value = unit && (needsTerritory(body.text) || isCalledJoint) ? ofUnit(name, unit) : name;
    return { value, span: body.span(), confidence: isBody ? 0.8 : 0.6 };
  });
}

/** Between two bodies in one line. */
const JOINT = /\s[-–]\s/u;
/** With what the second half of a field begins: `LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI`, `VĂN HÓA - XÃ HỘI`. */
const SECOND_HALF = /^(?:VAN HOA|THUONG BINH|XA HOI)(?: |$)/u;

/** The bodies of a line with strokes between them. A stroke inside a name parts none; what a joint heading lists in short does. */
function jointParts(line: Passage, isCalledJoint: boolean): Passage[] {
  const pieces = line.split(JOINT);
  if (pieces.length < 2 || !beginsBody(line.text)) return [line];
  const parts: Passage[] = [];
  for (const part of pieces) {
    const before = parts.at(-1);
    const isShort = isCalledJoint && pieces.length > 2;
    const isOwn = !SECOND_HALF.test(fold(part.text)) && (isShort || beginsBody(part.text));
    if (before && !isOwn) parts[parts.length - 1] = Passage.join([before, part]);
    else parts.push(part);
  }
  return parts.length > 1 ? parts.map((part) => joined(line, part)) : [line];
}

/** The part as the line has it, strokes included. */
function joined(line: Passage, part: Passage): Passage {
  const at = line.text.indexOf(part.text.split(' ').slice(0, 3).join(' '));
  const end = at + part.text.length + 8;
  const cut = line.text.slice(at, end);
  const words = part.text.split(' ').at(-1)!;
  const last = cut.lastIndexOf(words);
  return at < 0 || last < 0 ? part : line.slice(at, at + last + words.length);
}
