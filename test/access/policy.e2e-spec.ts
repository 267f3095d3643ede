import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askedIds } from '@app/kernel';
import { TestApi } from '../support/app';
import { calls } from './calls';
import { idsWithoutCell } from './ids-with-cells';
import { operationsOf, routesOf, schemaOf } from './operations';
import { operationOf, policy, policyPage } from './policy';

const PAGE = join(import.meta.dirname, '../../docs/access.md');

describe('the access policy', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  it('decides on every operation of the schema and every route, and on nothing else', () => {
    const offered = [...operationsOf(schemaOf(api.app)), ...routesOf(api.app)];
    const decided = new Set(Object.keys(policy).map(operationOf));
    expect([...decided].toSorted()).toEqual([...offered].toSorted());
    expect(Object.keys(calls).toSorted()).toEqual(Object.keys(policy).toSorted());
  });

  it('knows of every id that an operation asks for what it names', () => {
    expect(askedIds(schemaOf(api.app)).filter(({ type }) => type === null)).toEqual([]);
  });

  it('has a line for every id that an operation asks for, in which that id alone depends on the target', async () => {
    const asked = askedIds(schemaOf(api.app));
    process.stdout.write(`the access matrix looks at ${asked.length} ids\n`);
    expect(await idsWithoutCell(asked, calls)).toEqual([]);
  });

  it('sees an id without a line, one that another id hides, and one of which nobody said what it names', async () => {
    const call = calls['attachRound']!;
    const asked = [
      { operation: 'attachRound', path: 'weekId', type: 'Week' },
      { operation: 'attachRound', path: 'roundId', type: 'Round' },
      { operation: 'attachRound', path: 'orderedBy', type: null },
      { operation: 'attachRound', path: 'kindId', type: 'ActivityKind' },
    ];
    expect(await idsWithoutCell(asked, { attachRound: call })).toEqual([
      'attachRound: weekId',
      'attachRound: roundId',
      'attachRound: orderedBy',
    ]);
    expect(await idsWithoutCell(asked, { 'attachRound (round)': calls['attachRound (round)']! })).not.toContain(
      'attachRound: roundId',
    );
  });

  it('stands in docs/access.md', async () => {
    if (process.env.UPDATE_ACCESS_DOC === '1') await writeFile(PAGE, policyPage());
    expect(await readFile(PAGE, 'utf8')).toBe(policyPage());
  });
});
