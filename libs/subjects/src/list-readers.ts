import { Injectable } from '@nestjs/common';
import type { ImportKind } from './import-kinds';
import type { ListReader } from './list-work';

/** Who reads lists of which kind; each library registers its own. */
@Injectable()
export class ListReaders {
  private readonly readers = new Map<ImportKind, ListReader>();

  register(reader: ListReader): void {
    if (this.readers.has(reader.kind)) throw new Error(`lists of ${reader.kind} are read already`);
    this.readers.set(reader.kind, reader);
  }

  /** Throws where nobody reads such lists. */
  of(kind: ImportKind): ListReader {
    const reader = this.readers.get(kind);
    if (!reader) throw new Error(`nobody reads lists of ${kind}`);
    return reader;
  }
}
