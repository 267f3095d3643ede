import { organisationsOnly, Passage } from '../../passages/src/index.ts';
import type { DocumentParts } from './document-parts.ts';
import { ADDRESSEES, NATIONAL_TITLE, NUMBER_LINE } from './landmarks.rules.ts';
import { piecesOf } from './source-text.ts';
import { PLACE_AND_DAY } from './title.rules.ts';

/** `THỦ TƯỚNG CHÍNH PHỦ điện:`, with the list below it or behind it. */
const WIRED = /(?:^|\s)(?:điện|ĐIỆN)\s*:\s*/u;

/** Lines after which nobody is addressed any more. */
const MOST = 60;

/** To whom a letter (`Kính gửi`) or a telegram (`… điện:`) goes, one passage for each body; empty for other documents. */
export function readAddressees(parts: DocumentParts): Passage[] {
  const head = piecesOf(parts.head);
  const at = head.findIndex(({ text }) => ADDRESSEES.test(text));
  if (at >= 0) return listed(head.slice(at), ADDRESSEES.exec(head[at]!.text)![0].length);
  const top = [...head, ...piecesOf(parts.body.slice(0, MOST))];
  const wire = top.findIndex(({ text }) => text.length < 200 && WIRED.test(text));
  if (wire < 0 || !/công\s+điện/iu.test(head.map(({ text }) => text).join(' '))) return [];
  const lead = WIRED.exec(top[wire]!.text)!;
  return listed(top.slice(wire), lead.index + lead[0].length);
}

function listed(pieces: readonly Passage[], from: number): Passage[] {
  const items: Passage[][] = [];
  let open = false;
  for (const [at, whole] of pieces.slice(0, MOST).entries()) {
    const piece = at === 0 ? whole.slice(from).trim() : at === 1 ? withoutLead(whole) : whole;
    if (!/[\p{L}]/u.test(piece.text)) continue;
    const isPoint = /^[-–—•+*‐]\s*/u.test(piece.text);
    if (at > 0 && (isOther(piece.text) || (!isPoint && items.length > 0 && (!open || speaks(piece.text))))) break;
    if (isPoint || !open || items.length === 0) items.push([piece]);
    else items.at(-1)!.push(piece);
    open = !/[;.]\s*$/u.test(piece.text);
  }
  return items.flatMap((item) => namesOf(Passage.join(item)));
}

/** `Kính` / `gửi:` over two lines. */
const withoutLead = (piece: Passage): Passage => piece.slice(/^gửi\s*:?\s*/iu.exec(piece.text)?.[0].length ?? 0);

const isOther = (text: string): boolean =>
  text.length > 300 ||
  NUMBER_LINE.test(text) ||
  PLACE_AND_DAY.test(text) ||
  text.search(NATIONAL_TITLE) >= 0 ||
  /^(?:V\/v|Căn cứ|Thực hiện|Theo|Để|Ngày)\s/u.test(text) ||
  /(?:yêu cầu|đề nghị)\s*:\s*$/iu.test(text);

/** `UBND xã trân trọng kính mời …` right below the addressee: the text begins. */
const speaks = (text: string): boolean =>
  /^\p{Lu}[^;]{0,160}?(?<!\p{L})(?:trân trọng|kính mời|kính báo|đề nghị|yêu cầu|thông báo|đã|nhận được|ban hành|xây dựng|báo cáo|tổ chức(?! (?:chính trị|xã hội|đoàn thể|thành viên|trực thuộc|trên)))(?!\p{L})/u.test(
    text,
  );

/** Bodies of one point; what is no list of bodies stays as it is written. */
function namesOf(item: Passage): Passage[] {
  const lead = /^[\s:\-–—•+*‐]{0,8}/u.exec(item.text)![0].length;
  const body = item.slice(lead).trim();
  const end = body.text.replace(/[\s;.,:/]+$/u, '').length;
  return body
    .slice(0, end)
    .split(/;\s+/u)
    .flatMap((part) => {
      const names = organisationsOnly(part);
      return names.length > 0 ? names : [part];
    })
    .filter(({ text }) => /\p{L}/u.test(text));
}
