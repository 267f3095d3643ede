import type { Passage } from '../../passages/src/index.ts';
import type { ReadMovement } from './reading.ts';

const QUOTED = /phong trào(?:\s+thi đua)?(?:\s+yêu nước)?\s*:?\s*["“]([^“”"]{4,400})(["”]?)/iu;
const PLAIN =
  /phong trào thi đua(?:\s+yêu nước)?\s+((?!giai đoạn|năm|trong|trên|của|và|do|đặc biệt|theo|với)[\p{L}][^“”".;:]{11,300})/iu;
/** Where nothing closes a name, the other lines of a head end it. */
const NEXT_LINE = /\s+(?:kính gửi|cộng h[oò]a|độc lập|số\s*:|căn cứ|thực hiện|[^\s,]+,\s+ngày\s).*$/iu;
/** Time and place after a name without marks are not the name. */
const TAIL = /\s+(?:giai đoạn|năm\s+\d|đến năm|trên địa bàn|của\s|tại\s|theo\s|trong\s(?:ngành|toàn|các)).*$/iu;

/** The emulation movement that the document itself launches or carries out: its subject names it. */
export function readMovement(subject: readonly Passage[]): ReadMovement | null {
  for (const passage of subject) {
    const quoted = passage.match(QUOTED);
    if (quoted) {
      const closed = quoted[2]!.text !== '';
      const name = trimmed(closed ? quoted[1]! : before(quoted[1]!, NEXT_LINE));
      return { name: name.text, span: name.span(), confidence: closed ? 0.95 : 0.6 };
    }
    const plain = passage.match(PLAIN)?.[1];
    const name = plain && trimmed(before(before(plain, NEXT_LINE), TAIL));
    if (name && name.length > 8) return { name: name.text, span: name.span(), confidence: 0.5 };
  }
  return null;
}

function before(passage: Passage, end: RegExp): Passage {
  const at = passage.text.search(end);
  return at > 0 ? passage.slice(0, at) : passage;
}

const trimmed = (passage: Passage): Passage => before(passage, /[\s.,;]+$/u).trim();
