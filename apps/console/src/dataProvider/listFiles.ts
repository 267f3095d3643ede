import { translateError } from './errors';
import { language } from './language';
import type { TrustedDocument } from './trusted.ts';

export type ListFormat = 'xlsx' | 'csv';

/** A column of a file, as the API writes it. */
export interface FileColumn {
  heading: string;
  /** Where the value stands in a row: `organisation.name`. */
  path: string;
  as: 'text' | 'day' | 'moment' | 'number' | 'words';
  words?: Record<string, string>;
}

interface WantedFile {
  list: TrustedDocument;
  /** As the list is asked, without the page. */
  variables: Record<string, unknown>;
  title: string;
  columns: FileColumn[];
  format: ListFormat;
}

/** All rows of a list as a file. Rejects as `request` does, also where the connection ended before the file did. */
export async function listFile(wanted: WantedFile): Promise<Blob> {
  const response = await ask('/exports', wanted);
  return response.blob().catch((error: unknown) => {
    throw translateError(error);
  });
}

/** Asks for the file to be written while nobody waits; `idempotencyKey` belongs to the pressing of the button. */
export const listFileLater = async (wanted: WantedFile, idempotencyKey: string): Promise<void> =>
  void (await ask('/exports/later', wanted, { 'Idempotency-Key': idempotencyKey }));

async function ask(
  address: string,
  { list, ...wanted }: WantedFile,
  more: Record<string, string> = {},
): Promise<Response> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language(), ...more },
      body: JSON.stringify({ document: list.hash, ...wanted }),
    });
    if (response.ok) return response;
    const result: unknown = await response.json().catch(() => null);
    throw Object.assign(new Error('refused'), { networkError: { statusCode: response.status, result } });
  } catch (error) {
    throw translateError(error);
  }
}
