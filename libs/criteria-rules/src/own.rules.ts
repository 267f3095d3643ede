/** What was given under a code, never what every object has under a name such as `constructor`. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, code: string): Value | undefined =>
  Object.hasOwn(record, code) ? record[code] : undefined;
