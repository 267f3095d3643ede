import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { GivenTasks } from '../support/tasks-given';

const SENDINGS = `query Sendings($id: ID!) { directive(id: $id) { dispatchesCount dispatches { id } } }`;
const STEPS = `query Steps($id: ID!) { dispatch(id: $id) { recipients(first: 1) { edges { node {
  eventsCount events { note } } } } } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id body } }`;

describe('what grows with a document', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let given: GivenTasks;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    given = new GivenTasks(api);
  });
  afterAll(() => api.close());

  /** Sends a document so many times to the district; answers the keys, the first sending first. */
  const sent = async (directiveKey: string, times: number): Promise<string[]> => {
    const keys = Array.from({ length: times }, () => newKey());
    await api.owner.query(
      `INSERT INTO dispatch (key, directive_key, sender_key, purpose, sent_at)
       SELECT unnest($1::uuid[]), $2, $3, 'new', now()`,
      [keys, directiveKey, tree.province.key],
    );
    await api.owner.query(
      `INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at)
       SELECT unnest($1::uuid[]), $2, 'UBND huyện', '01', now()`,
      [keys, tree.district.key],
    );
    return keys;
  };

  const longText = (body: string) => ({
    input: {
      keeperId: tree.province.id,
      type: 'KH',
      code: '1/KH-THU',
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2024-09-20',
      subject: 'Văn bản dài',
      body,
    },
  });

  it('shows the latest 200 sendings of a document and counts all', async () => {
    const directiveKey = await given.directive(tree.province);
    const keys = await sent(directiveKey, 205);
    const { directive } = await api.ok<{ directive: { dispatchesCount: number; dispatches: { id: string }[] } }>(
      officer,
      SENDINGS,
      { id: nodeId('Directive', directiveKey) },
    );
    expect(directive.dispatchesCount).toBe(205);
    expect(directive.dispatches.map(({ id }) => id)).toEqual(
      keys
        .toReversed()
        .slice(0, 200)
        .map((key) => nodeId('Dispatch', key)),
    );
  });

  it('shows the latest 200 steps of a recipient, the first one first, and counts all', async () => {
    const [key] = await sent(await given.directive(tree.province), 1);
    await api.owner.query(
      `INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, note, occurred_at)
       SELECT gen_random_uuid(), $1, $2, '03', n::text, timestamptz '2024-10-01' + n * interval '1 minute'
       FROM generate_series(1, 205) AS n`,
      [key, tree.district.key],
    );
    interface Answer {
      dispatch: { recipients: { edges: { node: { eventsCount: number; events: { note: string }[] } }[] } };
    }
    const { dispatch } = await api.ok<Answer>(officer, STEPS, { id: nodeId('Dispatch', key!) });
    const { eventsCount, events } = dispatch.recipients.edges[0]!.node;
    expect([eventsCount, events.length, events[0]!.note, events.at(-1)!.note]).toEqual([205, 200, '6', '205']);
  });

  it('takes a text by hand up to what a request can carry, counted in bytes', async () => {
    const refused = await api.run(officer, REGISTER, longText('ệ '.repeat(250_001)));
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'body' }] });
    const longest = 'ệ '.repeat(250_000).trimEnd();
    const { registerDirective } = await api.ok<{ registerDirective: { body: string } }>(
      officer,
      REGISTER,
      longText(longest),
    );
    expect(registerDirective.body).toHaveLength(longest.length);
  });
});
