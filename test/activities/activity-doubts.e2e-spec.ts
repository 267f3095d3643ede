import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { type Answer, TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const AMEND = 'mutation ($input: AmendActivityInput!) { amendActivity(input: $input) { id } }';
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  withdrawActivity(id: $id, version: $version, reason: $reason) { id } }`;

interface Logged {
  logActivity: { id: string };
}

const refusalOf = async (answer: Promise<Answer<unknown>>) => (await answer).errors?.[0]?.extensions ?? null;
const codeOf = async (answer: Promise<Answer<unknown>>) => (await refusalOf(answer))?.code ?? null;

describe('what is asked back before an activity is written', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let kindId: string;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
    kindId = (await api.ok<{ activityKinds: { id: string }[] }>(reporter, '{ activityKinds { id } }')).activityKinds[0]!
      .id;
  });
  afterAll(() => api.close());

  const input = (over: Record<string, unknown>) => ({
    organisationId: tree.school.id,
    kindId,
    startsOn: '2024-10-02',
    mode: 'IN_PERSON',
    ...over,
  });
  const asked = (over: Record<string, unknown>) => api.run<Logged>(reporter, LOG, { input: input(over) });
  const log = async (over: Record<string, unknown>) =>
    (await api.ok<Logged>(reporter, LOG, { input: input(over) })).logActivity;

  it('names the twin of an activity that is logged again, and logs it when that is meant', async () => {
    const first = await log({ title: 'Ngày hội đọc sách' });
    const again = await refusalOf(asked({ title: '  NGÀY  hội đọc sách ', peopleCount: 7 }));
    expect(again).toMatchObject({ code: 'ACTIVITY_TWIN', params: { id: first.id, day: '02/10/2024' } });
    const other = await log({ title: 'Ngày hội đọc sách', confirmed: ['TWIN'] });
    expect(other.id).not.toBe(first.id);
    await expect(log({ title: 'Ngày hội đọc sách', startsOn: '2024-10-03' })).resolves.toBeDefined();
  });

  it('takes one of two that are logged at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => asked({ title: 'Cùng một lúc' })));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions.code ?? 'taken').toSorted()).toEqual([
      'ACTIVITY_TWIN',
      'ACTIVITY_TWIN',
      'taken',
    ]);
  });

  it('takes it again once the first was withdrawn', async () => {
    const first = await log({ title: 'Rút rồi ghi lại' });
    await api.ok(reporter, WITHDRAW, { id: first.id, version: 1, reason: 'nhầm' });
    await expect(log({ title: 'Rút rồi ghi lại' })).resolves.toBeDefined();
  });

  it('names the twin that a correction would make, and lets others be corrected', async () => {
    const twin = await log({ title: 'Bản một' });
    const { id } = await log({ title: 'Bản hai' });
    const amend = (changes: Record<string, unknown>) =>
      api.run(reporter, AMEND, { input: { id, version: 1, ...changes } });
    expect(await refusalOf(amend({ title: 'Bản một' }))).toMatchObject({
      code: 'ACTIVITY_TWIN',
      params: { id: twin.id },
    });
    expect(await codeOf(amend({ startsOn: '2024-01-01', endsOn: '2031-01-01' }))).toBe('ACTIVITY_FAR_DAY');
    expect(await codeOf(amend({ title: 'Bản một', confirmed: ['TWIN'] }))).toBeNull();
  });

  it('asks about a day more than a year away', async () => {
    expect(await refusalOf(asked({ title: 'Xa', startsOn: '2031-10-02' }))).toMatchObject({
      code: 'ACTIVITY_FAR_DAY',
      params: { day: '02/10/2031' },
    });
    expect(await codeOf(asked({ title: 'Xa', endsOn: '2031-10-02' }))).toBe('ACTIVITY_FAR_DAY');
    expect(await codeOf(asked({ title: 'Xa', startsOn: '2022-10-02' }))).toBe('ACTIVITY_FAR_DAY');
    expect(await codeOf(asked({ title: 'Xa', startsOn: '2025-10-02', confirmed: ['FAR_DAY'] }))).toBeNull();
  });
});
