import { Actor, Clock, KernelError, requestReads, Transactions } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { Inject, Injectable } from '@nestjs/common';
import { CertificateStanding } from './certificate-check.view';
import { standingOf } from './certificate-check.service';
import { codeAsked } from './certificate-code.rules';
import { CERTIFICATES_CONFIG, type CertificatesConfig } from './certificates.config';
import { certifiedByCode } from './certified-facts';
import { credentialOf, issuerOf, issuerUrl, STATUS_LIST_LENGTH, statusListOf } from './credential.rules';
import { proved } from './credential-proof';
import { HolderNames } from './holder-names';
import { SigningKeys } from './signing-keys';

type Document = Record<string, unknown>;

/** Of one issuer, those that were revoked or replaced, by their place in the list. `$2` the first place, `$3` the one after the last. */
const ENDED = `SELECT c.status_index - $2::int AS index FROM certificate AS c JOIN recognition AS r ON r.province_id = c.province_id AND r.key = c.recognition_key
  WHERE c.status_index >= $2 AND c.status_index < $3 AND r.granted_by_key = $1 AND (c.replaced_on IS NOT NULL OR r.revoked_on IS NOT NULL)`;

/** Credentials for anybody who has the code, where their holder chose so; who issues them; and which hold no more. */
@Injectable()
export class Credentials {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly names: HolderNames,
    private readonly keys: SigningKeys,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {}

  /** Throws NOT_FOUND, whyever there is none. */
  async credential(typed: string): Promise<Document> {
    await requestReads()?.letGo();
    const found = await this.transactions.read(Actor.system(), async (query) => {
      const certified = await certifiedByCode(query, codeAsked(typed));
      if (!certified?.publishedOn) return null;
      const [holder] = await this.names.of(query, [certified]);
      return { certified, holder: holder! };
    });
    if (!found) throw KernelError.NOT_FOUND();
    const { certified, holder } = found;
    const standing = standingOf(certified, this.clock.today());
    if (standing === CertificateStanding.Revoked || standing === CertificateStanding.Replaced)
      throw KernelError.NOT_FOUND();
    const issuerKey = certified.grantedByKey;
    const document = credentialOf({ ...certified, issuerKey, holder }, this.config.publicUrl);
    return this.signed(document, issuerKey, `${certified.issuedOn}T00:00:00Z`);
  }

  /** Throws NOT_FOUND where it has given nothing. */
  async issuer(key: number): Promise<Document> {
    const name = await this.nameOf(key);
    const keys = await this.keys.published();
    return issuerOf(
      issuerUrl(this.config.publicUrl, key),
      name,
      keys.map(({ publicKey }) => publicKey),
    );
  }

  /** Throws NOT_FOUND where it has given nothing. */
  async statusList(key: number, list: number): Promise<Document> {
    await this.nameOf(key);
    const first = list * STATUS_LIST_LENGTH;
    const rows = await this.transactions.read(Actor.system(), (query) =>
      query<{ index: number }>(ENDED, [key, first, first + STATUS_LIST_LENGTH]),
    );
    const ended = rows.map(({ index }) => index);
    const document = statusListOf(issuerUrl(this.config.publicUrl, key), list, ended);
    return this.signed(document, key, `${this.clock.today()}T00:00:00Z`);
  }

  private async nameOf(key: number): Promise<string> {
    await requestReads()?.letGo();
    const name = await this.transactions.read(Actor.system(), async (query) => {
      const given = await query(
        '/* all shards: what one office has given, wherever */ SELECT 1 FROM recognition AS r WHERE r.granted_by_key = $1 LIMIT 1',
        [key],
      );
      if (given.length === 0) return null;
      return (await organisationNames(query, [key], this.clock.today())).get(key) ?? null;
    });
    if (name === null) throw KernelError.NOT_FOUND();
    return name;
  }

  private signed(document: Document, issuerKey: number, created: string): Promise<Document> {
    const issuer = issuerUrl(this.config.publicUrl, issuerKey);
    return proved(document, { key: this.keys.current, issuer, created });
  }
}
