import type { Readable } from 'node:stream';
import { Actor, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { lockContent } from './file-content';
import { FileStore } from './file-store';
import { StoredFile } from './stored-file.entity';

/** For the worker: files that the programme makes. They are bounded by the room of the store alone. */
@Injectable()
export class MadeFiles {
  constructor(
    private readonly store: FileStore,
    private readonly transactions: Transactions,
  ) {}

  /** Keeps the content together with what `refer` writes of it; one that throws leaves neither behind. Throws FILE_STORE_FULL. */
  async make(
    content: Readable,
    mediaType: string,
    refer: (tx: Transaction, file: Pick<StoredFile, 'sha256' | 'size'>) => Promise<void>,
  ): Promise<void> {
    const received = await this.store.receive(content, Number.MAX_SAFE_INTEGER);
    const { sha256, size } = received;
    try {
      await this.transactions.run(Actor.system(), async (tx) => {
        await lockContent((sql, params) => tx.query(sql, params), sha256);
        const file = { sha256, mediaType, size, createdAt: tx.now, createdBy: null };
        await tableOf(StoredFile).insert(tx, file, { onConflict: 'DO NOTHING' });
        await refer(tx, { sha256, size });
        await received.keep();
      });
    } finally {
      await received.discard();
    }
  }
}
