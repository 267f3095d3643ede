/** Types that a document of the register may have: Decree 30/2020/NĐ-CP, Appendix III, and what comes from elsewhere. */
export const DIRECTIVE_TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  // The two types for which the decree gives no abbreviation.
  CV: 'Công văn',
  'Thư công': 'Thư công',
  // Legal and Party documents that order the work but are not types of the decree.
  TT: 'Thông tư',
  NĐ: 'Nghị định',
  TTLT: 'Thông tư liên tịch',
  'Hiến pháp': 'Hiến pháp',
  'Bộ luật': 'Bộ luật',
  Luật: 'Luật',
  'Pháp lệnh': 'Pháp lệnh',
  Lệnh: 'Lệnh',
  VBHN: 'Văn bản hợp nhất',
  KL: 'Kết luận',
  'Thông tri': 'Thông tri',
};

const typeByFolded = new Map(Object.keys(DIRECTIVE_TYPES).map((type) => [type.toLocaleLowerCase('vi'), type]));

/** The known type in its own spelling, `kh` → `KH`; null for a type that is not in the list. */
export const knownType = (text: string): string | null =>
  typeByFolded.get(text.normalize('NFC').trim().toLocaleLowerCase('vi')) ?? null;

type CodePattern = 'named' | 'letter' | 'normative' | 'party';

/** Number and symbol of a document, read. */
export interface DirectiveCode {
  pattern: CodePattern;
  /** As written, leading zeros kept; null while the document waits for its number. */
  number: string | null;
  /** Year inside the symbol of a normative document. */
  year: number | null;
  /** Type inside the symbol; an official letter and a law carry none. */
  type: string | null;
  /** Issuing body and drafting unit, `BGDĐT-GDTX`; empty when the document leaves them out. */
  agency: string;
  /** Normal form; null while the number is blank. */
  code: string | null;
}

/** Reads number and symbol tolerantly. Null when the text is no document number. */
export function readDirectiveCode(text: string): DirectiveCode | null {
  const clean = tidy(text);
  return readParty(clean) ?? readNormative(clean) ?? readNamed(clean) ?? readStrokeMoved(clean) ?? readLetter(clean);
}

/** Without number or date the register keeps a draft: `/KH-UBND` still waits for its number. */
export const staysDraft = (code: string | null | undefined, issuedOn: string | null | undefined): boolean =>
  !(code && readDirectiveCode(code)?.code) || !issuedOn;

const NUMBER = String.raw`\d{1,6}[a-zđ]?`;
const AGENCY = String.raw`[\p{L}][\p{L}\d&]*(?:-[\p{L}\d&]+){0,3}`;
const TYPE = String.raw`[\p{L}]{2,4}`;

/** `49-KL/TW`: the Party writes hyphen and slash the other way round. */
function readParty(text: string): DirectiveCode | null {
  const found = new RegExp(`^(${NUMBER})-(${TYPE})/(${AGENCY})$`, 'u').exec(text);
  if (!found) return null;
  const [, number, written, agency] = found as unknown as [string, string, string, string];
  const type = knownType(written) ?? written;
  return { pattern: 'party', number, year: null, type, agency, code: `${number}-${type}/${agency}` };
}

/** `24/2023/TT-BGDĐT`, `43/2019/QH14`, `01/2011/TTLT-BNV-BTC`. */
function readNormative(text: string): DirectiveCode | null {
  const found = new RegExp(
    `^(${NUMBER})?/((?:19|20)\\d{2})/(?:([\\p{L}]{2,4})-(${AGENCY})|((?:QH|UBTVQH)\\d{1,2}))$`,
    'u',
  ).exec(text);
  if (!found) return null;
  const [, number, year, written, agency, assembly] = found;
  const type = written ? (knownType(written) ?? written) : null;
  const symbol = type ? `${type}-${agency}` : assembly!;
  const code = number ? `${number}/${year}/${symbol}` : null;
  return { pattern: 'normative', number: number ?? null, year: Number(year), type, agency: agency ?? assembly!, code };
}

/** `71/KH-HKH`, `527/TTLT/TTCP-BNV`, `/KH-UBND` before it is numbered, `2227/QĐ` as careless texts cite. */
function readNamed(text: string): DirectiveCode | null {
  const found = new RegExp(`^(${NUMBER})?/(${TYPE})(?:[-/](${AGENCY}))?$`, 'u').exec(text);
  const type = found ? knownType(found[2]!) : null;
  if (!found || !type) return null;
  const agency = found[3] ?? '';
  const symbol = agency ? `${type}-${agency}` : type;
  return { pattern: 'named', number: found[1] ?? null, year: null, type, agency, code: numbered(found[1], symbol) };
}

/** Committees of the Party and the Youth Union, whose numbers have the hyphen first. */
const PARTY_AGENCY = /^(?:TW|TU|HU|QU|ThU|TxU|ĐU|BCĐ?TW|BTG|BDV|UBKT)(?:-|$)|ĐTN|^T?Đoàn/u;

/** `214 NQ/UBTVQH9`: older texts put the stroke behind the type; `112 KH/TĐTN` lost its hyphen. */
function readStrokeMoved(text: string): DirectiveCode | null {
  const found = new RegExp(`^(\\d{1,6})(${TYPE})/(${AGENCY})$`, 'u').exec(text);
  if (!found || !knownType(found[2]!)) return null;
  const [, number, type, agency] = found as unknown as [string, string, string, string];
  return PARTY_AGENCY.test(agency)
    ? readParty(`${number}-${type}/${agency}`)
    : readNamed(`${number}/${type}-${agency}`);
}

/** `4864/BGDĐT-GDTX`: an official letter has no type in its symbol. */
function readLetter(text: string): DirectiveCode | null {
  const found = new RegExp(`^(${NUMBER})?/(${AGENCY})$`, 'u').exec(text);
  if (!found) return null;
  const agency = found[2]!;
  return {
    pattern: 'letter',
    number: found[1] ?? null,
    year: null,
    type: null,
    agency,
    code: numbered(found[1], agency),
  };
}

const numbered = (number: string | undefined, symbol: string): string | null => (number ? `${number}/${symbol}` : null);

function tidy(text: string): string {
  return repairReading(
    text
      .normalize('NFC')
      .replace(/^\s*(?:số|so|no)\s*[:.]?\s*/iu, '')
      .replace(/[‐‑‒–—−]/gu, '-')
      .replace(/[\s\u00a0]+/gu, '')
      // A number left as dots is a blank number.
      .replace(/^[.…_]+/u, '')
      .replace(/[.,;]+$/u, '')
      // `05/KH.HKH`, `1.234/KH-UBND`.
      .replace(/(?<=[\p{L}&])[._](?=\p{L})/gu, '-')
      .replace(/^(\d{1,3})\.(?=\d{3}[/-])/u, '$1')
      // `02/KHLT/ĐTN-HPN`: a plan of several.
      .replace(/^(\d{1,6}\/(?:KH|CTr?|NQ|TB|HD|QC|TTr|BC)(?:LT|PH))\/(?=\p{L})/u, '$1-'),
  );
}

/** A figure read as the letter that looks like it. */
const FIGURE_OF: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };

/** The number at the beginning in figures: `1O5` → `105`. A word without any figure is no number. */
export const repairFigures = (text: string): string =>
  text.replace(/^(?=[OolI]{0,5}\d)[\dOolI]{1,6}/u, (figures) =>
    figures.replace(/[OolI]/gu, (letter) => FIGURE_OF[letter]!),
  );

/** What scanners make of Đ: another letter that looks the same, two D, or a D; and of D in names that have none. */
function repairReading(text: string): string {
  return (
    repairFigures(text)
      .replaceAll('Ð', 'Đ')
      .replaceAll('ð', 'đ')
      .replace(/GD(?:DĐ|ĐD|DD|ĐĐ|D)T/gu, 'GDĐT')
      .replace(/(?<=[\d/])(Q|N)D(?=-)/gu, '$1Đ')
      .replace(/UBNĐ/gu, 'UBND')
      .replace(/H[ĐD]N[ĐD](?!\p{L})/gu, 'HĐND')
      .replace(/QĐĐ(?=-|$)/gu, 'QĐ')
      .replace(/(?<=(?:QĐ|CT|CĐ|NĐ)-)T[T1l](?:G|E|\p{L}?g)$/u, 'TTg')
      // `51/NQHĐND`, `01/2018/TTVPCP`: type and office grew together.
      .replace(
        /^(\d{1,6}[a-zđ]?\/(?:(?:19|20)\d\d\/)?)(NQ|QĐ|KH|CT|TB|BC|TTr|NĐ|HD|GM|TTLT|TT|CTr)(?=(?:UBND|HĐND|TTg|CP|VPCP|HKH|UBTVQH|[BS](?:CA|TC|NV|YT|TP|CT|XD|GDĐT|KH|VH|LĐ|NN|TN|NG)\p{Lu}{0,6})(?:-|$))/u,
        '$1$2-',
      )
      .replace(/DD/gu, 'Đ')
  );
}
