import type { DocumentNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';

type Plain = Record<string, unknown>;
export type Compiled = CompiledQuery<Plain, Plain>;

/** Measured with the heap of Node 24: a document that was read takes 50 to 130 bytes for a character of its text. */
export const BYTES_OF_A_CHARACTER = 130;
/** A compiled one takes 4 to 16 KB for a field, its machine code included; `test/api/memory.e2e-spec.ts` holds it. */
export const BYTES_OF_A_FIELD = 16 * 1024;

export interface Kept {
  document: DocumentNode;
  /** By name of the operation; null: left to graphql-js. */
  compiled: Map<string, Compiled | null>;
  bytes: number;
}

/**
 * Documents that were read and compiled. Those of the console stay; of those that partners invent, what was used least recently goes first. What
 * strangers ask is not kept.
 */
export class KeptDocuments {
  private readonly byHash = new Map<string, Kept>();
  private readonly trusted = new Map<string, Kept>();
  private bytes = 0;

  constructor(private readonly most: number) {}

  get(hash: string): Kept | undefined {
    const stays = this.trusted.get(hash);
    if (stays) return stays;
    const found = this.byHash.get(hash);
    if (!found) return undefined;
    this.byHash.delete(hash);
    this.byHash.set(hash, found);
    return found;
  }

  keep(hash: string, document: DocumentNode, isTrusted: boolean): Kept {
    const known = this.get(hash);
    if (known) return known;
    const made = { document, compiled: new Map(), bytes: textOf(document) * BYTES_OF_A_CHARACTER };
    if (isTrusted) this.trusted.set(hash, made);
    else this.add(hash, made);
    return made;
  }

  keepCompiled(hash: string, name: string, compiled: Compiled | null, fields: number): void {
    const kept = this.get(hash);
    if (!kept) return;
    kept.compiled.set(name, compiled);
    if (!compiled || this.trusted.has(hash)) return;
    this.byHash.delete(hash);
    this.bytes -= kept.bytes;
    kept.bytes += fields * BYTES_OF_A_FIELD;
    this.add(hash, kept);
  }

  /** As Apollo asks for what it has read before; what it reads is kept once it is known who asks. */
  get store() {
    return {
      get: (key: string) => Promise.resolve(this.get(key.slice(key.lastIndexOf(':') + 1))?.document),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    };
  }

  private add(hash: string, kept: Kept): void {
    this.byHash.set(hash, kept);
    this.bytes += kept.bytes;
    for (const [oldest, { bytes }] of this.byHash) {
      if (this.bytes <= this.most) break;
      this.byHash.delete(oldest);
      this.bytes -= bytes;
    }
  }
}

const textOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;
