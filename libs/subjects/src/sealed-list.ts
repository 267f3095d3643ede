import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { FileStore } from '@app/documents';
import { type DataKey, PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { ListCells } from './list-work';

const PIECE_BYTES = 256 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;

/** Files of personal data, and rows of them: sealed before they lie anywhere, each under a key of its import. */
@Injectable()
export class SealedLists {
  constructor(
    private readonly store: FileStore,
    private readonly vault: PersonVault,
  ) {}

  readonly maxBytes = MOST_BYTES;

  /** Takes a file in as it comes; `digest` is of what was sent, `sha256` of what lies. Throws FILE_TOO_LARGE; nothing is left behind then. */
  async keep(
    importKey: string,
    content: AsyncIterable<Buffer>,
  ): Promise<{ sha256: string; digest: string; key: DataKey }> {
    const key = this.vault.newKeyOf(importKey);
    const hash = createHash('sha256');
    async function* hashed(): AsyncGenerator<Buffer> {
      for await (const piece of content) {
        hash.update(piece);
        yield piece;
      }
    }
    const received = await this.store.receive(Readable.from(this.sealed(importKey, key, hashed())), MOST_BYTES);
    try {
      await received.keep();
    } finally {
      await received.discard();
    }
    return { sha256: received.sha256, digest: hash.digest('hex'), key };
  }

  keyOf(importKey: string, wrapped: Buffer): DataKey {
    return this.vault.keyOf(importKey, wrapped);
  }

  /** Throws FILE_MISSING, and where a piece was changed. */
  async *read(importKey: string, key: DataKey, sha256: string): AsyncGenerator<Buffer> {
    let held = Buffer.alloc(0);
    let place = 0;
    for await (const piece of await this.store.open(sha256)) {
      held = Buffer.concat([held, piece as Buffer]);
      while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
        const end = 4 + held.readUInt32BE(0);
        yield this.vault.openPiece(importKey, key, `file/${place++}`, held.subarray(4, end));
        held = held.subarray(end);
      }
    }
  }

  remove(sha256: string): Promise<void> {
    return this.store.remove(sha256);
  }

  sealRow(importKey: string, key: DataKey, row: number, cells: ListCells): Buffer {
    return this.vault.sealPiece(importKey, key, `row/${row}`, Buffer.from(JSON.stringify(cells)));
  }

  openRow(importKey: string, key: DataKey, row: number, box: Buffer): ListCells {
    return JSON.parse(this.vault.openPiece(importKey, key, `row/${row}`, box).toString('utf8')) as ListCells;
  }

  private async *sealed(importKey: string, key: DataKey, content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let place = 0;
    for await (const piece of inPieces(content)) {
      const box = this.vault.sealPiece(importKey, key, `file/${place++}`, piece);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(box.length);
      yield Buffer.concat([length, box]);
    }
  }
}

async function* inPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    held.push(piece);
    size += piece.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}
