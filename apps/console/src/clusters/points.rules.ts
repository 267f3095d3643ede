/** Half points of a text as people write it: `8,5` is 17. Null for what is no multiple of a half. */
export function halves(text: string): number | null {
  const found = /^(\d{1,4})(?:[.,]([05]))?$/.exec(text.trim());
  return found ? Number(found[1]) * 2 + (found[2] === '5' ? 1 : 0) : null;
}

/** `8,5` of 17. */
export const points = (half: number, comma: string): string =>
  half % 2 === 0 ? String(half / 2) : `${Math.floor(half / 2)}${comma}5`;
