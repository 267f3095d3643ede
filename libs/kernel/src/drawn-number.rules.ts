/**
 * Whether a statement needs one of the numbers that were drawn: a parameter is the number, or a text names it as a word of its own (`71/KH-UBND`).
 * Groups of a UUID and parts of a day are no words.
 */
export function needsNumber(params: readonly unknown[], drawn: readonly number[]): boolean {
  const word = new RegExp(`(?<![\\w-])0*(?:${drawn.join('|')})(?![\\w-])`);
  return params.some((param) => word.test(typeof param === 'string' ? param : (JSON.stringify(param) ?? '')));
}
