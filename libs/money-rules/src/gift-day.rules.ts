/** A calendar day as `2026-11-30` of `30/11/2026`, `30.11.26`, `2026-11-30`; null where it is none, or has no year. */
export function dayIn(text: string): string | null {
  const turned = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim());
  const [, year, month, day] = turned
    ? ['', turned[3]!, turned[2]!, turned[1]!]
    : (/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text.trim()) ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : null;
}
