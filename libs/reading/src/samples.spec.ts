import { describe, expect, it } from '@jest/globals';
import { expectedOf, samples } from '../../../test/support/samples.ts';
import { readDocument } from './read-document.ts';
import type { DocumentReading, Reference } from './reading.ts';

const valueOf = (found: { value: unknown } | null): unknown => found?.value ?? null;
const referenceOf = ({ code, originalCode, type, date, issuer, relation }: Reference): Record<string, unknown> => ({
  code,
  ...(originalCode === code ? {} : { originalCode }),
  type,
  date,
  issuer,
  relation,
});

/** Everything that a reading says, without the places. */
const said = (reading: DocumentReading): Record<string, unknown> => ({
  type: valueOf(reading.type),
  code: valueOf(reading.code),
  symbol: valueOf(reading.symbol),
  issuer: valueOf(reading.issuer),
  place: valueOf(reading.place),
  date: valueOf(reading.date),
  subject: valueOf(reading.subject),
  bases: reading.bases.map(referenceOf),
  references: reading.references.map(referenceOf),
  signer: reading.signer && {
    name: reading.signer.name,
    position: reading.signer.position,
    authority: reading.signer.authority,
    lines: reading.signer.lines,
  },
  recipients: reading.recipients.map(valueOf),
  week: reading.week && {
    year: reading.week.year,
    theme: reading.week.theme,
    suggestedThemes: reading.week.suggestedThemes,
    from: reading.week.from,
    to: reading.week.to,
    opening: reading.week.opening,
  },
  movement: reading.movement?.name ?? null,
  deadlines: reading.deadlines.map(({ date, boundary, from, to, through }) => ({ date, boundary, from, to, through })),
  assignments: reading.assignments.map(({ section, role, to, text }) => ({ section, role, to, text })),
  forms: reading.forms.map(({ title, sections, rows }) => ({
    title,
    sections: sections.map(({ code }) => code),
    rows: rows.map(({ code, label, unit, measures }) => [code, label, unit, measures.join(' | ')]),
  })),
  fundingSources: reading.fundingSources.map(valueOf),
  problems: reading.problems.map(({ code }) => code),
});

describe('the samples of the project', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s says what it says', (_, sample) => {
    expect(said(readDocument(sample.text))).toEqual(expectedOf(sample));
  });
});
