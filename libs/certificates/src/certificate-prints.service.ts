import { type CertificateSheet, renderCertificates } from '@app/documents';
import { type Actor, type FactKey, type Query, Transactions } from '@app/kernel';
import { Recognitions } from '@app/recognitions';
import { Inject, Injectable } from '@nestjs/common';
import { certificateSheet } from './certificate-sheet.rules';
import { CERTIFICATES_CONFIG, type CertificatesConfig } from './certificates.config';
import { CertificateError } from './certificates.errors';
import { type Certified, certifiedOf } from './certified-facts';
import { HolderNames } from './holder-names';
import { signedPayload } from './signed-payload.rules';
import { SigningKeys } from './signing-keys';

/** Certificates as papers, signed with the key of today. */
@Injectable()
export class CertificatePrints {
  constructor(
    private readonly transactions: Transactions,
    private readonly recognitions: Recognitions,
    private readonly names: HolderNames,
    private readonly keys: SigningKeys,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {}

  /** Throws NOT_FOUND, CERTIFICATE_OF_REVOKED, CERTIFICATE_NOT_YET, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async print(actor: Actor, key: FactKey): Promise<{ fileName: string; content: Buffer }> {
    const recognition = await this.recognitions.one(actor, key);
    if (recognition.revokedOn !== null) throw CertificateError.CERTIFICATE_OF_REVOKED();
    const [sheet] = await this.transactions.read(actor, (query) => this.sheets(query, [recognition]));
    if (!sheet) throw CertificateError.CERTIFICATE_NOT_YET();
    const title = `${sheet.heading} ${sheet.code}`;
    return { fileName: `${title}.pdf`, content: await renderCertificates(title, [sheet]) };
  }

  /** Ready to print, in the order of the book; without those that were revoked, or have no paper yet. No rights are asked. */
  async sheets(query: Query, keys: readonly { provinceId: number; key: string }[]): Promise<CertificateSheet[]> {
    const found = (await certifiedOf(query, keys)).filter(({ revokedOn }) => revokedOn === null);
    const holders = await this.names.of(query, found);
    return found.map((one, at) => this.sheet(one, holders[at]!));
  }

  private sheet(certified: Certified, holder: string): CertificateSheet {
    const { publicUrl } = this.config;
    const { code, honour, year, grantedOn, issuer, organisationKey } = certified;
    const decision = certified.decision ?? '';
    const payload = signedPayload({ code, holder, honour, year, decision, grantedOn, issuer }, this.keys.current);
    const place = organisationKey === null ? certified.place : null;
    return certificateSheet(
      { ...certified, holder, place },
      // What follows the mark never leaves the phone: the page is asked by the code alone.
      { address: `${new URL(publicUrl).host}/check`, qr: `${publicUrl}/check/${code}#${payload}` },
    );
  }
}
