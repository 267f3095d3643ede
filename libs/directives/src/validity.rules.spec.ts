import { describe, expect, it } from '@jest/globals';
import { DirectiveLinkKind, DirectiveState } from './directive.entity';
import { type Effect, type ValidityFacts, validityOn } from './validity.rules';

const facts = (over: Partial<ValidityFacts> = {}): ValidityFacts => ({
  state: DirectiveState.Registered,
  issuedOn: '2023-12-11',
  effectiveOn: null,
  expiresOn: null,
  ...over,
});
const effect = (kind: DirectiveLinkKind, over: Partial<Effect> = {}): Effect => ({
  kind,
  partly: false,
  from: '2024-05-01',
  ...over,
});
const on = (day: string, { effects = [], ...over }: Partial<ValidityFacts> & { effects?: Effect[] } = {}) =>
  validityOn(day, facts(over), effects);

describe('validity', () => {
  it('begins with the day of issue unless the document sets another', () => {
    expect(on('2023-12-10')).toBe('not_yet');
    expect(on('2023-12-11')).toBe('in_force');
    expect(on('2024-01-26', { effectiveOn: '2024-01-27' })).toBe('not_yet');
  });

  it('ends after the last day that the document sets', () => {
    expect(on('2024-12-31', { expiresOn: '2024-12-31' })).toBe('in_force');
    expect(on('2025-01-01', { expiresOn: '2024-12-31' })).toBe('expired');
  });

  it.each([
    [DirectiveLinkKind.Replaces, false, 'replaced'],
    [DirectiveLinkKind.Repeals, false, 'expired'],
    [DirectiveLinkKind.Amends, false, 'in_force'],
    [DirectiveLinkKind.Replaces, true, 'partly'],
    [DirectiveLinkKind.Repeals, true, 'partly'],
    [DirectiveLinkKind.Amends, true, 'partly'],
    [DirectiveLinkKind.BasedOn, false, 'in_force'],
    [DirectiveLinkKind.Mentions, true, 'in_force'],
  ])('%s (partly: %s) makes it %s, from the day the other document is valid', (kind, partly, validity) => {
    const effects = [effect(kind, { partly })];
    expect(on('2024-04-30', { effects })).toBe('in_force');
    expect(on('2024-05-01', { effects })).toBe(validity);
  });

  it('is unknown of a draft and of a document that is only named', () => {
    expect(on('2024-01-01', { state: DirectiveState.Draft })).toBe('unknown');
    expect(on('2024-01-01', { state: DirectiveState.Stub, issuedOn: null })).toBe('unknown');
  });
});
