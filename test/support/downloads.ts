import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import type { TestApi } from './app';
import type { TestPerson } from './builders';

/** A file as a person gets it; the body is the bytes. */
export async function download(
  api: TestApi,
  person: TestPerson | null,
  url: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const request = api.http().get(url).buffer(true);
  if (person) void request.set('Cookie', person.cookie);
  const { status, headers, body } = await request.parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return { status, headers, body: body as Buffer };
}

/** The words of a Word file, one paragraph to a line. */
export async function wordText(content: Buffer): Promise<string> {
  const xml = await (await JSZip.loadAsync(content)).file('word/document.xml')!.async('string');
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n');
}

/** SHA-256 of an uploaded text file. */
export async function upload(api: TestApi, person: TestPerson, text: string): Promise<string> {
  const answer = await api
    .http()
    .post('/files')
    .set('Cookie', person.cookie)
    .set('Idempotency-Key', randomUUID())
    .attach('file', Buffer.from(text), 'van-ban.txt');
  return (answer.body as { sha256: string }).sha256;
}
