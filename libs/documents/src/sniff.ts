import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { type AllowedType, allowedType, PLAIN_TEXT, TextCheck } from './file-type.rules';

/** What the content is, whatever its name says; null when it is nothing that is taken. */
export async function sniff(path: string): Promise<AllowedType | null> {
  const found = await fileTypeFromFile(path);
  if (found) return allowedType(found.mime);
  return (await isPlainText(path)) ? PLAIN_TEXT : null;
}

async function isPlainText(path: string): Promise<boolean> {
  const check = new TextCheck();
  for await (const piece of createReadStream(path)) check.add(piece as Buffer);
  return check.passes();
}
