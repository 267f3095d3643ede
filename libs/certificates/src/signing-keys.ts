import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { Clock } from '@app/kernel';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CERTIFICATES_CONFIG, type CertificatesConfig } from './certificates.config';
import { keyIdOf, rawPublicKey } from './signed-payload.rules';

export interface PublishedKey {
  id: string;
  /** 32 bytes, Ed25519. */
  publicKey: Buffer;
  since: Date;
}

/** The key of today, and the public halves of all there ever were: a new key takes over when the setting changes, and what was signed before stays valid. */
@Injectable()
export class SigningKeys implements OnApplicationBootstrap {
  readonly current: KeyObject;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {
    const { privateKeyPem } = config;
    this.current = privateKeyPem === null ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(privateKeyPem);
    if (this.current.asymmetricKeyType !== 'ed25519') throw new Error('CERTIFICATE_PRIVATE_KEY is no Ed25519 key');
  }

  /** Before anything can be signed with it; the key of a process alone ends with it. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.privateKeyPem === null) return;
    await this.dataSource.query(
      'INSERT INTO certificate_key (id, public_key, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [keyIdOf(this.current), rawPublicKey(this.current), this.clock.now()],
    );
  }

  /** The latest first. */
  async published(): Promise<PublishedKey[]> {
    const kept = await this.dataSource.query<PublishedKey[]>(
      'SELECT k.id, k.public_key AS "publicKey", k.since FROM certificate_key AS k ORDER BY k.since DESC, k.id',
    );
    const id = keyIdOf(this.current);
    if (kept.some((key) => key.id === id)) return kept;
    return [{ id, publicKey: rawPublicKey(this.current), since: this.clock.now() }, ...kept];
  }
}
