import { type Actor, businessDate, Clock, KernelError, nodeId, type Transaction, Transactions } from '@app/kernel';
import { changeableParticipants, mustBeChangeable } from '@app/participants';
import { type Recognition, Recognitions } from '@app/recognitions';
import { Inject, Injectable } from '@nestjs/common';
import type { Certificate } from './certificate.entity';
import type { PublishCredentialInput, ReplaceCertificateInput } from './certificate.inputs';
import { CertificateView } from './certificate.view';
import { codeAsked, drawCode, inGroups } from './certificate-code.rules';
import { credentialUrl } from './credential.rules';
import { certificates } from './certificate-store';
import { CERTIFICATES_CONFIG, type CertificatesConfig } from './certificates.config';
import { CertificateError } from './certificates.errors';
import { CertificateReplaced, CredentialPublished, CredentialWithdrawn } from './certificates.events';
import { CertificatePermission, PUBLISHING } from './certificates.permissions';

const CURRENT = 'c.province_id = $1 AND c.recognition_key = $2 AND c.replaced_on IS NULL';

type Told = Pick<Certificate, 'code' | 'provinceId' | 'recognitionKey' | 'issuedOn' | 'replacesCode' | 'publishedOn'> &
  Pick<Recognition, 'scopeId' | 'grantedByKey' | 'revokedOn'> & { canPublish: boolean };

/** Papers of recognitions: which stands, replacing one, and whether its holder wants it published. */
@Injectable()
export class Certificates {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly recognitions: Recognitions,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {}

  /** Those that stand today, by the key of the recognition; no rights are asked, the recognitions were seen. One statement. */
  async of(actor: Actor, keys: readonly { provinceId: number; key: string }[]): Promise<Map<string, CertificateView>> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const changeable = changeableParticipants('r', actor, PUBLISHING, this.clock.today(), params);
    const rows = await this.transactions.reading(actor)<Told>(
      `SELECT c.code, c.province_id AS "provinceId", c.recognition_key AS "recognitionKey", c.issued_on AS "issuedOn", c.replaces_code AS "replacesCode",
         c.published_on AS "publishedOn", r.scope_id AS "scopeId", r.granted_by_key AS "grantedByKey", r.revoked_on AS "revokedOn", ${changeable} AS "canPublish"
       FROM unnest($1::int[], $2::uuid[]) AS asked(province_id, key) JOIN recognition AS r ON r.province_id = asked.province_id AND r.key = asked.key
       JOIN certificate AS c ON c.province_id = r.province_id AND c.recognition_key = r.key AND c.replaced_on IS NULL`,
      params,
    );
    return new Map(rows.map((row) => [row.recognitionKey, this.viewOf(actor, row)]));
  }

  /** By the office that decided; the old code says from now on that it was replaced. Throws NOT_FOUND, CERTIFICATE_OF_REVOKED, CERTIFICATE_REPLACED. */
  async replace(actor: Actor, { recognitionKey, code, reason }: ReplaceCertificateInput): Promise<Recognition> {
    const recognition = await this.recognitions.one(actor, recognitionKey);
    const { provinceId, scopeId, key, path, grantedByKey, revokedOn } = recognition;
    await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(CertificatePermission.Replace, grantedByKey)) throw KernelError.NOT_FOUND();
      if (revokedOn !== null) throw CertificateError.CERTIFICATE_OF_REVOKED();
      const today = businessDate(tx.now);
      const [old] = await tx.query<Pick<Certificate, 'code' | 'publishedOn'>>(
        `UPDATE certificate AS c SET replaced_on = $4, replacement_reason = $5 WHERE ${CURRENT} AND c.code = $3
         RETURNING c.code, c.published_on AS "publishedOn"`,
        [provinceId, key, codeAsked(code), today, reason.trim()],
      );
      if (!old) throw CertificateError.CERTIFICATE_REPLACED();
      await certificates.insert(tx, {
        code: drawCode(),
        provinceId,
        recognitionKey: key,
        issuedOn: today,
        replacesCode: old.code,
        publishedOn: old.publishedOn,
      });
      tx.happened(CertificateReplaced, { subject: key, provinceId, scopeId, path, reason: reason.trim() });
    });
    return recognition;
  }

  /** By the holder, or the office that keeps whoever holds it, as the holder chose. Throws NOT_FOUND, CERTIFICATE_NOT_YET. */
  async publish(actor: Actor, { recognitionKey, isPublished }: PublishCredentialInput): Promise<Recognition> {
    const recognition = await this.recognitions.one(actor, recognitionKey);
    await this.transactions.run(actor, (tx) => publishIn(tx, recognition, isPublished));
    return recognition;
  }

  private viewOf(actor: Actor, row: Told): CertificateView {
    const { code, issuedOn, replacesCode, publishedOn, revokedOn, grantedByKey, canPublish } = row;
    const isRevoked = revokedOn !== null;
    return Object.assign(new CertificateView(), {
      code: inGroups(code),
      issuedOn,
      isReplacement: replacesCode !== null,
      checkUrl: `${this.config.publicUrl}/check/${code}`,
      printUrl: isRevoked ? null : `/recognitions/${nodeId('Recognition', row.recognitionKey, row)}/certificate.pdf`,
      publishedOn,
      credentialUrl: publishedOn === null || isRevoked ? null : credentialUrl(this.config.publicUrl, code),
      canReplace: !isRevoked && actor.worksAt(CertificatePermission.Replace, grantedByKey),
      canPublish,
    });
  }
}

async function publishIn(tx: Transaction, recognition: Recognition, isPublished: boolean): Promise<void> {
  const { provinceId, scopeId, key, path } = recognition;
  const today = businessDate(tx.now);
  await mustBeChangeable(tx, recognition, PUBLISHING, today);
  const [changed] = await tx.query(
    `UPDATE certificate AS c SET published_on = CASE WHEN $3::boolean THEN coalesce(c.published_on, $4::date) END WHERE ${CURRENT} RETURNING c.code`,
    [provinceId, key, isPublished, today],
  );
  if (!changed) throw CertificateError.CERTIFICATE_NOT_YET();
  tx.happened(isPublished ? CredentialPublished : CredentialWithdrawn, { subject: key, provinceId, scopeId, path });
}
