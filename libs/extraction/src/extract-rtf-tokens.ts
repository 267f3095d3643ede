/** One thing in an RTF file: the bounds of a group, a control word or symbol with its number, a byte of a code page, or plain text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const TOKEN = /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[^\\{}\r\n]+|[\r\n]+|\\/giy;

/** The tokens of a file, whose bytes are its letters; raw data (`\bin`) is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const [all, name, value, byte, symbol] = match;
    if (all === '{' || all === '}') yield { kind: all === '{' ? 'open' : 'close' };
    else if (name === 'bin') TOKEN.lastIndex += Math.max(0, Number(value ?? 0));
    else if (name !== undefined) yield { kind: 'word', name, value: value === undefined ? null : Number(value) };
    else if (byte !== undefined) yield { kind: 'byte', value: Number.parseInt(byte, 16) };
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: null };
    else if (!/^[\r\n\\]/u.test(all)) yield { kind: 'text', text: all };
  }
}
