import { randomUUID } from 'node:crypto';
import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { PARTNERS_CONFIG, type PartnersConfig } from './partners.config';
import { TokenKeys } from './token-keys';

export const TOKEN_SECONDS = 300;
const TYPE = 'at+jwt';
/** As `jose` names Ed25519; RFC 9864 calls it by its curve. */
const ALGORITHM = 'EdDSA';
/** A token with a hundred scopes; longer ones are not looked at. */
const MOST_CHARACTERS = 8_192;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export interface Granted {
  clientKey: string;
  credentialKey: string;
  /** Null: all that the client has. */
  scopes: string[] | null;
}

/** Access tokens of RFC 9068: signed, of five minutes, for the GraphQL address alone. */
@Injectable()
export class AccessTokens {
  readonly audience: string;

  constructor(
    private readonly clock: Clock,
    private readonly keys: TokenKeys,
    @Inject(PARTNERS_CONFIG) private readonly config: PartnersConfig,
  ) {
    this.audience = `${config.publicUrl}/graphql`;
  }

  sign({ clientKey, credentialKey, scopes }: Granted): Promise<string> {
    const { kid, privateKey } = this.keys.current();
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({
      client_id: clientKey,
      credential: credentialKey,
      ...(scopes ? { scope: scopes.join(' ') } : {}),
    })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
      .setIssuer(this.config.publicUrl)
      .setSubject(clientKey)
      .setAudience(this.audience)
      .setIssuedAt(now)
      .setExpirationTime(now + TOKEN_SECONDS)
      .setJti(randomUUID())
      .sign(privateKey);
  }

  /** What the token grants; null for one that is malformed, over, of another issuer or for another audience. Asks no database. */
  async read(token: string): Promise<Granted | null> {
    if (token.length > MOST_CHARACTERS) return null;
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.keyNamed(kid), {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: this.config.publicUrl,
        audience: this.audience,
        requiredClaims: ['exp', 'sub'],
        currentDate: this.clock.now(),
      });
      const { sub: clientKey = '', credential, scope } = payload;
      if (!UUID.test(clientKey) || typeof credential !== 'string' || !UUID.test(credential)) return null;
      return { clientKey, credentialKey: credential, scopes: typeof scope === 'string' ? scope.split(' ') : null };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  private keyNamed(kid: string | undefined) {
    const key = this.keys.named(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key.publicKey;
  }
}
