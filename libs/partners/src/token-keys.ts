import { createHash, createPrivateKey, createPublicKey, hkdfSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { PARTNERS_CONFIG, type PartnersConfig } from './partners.config';

const PERIOD_MS = 30 * 24 * 3_600_000;
const SEED_BYTES = 32;
/** An Ed25519 private key in PKCS #8 is this and 32 bytes (RFC 8410 §7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export interface TokenKey {
  /** RFC 7638. */
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  jwk: JsonWebKey;
}

/**
 * Keys that sign access tokens: one for each thirty days, derived from the master key (HKDF, RFC 5869) under a name that nothing else uses. So all
 * processes have the same one without a table of secrets, and the next one is published before it signs.
 */
@Injectable()
export class TokenKeys {
  private readonly made = new Map<number, TokenKey>();

  constructor(
    private readonly clock: Clock,
    @Inject(PARTNERS_CONFIG) private readonly config: PartnersConfig,
  ) {}

  current(): TokenKey {
    return this.of(this.period());
  }

  /** Those of before, of now and of next: tokens of the last one are still around when a period ends. */
  published(): TokenKey[] {
    const period = this.period();
    return [period, period - 1, period + 1].map((one) => this.of(one));
  }

  named(kid: string | undefined): TokenKey | undefined {
    return this.published().find((key) => key.kid === kid);
  }

  private period(): number {
    return Math.floor(this.clock.now().getTime() / PERIOD_MS);
  }

  private of(period: number): TokenKey {
    const known = this.made.get(period);
    if (known) return known;
    const key = keyOf(this.config, period);
    if (this.made.size > 3) this.made.clear();
    this.made.set(period, key);
    return key;
  }
}

function keyOf({ masterKey, tokenKeyGeneration }: PartnersConfig, period: number): TokenKey {
  const name = `hieu-hoc access token ${tokenKeyGeneration} ${period}`;
  const seed = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), name, SEED_BYTES));
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const { crv, kty, x } = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return { kid, privateKey, publicKey, jwk: { crv, kty, x, kid, alg: 'EdDSA', use: 'sig' } };
}
