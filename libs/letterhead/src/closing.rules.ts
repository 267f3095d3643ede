import { Passage } from '../../passages/src/index.ts';
import type { DocumentParts } from './document-parts.ts';
import {
  AUTHORITY,
  FIRST_RECIPIENT,
  isPersonName,
  isPosition,
  isWrittenPosition,
  PERSON_TITLE,
  RECIPIENTS_TITLE,
} from './landmarks.rules.ts';
import { fold } from './document-type.rules.ts';
import { isMostlyCapitals } from './letterhead-case.rules.ts';
import { isSyllable } from './syllables.rules.ts';
import type { Found } from './evidence.ts';
import { isFamilyName } from './family-names.ts';
import type { SignatureAuthority, Signer } from './letterhead.ts';
import { problem } from './problems.ts';
import type { HeadProblem } from './problems.ts';
import { readRecipients } from './recipients.rules.ts';
import { piecesOf } from './source-text.ts';

/** Recipients and signer. */
export interface Closing {
  recipients: Found<string>[];
  /** The one who signs for the document: of several the first, of minutes the chair. */
  signer: Signer | null;
  /** All who sign, in the order of the text. */
  signers: Signer[];
  problems: HeadProblem[];
}

/** Reads `Nơi nhận` and the signature, in one column or two. */
export function readClosing(parts: DocumentParts): Closing {
  const columns = splitColumns(piecesOf(parts.closing));
  const { recipients, strays } = readRecipients(columns.left);
  const signed = readSigners(columns.right);
  const signers = signed.some(({ name }) => name !== null) ? signed : strayName(strays, signed);
  const signer = signers.find(({ position }) => position !== null && CHAIR.test(position)) ?? signers[0] ?? null;
  const problems: HeadProblem[] = [];
  if (recipients.length === 0) problems.push(problem('RECIPIENTS_NOT_FOUND', null));
  if (!signer?.name) problems.push(problem('SIGNER_NOT_FOUND', signer?.span ?? null));
  return { recipients, signer, signers, problems };
}

interface Columns {
  /** From `Nơi nhận` to the last recipient. */
  left: Passage[];
  /** Authority, position, name. */
  right: Passage[];
}

/** Two columns in one line: the signature begins with its authority or a position in capitals. */
const RIGHT_COLUMN = new RegExp(
  [
    String.raw`(?<=\S)\s{1,80}(?=(?:(?:TM|KT|TL|TUQ|Q)\s?\.\s{0,3}|T/M\s)\p{Lu}{2}|(?:PHÓ\s`,
    String.raw`|QUYỀN\s)?(?:TỔNG\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG (?:PHÒNG|BAN)`,
    String.raw`|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ)(?:\s|$))`,
    // Far to the right stands the name, or that it is signed.
    String.raw`|(?<=\S)\s{4,80}(?=(?:\p{Lu}['’])?\p{Lu}\p{Ll}{0,9}(?:\s(?:\p{Lu}['’])?\p{Lu}\p{Ll}{0,9}){1,4}\s*$)|(?<=\S)\s{1,80}(?=\([Đđ]ã ký\))`,
  ].join(''),
  'u',
);

function splitColumns(pieces: readonly Passage[]): Columns {
  const left: Passage[] = [];
  const right: Passage[] = [];
  let listing = false;
  for (const whole of pieces) {
    const signing = POINT.test(whole.text) ? [] : sideBySide(whole);
    if (signing.length > 1) {
      right.push(...signing);
      continue;
    }
    for (const piece of columnsOf(whole)) {
      const starts = RECIPIENTS_TITLE.test(piece.text) || (!listing && FIRST_RECIPIENT.test(piece.text));
      if (starts) listing = true;
      if (!starts && isSignatureLine(piece.text, right)) {
        right.push(piece);
        // What stands below the name belongs to the list only while its last entry is still to come.
        if (!POINT.test(piece.text) && isPersonName(piece.text))
          listing = listing && (left.length < 2 || (left.some(isPointed) && !left.some(isFiled)));
      } else if (listing) left.push(piece);
    }
  }
  return { left, right };
}

const POINT = /^[-–•+*‐~]/u;
const isPointed = ({ text }: Passage): boolean => POINT.test(text);

/** `- Lưu: VT` ends the list. */
const isFiled = ({ text }: Passage): boolean => /^[-–•+*‐~\s]*Lưu/u.test(text);

function columnsOf(piece: Passage): Passage[] {
  const cut = RIGHT_COLUMN.exec(piece.text);
  if (!cut || AUTHORITY.test(piece.text) || isPosition(piece.text)) return [piece];
  return [piece.slice(0, cut.index).trim(), piece.slice(cut.index).trim()];
}

function isSignatureLine(text: string, before: readonly Passage[]): boolean {
  if (AUTHORITY.test(text) || isPosition(text)) return true;
  if (before.length === 0 || /^[-–•+*‐~]/u.test(text)) return false;
  // Behind an authority: the rest of its line in capitals, the name.
  return (
    isPersonName(text) || isWrittenPosition(text) || (isMostlyCapitals(text) && text.length < 80 && !/[;:]/u.test(text))
  );
}

/** Where the columns ran into one, the signer's name stands among the recipients: a whole name, read with some doubt. */
function strayName(strays: readonly Passage[], signed: readonly Signer[]): Signer[] {
  const name = strays
    .map((stray) => stray.slice(/^[^\p{L}]*/u.exec(stray.text)![0].length))
    .findLast(
      ({ text }) => isPersonName(text) && text.split(/\s+/u).length > 2 && text.split(/\s+/u).every(isSyllable),
    );
  if (!name || signed.length > 1) return [...signed];
  const [above] = signed;
  const span = name.span();
  return [
    above
      ? { ...above, name: personName(name.text), confidence: 0.8 }
      : { name: personName(name.text), position: null, authority: null, lines: [], span, confidence: 0.8 },
  ];
}

/** Who signs minutes for the meeting; the secretary only wrote them. */
const CHAIR = /^(?:NGƯỜI\s)?CHỦ\s(?:TRÌ|TỌA|TOẠ)/iu;

function readSigners(pieces: readonly Passage[]): Signer[] {
  const lines = joinAuthorities(pieces.flatMap(sideBySide).flatMap(splitAuthority));
  const groups = signaturesOf(lines);
  if (groups.length < 2) return [readSigner(lines)].filter((signer) => signer !== null);
  return groups.map(readSigner).filter((signer) => signer !== null);
}

const isName = ({ text }: Passage): boolean => !AUTHORITY.test(text) && isPersonName(text) && !BODY.test(text);

/** `BỘ GIÁO DỤC VÀ ĐÀO TẠO`, at the head of what is attached, is nobody. */
const BODY =
  /^(?:BỘ|SỞ|PHÒNG|ỦY BAN|UỶ BAN|TRƯỜNG|BAN|CỤC|CHI CỤC|HỘI|HỘI ĐỒNG|TRUNG TÂM|THÀNH PHỐ|TỈNH|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s\p{Lu}{2}/u;
const says = (line: Passage): boolean =>
  AUTHORITY.test(line.text) || isPosition(line.text) || isWrittenPosition(line.text);

/** Two who sign together may stand in one line, far apart. */
function sideBySide(piece: Passage): Passage[] {
  const parts = piece.split(/\s{3,}/u);
  return parts.length > 1 && parts.every((part) => says(part) || isName(part)) ? parts : [piece];
}

/** Positions and the names below them; names next to each other had their positions next to each other, too. */
function signaturesOf(lines: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  let open: Passage[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!isName(lines[at]!) || isMostlyCapitals(lines[at]!.text)) {
      open.push(lines[at]!);
      continue;
    }
    const names = [lines[at]!];
    while (lines[at + 1] && isName(lines[at + 1]!) && !isMostlyCapitals(lines[at + 1]!.text))
      names.push(lines[(at += 1)]!);
    const above = open.filter(says);
    if (above.length === 0) continue;
    const isSideBySide = names.length > 1 && above.length % names.length === 0;
    if (!isSideBySide) {
      groups.push([...open, names[0]!]);
      // `DUYỆT CỦA BGH    TỔ TRƯỞNG` / `PHÓ HIỆU TRƯỞNG`: whose position is whose cannot be told.
      if (above.length >= names.length) groups.push(...names.slice(1).map((name) => [name]));
    } else
      groups.push(...names.map((name, which) => [...above.filter((_, index) => index % names.length === which), name]));
    open = [];
  }
  return groups;
}

function readSigner(lines: readonly Passage[]): Signer | null {
  const names = lines.filter(isName);
  const name = names.find(({ text }) => !isMostlyCapitals(text)) ?? names.at(-1) ?? null;
  const until = name ? lines.indexOf(name) : lines.length;
  const above = lines.slice(0, until);
  const authorities = above.filter(({ text }) => AUTHORITY.test(text));
  const positions = above.filter(
    (line) => !authorities.includes(line) && (isMostlyCapitals(line.text) || isWrittenPosition(line.text)),
  );
  if (!name && authorities.length === 0 && positions.length === 0) return null;
  const acting = authorities.find(({ text }) => authorityOf(text) === 'Q');
  const position = Passage.join(positions.length > 0 ? positions : acting ? [acting] : []);
  const person = name && withoutPersonTitle(name);
  const parts = [...authorities, position, ...(person ? [person] : [])].filter(({ text }) => text !== '');
  return {
    name: person ? personName(person.text) : null,
    position: position.text === '' ? null : position.text,
    authority: strongest(authorities),
    lines: authorities.map(({ text }) => text),
    span: {
      start: Math.min(...parts.map((part) => part.span().start)),
      end: Math.max(...parts.map((part) => part.span().end)),
    },
    confidence: person ? sureOfName(person.text) : 0.6,
  };
}

/** Words with capitals that no family is called by (`Thành Phố`, `Kế Hoạch`) may be something else. */
const sureOfName = (name: string): number =>
  isForeign(name) ? 0.6 : isFamilyName(fold(name).split(/[\s-]/u)[0]!) ? 0.95 : 0.8;

/** `Fấn Hoàng Tuấn`: a letter that Vietnamese has not, in a name with Vietnamese marks. */
const isForeign = (name: string): boolean => /[fjwz]/iu.test(name) && /[^\p{ASCII}]/u.test(name);

/** What begins something new in one line: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`, `… BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn …`. */
const NEXT_IN_LINE = new RegExp(
  [
    String.raw`\s(?:KT|TL|TUQ)\s?\.|\s(?=PHÓ\s)|(?<=TRƯỞNG)\s(?=THỨ TRƯỞNG)|(?<=(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG))\s(?=CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG)`,
    String.raw`|(?<=\p{Lu}{2})\s(?=\(?\p{Lu}\p{Ll}+\.?(?:\s\p{Lu}\p{L}*){1,5}$|\(?[Đđ]ã ký)|(?<=\([Đđ]ã ký\))\s`,
  ].join(''),
  'u',
);

/** Authority, position and name one after another. */
function splitAuthority(piece: Passage): Passage[] {
  const begins = AUTHORITY.test(piece.text) || isPosition(piece.text.replace(/\s\(?\p{Lu}\p{Ll}.*$/u, ''));
  const cut = begins || /^\([Đđ]ã ký\)/u.test(piece.text) ? piece.text.search(NEXT_IN_LINE) : -1;
  return cut < 0 ? [piece] : [piece.slice(0, cut).trim(), ...splitAuthority(piece.slice(cut).trim())];
}

/** `TM. ỦY BAN NHÂN DÂN` / `TỈNH QUẢNG NAM`. */
function joinAuthorities(lines: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const territory =
      /^(?:HOI KHUYEN HOC|SO |UY BAN|BAN THUONG TRUC|TINH|THANH PHO|QUAN|HUYEN|THI XA|XA|PHUONG|THI TRAN|NHAN DAN|VIET NAM)\b/u.test(
        fold(line.text),
      );
    if (before && AUTHORITY.test(before.text) && territory) joined[joined.length - 1] = Passage.join([before, line]);
    else joined.push(line);
  }
  return joined;
}

const LETTERS = /[^A-Z]/gu;

function authorityOf(line: string): SignatureAuthority {
  return AUTHORITY.exec(line)!.groups!.by!.replace(LETTERS, '') as SignatureAuthority;
}

/** A deputy who signs on behalf of a body signs as a deputy. */
function strongest(lines: readonly Passage[]): SignatureAuthority | null {
  const all = lines.map(({ text }) => authorityOf(text));
  return (['KT', 'TUQ', 'TL', 'Q', 'TM'] as const).find((authority) => all.includes(authority)) ?? null;
}

function withoutPersonTitle(name: Passage): Passage {
  const title = PERSON_TITLE.exec(name.text)?.[0].length ?? 0;
  return name.slice(title).trim();
}

/** A name in capitals is given in the spelling of names. */
const personName = (text: string): string =>
  isMostlyCapitals(text)
    ? text
        .toLocaleLowerCase('vi')
        .replace(
          /(^|[\s'’‘ʼ`-])(\p{L})/gu,
          (_, blank: string, letter: string) => blank + letter.toLocaleUpperCase('vi'),
        )
    : text.replace(/\s+/gu, ' ');
