import { fold } from './document-type.rules.ts';
import type { Found } from './evidence.ts';
import { tidyName } from './letterhead-case.rules.ts';

const UNIT_AT_END =
  /\s(?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?<name>(?:\s\p{Lu}[\p{L}\d]*){1,4})$/u;

/** The unit that the name of a body ends with. */
export const unitAtEnd = (name: string): string | null => UNIT_AT_END.exec(name)?.[0] ?? null;

/** The name of a body of a unit: `Công an tỉnh` or `Công an Sông Mây` with `tỉnh Sông Mây` is `Công an tỉnh Sông Mây`. */
export function ofUnit(body: string, unit: string): string {
  // The name of the Youth Union of a unit has the level in it.
  if (unitAtEnd(body) !== null)
    return body.replace(/(?<=^(?:Tỉnh|Huyện|Quận|Xã) đoàn) (?:tỉnh|huyện|quận|xã)(?= )/u, '');
  const { kind, name } = UNIT_AT_END.exec(unit)!.groups as { kind: string; name: string };
  // `Tỉnh đoàn` has the level in its name, `Công an tỉnh` at its end.
  if (body.endsWith(` ${kind}`) || body.toLocaleLowerCase('vi') === `${kind} đoàn`) return body + name;
  return body.endsWith(name) ? body.slice(0, -name.length) + unit : body + unit;
}

/**
 * The issuer with the marks that its unit has beside the day: `UBND TINH QUANG NGAI` above `Quảng Ngãi, ngày …` lost them.
 * A repaired name is not sure.
 */
export function respeltByPlace(issuer: Found<string>, place: string | null): Found<string> {
  if (!place) return issuer;
  // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`: which one, the place says as a rule.
  if (/^Chủ tịch .*\s(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)$/u.test(issuer.value))
    return { ...issuer, value: `${issuer.value} ${tidyName(place)}`, confidence: 0.75 };
  if (!fold(issuer.value).endsWith(` ${fold(place)}`)) return issuer;
  const before = issuer.value.slice(0, issuer.value.length - place.length);
  const level = LEVELS.find((one) => fold(before.trimEnd()).endsWith(` ${fold(one)}`));
  const head = level ? `${before.trimEnd().slice(0, -level.length)}${level} ` : before;
  const value = head + place;
  return value === issuer.value ? issuer : { ...issuer, value, confidence: Math.min(issuer.confidence, 0.85) };
}

const LEVELS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'phường', 'xã'];
