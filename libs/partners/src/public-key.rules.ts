import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { PartnerError } from './partners.errors';

/** What is kept of a partner's key, and by which algorithms of JWS it signs. */
export interface PublicKey {
  jwk: JsonWebKey;
  /** RFC 7638, SHA-256, base64url. */
  thumbprint: string;
}

const RSA_BITS = { min: 2048, max: 4096 };
/** The one in use everywhere: with 1 anything is a signature, with a small one some can be made up. */
const RSA_EXPONENT = 65_537n;

/** Members of RFC 7638, in their order. */
const MEMBERS: Record<string, readonly (keyof JsonWebKey)[]> = {
  OKP: ['crv', 'kty', 'x'],
  EC: ['crv', 'kty', 'x', 'y'],
  RSA: ['e', 'kty', 'n'],
};

const ALGORITHMS: Record<string, readonly string[]> = {
  OKP: ['EdDSA', 'Ed25519'],
  EC: ['ES256'],
  RSA: ['RS256', 'PS256'],
};

/** A public key as JWK or PEM (SPKI). Throws API_KEY_UNREADABLE, API_KEY_PRIVATE, API_KEY_UNSUPPORTED at `publicKey`. */
export function readPublicKey(text: string): PublicKey {
  const key = keyOf(text.trim());
  if (!isSupported(key)) throw fault('API_KEY_UNSUPPORTED');
  const whole = key.export({ format: 'jwk' });
  const members = MEMBERS[whole.kty!]!;
  const jwk = Object.fromEntries(members.map((name) => [name, whole[name]]));
  const thumbprint = createHash('sha256').update(JSON.stringify(jwk)).digest('base64url');
  return { jwk, thumbprint };
}

/** Algorithms by which a kept key may have signed. */
export const algorithmsOf = ({ kty }: JsonWebKey): readonly string[] => ALGORITHMS[kty ?? ''] ?? [];

function keyOf(text: string): KeyObject {
  if (/PRIVATE KEY/.test(text)) throw fault('API_KEY_PRIVATE');
  const jwk = text.startsWith('{') ? parsed(text) : null;
  if (jwk && ('d' in jwk || 'k' in jwk)) throw fault('API_KEY_PRIVATE');
  try {
    return jwk ? createPublicKey({ key: jwk, format: 'jwk' }) : createPublicKey(text);
  } catch {
    throw fault('API_KEY_UNREADABLE');
  }
}

function parsed(text: string): JsonWebKey {
  try {
    return JSON.parse(text) as JsonWebKey;
  } catch {
    throw fault('API_KEY_UNREADABLE');
  }
}

function isSupported({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): boolean {
  if (type === 'ed25519') return true;
  if (type === 'ec') return details.namedCurve === 'prime256v1';
  const { modulusLength: bits = 0, publicExponent } = details;
  return type === 'rsa' && publicExponent === RSA_EXPONENT && bits >= RSA_BITS.min && bits <= RSA_BITS.max;
}

const fault = (code: 'API_KEY_UNREADABLE' | 'API_KEY_PRIVATE' | 'API_KEY_UNSUPPORTED') =>
  PartnerError[code]({}, [{ path: 'publicKey', code }]);
