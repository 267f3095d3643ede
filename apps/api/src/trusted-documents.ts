import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Config, repositoryRoot } from './config';

/** Documents that were built with the console: it sends their hash, and nobody can add one. */
export class TrustedDocuments {
  private readonly byHash: ReadonlyMap<string, string>;

  /** Throws where a text does not match its hash. */
  constructor({ trustedDocuments }: Config) {
    const file = resolve(trustedDocuments ?? join(repositoryRoot, 'apps/console/trusted-documents.json'));
    // Required, not read: so `node --watch` knows the file, too.
    this.byHash = new Map(Object.entries(createRequire(import.meta.url)(file) as Record<string, string>));
    for (const [hash, text] of this.byHash)
      if (hashOf(text) !== hash) throw new Error(`trusted document ${hash} does not match its hash`);
  }

  has(hash: string): boolean {
    return this.byHash.has(hash);
  }

  /** Null where the console has no such document. */
  textOf(hash: string): string | null {
    return this.byHash.get(hash) ?? null;
  }

  isText(query: string): boolean {
    return this.byHash.has(hashOf(query));
  }

  /** As Apollo asks for persisted queries. */
  get cache() {
    return {
      get: (key: string) => Promise.resolve(this.byHash.get(key.replace(/^apq:/, ''))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    };
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
