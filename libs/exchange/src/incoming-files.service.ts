import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Actor, DomainError, type Query } from '@app/kernel';
import { EDXML, Files } from '@app/documents';
import { Injectable } from '@nestjs/common';
import type { AttachmentInput } from '@app/directives';
import { EDXML_MAX_BYTES, type EdxmlAttachment, type EdxmlMessage, type EdxmlWarning } from './edxml';
import { readEdxml } from './edxml-read';
import { EdxmlError } from './edxml.errors';

export interface StoredAttachments {
  attachments: AttachmentInput[];
  /** Names of files of a kind that is not taken. */
  refused: string[];
}

/** From the uploaded message to stored files. */
@Injectable()
export class IncomingFiles {
  constructor(private readonly files: Files) {}

  /** The message in a file that the actor may read. Throws FILE_MISSING, EDXML_*. */
  async read(actor: Actor, sha256: string): Promise<EdxmlMessage & { warnings: EdxmlWarning[] }> {
    const file = await this.files.get(actor, sha256);
    if (file.mediaType !== EDXML.mediaType) throw EdxmlError.EDXML_NOT_EDXML();
    if (file.size > EDXML_MAX_BYTES) throw EdxmlError.EDXML_TOO_LARGE({ max: EDXML_MAX_BYTES / 1024 ** 2 });
    const pieces: Buffer[] = [];
    for await (const piece of await this.files.open(file)) pieces.push(piece as Buffer);
    return readEdxml(Buffer.concat(pieces));
  }

  /** Each file is sniffed and limited as if it had been uploaded alone. */
  async store(actor: Actor, attachments: readonly EdxmlAttachment[]): Promise<StoredAttachments> {
    const stored: StoredAttachments = { attachments: [], refused: [] };
    for (const { fileName, content } of attachments) {
      const name = nameOf(fileName);
      const sha256 = await this.keep(actor, name, content);
      if (sha256 === null) stored.refused.push(name);
      else stored.attachments.push({ sha256, fileName: name });
    }
    return stored;
  }

  private async keep(actor: Actor, fileName: string, content: Uint8Array): Promise<string | null> {
    try {
      const file = await this.files.upload(forFile(actor, content), { content: Readable.from([content]), fileName });
      return file.sha256;
    } catch (error) {
      if (error instanceof DomainError && REFUSALS.has(error.code)) return null;
      throw error;
    }
  }
}

/** Names of the files that the document does not have. */
export async function notAttached(
  query: Query,
  directiveKey: string,
  attachments: readonly EdxmlAttachment[],
): Promise<string[]> {
  const rows = await query<{ sha256: string }>('SELECT sha256 FROM directive_attachment WHERE directive_key = $1', [
    directiveKey,
  ]);
  const known = new Set(rows.map(({ sha256 }) => sha256));
  return attachments.filter(({ content }) => !known.has(hashOf(content))).map(({ fileName }) => nameOf(fileName));
}

const nameOf = (fileName: string): string => fileName.slice(-255);
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const REFUSALS = new Set(['FILE_TYPE_REFUSED', 'FILE_EMPTY', 'FILE_TOO_LARGE']);

/** Each file is a write of its own, so it needs a key of its own that is the same when the import is repeated. */
function forFile(actor: Actor, content: Uint8Array): Actor {
  const hash = hashOf(content);
  return actor.under(actor.command && { key: `${actor.command.key}:${hash}`, hash });
}
