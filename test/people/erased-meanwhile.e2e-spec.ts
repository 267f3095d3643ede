import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const RECORD = 'mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { id } }';
const AGREE = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const ASSIGN = 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }';
const ERASE = `mutation ($personId: ID!, $version: Int!) {
  erasePerson(personId: $personId, version: $version, reason: "theo yêu cầu") { isErased } }`;

describe('somebody who is erased while something is written of them', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let administrator: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.commune);
    administrator = await api.given.person(Role.Administrator, tree.province);
  });
  afterAll(() => api?.close());

  const record = async (name: string): Promise<string> => {
    const input = { organisationId: tree.commune.id, data: [{ field: 'NAME', text: name }] };
    return (await api.ok<{ recordPerson: { id: string } }>(officer, RECORD, { input })).recordPerson.id;
  };

  /** What `write` is refused with, when it comes while the erasure has the person and has not ended. */
  async function duringErasure(id: string, write: () => Promise<string | null>): Promise<string | null> {
    const runner = api.owner.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('SELECT FROM person WHERE key = $1 FOR UPDATE', [keyOf(id)]);
      const answer = write();
      await untilSomebodyWaits();
      await runner.query('UPDATE person SET erased_at = now(), version = version + 1 WHERE key = $1', [keyOf(id)]);
      await runner.commitTransaction();
      return await answer;
    } finally {
      await runner.release();
    }
  }

  async function untilSomebodyWaits(): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      const [found] = await api.owner.query<{ waiting: boolean }[]>(
        `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock') AS waiting`,
      );
      if (found!.waiting) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('nobody waits');
  }

  const agree = (change: object) =>
    api.refusal(officer, AGREE, { input: { purpose: 'ENTRY_ON_BEHALF', textVersion: 'Mẫu 1', ...change } });

  it('consents to nothing, and is nobody’s guardian', async () => {
    const [person, guardian] = [await record('Người bị xoá'), await record('Người giám hộ')];
    expect(await duringErasure(guardian, () => agree({ personId: person, guardianId: guardian }))).toBe(
      'PERSON_ERASED',
    );
    expect(await duringErasure(person, () => agree({ personId: person }))).toBe('PERSON_ERASED');
  });

  it('is given no role, neither then nor later', async () => {
    const [one, other] = [
      await api.given.person(Role.Reporter, tree.commune),
      await api.given.person(Role.Reporter, tree.commune),
    ];
    const assign = ({ id }: TestPerson) =>
      api.refusal(administrator, ASSIGN, { input: { personId: id, organisationId: tree.commune.id, role: 'LEADER' } });
    expect(await duringErasure(one.id, () => assign(one))).toBe('PERSON_ERASED');
    await api.ok(administrator, ERASE, { personId: other.id, version: 1 });
    expect(await assign(other)).toBe('PERSON_ERASED');
  });

  it('is erased once by two who do it at the same moment', async () => {
    const personId = await record('Hai người cùng xoá');
    const answers = await Promise.all([1, 2].map(() => api.refusal(administrator, ERASE, { personId, version: 1 })));
    expect(answers).toEqual(expect.arrayContaining(['VERSION_CONFLICT', null]));
  });
});

const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':').at(-1)!;
