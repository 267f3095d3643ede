import { createContext, useContext } from 'react';
import type { ReadDocument } from './confirmInput.ts';
import type { Proposal } from './reading.graphql.ts';
import type { UploadedDocument } from './confirmInput.ts';

export interface ReadingScope {
  document: UploadedDocument;
  proposal: Proposal;
  /** Puts another reading in the place of this one. */
  onRead: (read: ReadDocument) => void;
  /** Shows the stretch of the text with this name. Undefined where text and form stand side by side. */
  show?: (id: string) => void;
}

export const ReadingContext = createContext<ReadingScope | null>(null);

/** The document being read. */
export function useReadingScope(): ReadingScope {
  const scope = useContext(ReadingContext);
  if (!scope) throw new Error('outside a reading');
  return scope;
}
