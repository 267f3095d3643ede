import { createHash } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { newKey } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from './documents.config';
import { DocumentError } from './documents.errors';
import { FileStore, type ReceivedContent } from './file-store';

const MEGABYTE = 1024 * 1024;

const FULL_SECONDS = 60;

const asIs = (error: Error): Error => error;

/** No room, no room for this account, or a folder that was taken away from writing. */
const isFull = (error: unknown): boolean =>
  error instanceof Object && 'code' in error && ['ENOSPC', 'EDQUOT', 'EROFS'].includes(String(error.code));

/** One folder: `incoming/` while a file arrives, then `<first two digits>/<sha256>`. */
@Injectable()
export class LocalFileStore extends FileStore {
  private readonly directory: string;

  constructor(@Inject(DOCUMENTS_CONFIG) config: DocumentsConfig) {
    super();
    this.directory = config.directory;
  }

  async receive(content: Readable, maxBytes: number): Promise<ReceivedContent> {
    const path = join(this.directory, 'incoming', newKey());
    await mkdir(dirname(path), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const discard = () => rm(path, { force: true });
    try {
      // Flushed before it is renamed: a name in the store always stands for whole content.
      const file = await open(path, 'wx');
      let failure: Error | null = null;
      try {
        for await (const piece of content as AsyncIterable<Buffer>) {
          size += piece.length;
          // What is too much, or finds no room, is read on and thrown away: a caller who is still sending hears the refusal.
          if (size > maxBytes || failure) continue;
          hash.update(piece);
          failure = await file.writeFile(piece).then(() => null, asIs);
        }
        failure ??= await file.sync().then(() => null, asIs);
      } finally {
        await file.close();
      }
      if (failure) throw failure;
      if (size > maxBytes) throw DocumentError.FILE_TOO_LARGE({ maxMegabytes: maxBytes / MEGABYTE });
    } catch (error) {
      await discard();
      throw isFull(error) ? DocumentError.FILE_STORE_FULL({ seconds: FULL_SECONDS }) : error;
    }
    const sha256 = hash.digest('hex');
    return { sha256, size, path, discard, keep: () => this.keep(path, sha256) };
  }

  async open(sha256: string): Promise<Readable> {
    const file = await open(this.pathOf(sha256)).catch(() => null);
    if (!file) throw DocumentError.FILE_MISSING();
    return file.createReadStream();
  }

  remove(sha256: string): Promise<void> {
    return rm(this.pathOf(sha256), { force: true });
  }

  private async keep(path: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256);
    const known = await access(target).then(
      () => true,
      () => false,
    );
    if (known) return rm(path, { force: true });
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
  }

  private pathOf(sha256: string): string {
    return join(this.directory, sha256.slice(0, 2), sha256);
  }
}
