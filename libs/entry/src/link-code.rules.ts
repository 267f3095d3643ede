import { createHash } from 'node:crypto';

/** Letters and digits that nobody takes for each other, after Crockford. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Eighty bits as sixteen letters. */
export function codeOf(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = bits * 256n + BigInt(byte);
  return Array.from({ length: LENGTH }, (_, at) => LETTERS[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)]).join(
    '',
  );
}

/** `ABCD-EFGH-…`, as it is read out and typed. */
export const inGroups = (code: string): string => code.match(/.{1,4}/g)!.join('-');

/** What was typed as a code: case, groups, and letters taken for digits do not matter. */
export const tidyCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const digestOfCode = (typed: string): string => createHash('sha256').update(tidyCode(typed)).digest('hex');

/** `H.` of `Nguyễn Thị Minh Hoạ`: whoever holds the link knows for whom it is, and nobody else learns it. */
export const initialOf = (name: string): string => {
  const given = name.trim().split(/\s+/).at(-1) ?? '';
  const [first = ''] = given.normalize('NFC').match(/^./u) ?? [];
  return first === '' ? '' : `${first.toUpperCase()}.`;
};
