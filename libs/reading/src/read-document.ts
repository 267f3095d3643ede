import { Passage } from '../../passages/src/index.ts';
import {
  problem,
  readAddressees,
  readClosing,
  readHead,
  readReferences,
  splitParts,
} from '../../letterhead/src/index.ts';
import { readContent } from './content.ts';
import { withDoubts } from './doubt.rules.ts';
import type { DocumentParts } from '../../letterhead/src/index.ts';
import type { DocumentReading, ReadingProblem } from './reading.ts';

/**
 * Reads one official document. Never throws; a text that is no document gives a reading without values and the problem
 * `NOT_A_DOCUMENT`. Spans count UTF-16 units of `source`.
 */
export function readDocument(source: string): DocumentReading {
  const parts = splitParts(source);
  const { parsed, isOfficial, problems, ...head } = readHead(parts);
  const subject = head.subject && Passage.of(source, head.subject.span.start, head.subject.span.end, new Map());
  const references = readReferences(parts, subject, parsed);
  const closing = readClosing(parts);
  const addressees = readAddressees(parts);
  const content = readContent(parts, {
    addressees,
    issuer: head.issuer?.value ?? null,
    date: head.date?.value ?? null,
    type: head.type?.value ?? null,
  });
  const own = isOfficial || references.bases.length > 0 ? [] : [problem('NOT_A_DOCUMENT', null)];
  const reading: DocumentReading = {
    ...head,
    bases: references.bases,
    references: references.references,
    addressees: addressees.map((one) => ({ value: one.text, span: one.span(), confidence: 0.95 })),
    signer: closing.signer,
    signers: closing.signers,
    recipients: closing.recipients,
    ...content,
    problems: [
      ...own,
      ...secondDocument(parts),
      ...problems,
      ...references.problems,
      ...closing.problems,
      ...content.problems,
    ],
  };
  const doubted = withDoubts(parts, reading, references.isItsOwnBasis);
  return { ...doubted, problems: inOrder(doubted.problems) };
}

/** Behind the first document another one begins. */
function secondDocument({ next }: DocumentParts): ReadingProblem[] {
  const first = next.find(({ passage }) => passage.text !== '');
  return first ? [problem('SECOND_DOCUMENT', first.passage.span())] : [];
}

const start = ({ span }: ReadingProblem): number => span?.start ?? -1;

/** Each problem once, by its place in the text; what is missing altogether comes first. */
function inOrder(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const seen = new Set<string>();
  return problems
    .filter((one) => {
      const key = `${one.code} ${start(one)}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((one, other) => start(one) - start(other));
}
