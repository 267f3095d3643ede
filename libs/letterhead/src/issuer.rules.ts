import { organisationsOnly, Passage, readOrganisations } from '../../passages/src/index.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import type { DocumentParts } from './document-parts.ts';
import { fold } from './document-type.rules.ts';
import { beginsBody, bodiesIn, needsTerritory, ofSymbol, TERRITORY, withoutEdges } from './letterhead-bodies.rules.ts';
import { isMostlyCapitals, organisationName, tidyName } from './letterhead-case.rules.ts';
import { BASIS, SECTION } from './landmarks.rules.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Found } from './evidence.ts';
import { placeOfAgency } from './symbol-agreement.rules.ts';

/**
 * The issuing body. The letterhead says it; where a scanner lost the letterhead, the text as far as it says so: what an
 * annex says it is attached to, or the body that the text speaks of as acting, with the place of the date.
 */
export function readIssuer(
  letterhead: readonly Passage[],
  parts: DocumentParts,
  code: DirectiveCode | null,
  place: Passage | null,
  decider: Found<string> | null,
): Found<string> | null {
  const named = doubtedBySymbol(fromLetterhead(letterhead, code), code);
  // `ỦY BAN NHÂN DÂN` alone names no body: the line with the unit got lost.
  if (named && !/^(?:(?:Ủy ban|Hội đồng) nhân dân|Hội Khuyến học|Trung tâm học tập cộng đồng)$/u.test(named.value))
    return named;
  return fromAttachment(parts) ?? decider ?? fromText(parts, code, place) ?? named ?? fromSentence(parts);
}

/**
 * `CHỈ THỊ CỦA BAN BÍ THƯ` names the body better than the letterhead, which names the whole it belongs to. An organ whose
 * committee only the letterhead tells (`CỦA BAN THƯỜNG VỤ`) leaves it to that.
 */
export function readStatedIssuer(by: Passage | null, above: readonly Passage[]): Found<string> | null {
  if (!by) return null;
  const isCentral = /^(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ|BAN CHẤP HÀNH TRUNG ƯƠNG|THỦ TƯỚNG|CHÍNH PHỦ)/u.test(by.text);
  const isNamed = above.some(({ text }) => isMostlyCapitals(text) && beginsBody(text));
  return isCentral || !isNamed
    ? { value: by.text.split(', ').map(organisationName).join(', '), span: by.span(), confidence: 0.9 }
    : null;
}

/** Who decides, in capitals above the bases: the head of a body signs for the body. */
export function readDecider(line: Passage): Found<string> | null {
  const lead =
    /^(?:CHỦ TỊCH|BỘ TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG)\s{1,3}/u.exec(line.text)?.[0]
      .length ?? 0;
  const body = line.slice(lead).trim();
  if (body.length > 70 || /,|^BAN HÀNH/u.test(body.text) || !isMostlyCapitals(body.text) || !beginsBody(body.text))
    return null;
  return { value: organisationName(body.text), span: body.span(), confidence: 0.75 };
}

function fromLetterhead(lines: readonly Passage[], code: DirectiveCode | null): Found<string> | null {
  const trimmed = lines.map(withoutEdges);
  const bodies = bodiesIn(
    trimmed.filter(({ text }) => isMostlyCapitals(text)),
    code,
  ).flatMap((body) => ofSymbol(body, code));
  const capitals = bodies.length > 0;
  const below = capitals ? unitBelow(trimmed, bodies.at(-1)!) : null;
  if (below) return { value: organisationName(below.text), span: below.span(), confidence: 0.88 };
  const [superior, body] = capitals ? lastTwo(bodies) : lastTwo(trimmed.filter(({ text }) => isPlainName(text)));
  if (!body) return null;
  const name = organisationName(body.text.replace(/^TRƯỜNG:/u, 'TRƯỜNG')).replace(
    /^(Hội .+) (Trung ương) Hội$/u,
    '$2 $1',
  );
  const territory = superior && needsTerritory(body.text) ? territoryOf(superior) : null;
  if (territory && !fold(body.text).includes(fold(territory.proper))) {
    const span = { start: superior!.span().start, end: body.span().end };
    return { value: `${name} ${organisationTerritory(territory.whole)}`, span, confidence: 0.85 };
  }
  if (superior && ORGAN.test(fold(body.text))) {
    const span = { start: superior.span().start, end: body.span().end };
    return { value: `${name} ${organisationName(superior.text)}`, span, confidence: 0.85 };
  }
  return { value: name, span: body.span(), confidence: capitals ? 0.97 : 0.7 };
}

/** A name that cannot be what the symbol shortens is one of two readings that speak against each other. */
const doubtedBySymbol = (issuer: Found<string> | null, code: DirectiveCode | null): Found<string> | null =>
  issuer &&
  code !== null &&
  /^(?:named|letter|normative)$/u.test(code.pattern) &&
  /^\p{Lu}{2}/u.test(code.agency) &&
  placeOfAgency(code.agency, issuer.value, beginsBody) === null
    ? { ...issuer, confidence: Math.min(issuer.confidence, 0.8) }
    : issuer;

/** An organ of the body above it has no name of its own. */
const ORGAN = new RegExp(
  [
    String.raw`^(?:BAN THUONG VU|BAN THUONG TRUC|BAN CHAP HANH(?: TRUNG UONG)?|VAN PHONG|UY BAN KIEM TRA|BAN TUYEN GIAO`,
    String.raw`|BAN TUYEN GIAO VA DAN VAN|BAN TRI SU|HOI DONG TRI SU|BAN THU KY|BAN TO CHUC|BAN DAN VAN|CONG DOAN(?: CO SO)?|CDCS|HOI DONG TRUONG|BAN DAI DIEN CHA ME HOC SINH)$`,
  ].join(''),
  'u',
);

/** `Liên đội trường THCS Đông Sơn` in small letters below the body it belongs to. */
function unitBelow(lines: readonly Passage[], superior: Passage): Passage | null {
  const at = lines.findLastIndex((line) => line.text !== '' && superior.text.endsWith(line.text));
  const next = at < 0 ? undefined : lines.slice(at + 1).find(({ text }) => /[\p{L}\d]/u.test(text));
  return next && isPlainName(next.text) && organisationsOnly(next).length === 1 ? next : null;
}

/** A letterhead in small letters: the name of a body and nothing else. */
const isPlainName = (text: string): boolean =>
  text.length < 80 &&
  !/[:;.]|ban hành|quyết định|tổ chức thực hiện/iu.test(text) &&
  /^\p{Lu}/u.test(text) &&
  beginsBody(text);

const lastTwo = (bodies: readonly Passage[]): [Passage | undefined, Passage | undefined] => [
  bodies.at(-2),
  bodies.at(-1),
];

function territoryOf(superior: Passage): { whole: string; proper: string } | null {
  const rest = /^(?:UY BAN NHAN DAN|UBND) (.+)$/u.exec(fold(superior.text));
  if (!rest || !TERRITORY.test(rest[1]!)) return null;
  const whole = tidyName(superior.text.slice(superior.text.length - rest[1]!.length));
  return { whole, proper: whole.slice(TERRITORY.exec(fold(whole))![0].length).trim() };
}

function organisationTerritory(written: string): string {
  const name = organisationName(written);
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}

/** `(Kèm theo Kế hoạch số: /KH-UBND ngày tháng 9 năm 2024 của Ủy ban nhân dân tỉnh Lai Châu)`. */
const ATTACHED = /k[èe]m\s{1,3}theo\s[^()]{0,200}?\scủa\s{1,3}(?<issuer>[\p{Lu}][^()]{3,120}?)\s?\)/iu;

function fromAttachment(parts: DocumentParts): Found<string> | null {
  for (const annex of parts.annexes) {
    const passage = Passage.join(annex.slice(0, 12).map((line) => line.passage));
    const issuer = passage.match(ATTACHED)?.[1];
    if (issuer && beginsBody(issuer.text)) {
      return { value: organisationName(issuer.text), span: issuer.span(), confidence: 0.9 };
    }
  }
  return null;
}

/** How a text speaks of the bodies whose short forms stand in symbols. */
const SPOKEN: Readonly<Record<string, string>> = {
  TTHTCĐ: String.raw`Trung tâm [Hh]ọc tập cộng đồng`,
  UBND: String.raw`(?:(?:Ủy|Uỷ) ban nhân dân|UBND)(?: \(UBND\))?`,
  HĐND: String.raw`(?:Hội đồng nhân dân|HĐND)`,
  SGDĐT: String.raw`(?:Sở Giáo dục và Đào tạo|Sở GD&?ĐT)(?: \([^()]{1,20}\))?`,
  PGDĐT: String.raw`(?:Phòng Giáo dục và Đào tạo|Phòng GD&?ĐT)(?: \([^()]{1,20}\))?`,
  BGDĐT: String.raw`(?:Bộ Giáo dục và Đào tạo|Bộ GD&?ĐT)(?: \([^()]{1,20}\))?`,
  HKH: String.raw`Hội [Kk]huyến học`,
};
const LEVEL = 'tỉnh|thành phố|thị xã|thị trấn|quận|huyện|phường|xã|đặc khu';
const PROPER = String.raw`[\p{Lu}][\p{Ll}]{0,9}(?:[\s-]{1,3}[\p{Lu}][\p{Ll}]{0,9}){0,5}`;
const ACTS =
  '(?:đã |sẽ )?(?:xây dựng|ban hành|yêu cầu|đề nghị|tổ chức|giao|chỉ đạo|triển khai|thông báo' +
  '|hướng dẫn|báo cáo|quyết định|kính|phát động|kêu gọi|đồng ý|nhận được|có ý kiến)';

function fromText(parts: DocumentParts, code: DirectiveCode | null, place: Passage | null): Found<string> | null {
  const spoken = SPOKEN[agencyOf(code) ?? ''];
  if (!spoken) return null;
  const acting = new RegExp(
    `(?<!\\p{L}|của |đề nghị |với )(${spoken})(?: (${LEVEL})(?: (${PROPER}))?)?,? ${ACTS}(?!\\p{L})`,
    'u',
  );
  for (const paragraph of paragraphsOf(parts.body)) {
    const match = paragraph.match(acting);
    if (!match) continue;
    const [, body, level, proper] = match as [Passage, Passage, Passage | null, Passage | null];
    return named(parts, body, level, proper, place);
  }
  return null;
}

/** `Phòng Giáo dục và Đào tạo Bình Minh xây dựng Kế hoạch …`: who acts where the bases end. */
function fromSentence(parts: DocumentParts): Found<string> | null {
  for (const paragraph of paragraphsOf(parts.body.slice(0, 40))) {
    if (SECTION.test(paragraph.text)) return null;
    const list = BASIS.test(paragraph.text) ? null : readOrganisations(paragraph);
    const [body, other] = list?.names ?? [];
    if (!body || other || !beginsBody(body.text) || /^(?:các|những)\s/iu.test(body.text)) continue;
    const acts = new RegExp(`^,?\\s{0,3}${ACTS}(?!\\p{L})`, 'u').test(paragraph.text.slice(list!.end));
    if (acts) return { value: organisationName(body.text), span: body.span(), confidence: 0.7 };
  }
  return null;
}

/** First part of the symbol behind the type. */
const agencyOf = (code: DirectiveCode | null): string | undefined => {
  const agency = code?.agency.split('-')[0];
  return agency?.replace(/^([SPB])GD&ĐT$/u, '$1GDĐT').replace(/^HKH\p{L}*$/u, 'HKH');
};

function named(
  parts: DocumentParts,
  body: Passage,
  level: Passage | null,
  proper: Passage | null,
  place: Passage | null,
): Found<string> {
  const name = organisationName(body.text.replace(/\s*\([^()]*\)/u, ''));
  const span = { start: body.span().start, end: (proper ?? level ?? body).span().end };
  if (!level) return { value: name, span, confidence: 0.6 };
  if (proper) return { value: `${name} ${level.text} ${tidyName(proper.text)}`, span, confidence: 0.85 };
  const unit = place && tidyName(place.text).replace(new RegExp(`^(?:${LEVEL}) `, 'iu'), '');
  if (!unit) return { value: `${name} ${level.text}`, span, confidence: 0.5 };
  // Surer when the text itself speaks of the unit by its whole name.
  const confirmed = parts.source.normalize('NFC').includes(`${level.text} ${unit}`);
  return { value: `${name} ${level.text} ${unit}`, span, confidence: confirmed ? 0.8 : 0.7 };
}
