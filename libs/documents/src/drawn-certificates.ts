import { Readable } from 'node:stream';
import type { CertificateSheet } from './certificate-sheet';

/** Any number of certificates as one PDF, drawn as they come, for the worker; the library is loaded when the first one does. */
export const drawnCertificates = (title: string, sheets: AsyncIterable<CertificateSheet>): Readable =>
  Readable.from(drawn(title, sheets), { objectMode: false });

async function* drawn(title: string, sheets: AsyncIterable<CertificateSheet>): AsyncGenerator<Buffer> {
  const { certificatePdf } = await import('./certificate-pdf.ts');
  for await (const part of certificatePdf(title, sheets)) if (part.length > 0) yield part;
}
