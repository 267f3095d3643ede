import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';
import type { DocumentReading, ReadDeadline } from './reading.ts';
import { PAPERS_OF_BODIES } from './unseen-papers-bodies.fixture.ts';
import { PAPERS_OF_ENDS } from './unseen-papers-ends.fixture.ts';
import { type Paper, UNSEEN_PAPERS } from './unseen-papers.fixture.ts';

const dayOf = (date: ReadDeadline['date']): string =>
  typeof date === 'string' ? date : [date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');

const values = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value).toSorted();

/** A reading in the words of the table; what is known not to be read right is left out. */
function saidBy(reading: DocumentReading, { says, unread = [] }: Paper): Record<string, unknown> {
  const cited = [...reading.bases, ...reading.references].flatMap(({ code }) => code ?? []);
  const all: Record<string, unknown> = {
    type: reading.type?.value ?? null,
    code: reading.code?.value ?? null,
    date: reading.date?.value ?? null,
    place: reading.place?.value ?? null,
    subject: reading.subject?.value ?? null,
    movement: reading.movement?.name ?? null,
    week: reading.week,
    issuers: values(reading.issuers),
    addressees: values(reading.addressees),
    recipients: values(reading.recipients),
    signers: reading.signers.flatMap(({ name }) => name ?? []).toSorted(),
    cites: cited.toSorted(),
    deadlines: reading.deadlines
      .map(({ date, from, to }) => `${dayOf(date)} ${from.join(' + ')} > ${to ?? ''}`)
      .toSorted(),
    tasks: reading.assignments.map(({ role, to }) => `${role}: ${to}`).toSorted(),
    problems: reading.problems.map(({ code }) => code),
  };
  return Object.fromEntries(Object.keys(says).flatMap((key) => (unread.includes(key) ? [] : [[key, all[key]]])));
}

/** The table as a matcher: lists in any order; of problems and weeks only what it names. */
function meant({ says, unread = [] }: Paper): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(says).flatMap(([key, value]): [string, unknown][] => {
      if (unread.includes(key)) return [];
      if (key === 'problems') return [[key, expect.arrayContaining(value as string[])]];
      if (key === 'week') return [[key, expect.objectContaining(value as object)]];
      return [[key, Array.isArray(value) ? (value as string[]).toSorted() : value]];
    }),
  );
}

describe('papers written before a reader saw them', () => {
  it.each(
    [...UNSEEN_PAPERS, ...PAPERS_OF_BODIES, ...PAPERS_OF_ENDS].map((paper, at) => [at + 1, paper.kind, paper] as const),
  )('%i: %s', (_at, _kind, paper) => {
    expect(saidBy(readDocument(paper.text), paper)).toEqual(meant(paper));
  });
});
