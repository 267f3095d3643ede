import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/app';
import { calls } from './calls';
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

  it('stands in docs/access.md', async () => {
    if (process.env.UPDATE_ACCESS_DOC === '1') await writeFile(PAGE, policyPage());
    expect(await readFile(PAGE, 'utf8')).toBe(policyPage());
  });
});
