import type { Readable } from 'node:stream';
import { Actor, KernelError, tableOf, Transactions } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from './documents.config';
import { DocumentError } from './documents.errors';
import { FileUploaded } from './documents.events';
import { FileAccessRegistry } from './file-access';
import { lockContent } from './file-content';
import { FileUpload } from './file-upload.entity';
import { FileStore, type ReceivedContent } from './file-store';
import { type AllowedType, allowedExtensions, nameFits } from './file-type.rules';
import { sniff } from './sniff';
import { StoredFile } from './stored-file.entity';

const files = tableOf(StoredFile);

const SHA256 = /^[0-9a-f]{64}$/;

export interface Upload {
  content: Readable;
  fileName?: string | undefined;
}

@Injectable()
export class Files {
  constructor(
    private readonly store: FileStore,
    private readonly access: FileAccessRegistry,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    @Inject(DOCUMENTS_CONFIG) private readonly config: DocumentsConfig,
  ) {}

  /** Largest file taken, in bytes. */
  get maxBytes(): number {
    return this.config.maxBytes;
  }

  /** Takes a file in. The same content again is the same file. */
  async upload(actor: Actor, { content, fileName }: Upload): Promise<StoredFile> {
    if (!actor.command) throw KernelError.IDEMPOTENCY_KEY_REQUIRED();
    const received = await this.store.receive(content, this.maxBytes);
    try {
      const type = await typeOf(received, fileName);
      return await this.register(actor, received, type);
    } finally {
      await received.discard();
    }
  }

  /** A file that the actor may read. Throws FILE_MISSING, also when it exists for others only. */
  async get(actor: Actor, sha256: string): Promise<StoredFile> {
    const file = SHA256.test(sha256) ? await this.find(sha256) : null;
    if (!file || !(await this.canRead(actor, sha256))) throw DocumentError.FILE_MISSING();
    return file;
  }

  /**
   * Before a record refers to files: knowing a hash is not enough, or referring to a file would open it.
   * Throws FILE_MISSING.
   */
  async mustRead(actor: Actor, sha256s: readonly string[]): Promise<void> {
    for (const sha256 of new Set(sha256s)) await this.get(actor, sha256);
  }

  open(file: StoredFile): Promise<Readable> {
    return this.store.open(file.sha256);
  }

  private async register(actor: Actor, received: ReceivedContent, { mediaType }: AllowedType): Promise<StoredFile> {
    const { sha256, size } = received;
    const key = await this.transactions.run(forContent(actor, sha256), async (tx) => {
      const createdBy = actor.mustBePerson;
      await lockContent((sql, params) => tx.query(sql, params), sha256);
      // Content without a row cannot be reached, so it is kept first: a row always has content.
      await received.keep();
      const unlessThere = { onConflict: 'DO NOTHING' };
      await files.insert(tx, { sha256, mediaType, size, createdAt: tx.now, createdBy }, unlessThere);
      await tableOf(FileUpload).insert(tx, { sha256, personId: createdBy, uploadedAt: tx.now }, unlessThere);
      tx.happened(FileUploaded, {
        subject: sha256,
        // Nobody's yet: the record that refers to it says whose it is.
        path: null,
        after: { mediaType, size },
      });
      return sha256;
    });
    return this.get(actor, key);
  }

  private async find(sha256: string): Promise<StoredFile | null> {
    const [row] = await this.dataSource.query<StoredFile[]>(
      `SELECT ${files.columns('f')} FROM stored_file AS f WHERE f.sha256 = $1`,
      [sha256],
    );
    return row ? files.toRow(row) : null;
  }

  private async canRead(actor: Actor, sha256: string): Promise<boolean> {
    const own = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM file_upload WHERE sha256 = $1 AND person_id = $2',
      [sha256, actor.personId],
    );
    return own.length > 0 || this.access.canRead(actor, sha256);
  }
}

async function typeOf({ path, size }: ReceivedContent, fileName: string | undefined): Promise<AllowedType> {
  if (size === 0) throw DocumentError.FILE_EMPTY();
  const type = await sniff(path);
  if (!type || !nameFits(type, fileName)) throw DocumentError.FILE_TYPE_REFUSED({ allowed: allowedExtensions });
  return type;
}

/** What was asked is the content; the request's own hash knows nothing of a body that streams. */
function forContent(actor: Actor, sha256: string): Actor {
  return actor.under(actor.command && { key: actor.command.key, hash: sha256 });
}
