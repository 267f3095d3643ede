import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { download } from '../support/downloads';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';

describe('files that are made on demand', () => {
  let api: TestApi;
  let clerk: TestPerson;
  let book: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    const tree = await api.given.tree();
    clerk = await api.given.person(Role.Officer, tree.department);
    book = `/registers/incoming.pdf?organisation=${tree.province.id}&year=2024`;
  });
  afterAll(() => api.close());

  it('are made for a bounded number of people at once; the others are told to try again', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => download(api, clerk, book)));
    const made = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(made.length).toBeGreaterThanOrEqual(10);
    expect(made.every(({ body }) => body.subarray(0, 5).toString() === '%PDF-')).toBe(true);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, body } of refused) {
      expect(status).toBe(503);
      const { errors } = JSON.parse(body.toString()) as {
        errors: { extensions: { code: string; messages: object } }[];
      };
      expect(errors[0]!.extensions).toMatchObject({
        code: 'RENDER_BUSY',
        messages: { vi: expect.any(String), en: expect.any(String) },
      });
    }
    expect((await download(api, clerk, book)).status).toBe(200);
  });
});
