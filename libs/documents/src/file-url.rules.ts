import { type AllowedType, extensionOf } from './file-type.rules';

/** Address from which a file is fetched. */
export const fileUrl = (sha256: string): string => `/files/${sha256}`;

/** The name under which a file is saved: what the caller calls it, with the extension of what it is. */
export function savedName(sha256: string, asked: string | undefined, type: AllowedType): string {
  const extension = extensionOf(asked ?? '');
  const stem = extension ? asked!.slice(0, -extension.length - 1) : asked;
  // A character outside the basic plane that is cut in two cannot be written into a header.
  return `${stem?.slice(0, 150).toWellFormed() || sha256.slice(0, 16)}.${type.extensions[0]}`;
}
