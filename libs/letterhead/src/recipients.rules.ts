import { Passage } from '../../passages/src/index.ts';
import type { Found } from './evidence.ts';
import { isPersonName, isSignatureNoise, RECIPIENTS_TITLE } from './landmarks.rules.ts';
import { isSyllable } from './syllables.rules.ts';

/** Recipients, and what stands among them or behind them and is none: a stroke of a pen, the signer of the other column. */
export interface ReadRecipients {
  recipients: Found<string>[];
  strays: Passage[];
}

/** Reads the list under `Nơi nhận`. */
export function readRecipients(pieces: readonly Passage[]): ReadRecipients {
  const items: Passage[][] = [];
  const strays: Passage[] = [];
  const isPointed = pieces.filter(({ text }) => POINT.test(text)).length > 1;
  let open = false;
  let inFootnote = false;
  for (const [at, piece] of pieces.entries()) {
    const rest = at === 0 || RECIPIENTS_TITLE.test(piece.text) ? withoutTitle(piece) : piece;
    for (const item of rest.split(/;\s{0,4}(?=[-–•+*‐~]\s?\p{L})|(?<=\S)\s{2,}(?=[-–•]\s?\p{L})/u)) {
      const listed = /^[-–•+*‐~]/u.test(item.text);
      // A footnote at the foot of the page runs on to the next recipient.
      inFootnote = !listed && (inFootnote || FOOTNOTE.test(item.text));
      if (inFootnote || !/[\p{L}\d]/u.test(item.text) || isSignatureNoise(item.text)) continue;
      const last = items.at(-1)?.[0]?.text ?? '';
      // `- Lưu: VT,` / `QLVH.`
      const isFiledOn = isClosed(last) && /,\s*$/u.test(last) && item.length < 24 && !isPersonName(item.text);
      if (isFiledOn && !listed) {
        items.at(-1)!.push(item);
        continue;
      }
      const isLast = isClosed(last);
      if (isPointed && !listed && (isLast || (!open && !/;\s*$/u.test(item.text)) || isStroke(item.text))) {
        strays.push(item);
        continue;
      }
      if (open && !listed && items.length > 0 && item.length < 120) items.at(-1)!.push(item);
      else items.push([item]);
      open = !/[;.]\s*$/u.test(item.text) && /^\S/u.test(item.text) && !isClosed(item.text);
    }
  }
  const recipients = items
    .flatMap((lines) => itemsOf(lines, strays))
    .flatMap((item) => withoutStray(item, strays))
    .map(cleanRecipient)
    .filter(({ text }) => text !== '')
    .filter((item) => !isStroke(item.text) || !strays.push(item))
    .map(toFound);
  return { recipients, strays };
}

const POINT = /^[-–•+*‐~]/u;

/** `F`, `bò`, `é°›) LH §`: what a scanner reads into a signature or a seal names nobody. */
const isStroke = (text: string): boolean =>
  !POINT.test(text) &&
  !/^(?:Bộ|Sở|Vụ|Cục|Ban|Tổ|Hội)\s\p{L}/u.test(text) &&
  (/[=†‡§°›»«¿{}<>#@^|`]/u.test(text) ||
    (text.match(/\p{L}+/gu) ?? []).every((word) => !/\p{L}{3}|^\p{Lu}{2}$/u.test(word)));

/** `Lưu: VT, NC(H212). Nguyễn Văn A`: the name of the other column behind the last full stop. */
function withoutStray(item: Passage, strays: Passage[]): Passage[] {
  const at = isClosed(item.text)
    ? item.text.search(/(?<=[.);:\d]|\p{L}\d{0,6})\s+["“]?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}\s*$/u)
    : -1;
  if (at < 0) return [item];
  const name = item.slice(item.text.slice(at).search(/\p{Lu}/u) + at).trim();
  if (!isPersonName(name.text)) return [item];
  strays.push(name);
  return [item.slice(0, at).trim()];
}

/** The mark of a footnote, alone in its line or before its text: `1`, `[1]`, `¹ Theo …`. */
const FOOTNOTE =
  /^(?:\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁴-⁹]{1,2}|\d{1,2}(?=$|\s+(?:Theo|Xem|Gồm|Tại|Căn cứ|Bao gồm|Trong đó|Quyết định|Báo cáo|Công văn|Kế hoạch|Nguồn)\s))/u;

/** `Lưu: VT` is the last line, with or without its full stop. */
const isClosed = (text: string): boolean => /^[-–•+*‐~\s]*Lưu/u.test(text);

/** `- Sở Nội vụ; Lê Văn Mẫu`: behind a pointed entry a name, or capitals of the signature, are none. */
const isOfTheOtherColumn = (whole: Passage, { text }: Passage): boolean =>
  POINT.test(whole.text) &&
  (isPersonName(text) ||
    (/^\p{Lu}{2}/u.test(text) &&
      text.split(/\s+/u).filter((word) => /^\p{Lu}{2,}$/u.test(word) && isSyllable(word)).length > 1));

/** `Như trên; Lưu: VT.` in one line. */
function itemsOf(lines: Passage[], strays: Passage[]): Passage[] {
  const whole = Passage.join(lines);
  // `- VPUB: CVP, các PCVP; các phòng` is one entry; without a dash several stand in one line.
  if (/^[-–•+*‐~]\s?(?!Lưu)[^:;]{1,40}:[^;]*;/u.test(whole.text)) {
    // Behind the last mark a scanner may have read the seal.
    const end = whole.text.lastIndexOf(';');
    const tail = whole.slice(end + 1).trim();
    return [tail.text !== '' && isStroke(tail.text) ? whole.slice(0, end) : whole];
  }
  // `UBND TP; Sở GD&ĐT; (để b/c)`: what stands in brackets belongs to the one before.
  const items: Passage[] = [];
  for (const item of whole.split(/;\s{0,4}/u)) {
    if (items.length > 0 && isOfTheOtherColumn(whole, item)) strays.push(item);
    else if (items.length > 0 && item.text.startsWith('(')) items.push(Passage.join([items.pop()!, item]));
    else items.push(item);
  }
  return items;
}

function withoutTitle(piece: Passage): Passage {
  const title = RECIPIENTS_TITLE.exec(piece.text)?.[0].length ?? 0;
  return piece.slice(title).trim();
}

/** Without its dash and the mark that closes it. */
function cleanRecipient(item: Passage): Passage {
  const lead = /^[\s\-–—•+*‐~]{0,8}/u.exec(item.text)![0].length;
  const rest = item.slice(lead).trim();
  return rest.slice(0, rest.text.replace(/[\s;.,:/]+$/u, '').length).trim();
}

const toFound = (item: Passage): Found<string> => ({ value: item.text, span: item.span(), confidence: 0.95 });
