import { translateError } from './errors';
import { language } from './language';

export interface FetchedFile {
  content: Blob;
  fileName: string;
}

/** A file that the API makes at an address; what is refused says itself, where a plain link would show raw text. */
export async function fetchedFile(address: string): Promise<FetchedFile> {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language() },
    });
    if (!response.ok) {
      const result: unknown = await response.json().catch(() => null);
      throw Object.assign(new Error('refused'), { networkError: { statusCode: response.status, result } });
    }
    return { content: await response.blob(), fileName: nameIn(response.headers.get('Content-Disposition')) };
  } catch (error) {
    throw translateError(error);
  }
}

/** As the header of the answer calls it, with its diacritics. */
function nameIn(header: string | null): string {
  const [, name] = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '') ?? [];
  return name ? decodeURIComponent(name) : 'file';
}
