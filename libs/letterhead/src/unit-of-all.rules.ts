const UNIT_AT_END =
  /\s(?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?<name>(?:\s\p{Lu}[\p{L}\d]*){1,4})$/u;

/** The unit that the name of a body ends with. */
export const unitAtEnd = (name: string): string | null => UNIT_AT_END.exec(name)?.[0] ?? null;

/** The name of a body of a unit: `Công an tỉnh` or `Công an Sông Mây` with `tỉnh Sông Mây` is `Công an tỉnh Sông Mây`. */
export function ofUnit(body: string, unit: string): string {
  if (unitAtEnd(body) !== null) return body;
  const { kind, name } = UNIT_AT_END.exec(unit)!.groups as { kind: string; name: string };
  if (body.endsWith(` ${kind}`)) return body + name;
  return body.endsWith(name) ? body.slice(0, -name.length) + unit : body + unit;
}
