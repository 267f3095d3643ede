import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Actor,
  ALL_SCOPES,
  type Command,
  type Grant,
  Jobs,
  newKey,
  nodeId,
  type Principal,
  type RequestContext,
  Role,
  Transactions,
} from '@app/kernel';
import { graphql } from 'graphql';
import { schemaOf } from '../access/operations';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { testEvent } from '../support/events';
import { startWorker } from '../support/worker';

const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';

const actorOf = (principal: Principal, command: Command | null = null, grants: Grant[] = []): Actor =>
  new Actor({ principal, sessionId: null, grants, scopes: ALL_SCOPES, provinces: null, language: 'vi', command });

describe('a principal', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let transactions: Transactions;
  /** One key for a person and a client, which would meet if only keys were looked at. */
  const shared = newKey();
  const principals: Principal[] = [
    { kind: 'person', key: shared },
    { kind: 'client', key: shared },
    { kind: 'client', key: newKey() },
    { kind: 'system' },
    { kind: 'anonymous' },
  ];

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
    transactions = api.app.get(Transactions);
  });
  afterAll(() => api.close());

  const rows = <Row>(sql: string, params: unknown[] = []): Promise<Row[]> => api.owner.query<Row[]>(sql, params);

  it('has idempotency keys of its own: one key of five means five effects, and each has its own answer again', async () => {
    const command = { key: randomUUID(), hash: 'a'.repeat(64) };
    const act = (principal: Principal) =>
      transactions.run(actorOf(principal, command), async (tx) => {
        const subject = newKey();
        tx.happened(testEvent('principal.acted'), { subject, path: null });
        return subject;
      });
    const first: string[] = [];
    for (const principal of principals) first.push(await act(principal));
    expect(new Set(first).size).toBe(principals.length);
    for (const [at, principal] of principals.entries()) expect(await act(principal)).toBe(first[at]);
    const told = await rows<{ kind: string; person: string | null; client: string | null }>(
      `SELECT principal_kind AS kind, actor_id AS person, client_id AS client FROM audit_event
       WHERE action = 'principal.acted' ORDER BY key`,
    );
    expect(told).toEqual(
      principals.map((principal) => ({
        kind: principal.kind,
        person: principal.kind === 'person' ? principal.key : null,
        client: principal.kind === 'client' ? principal.key : null,
      })),
    );
  });

  it('is told to the database', async () => {
    for (const principal of principals) {
      const actor = actorOf(principal);
      const said = await transactions.run(actor, async (tx) => {
        tx.happened(testEvent('principal.asked'), { subject: 1, path: null });
        const [row] = await tx.query<{ actor: string }>(`SELECT current_setting('app.actor') AS actor`);
        return row!.actor;
      });
      expect(said).toBe(actor.principalName);
    }
  });

  it('of a malformed key is refused before it reaches the database', async () => {
    const actor = actorOf({ kind: 'client', key: `'; DROP TABLE week; --` });
    await expect(transactions.run(actor, async () => 1)).rejects.toThrow('malformed principal');
  });

  it.each([
    ['person', null],
    ['client', 'PERSON_NEEDED'],
    ['system', 'PERSON_NEEDED'],
    ['anonymous', 'UNAUTHENTICATED'],
  ] as const)('that is a %s is asked whether it is a person: %s', (kind, code) => {
    const actor = actorOf(principals.find((principal) => principal.kind === kind)!);
    if (code === null) expect(actor.mustBePerson).toBe(shared);
    else expect(() => actor.mustBePerson).toThrow(expect.objectContaining({ code }));
  });

  describe('that is a client', () => {
    const client: Principal = { kind: 'client', key: newKey() };

    const ask = async (source: string, grants: Grant[], variableValues: Record<string, unknown> = {}) => {
      const contextValue = { actor: actorOf(client, null, grants), loaders: new Map() } as unknown as RequestContext;
      const { data, errors } = await graphql({ schema: schemaOf(api.app), source, variableValues, contextValue });
      return { data, code: (errors?.[0]?.originalError as { code?: string } | undefined)?.code ?? null };
    };
    it('may do what its grants allow, is named by the trail, and reads what it did', async () => {
      const [kind] = await rows<{ key: number }>(`SELECT key FROM activity_kind ORDER BY key LIMIT 1`);
      const input = {
        organisationId: tree.school.id,
        kindId: nodeId('ActivityKind', kind!.key),
        title: 'Tọa đàm',
        startsOn: '2024-10-02',
        mode: 'IN_PERSON',
      };
      const inSchool = { role: Role.Reporter, organisationKeys: [tree.school.key], roots: [tree.school.path] };
      expect((await ask(LOG, [], { input })).code).toBe('FORBIDDEN');
      const { data, code } = await ask(LOG, [inSchool], { input });
      expect([code, data?.logActivity]).toEqual([null, { id: expect.any(String) }]);
      const trail = await rows(
        `SELECT principal_kind AS kind, client_id AS client, actor_id AS person FROM audit_event WHERE action = 'activity.logged'`,
      );
      expect(trail).toEqual([{ kind: 'client', client: client.key, person: null }]);
      const own = await ask('{ auditEvents { edges { node { action principalKind } } } }', [
        { role: Role.Auditor, organisationKeys: [tree.commune.key], roots: [] },
      ]);
      const node = { action: 'activity.logged', principalKind: 'CLIENT' };
      expect(own.data).toMatchObject({ auditEvents: { edges: [{ node }] } });
    });

    it('is refused with a code where only a person can answer for it', async () => {
      expect((await ask('mutation { enrolTotp { __typename } }', [])).code).toBe('PERSON_NEEDED');
    });
  });

  it('that is nobody in particular leaves no keys for long', async () => {
    const [old, fresh] = ['2024-10-03T00:00:00Z', '2024-10-05T02:00:00Z'];
    for (const [principal, at, key] of [
      ['anonymous', old, 'forget-1'],
      ['system', old, 'forget-2'],
      ['anonymous', fresh, 'forget-3'],
      [`person:${reporter.key}`, old, 'forget-4'],
    ])
      await rows('INSERT INTO idempotency_key (principal, key, request_hash, created_at) VALUES ($1, $2, $3, $4)', [
        principal,
        key,
        'a',
        at,
      ]);
    const worker = await startWorker(api);
    const job = worker
      .get(Jobs)
      .all()
      .find(({ name }) => name === 'forget-idempotency-keys')!;
    await job.run(null);
    await worker.close();
    expect(await rows(`SELECT key FROM idempotency_key WHERE key LIKE 'forget-%' ORDER BY key`)).toEqual([
      { key: 'forget-3' },
      { key: 'forget-4' },
    ]);
  });
});
