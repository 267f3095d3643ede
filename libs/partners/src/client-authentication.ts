import { createPublicKey, type JsonWebKey, timingSafeEqual } from 'node:crypto';
import { Clock, prepared } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { DataSource } from 'typeorm';
import { ApiClientState } from './api-client.entity';
import { inForceAt, stateOn } from './api-client.sql';
import { digestOf } from './api-credentials.service';
import type { ClientProof } from './client-proof';
import { PARTNERS_CONFIG, type PartnersConfig } from './partners.config';
import { algorithmsOf } from './public-key.rules';
import { refusals } from './token-refused';

interface Credential {
  key: string;
  /** Hexadecimal. */
  secretDigest: string | null;
  publicJwk: JsonWebKey | null;
  thumbprint: string | null;
}

interface Found {
  key: string;
  state: ApiClientState;
  scopes: string[];
  credentials: Credential[];
}

export interface ProvenClient {
  clientKey: string;
  credentialKey: string;
  scopes: string[];
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** An assertion may be used for five minutes; clocks may differ by half a minute. */
const MOST_SECONDS = 300;
const TOLERANCE = 30;
const MOST_JTI = 255;

const FIND = prepared(`
  SELECT c.key, ${stateOn('$2::date')} AS state, c.scopes, ARRAY(
    SELECT json_build_object('key', k.key, 'secretDigest', encode(k.secret_digest, 'hex'), 'publicJwk', k.public_jwk, 'thumbprint', k.thumbprint)
    FROM api_credential AS k WHERE k.client_key = c.key AND ${inForceAt('$3')} ORDER BY k.issued_at DESC) AS credentials
  FROM api_client AS c WHERE c.key = $1`);

// Written outside `transactions.run`, as attempts to sign in are: it is no business fact.
const USE = prepared(`
  INSERT INTO api_assertion (client_key, jti_digest, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING client_key`);

/** Which client a request for a token is from. */
@Injectable()
export class ClientAuthentication {
  private readonly audiences: string[];

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(PARTNERS_CONFIG) { publicUrl }: PartnersConfig,
  ) {
    this.audiences = [publicUrl, `${publicUrl}/oauth/token`];
  }

  /** Throws `TokenRefused`: invalid_client. Its state is told to the client alone. */
  async prove(proof: ClientProof, claimed = claimedBy(proof)): Promise<ProvenClient> {
    const found = UUID.test(claimed) ? await this.find(claimed) : null;
    if (!found) throw refusals.unknown();
    const credential =
      proof.kind === 'secret' ? bySecret(found, proof.secret) : await this.byAssertion(found, proof.assertion);
    if (!credential) throw refusals.unknown();
    if (found.state !== ApiClientState.Active) throw refusals.notActive(STATES[found.state]);
    return { clientKey: found.key, credentialKey: credential.key, scopes: found.scopes };
  }

  private async find(clientId: string): Promise<Found | null> {
    const params = [clientId, this.clock.today(), this.clock.now()];
    const [found] = await this.dataSource.query<Found[]>(FIND, params);
    return found ?? null;
  }

  /** RFC 7523 §3: by a key of the client, for us, for five minutes at most, and once. */
  private async byAssertion({ key, credentials }: Found, assertion: string): Promise<Credential | null> {
    const { kid, alg = '' } = decodeProtectedHeader(assertion);
    const keys = credentials.filter(({ publicJwk }) => publicJwk && algorithmsOf(publicJwk).includes(alg));
    const likely = keys.filter(({ thumbprint }) => thumbprint === kid);
    for (const credential of likely.length > 0 ? likely : keys) {
      const payload = await this.verified(assertion, credential, key);
      if (!payload) continue;
      await this.mustBeFresh(key, payload);
      return credential;
    }
    return null;
  }

  private async verified(assertion: string, { publicJwk }: Credential, clientId: string): Promise<JWTPayload | null> {
    try {
      const key = createPublicKey({ key: publicJwk!, format: 'jwk' });
      const { payload } = await jwtVerify(assertion, key, {
        algorithms: [...algorithmsOf(publicJwk!)],
        issuer: clientId,
        subject: clientId,
        audience: this.audiences,
        requiredClaims: ['exp', 'jti'],
        clockTolerance: TOLERANCE,
        currentDate: this.clock.now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) return null;
      if (error instanceof errors.JWTExpired) throw refusals.assertion(FAULTS.over);
      if (error instanceof errors.JWTClaimValidationFailed) throw refusals.assertion(claimFault(error.claim));
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  private async mustBeFresh(clientKey: string, { exp = 0, jti }: JWTPayload): Promise<void> {
    const now = this.clock.now().getTime() / 1000;
    if (exp > now + MOST_SECONDS + TOLERANCE) throw refusals.assertion(FAULTS.long);
    if (typeof jti !== 'string' || jti === '' || jti.length > MOST_JTI) throw refusals.assertion(claimFault('jti'));
    const expiresAt = new Date((exp + TOLERANCE) * 1000);
    const used = await this.dataSource.query<unknown[]>(USE, [clientKey, digestOf(jti), expiresAt]);
    if (used.length === 0) throw refusals.assertion(FAULTS.again);
  }
}

const STATES = {
  [ApiClientState.Active]: { vi: 'hoạt động', en: 'active' },
  [ApiClientState.Suspended]: { vi: 'bị tạm dừng', en: 'suspended' },
  [ApiClientState.Revoked]: { vi: 'bị thu hồi', en: 'revoked' },
  [ApiClientState.Expired]: { vi: 'hết hạn', en: 'expired' },
};

const FAULTS = {
  over: { vi: 'đã hết hạn (exp)', en: 'it is over (exp)' },
  long: { vi: 'exp xa hơn 5 phút', en: 'its exp is more than 5 minutes ahead' },
  again: { vi: 'jti đã được dùng', en: 'its jti was used before' },
};

const claimFault = (claim: string) => ({ vi: `thiếu hoặc sai ${claim}`, en: `${claim} is missing or wrong` });

/** 256 bits of chance are not guessed, so their digest needs no salt and no slowness. */
function bySecret({ credentials }: Found, secret: string): Credential | null {
  const digest = digestOf(secret);
  return (
    credentials.find(
      ({ secretDigest }) => secretDigest !== null && timingSafeEqual(Buffer.from(secretDigest, 'hex'), digest),
    ) ?? null
  );
}

/** Who a request says that it is from, before anything of it is believed; of an assertion as itself says. Throws `TokenRefused`. */
export function claimedBy(proof: ClientProof): string {
  if (proof.kind === 'secret') return proof.clientId;
  const { clientId, assertion } = proof;
  try {
    const { sub = '' }: { sub?: unknown } = decodeJwt(assertion);
    decodeProtectedHeader(assertion);
    if (typeof sub !== 'string') throw refusals.unknown();
    if (clientId !== null && clientId !== sub) throw refusals.malformed('client_id');
    return sub;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw refusals.unknown();
    throw error;
  }
}
