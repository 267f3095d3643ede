import { translateError } from './errors';
import { newKey } from './idempotency';
import { language } from './language';

export interface UploadedFile {
  sha256: string;
  mediaType: string;
  size: number;
}

/** Stores a file by its content and answers its hash; the record that needs it names the hash. */
export async function uploadFile(file: File, idempotencyKey = newKey()): Promise<UploadedFile> {
  const body = new FormData();
  body.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch('/files', {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'Idempotency-Key': idempotencyKey, 'Accept-Language': language() },
    });
  } catch (error) {
    throw translateError(error);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw translateError({ networkError: { statusCode: response.status, result: answer } });
  return answer as UploadedFile;
}
