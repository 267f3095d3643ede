import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** What stands on a certificate and nothing more, so that paper and code can be compared without asking anybody. */
export interface PrintedFacts {
  code: string;
  /** As it is printed. */
  holder: string;
  honour: string;
  year: number;
  /** Number and symbol of the decision; empty where it bears none. */
  decision: string;
  /** `2027-02-15`. */
  grantedOn: string;
  issuer: string;
}

/** First of the text: how it is to be read. */
const FORM = 'HH1';
/** Longer names are cut, or the squares would be too small for a phone. */
const MOST_LETTERS = 90;
const ID_BYTES = 6;

/** What a key is known by: the beginning of the digest of its public half. */
export const keyIdOf = (key: KeyObject): string =>
  createHash('sha256').update(rawPublicKey(key)).digest().subarray(0, ID_BYTES).toString('base64url');

/** The 32 bytes of an Ed25519 public key, also of a private one. */
export const rawPublicKey = (key: KeyObject): Buffer => {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ format: 'der', type: 'spki' }).subarray(-32);
};

/** SPKI of Ed25519 (RFC 8410): what stands before the 32 bytes. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export const publicKeyOf = (raw: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' });

/** One field a line, in a fixed order; a line break within a field is a blank. */
function textOf({ code, holder, honour, year, decision, grantedOn, issuer }: PrintedFacts): string {
  return [code, holder, honour, String(year), decision, grantedOn, issuer].map(oneLine).join('\n');
}

const oneLine = (text: string): string =>
  Array.from(text.normalize('NFC').replace(/\s+/g, ' ').trim()).slice(0, MOST_LETTERS).join('');

/** `HH1.<key>.<facts>.<signature>`: Ed25519 over all that stands before the last dot. */
export function signedPayload(facts: PrintedFacts, privateKey: KeyObject): string {
  const said = `${FORM}.${keyIdOf(privateKey)}.${Buffer.from(textOf(facts)).toString('base64url')}`;
  return `${said}.${sign(null, Buffer.from(said), privateKey).toString('base64url')}`;
}

/** The facts, where one of the published keys has signed them; otherwise null. Nobody is asked. */
export function readPayload(payload: string, keys: ReadonlyMap<string, KeyObject>): PrintedFacts | null {
  const parts = payload.split('.');
  const [form, id = '', facts = '', signature = ''] = parts;
  const key = keys.get(id);
  if (parts.length !== 4 || form !== FORM || !key) return null;
  const said = payload.slice(0, payload.lastIndexOf('.'));
  const bytes = Buffer.from(signature, 'base64url');
  // A signature has one spelling, or a changed copy would still be genuine.
  if (bytes.toString('base64url') !== signature || !verify(null, Buffer.from(said), key, bytes)) return null;
  const fields = Buffer.from(facts, 'base64url').toString().split('\n');
  if (fields.length !== 7) return null;
  const [code, holder, honour, year, decision, grantedOn, issuer] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { code, holder, honour, year: Number(year), decision, grantedOn, issuer };
}
