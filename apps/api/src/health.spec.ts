import type { ActorResolver } from '@app/identity';
import type { DataSource } from 'typeorm';
import { Readiness } from './health.controller';

const actors = { ofToken: () => Promise.resolve(null) } as unknown as ActorResolver;

const checked = (run: string[], expected: string[] | null) => {
  const rows = run.map((name) => ({ name, readOnly: false }));
  return new Readiness({ query: () => Promise.resolve(rows) } as unknown as DataSource, actors, expected).check();
};

describe('readiness', () => {
  it('takes migrations in whatever order they were run: one may have come to the house after a later one', async () => {
    expect(await checked(['A1', 'C3', 'B2'], ['A1', 'B2', 'C3'])).toEqual({ writable: true, migrated: true });
  });

  it.each([
    ['one is missing, whichever', ['A1', 'C3'], ['A1', 'B2', 'C3']],
    ['a later build has run more', ['A1', 'B2'], ['A1']],
    ['none was run', [], ['A1']],
  ])('is not there where %s', async (_, run, expected) => {
    expect((await checked(run, expected)).migrated).toBe(false);
  });

  it('asks for none where none are named', async () => {
    expect(await checked(['A1'], null)).toEqual({ writable: true, migrated: true });
  });
});
