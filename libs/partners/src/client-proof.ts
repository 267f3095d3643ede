import { refusals } from './token-refused';

export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** How a request says who it is from. */
export type ClientProof =
  | { kind: 'secret'; clientId: string; secret: string }
  | { kind: 'assertion'; clientId: string | null; assertion: string };

export interface TokenRequest {
  proof: ClientProof;
  /** Null: all that the client has. */
  scopes: string[] | null;
}

const BASIC = /^Basic +([A-Za-z0-9+/]+=*) *$/i;
const MOST_CHARACTERS = 8_192;

/** A request for a token by client credentials, RFC 6749 §4.4 with §2.3.1 or RFC 7523 §2.2. Throws `TokenRefused`. */
export function readTokenRequest(body: unknown, authorization: string | undefined): TokenRequest {
  const field = fieldsOf(body);
  if (field('grant_type') === null) throw refusals.malformed('grant_type');
  if (field('grant_type') !== 'client_credentials') throw refusals.grantType();
  const asked = field('scope')?.split(' ').filter(Boolean) ?? null;
  return { proof: proofOf(field, authorization), scopes: asked === null ? null : [...new Set(asked)] };
}

type Field = (name: string) => string | null;

/** Parameters without a value count as left out (§3.1); one that stands twice is refused. */
function fieldsOf(body: unknown): Field {
  const given = typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : new Map();
  return (name) => {
    const value: unknown = given.get(name);
    if (value === undefined || value === '') return null;
    if (typeof value !== 'string' || value.length > MOST_CHARACTERS) throw refusals.malformed(name);
    return value;
  };
}

function proofOf(field: Field, authorization: string | undefined): ClientProof {
  const [secret, assertion] = [field('client_secret'), field('client_assertion')];
  const ways = [authorization !== undefined, secret !== null, assertion !== null].filter(Boolean).length;
  if (ways > 1) throw refusals.twoWays();
  if (assertion !== null) {
    if (field('client_assertion_type') !== ASSERTION_TYPE) throw refusals.malformed('client_assertion_type');
    return { kind: 'assertion', clientId: field('client_id'), assertion };
  }
  if (authorization !== undefined) return basic(authorization, field('client_id'));
  const clientId = field('client_id');
  if (clientId === null || secret === null) throw refusals.unknown();
  return { kind: 'secret', clientId, secret };
}

/** Both halves are form-encoded before they are joined (§2.3.1). */
function basic(authorization: string, named: string | null): ClientProof {
  const text = Buffer.from(BASIC.exec(authorization)?.[1] ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) throw refusals.unknown();
  const [clientId, secret] = [decoded(text.slice(0, colon)), decoded(text.slice(colon + 1))];
  if (named !== null && named !== clientId) throw refusals.malformed('client_id');
  return { kind: 'secret', clientId, secret };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw refusals.unknown();
  }
}
