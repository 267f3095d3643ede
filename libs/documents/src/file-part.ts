import { KernelError } from '@app/kernel';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

const malformed = () => KernelError.INVALID_INPUT({}, [{ path: 'file', code: 'FIELD_REQUIRED' }]);

/** The file of a multipart form, of which one byte more than `maxBytes` is read. Throws INVALID_INPUT. */
export async function filePart(request: FastifyRequest, maxBytes: number): Promise<MultipartFile> {
  if (!request.isMultipart()) throw malformed();
  // One byte more than is taken: the store sees that it is too much and refuses with our own code.
  const options = { limits: { fileSize: maxBytes + 1 }, throwFileSizeLimit: false };
  const part = await request.file(options).catch(() => null);
  if (!part) throw malformed();
  return part;
}

/** What a form says beside its file, in a field that stands before it: a text that belongs into no address. Throws INVALID_INPUT where it stands twice or is none that a column holds. */
export function textBeside({ fields }: MultipartFile, name: string): string | undefined {
  const field = fields[name];
  if (field === undefined) return undefined;
  const text = !Array.isArray(field) && field.type === 'field' && !field.valueTruncated ? field.value : undefined;
  if (typeof text !== 'string' || text.includes('\0') || !text.isWellFormed())
    throw KernelError.INVALID_INPUT({}, [{ path: name, code: 'FIELD_INVALID' }]);
  return text;
}

/** A form that breaks off is the caller's fault; a store that fails is ours. */
export async function* contentOf({ file }: MultipartFile): AsyncGenerator<Buffer> {
  try {
    for await (const piece of file) yield piece as Buffer;
  } catch {
    throw malformed();
  }
}

/** What an address says under a name: empty where it says nothing. Throws INVALID_INPUT where it stands there twice. */
export function textIn(name: string, said: unknown): string {
  if (said === undefined) return '';
  if (typeof said !== 'string') throw KernelError.INVALID_INPUT({}, [{ path: name, code: 'FIELD_INVALID' }]);
  return said;
}
