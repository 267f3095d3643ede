/** The value itself where all of it is known; what is left of a list; null where nothing is. */
export function knownOf(value: unknown, words: readonly string[] | undefined): unknown {
  if (!words) return value;
  const isKnown = (one: unknown) => typeof one !== 'string' || one === '' || words.includes(one);
  if (!Array.isArray(value)) return isKnown(value) ? value : null;
  const left = value.filter(isKnown);
  return left.length === value.length ? value : left.length > 0 ? left : null;
}

/** Variables of a list without the values that there are no longer: an address may be older than they are. */
export const stillAsked = (
  variables: Record<string, unknown>,
  words: Readonly<Record<string, readonly string[]>> = {},
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => {
      const known = knownOf(value, words[name]);
      return known === null && value !== null ? [] : [[name, known]];
    }),
  );
