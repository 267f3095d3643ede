import { DeclaredSelects } from '@app/kernel';

/**
 * Why somebody sees a document that stands in no register within reach: it was sent there, it gives a task there. Each library declares
 * the keys of such documents, for the organisations that see them.
 */
export const sights = new DeclaredSelects('sights', 'uuid');

/** SELECT of the keys of all documents that the organisations see so. */
export const seenBy = (organisations: readonly number[], params: unknown[]): string =>
  sights.union(() => `ANY($${params.push(organisations)}::int[])`);
