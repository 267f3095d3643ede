import { createHash } from 'node:crypto';
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
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

/** Throws FILE_STORE_FULL where there is no room, and what went wrong otherwise. */
function unkept(error: unknown): never {
  throw isFull(error) ? DocumentError.FILE_STORE_FULL({ seconds: FULL_SECONDS }) : error;
}

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
    const discard = () => rm(path, { force: true });
    try {
      const { sha256, size } = await write(path, content, maxBytes);
      if (size > maxBytes) throw DocumentError.FILE_TOO_LARGE({ maxMegabytes: maxBytes / MEGABYTE });
      return { sha256, size, path, discard, keep: () => this.keep(path, sha256).catch(unkept) };
    } catch (error) {
      await discard();
      return unkept(error);
    }
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

/** Flushed before it is renamed: a name in the store always stands for whole content. */
async function write(path: string, content: Readable, maxBytes: number): Promise<{ sha256: string; size: number }> {
  const { file, failure: unmade } = await create(path).then(
    (made) => ({ file: made, failure: null }),
    (error: Error) => ({ file: null, failure: error }),
  );
  let failure: Error | null = unmade;
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length;
      // What is too much, or finds no room, is read on and thrown away: a caller who is still sending hears the refusal.
      if (size > maxBytes || failure) continue;
      hash.update(piece);
      failure = (await file?.writeFile(piece).then(nothing, asIs)) ?? null;
    }
    failure ??= (await file?.sync().then(nothing, asIs)) ?? null;
  } finally {
    await file?.close();
  }
  if (failure) throw failure;
  return { sha256: hash.digest('hex'), size };
}

async function create(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true });
  return open(path, 'wx');
}

const nothing = (): null => null;
