import { Reactions, type Transaction } from '@app/kernel';
import { RecognitionGranted } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Granted, issueCertificatesIn } from './certificate-store';

/** Recognitions of a round that have no paper yet; those of the same decision come together. */
const WITHOUT = `SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.path FROM recognition AS r
  LEFT JOIN certificate AS c ON c.province_id = r.province_id AND c.recognition_key = r.key
  WHERE r.province_id = $1 AND r.round_key = $2 AND c.code IS NULL ORDER BY r.book_year, r.number LIMIT 5000`;

/** For the worker: whoever is recognised has a paper, all of a decision with the first of them. */
@Injectable()
export class CertificateIssuing {
  constructor(reactions: Reactions) {
    reactions.register(RecognitionGranted, 'certificates.issue', (tx, { roundKey, provinceId }) =>
      this.issue(tx, provinceId, roundKey),
    );
  }

  private async issue(tx: Transaction, provinceId: number, roundKey: string): Promise<number> {
    const granted = await tx.query<Granted>(WITHOUT, [provinceId, roundKey]);
    return granted.length === 0 ? 0 : issueCertificatesIn(tx, granted);
  }
}
