import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newKey } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from './documents.config';
import { DocumentError } from './documents.errors';
import { FileStore, type ReceivedContent } from './file-store';

const MEGABYTE = 1024 * 1024;

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
    const measure = async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        size += piece.length;
        // What is too much is read on and thrown away: a caller who is still sending hears the refusal.
        if (size > maxBytes) continue;
        hash.update(piece);
        yield piece;
      }
    };
    const discard = () => rm(path, { force: true });
    try {
      // Flushed before it is renamed: a name in the store always stands for whole content.
      await pipeline(content, measure, createWriteStream(path, { flags: 'wx', flush: true }));
      if (size > maxBytes) throw DocumentError.FILE_TOO_LARGE({ maxMegabytes: maxBytes / MEGABYTE });
    } catch (error) {
      await discard();
      throw error;
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
