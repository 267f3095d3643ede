import { businessDate, tableOf, type Transaction } from '@app/kernel';
import { Certificate } from './certificate.entity';
import { drawCode } from './certificate-code.rules';
import { CertificateIssued } from './certificates.events';

export const certificates = tableOf(Certificate);

/** What is needed of a recognition to make out its paper. */
export interface Granted {
  provinceId: number;
  scopeId: number;
  key: string;
  path: string;
}

/** A paper for each that has none yet, in one statement. Answers how many. */
export async function issueCertificatesIn(tx: Transaction, granted: readonly Granted[]): Promise<number> {
  const issuedOn = businessDate(tx.now);
  const rows = granted.map(({ provinceId, key }) => ({ code: drawCode(), provinceId, recognitionKey: key, issuedOn }));
  const made = await certificates.insertAll(tx, rows, {
    onConflict: '(province_id, recognition_key) WHERE replaced_on IS NULL DO NOTHING',
    answer: ['recognitionKey'],
  });
  const places = new Map(granted.map((one) => [one.key, one]));
  for (const { recognitionKey } of made) {
    const { provinceId, scopeId, key, path } = places.get(recognitionKey)!;
    tx.happened(CertificateIssued, { subject: key, provinceId, scopeId, path });
  }
  return made.length;
}
