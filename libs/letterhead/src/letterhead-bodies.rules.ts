import { Passage } from '../../passages/src/index.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import { fold } from './document-type.rules.ts';
import { placeOfAgency } from './symbol-agreement.rules.ts';

/** Words with which the name of a body begins, folded. */
const BODY = new RegExp(
  [
    String.raw`^(?:UY BAN|UBND|UBMT|HOI DONG|HDND|BO |SO |PHONG |BAN |HOI |TRUONG:? |TRUNG TAM|CHINH PHU`,
    String.raw`|THU TUONG|CHU TICH NUOC|QUOC HOI|DANG |TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|DANG UY|CHI BO`,
    String.raw`|DOAN |LIEN |TONG |CUC |VU |VIEN |HOC VIEN|DAI HOC|CAO DANG|CONG TY|TAP DOAN|NGAN HANG|KIEM TOAN`,
    String.raw`|TOA AN|VAN PHONG|THANH TRA|DAI |BAO |THU VIEN|BAO TANG|MAT TRAN|KHO BAC|CHI CUC|CONG AN`,
    String.raw`|CONG DOAN|CDCS |LDLD |CHU TICH (?:UY BAN|UBND)|BCH |BCD |BTV |BTT |TINH DOAN|THANH DOAN|HUYEN DOAN|XA DOAN|TINH HOI|THANH HOI|HUYEN HOI|QUAN HOI|THI HOI`,
    String.raw`|TRUNG UONG |GIAO HOI |HAT |XI NGHIEP |TRAM |DON BIEN PHONG|TO |TIEU HOC|MAM NON|UBND\.|NHA |CAU LAC BO|QUY (?!UOC|CHE|DINH|TRINH|MO |TAC ))`,
  ].join(''),
  'u',
);
/** Whether a line begins with the name of a body. */
export const beginsBody = (text: string): boolean => BODY.test(`${fold(text).replace(/^([A-Z]{2,7}):(?=\s)/u, '$1')} `);

/** `TỈNH QUẢNG NAM`, `QUẬN HẢI AN`. */
export const TERRITORY = /^(?:TINH|THANH PHO|TP\.?|QUAN|HUYEN|THI XA|XA|PHUONG|THI TRAN|DAC KHU)(?= (?!HOI ))/u;

/** Bullets and bars that a table left at the edges. */
export function withoutEdges(line: Passage): Passage {
  const from = /^[^\p{L}\d]*/u.exec(line.text)![0].length;
  return line.slice(from, Math.max(from, line.text.replace(/[\s|*_-]+$/u, '').length));
}

/** The lines put together to bodies; a body that a scanner saw twice counts once. */
export function bodiesIn(lines: readonly Passage[], code: DirectiveCode | null): Passage[] {
  const groups: Passage[][] = [];
  for (const line of withFirstWords(lines)) {
    if (!/\p{L}{2}/u.test(line.text)) continue;
    const before = groups.at(-1)?.at(-1)?.text;
    const isOwn = beginsBody(line.text) || (!fold(before ?? '').startsWith('TRUONG ') && isShortened(line.text, code));
    const begins = isOwn && !continuesBody(before, line.text);
    if (begins) groups.push([line]);
    else if (groups.length > 0) groups.at(-1)!.push(line);
  }
  const bodies = groups.map((group) => Passage.join(group));
  return bodies.filter((body, at) => at === 0 || fold(body.text) !== fold(bodies[at - 1]!.text));
}

/** A line that the symbol shortens begins a body, whatever it is called: `THỐNG KÊ TỈNH SÔNG MÂY` with `TKT`. */
const isShortened = (line: string, code: DirectiveCode | null): boolean =>
  code !== null &&
  code.agency.split('-')[0]!.length > 2 &&
  placeOfAgency(code.agency.split('-')[0]!, line, () => false) === 0;

/** `ỦY` / `BAN NHÂN DÂN`: in a narrow column the first word stands alone, and begins a body with the next line only. */
const withFirstWords = (lines: readonly Passage[]): Passage[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (next && isFirstWord(line.text, next.text)) return [];
    const before = lines[at - 1];
    return before && isFirstWord(before.text, line.text) ? [Passage.join([before, line])] : [line];
  });

const isFirstWord = (word: string, next: string): boolean =>
  /^\p{Lu}{1,6}$/u.test(word) && !beginsBody(word) && beginsBody(`${word} ${next}`);

/** `SỞ GIÁO DỤC` / `VÀ ĐÀO TẠO`: the second line is no body of its own. */
const continuesBody = (before: string | undefined, line: string): boolean =>
  before !== undefined && (/(?:VÀ|CỦA|,|-|–)\s*$/u.test(before) || /^(?:VÀ|CỦA)\s/u.test(line));

/** Two bodies that ran into one line are told apart by the short form in the symbol, which is the second one's. */
export function ofSymbol(body: Passage, code: DirectiveCode | null): Passage[] {
  const at = code?.agency ? placeOfAgency(code.agency, body.text, beginsBody) : null;
  if (at === null || at === 0 || !SUPERIOR.test(fold(body.text.slice(0, at)))) return [body];
  return [body.slice(0, at).trim(), body.slice(at).trim()];
}

/** The whole name of a body that has others under it. */
const SUPERIOR =
  /^(?:UBND|UY BAN NHAN DAN|SO|BO|PHONG (?:GIAO DUC|GD)|(?:TONG )?CONG TY|TAP DOAN|TONG CUC|DAI HOC|(?:DANG|HUYEN|TINH|THANH) UY)(?:\s[A-Z\d&,-]+){2,12}\s$/u;

/** A department has its name from the unit it serves: the letterhead says it one line above. */
export const needsTerritory = (body: string): boolean =>
  /^(?:(?:SO|PHONG|BAN|BCD|THANH TRA|VAN PHONG) |(?:HOI KHUYEN HOC|TRUNG TAM HOC TAP CONG DONG)$)/u.test(fold(body)) &&
  !/(?:^| )(?:TINH|THANH PHO|TP\.?|QUAN|HUYEN|THI XA|XA (?!HOI)|PHUONG|THI TRAN) /u.test(`${fold(body)} `);
