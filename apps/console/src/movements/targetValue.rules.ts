/** The number of a text as it is typed: `70`, `70,5`, `1.250`; null for none, the text itself where it is no number. */
export function readTargetValue(text: string): number | string | null {
  const typed = text.trim().replace(/\s*%$/u, '');
  if (typed === '') return null;
  if (/^\d{1,3}([.\s ]\d{3})+$/u.test(typed)) return Number(typed.replaceAll(/\D/gu, ''));
  return /^\d{1,10}([.,]\d{1,2})?$/u.test(typed) ? Number(typed.replace(',', '.')) : text;
}
