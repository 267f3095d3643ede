/** 1.250 or 1 250, with decimals behind a comma: groups of three by one kind of sign, the first of them not zero. */
const GROUPED = /^([1-9]\d{0,2}(?:([. ])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/u;
/** 12,5 or 12.5. */
const PLAIN = /^(\d+)(?:[.,](\d+))?$/u;

/** A number with so many decimals at most, as people write it: `2,5`, `2.5`, `1.250`, `1 250,5`; null where it is none. Three digits behind a point are thousands. */
export function readDecimal(text: string, decimals: number): number | null {
  const typed = text.replaceAll(/\s/gu, ' ').trim();
  const grouped = GROUPED.exec(typed);
  const plain = grouped ? null : PLAIN.exec(typed);
  const whole = grouped?.[1]!.replaceAll(/\D/gu, '') ?? plain?.[1];
  const behind = grouped?.[3] ?? plain?.[2] ?? '';
  if (whole === undefined || whole.length > 15 || behind.length > decimals) return null;
  return Number(`${whole}.${behind || '0'}`);
}
