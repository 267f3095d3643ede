import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from '@app/documents';
import { addDays, nodeId, Reactions, Role, uuidKey } from '@app/kernel';
import { isPublicAddress, SentWebhooks } from '@app/webhooks';
import { DataSource } from 'typeorm';
import type { INestApplicationContext } from '@nestjs/common';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';
import { blocksOf, said } from './executed-page';

/** The worker is killed so often; a hundred times where that is asked for. */
const KILLS = Number(process.env.WEBHOOK_KILLS ?? 5);
const NOW = '2024-10-05T03:00:00Z';
const REGISTER_CLIENT =
  'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { id clientId } }';
const ISSUE = 'mutation ($input: IssueApiCredentialInput!) { issueApiCredential(input: $input) { secret } }';
const AMEND_CLIENT = 'mutation ($input: AmendApiClientInput!) { amendApiClient(input: $input) { version } }';
const REGISTER =
  'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { id version state url events selection waiting canManage clientId } }';
const AMEND = 'mutation ($input: AmendWebhookInput!) { amendWebhook(input: $input) { version selection } }';
const STEP = (act: string) =>
  `mutation ($id: ID!, $version: Int!) { ${act}(id: $id, version: $version) { version state } }`;
const REMOVE = 'mutation ($id: ID!, $version: Int!) { removeWebhook(id: $id, version: $version) }';
const REPLAY =
  'mutation ($id: ID!, $version: Int!, $eventId: ID!) { replayWebhook(id: $id, version: $version, eventId: $eventId) { version waiting } }';
const SHOWN = 'query ($id: ID!) { webhook(id: $id) { state waiting parkedBecause version } }';
const LOG_OF = `query ($id: ID!, $state: WebhookDeliveryState) { webhookDeliveries(webhookId: $id, state: $state, first: 100) {
  edges { node { eventId topic state attempts status fault dueAt } } } }`;
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const AMEND_ACTIVITY = 'mutation ($input: AmendActivityInput!) { amendActivity(input: $input) { version } }';
const EVENTS = `query ($after: String, $first: Int, $types: [String!]) { events(after: $after, first: $first, types: $types) {
  edges { cursor node { id type subject occurredAt payload version } } pageInfo { hasNextPage endCursor } } }`;
const SELECTION = 'query ($subject: ID!) { node(id: $subject) { ... on Activity { id title } } }';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  event: {
    id: string;
    type: string;
    subject: string;
    data?: { node: { title: string } | null };
    errors?: object[];
    webhook: string;
    payload?: { nth?: number };
  };
}

interface Client {
  id: string;
  clientId: string;
  secret: string;
  token: string;
}

interface EventsAnswer {
  events: {
    edges: { cursor: string; node: { id: string; type: string; subject: string; payload: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

/** Takes what is sent, and answers as the test says. */
class Receiver {
  readonly got: Received[] = [];
  answer: (received: Received) => number | Promise<number> = () => 204;
  private readonly server: Server;

  constructor() {
    const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await text(request);
      const received = { headers: request.headers, body, event: JSON.parse(body) as Received['event'] };
      this.got.push(received);
      const status = await this.answer(received);
      if (status === 101)
        request.socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n');
      else response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
    };
    this.server = createServer((request, response) => void take(request, response));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe('what happens, told to programs', () => {
  let api: TestApi;
  let worker: INestApplicationContext;
  let tree: TestTree;
  let administrator: TestPerson;
  let reporter: TestPerson;
  let kindId: string;
  /** Each activity on a day of its own: no two are twins. */
  let day = 0;
  let receiver: Receiver;
  let url: string;

  beforeAll(async () => {
    api = await TestApi.start(NOW, { webhooksOnLoopback: true });
    worker = await startWorker(api);
    tree = await api.given.tree();
    administrator = await api.given.person(Role.Administrator, tree.district);
    for (const role of [Role.Reporter, Role.Officer]) await api.given.person(role, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    const [kind] = await api.owner.query<{ key: number }[]>('SELECT key FROM activity_kind ORDER BY key LIMIT 1');
    kindId = nodeId('ActivityKind', kind!.key);
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
  });
  beforeEach(async () => {
    receiver = new Receiver();
    url = await receiver.listen();
  });
  afterEach(async () => {
    receiver.close();
    api.clock.set(NOW);
    await api.owner.query('UPDATE webhook SET removed_at = now()');
    await api.owner.query(`DELETE FROM webhook_delivery`);
  });

  async function client(
    at: TestOrganisation,
    scopes: string[] = ['read:activity'],
    expiresOn = '2025-10-01',
  ): Promise<Client> {
    const input = {
      organisationId: at.id,
      name: `Cổng ${randomUUID()}`,
      purpose: 'Hiển thị',
      contact: 'cong@vidu.vn',
      scopes,
      expiresOn,
    };
    const { registerApiClient: made } = await api.ok<{ registerApiClient: Omit<Client, 'token' | 'secret'> }>(
      administrator,
      REGISTER_CLIENT,
      { input },
    );
    const { issueApiCredential } = await api.ok<{ issueApiCredential: { secret: string } }>(administrator, ISSUE, {
      input: { clientId: made.id },
    });
    const answer = await api.app.inject({
      method: 'POST',
      url: '/oauth/token',
      payload: { grant_type: 'client_credentials', client_id: made.clientId, client_secret: issueApiCredential.secret },
    });
    return { ...made, secret: issueApiCredential.secret, token: answer.json<{ access_token: string }>().access_token };
  }

  const asProgram = <Data>({ token }: Client, query: string, variables: object = {}) =>
    api.run<Data>(null, query, variables as Record<string, unknown>, { authorization: `Bearer ${token}` });

  async function webhook(of: Client, over: object = {}): Promise<{ id: string; version: number }> {
    const input = {
      clientId: of.id,
      url,
      events: ['activity.logged', 'activity.amended', 'activity.withdrawn'],
      ...over,
    };
    return (await api.ok<{ registerWebhook: { id: string; version: number } }>(administrator, REGISTER, { input }))
      .registerWebhook;
  }

  async function logged(title: string, by = reporter, at = tree.school): Promise<string> {
    const input = {
      organisationId: at.id,
      kindId,
      title,
      startsOn: addDays('2024-01-01', (day += 1)),
      mode: 'IN_PERSON',
    };
    return (await api.ok<{ logActivity: { id: string } }>(by, LOG, { input })).logActivity.id;
  }

  async function amended(id: string, title: string): Promise<void> {
    const VERSION = 'query ($id: ID!) { activity(id: $id) { version } }';
    const { activity } = await api.ok<{ activity: { version: number } }>(reporter, VERSION, { id });
    await api.ok(reporter, AMEND_ACTIVITY, { input: { id, version: activity.version, title } });
  }

  /** What the worker does over and over. */
  async function turn(): Promise<void> {
    await worker.get(Reactions).handOut();
    await worker.get(SentWebhooks).sendAll();
  }

  const log = async ({ id }: { id: string }, state?: string) =>
    (
      await api.ok<{
        webhookDeliveries: { edges: { node: Record<string, unknown> & { eventId: string; dueAt: string } }[] };
      }>(administrator, LOG_OF, { id, state })
    ).webhookDeliveries.edges.map(({ node }) => node);

  const shown = async ({ id }: { id: string }) =>
    (
      await api.ok<{ webhook: { state: string; waiting: number; parkedBecause: string | null; version: number } }>(
        administrator,
        SHOWN,
        { id },
      )
    ).webhook;

  const delivered = async ({ id }: { id: string }): Promise<number> => {
    const [row] = await api.owner.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM webhook_delivery WHERE webhook_key = $1 AND state = 'delivered'`,
      [uuidKey('Webhook', id)],
    );
    return row!.count;
  };

  const later = (seconds: number) => api.clock.set(new Date(api.clock.now().getTime() + seconds * 1000).toISOString());

  const told = () => receiver.got.map(({ event }) => event.data?.node?.title ?? event.type);

  describe('by the feed', () => {
    it('are pulled in their order, each once, by a cursor that goes on from where it stopped; none beyond reach or scope', async () => {
      const program = await client(tree.commune);
      await turn();
      const from = (await asProgram<EventsAnswer>(program, EVENTS, { after: 'now' })).data.events.pageInfo.endCursor;
      const other = await api.given.person(Role.Reporter, tree.siblingCommune);
      const ids: string[] = [];
      for (let at = 0; at < 3; at++) {
        ids.push(await logged(`Buổi ${at}`));
        await logged(`Nơi khác ${at}`, other, tree.siblingCommune);
      }
      await turn();
      const seen: EventsAnswer['events']['edges'] = [];
      let after = from;
      for (let more = true; more;) {
        const { data, errors } = await asProgram<EventsAnswer>(program, EVENTS, { after, first: 2 });
        expect(errors).toBeUndefined();
        seen.push(...data.events.edges);
        ({ endCursor: after, hasNextPage: more } = data.events.pageInfo);
      }
      expect(seen.map(({ node }) => [node.type, node.subject])).toEqual(ids.map((id) => ['activity.logged', id]));
      expect(new Set(seen.map(({ node }) => node.id)).size).toBe(3);
      expect(JSON.parse(seen[0]!.node.payload)).toMatchObject({
        organisationId: tree.school.id,
      });
      // The last cursor finds what comes later, and nothing again.
      const next = await logged('Buổi sau');
      await turn();
      const { data } = await asProgram<EventsAnswer>(program, EVENTS, { after });
      expect(data.events.edges.map(({ node }) => node.subject)).toEqual([next]);
      const deaf = await client(tree.commune, ['read:week']);
      expect((await asProgram<EventsAnswer>(deaf, EVENTS, { after: from })).data.events.edges).toEqual([]);
      expect((await asProgram(deaf, EVENTS, { after: 'x' })).errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
      expect((await asProgram(deaf, EVENTS, { types: ['gold.found'] })).errors?.[0]?.extensions.fields).toMatchObject([
        { path: 'types.0' },
      ]);
    });

    it('passes over nothing that was committed late', async () => {
      const program = await client(tree.commune);
      await turn();
      const from = (await asProgram<EventsAnswer>(program, EVENTS, { after: 'now' })).data.events.pageInfo.endCursor;
      const runner = api.owner.createQueryRunner();
      await runner.startTransaction();
      const [late, early] = [randomUUID(), randomUUID()];
      const write = (query: typeof api.owner.query, key: string) =>
        query(
          `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, path, payload, transaction_id)
           VALUES ($1, now(), 'activity.logged', 1, 'Activity', $2, $3, '{}', 1)`,
          [key, randomUUID(), tree.school.path],
        );
      await write(runner.query.bind(runner), late);
      await write(api.owner.query.bind(api.owner), early);
      await turn();
      const first = (await asProgram<EventsAnswer>(program, EVENTS, { after: from })).data.events;
      await runner.commitTransaction();
      await runner.release();
      await turn();
      const second = (await asProgram<EventsAnswer>(program, EVENTS, { after: first.pageInfo.endCursor })).data.events;
      const idsOf = ({ edges }: EventsAnswer['events']) => edges.map(({ node }) => node.id);
      expect([idsOf(first), idsOf(second)]).toEqual([[nodeId('Event', early)], [nodeId('Event', late)]]);
    });
  });

  describe('by a webhook', () => {
    it('go out signed by a published key, with what the partner selected, and stand in the log', async () => {
      const program = await client(tree.commune);
      const made = await webhook(program, { selection: SELECTION });
      const id = await logged('Ngày hội đọc sách');
      await turn();
      const [got, ...others] = receiver.got;
      expect(others).toEqual([]);
      expect(got!.event).toMatchObject({
        type: 'activity.logged',
        subject: id,
        data: { node: { id, title: 'Ngày hội đọc sách' } },
        webhook: made.id,
      });
      expect(got!.headers['webhook-id']).toBe(got!.event.id);
      const jwks = createLocalJWKSet((await api.http().get('/.well-known/jwks.json')).body as JSONWebKeySet);
      const signed = (body: string) =>
        String(got!.headers['webhook-signature']).replace('..', `.${Buffer.from(body).toString('base64url')}.`);
      const { protectedHeader } = await compactVerify(signed(got!.body), jwks);
      expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'webhook+jws' });
      await expect(compactVerify(signed(got!.body.replace('đọc', 'mất')), jwks)).rejects.toThrow('signature');
      expect(await log(made)).toEqual([
        expect.objectContaining({
          eventId: got!.event.id,
          topic: 'activity.logged',
          state: 'DELIVERED',
          attempts: 0,
          status: 204,
          fault: null,
        }),
      ]);
      const [usage] = await api.owner.query<object[]>(
        'SELECT calls_taken > 0 AS taken FROM api_usage WHERE client_key = $1',
        [program.clientId],
      );
      expect(usage).toEqual({ taken: true });
    });

    it('come again after a failure, later each time, one after the other for a subject while other subjects go on', async () => {
      const made = await webhook(await client(tree.commune), { selection: SELECTION });
      const id = await logged('Một');
      await amended(id, 'Một, sửa');
      await logged('Hai');
      receiver.answer = ({ event }) => (event.subject === id ? 302 : 200);
      await turn();
      // As it is when it is sent; what was amended waits behind what was logged.
      expect(told()).toEqual(['Một, sửa', 'Hai']);
      expect((await log(made)).map(({ state, attempts, status }) => [state, attempts, status])).toEqual([
        ['DELIVERED', 0, 200],
        ['WAITING', 0, null],
        ['WAITING', 1, 302],
      ]);
      later(5);
      await turn();
      expect(receiver.got).toHaveLength(2);
      later(10);
      await turn();
      expect(receiver.got).toHaveLength(3);
      receiver.answer = () => 200;
      later(75);
      await turn();
      expect(receiver.got.map(({ event }) => event.type)).toEqual([
        'activity.logged',
        'activity.logged',
        'activity.logged',
        'activity.logged',
        'activity.amended',
      ]);
      expect(await shown(made)).toMatchObject({ state: 'ACTIVE', waiting: 0 });
    });

    it('stop at an endpoint that goes on failing, which is parked with notice; resumed, it gets all that happened', async () => {
      const made = await webhook(await client(tree.commune), { selection: SELECTION });
      await logged('Một');
      receiver.answer = () => 500;
      for (let tries = 0; tries < 8; tries++) {
        await turn();
        await api.owner.query('UPDATE webhook_delivery SET due_at = $1', [NOW]);
      }
      expect(receiver.got).toHaveLength(8);
      expect(await shown(made)).toMatchObject({ state: 'PARKED', parkedBecause: '500' });
      await logged('Hai');
      await turn();
      expect(receiver.got).toHaveLength(8);
      const INBOX = '{ inbox { kind count things { id title standing } } }';
      const { inbox } = await api.ok<{ inbox: { kind: string; count: number; things: { id: string }[] }[] }>(
        administrator,
        INBOX,
      );
      expect(inbox.find(({ kind }) => kind === 'WEBHOOKS_PARKED')).toMatchObject({
        count: 1,
        things: [{ id: made.id, standing: 'PARKED' }],
      });
      receiver.answer = () => 200;
      receiver.got.length = 0;
      await api.ok(administrator, STEP('resumeWebhook'), { id: made.id, version: (await shown(made)).version });
      await turn();
      expect(told().toSorted()).toEqual(['Hai', 'Một']);
    });

    it('come without their answer where that is larger than a megabyte', async () => {
      const names = Array.from({ length: 60 }, (_, at) => `a${at}: title`).join(' ');
      await webhook(await client(tree.commune), {
        selection: `query ($subject: ID!) { node(id: $subject) { ... on Activity { ${names} } } }`,
      });
      const subject = await logged('Một rất dài');
      await api.owner.query(`UPDATE activity SET title = repeat('ở', 9000) WHERE title = 'Một rất dài'`);
      await turn();
      expect(receiver.got.map(({ event }) => [event.subject, event.data, event.errors])).toEqual([
        [subject, null, [expect.objectContaining({ code: 'ANSWER_TOO_LARGE' })]],
      ]);
    });

    it('go to four endpoints of a program at a time, so that slow ones leave room for others', async () => {
      const slow = await client(tree.commune);
      for (let at = 0; at < 6; at++) await webhook(slow);
      await webhook(await client(tree.commune));
      await logged('Một');
      const held = Promise.withResolvers<number>();
      receiver.answer = () => held.promise;
      const sending = turn();
      try {
        await until(() => receiver.got.length >= 5);
        await sleep(300);
        expect(receiver.got).toHaveLength(5);
      } finally {
        held.resolve(200);
        await sending;
      }
      await turn();
      expect(receiver.got).toHaveLength(7);
    });

    it('wait for a day where the program has used up its calls, with a selection or without; then the webhook is parked', async () => {
      const program = await client(tree.commune);
      const made = await webhook(program);
      await api.owner.query(
        `INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at, calls_taken)
         SELECT $1, day, 0, 0, 0, $2, 20000 FROM unnest('{2024-10-05,2024-10-06}'::date[]) AS day ON CONFLICT (client_key, day) DO UPDATE SET calls_taken = 20000`,
        [program.clientId, NOW],
      );
      await logged('Một');
      await turn();
      expect(await log(made)).toMatchObject([{ state: 'WAITING', attempts: 0, fault: 'API_CALLS_PER_DAY' }]);
      expect(await shown(made)).toMatchObject({ state: 'ACTIVE' });
      later(25 * 3600);
      await turn();
      expect(receiver.got).toEqual([]);
      const [parked] = await api.owner.query<object[]>('SELECT parked_because AS because FROM webhook WHERE key = $1', [
        uuidKey('Webhook', made.id),
      ]);
      expect(parked).toEqual({ because: 'API_CALLS_PER_DAY' });
    });

    it('tell a program of its own webhooks alone', async () => {
      await api.given.person(Role.Administrator, tree.commune);
      const [program, other] = [await client(tree.commune, ['read:webhook']), await client(tree.commune)];
      await webhook(other);
      const own = await webhook(program, { events: ['webhook.paused'] });
      await turn();
      const types = ['webhook.registered'];
      const { data } = await asProgram<EventsAnswer>(program, EVENTS, { types });
      expect(data.events.edges.map(({ node }) => node.subject)).toEqual([own.id]);
    });

    it('are not waited for at an endpoint that speaks another protocol', async () => {
      const made = await webhook(await client(tree.commune));
      await logged('Một');
      receiver.answer = () => 101;
      await turn();
      expect(await log(made)).toMatchObject([{ state: 'WAITING', attempts: 1, status: 101 }]);
    });

    it('are replayed by an office that acts for a committee, for which it hears', async () => {
      for (const role of [Role.Reporter, Role.Officer]) await api.given.person(role, tree.districtOffice);
      const made = await webhook(await client(tree.districtOffice));
      await logged('Một');
      await turn();
      const [{ event }] = receiver.got as [Received];
      await api.ok(administrator, REPLAY, { id: made.id, version: 1, eventId: event.id });
      const again = { id: made.id, version: 2, eventId: event.id };
      expect(await api.refusal(administrator, REPLAY, again)).toBe('WEBHOOK_REPLAYING');
      await turn();
      expect(receiver.got.map((got) => got.event.id)).toEqual([event.id, event.id]);
    });

    it('are replayed in order, also where more comes again than is handed out at once', async () => {
      const made = await webhook(await client(tree.commune));
      const key = uuidKey('Webhook', made.id);
      const subject = randomUUID();
      await api.owner.query(
        `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, path, payload, transaction_id)
         SELECT gen_random_uuid(), $3::timestamptz + nth * interval '1 ms', 'activity.amended', 1, 'Activity', $1, $2, '{}', 1 FROM generate_series(1, 505) AS nth`,
        [subject, tree.school.path, NOW],
      );
      receiver.answer = () => 500;
      // All have been sent but the last one, which waits.
      await worker.get(Reactions).handOut();
      await api.owner.query('UPDATE webhook SET place = (SELECT max(place) - 1 FROM outbox_event) WHERE key = $1', [
        key,
      ]);
      await turn();
      const places = async (from: string): Promise<number[]> =>
        (await api.owner.query<{ place: number }[]>(`SELECT place FROM ${from} ORDER BY place`, [key, subject])).map(
          ({ place }) => place,
        );
      const waiting = `webhook_delivery WHERE webhook_key = $1 AND state = 'waiting' AND lane = 'Activity/' || $2::text`;
      expect(await places(waiting)).toHaveLength(1);
      const feed = await places('outbox_event WHERE $1::uuid IS NOT NULL AND subject_key = $2');
      const [first] = await api.owner.query<{ key: string }[]>('SELECT key FROM outbox_event WHERE place = $1', [
        feed[0],
      ]);
      const { version } = await shown(made);
      await api.ok(administrator, REPLAY, { id: made.id, version, eventId: nodeId('Event', first!.key) });
      await turn();
      expect(await places(waiting)).toEqual(feed.slice(0, 500));
    });

    it('go where they are registered to: the worker writes neither addresses nor selections', async () => {
      const made = await webhook(await client(tree.commune));
      const change = worker
        .get(DataSource)
        .query(`UPDATE webhook SET url = 'https://vidu.vn/' WHERE key = $1`, [uuidKey('Webhook', made.id)]);
      await expect(change).rejects.toThrow('permission denied');
    });

    it('are replayed from one on with the same ids, in order', async () => {
      const made = await webhook(await client(tree.commune), { selection: SELECTION });
      const subject = await logged('Một');
      for (const title of ['Hai', 'Ba']) await amended(subject, title);
      await turn();
      const before = receiver.got.map(({ event }) => event.id);
      receiver.got.length = 0;
      const again = { id: made.id, version: 1, eventId: before[1] };
      await api.ok(administrator, REPLAY, again);
      await turn();
      expect(receiver.got.map(({ event }) => event.id)).toEqual(before.slice(1));
      expect(await api.refusal(administrator, REPLAY, again)).toBe('VERSION_CONFLICT');
      expect(
        await api.refusal(administrator, REPLAY, { ...again, version: 2, eventId: nodeId('Event', randomUUID()) }),
      ).toBe('NOT_FOUND');
      await api.owner.query(
        `UPDATE outbox_event SET occurred_at = '2024-08-01' WHERE place = (SELECT max(place) FROM outbox_event WHERE subject_type = 'Activity')`,
      );
      again.eventId = before[2];
      expect(await api.refusal(administrator, REPLAY, { ...again, version: 2 })).toBe('WEBHOOK_REPLAY_OLD');
    });

    it('are withheld where the program may no longer be told when their turn comes, and wait while it is suspended', async () => {
      const program = await client(tree.commune, ['read:activity', 'read:week']);
      const made = await webhook(program, { selection: SELECTION });
      await logged('Một');
      await worker.get(Reactions).handOut();
      await api.owner.query('UPDATE api_client SET suspended_at = now() WHERE key = $1', [program.clientId]);
      await turn();
      expect(receiver.got).toEqual([]);
      await api.owner.query('UPDATE api_client SET suspended_at = NULL WHERE key = $1', [program.clientId]);
      receiver.answer = () => 500;
      await turn();
      expect(receiver.got).toHaveLength(1);
      await api.ok(administrator, AMEND_CLIENT, { input: { id: program.id, version: 1, scopes: ['read:week'] } });
      later(60);
      await turn();
      expect(receiver.got).toHaveLength(1);
      expect(await log(made)).toMatchObject([{ state: 'WITHHELD', fault: 'OUT_OF_REACH' }]);
    });

    it('tell by a selection what the program may read and nothing else', async () => {
      const program = await client(tree.commune);
      await webhook(program, {
        selection: 'query ($subject: ID!) { node(id: $subject) { id } weeks(first: 1) { edges { node { id } } } }',
      });
      await logged('Một');
      await turn();
      expect(receiver.got[0]!.event.data).toBeNull();
      expect(receiver.got[0]!.event.errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['weeks'] }]);
    });

    it('are registered with what can be sent: each fault at its field', async () => {
      const program = await client(tree.commune);
      const fault = async (over: object) => {
        const input = { clientId: program.id, url, events: ['activity.logged'], ...over };
        const { errors } = await api.run(administrator, REGISTER, { input });
        return errors?.[0]?.extensions.fields.map(({ path, code }) => `${path} ${code}`).join();
      };
      for (const address of [
        'http://vidu.vn/x',
        'ftp://vidu.vn',
        'https://a:b@vidu.vn/',
        'https://vidu.vn/#x',
        'https://vidu.vn:8443/',
        'vidu',
      ])
        expect([address, await fault({ url: address })]).toEqual([address, 'url WEBHOOK_ADDRESS']);
      for (const address of [
        'https://10.0.0.1/',
        'https://[fe80::1]/',
        'https://[::ffff:192.168.1.1]/',
        'https://169.254.169.254/latest',
        'https://noi-bo/',
        'https://0x7f000001.1/',
      ])
        expect([address, await fault({ url: address })]).not.toEqual([address, undefined]);
      expect(await fault({ events: ['activity.logged', 'week.opened'] })).toBe('events.1 WEBHOOK_EVENT_UNKNOWN');
      expect(await fault({ events: ['person.erased'] })).toBe('events.0 WEBHOOK_EVENT_UNKNOWN');
      expect(await fault({ selection: '{ nothing }' })).toBe('selection WEBHOOK_SELECTION');
      expect(await fault({ selection: 'mutation { removeListExport(id: "x") }' })).toBe(
        'selection WEBHOOK_SELECTION_SHAPE',
      );
      expect(await fault({ selection: 'query ($x: Int) { activities(first: $x) { edges { node { id } } } }' })).toBe(
        'selection WEBHOOK_SELECTION_SHAPE',
      );
      const dear =
        '{ activities(first: 100) { edges { node { organisation { id superior { id superior { id } } } kind { id } } } } a: activities(first: 100) { edges { node { organisation { id superior { id superior { id superior { id } } } } kind { id } } } } b: activities(first: 100) { edges { node { organisation { id superior { id superior { id superior { id } } } } kind { id } } } } }';
      expect(await fault({ selection: dear })).toMatch(/WEBHOOK_SELECTION/);
      await api.owner.query('UPDATE api_client SET cost_per_day = 5 WHERE key = $1', [program.clientId]);
      expect(await fault({ selection: '{ activities(first: 10) { edges { node { id } } } }' })).toBe(
        'selection WEBHOOK_SELECTION_COSTLY',
      );
      const levels = Array.from({ length: 90 }, (_, at) => `fragment f${at} on Query{...f${at + 1} ...f${at + 1}}`);
      expect(await fault({ selection: `{...f0}${levels.join('')}fragment f90 on Query{__typename}` })).toBe(
        'selection TOO_MANY_SELECTIONS',
      );
      for (let at = 0; at < 10; at++) await webhook(program);
      expect(
        await api.refusal(administrator, REGISTER, {
          input: { clientId: program.id, url, events: ['activity.logged'] },
        }),
      ).toBe('WEBHOOKS_FULL');
    });

    it('are looked after by the program itself with its scopes, its own alone, and by no other role', async () => {
      const program = await client(tree.commune, [
        'read:activity',
        'read:webhook',
        'write:registerWebhook',
        'write:amendWebhook',
        'write:removeWebhook',
      ]);
      const neighbour = await client(tree.commune);
      const own = { clientId: program.id, url, events: ['activity.logged'] };
      const { data, errors } = await asProgram<{ registerWebhook: { id: string; canManage: boolean } }>(
        program,
        REGISTER,
        { input: own },
      );
      expect(errors).toBeUndefined();
      expect(data.registerWebhook.canManage).toBe(true);
      const theirs = await webhook(neighbour);
      const code = async (query: string, variables: object) =>
        (await asProgram(program, query, variables)).errors?.[0]?.extensions.code ?? null;
      expect(await code(REGISTER, { input: { ...own, clientId: neighbour.id } })).toBe('NOT_FOUND');
      expect(await code(SHOWN, { id: theirs.id })).toBe('NOT_FOUND');
      expect(await code(REMOVE, { id: theirs.id, version: 1 })).toBe('NOT_FOUND');
      const LIST = '{ webhooks(first: 10) { edges { node { id } } totalCount } }';
      expect((await asProgram<object>(program, LIST)).data).toEqual({
        webhooks: { edges: [{ node: { id: data.registerWebhook.id } }], totalCount: 1 },
      });
      expect(
        await code(AMEND, { input: { id: data.registerWebhook.id, version: 1, selection: SELECTION } }),
      ).toBeNull();
      expect(await code(STEP('pauseWebhook'), { id: data.registerWebhook.id, version: 2 })).toBe('SCOPE_MISSING');
      expect(await code(REMOVE, { id: data.registerWebhook.id, version: 2 })).toBeNull();
      const elsewhere = await api.given.person(Role.Administrator, tree.otherProvince);
      for (const [person, wanted] of [
        [null, 'UNAUTHENTICATED'],
        [reporter, 'FORBIDDEN'],
        [elsewhere, 'NOT_FOUND'],
      ] as const) {
        expect(await api.refusal(person, SHOWN, { id: theirs.id })).toBe(wanted);
        expect(await api.refusal(person, REGISTER, { input: { ...own, clientId: neighbour.id } })).toBe(wanted);
        expect(await api.refusal(person, STEP('pauseWebhook'), { id: theirs.id, version: 1 })).toBe(wanted);
      }
    });
  });

  it('are received, verified, missed and replayed by docs/partners/README.md alone', async () => {
    const { bash, ts } = await blocksOf(join(import.meta.dirname, '../../docs/partners/README.md'));
    const [token = '', , , pull = '', register = '', replay = ''] = bash;
    const scopes = ['read:activity', 'write:registerWebhook', 'write:replayWebhook'];
    const program = await client(tree.commune, scopes);
    // The port of the receiver of these tests, which makes room.
    const { port } = new URL(url);
    receiver.close();
    const API = await api.url();
    const env = {
      PATH: process.env.PATH,
      API,
      CLIENT_ID: program.clientId,
      CLIENT_SECRET: program.secret,
      CLIENT_NODE: program.id,
      URL: url,
      PORT: port,
    };
    const run = async (block: string, more: Record<string, string>): Promise<string> =>
      said('bash', ['-c', `${token}\n${block}`], { ...env, ...more });
    const made = await run(register, { WEBHOOK_KEY: randomUUID() });
    const { id } = (JSON.parse(made) as { data: { registerWebhook: { id: string } } }).data.registerWebhook;
    const before = await asProgram<EventsAnswer>(program, EVENTS, { after: 'now' });
    const file = join(import.meta.dirname, `hook-${process.pid}.mts`);
    await writeFile(file, ts[1]!);
    try {
      await logged('Nhận được');
      expect(await heard(file, { ...env, WEBHOOK: id }, turn)).toEqual(['listening', 'activity.logged Nhận được']);
      await logged('Bỏ lỡ');
      await turn();
      expect((await log({ id }))[0]).toMatchObject({ state: 'WAITING', fault: 'CONNECTION' });
      // What was missed is found in the feed, too.
      const pulled = await run(pull, { CURSOR: before.data.events.pageInfo.endCursor });
      const edges = (JSON.parse(pulled) as { data: EventsAnswer }).data.events.edges;
      expect(edges.map(({ node }) => node.type)).toEqual(['activity.logged', 'activity.logged']);
      const again = await run(replay, {
        REPLAY_KEY: randomUUID(),
        WEBHOOK: id,
        VERSION: '1',
        EVENT: edges[0]!.node.id,
      });
      expect(again).toContain('"version":2');
      later(15);
      expect((await heard(file, { ...env, WEBHOOK: id }, turn)).toSorted()).toEqual([
        'activity.logged Bỏ lỡ',
        'activity.logged Nhận được',
        'listening',
      ]);
      // Signed for another endpoint: not taken.
      await logged('Không phải của mình');
      expect(await heard(file, { ...env, WEBHOOK: 'x' }, turn)).toEqual(['listening']);
    } finally {
      await rm(file);
    }
  }, 60_000);

  it(
    `go out at least once and in order for each subject however often the worker is killed (${KILLS} times)`,
    async () => {
      const [subjects, each] = [6, Math.max(10, KILLS * 3)];
      const program = await client(tree.commune, ['read:activity'], addDays(NOW.slice(0, 10), 1_090));
      await api.owner.query('UPDATE api_client SET calls_per_minute = 100000 WHERE key = $1', [program.clientId]);
      const made = await webhook(program);
      // The clock of the worker is that of the machine.
      api.clock.set(new Date().toISOString());
      const names = Array.from({ length: subjects }, () => randomUUID());
      for (let at = 0; at < each; at++)
        await api.owner.query(
          `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, path, payload, transaction_id)
         SELECT gen_random_uuid(), now(), 'activity.amended', 1, 'Activity', name, $2, json_build_object('nth', $3::int), 1 FROM unnest($1::text[]) AS name`,
          [names, tree.school.path, at],
        );
      const processes: ChildProcess[] = [];
      const begin = () => void processes.push(workerProcess(api, API));
      const API = await api.url();
      const total = subjects * each;
      try {
        begin();
        for (let kill = 1; kill <= KILLS; kill++) {
          await until(() => receiver.got.length >= (total * kill) / (KILLS + 1));
          for (const { pid } of processes.splice(0)) process.kill(pid!, 'SIGKILL');
          begin();
        }
        await until(async () => (await delivered(made)) === total);
      } finally {
        for (const { pid } of processes) process.kill(pid!, 'SIGKILL');
      }
      const firsts = new Map(receiver.got.toReversed().map(({ event }) => [event.id, event]));
      const order = Map.groupBy([...firsts.values()].toReversed(), ({ subject }) => subject);
      for (const events of order.values())
        expect(events.map(({ payload }) => payload!.nth)).toEqual(Array.from({ length: each }, (_, at) => at));
      expect(order.size).toBe(subjects);
      process.stdout.write(`webhooks under ${KILLS} kills: ${total} events, ${receiver.got.length - total} repeats\n`);
    },
    60_000 + KILLS * 30_000,
  );

  it('are sent to public addresses alone', () => {
    const refused = [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '::',
      '::1',
      '::ffff:10.0.0.1',
      '::ffff:127.0.0.1',
      '::127.0.0.1',
      'fe80::1',
      'fc00::1',
      'ff02::1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '2001::1',
      '2001:db8::1',
      'x',
    ];
    expect(refused.filter((address) => isPublicAddress(address, false))).toEqual([]);
    expect(
      ['8.8.8.8', '203.162.4.191', '2606:4700:4700::1111'].filter((address) => !isPublicAddress(address, false)),
    ).toEqual([]);
    expect([isPublicAddress('127.0.0.1', true), isPublicAddress('10.0.0.1', true)]).toEqual([true, false]);
  });
});

/** What a program says from when it listens until all that was due is sent to it. */
async function heard(
  file: string,
  env: Record<string, string | undefined>,
  send: () => Promise<void>,
): Promise<string[]> {
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => void child.once('exit', resolve));
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const isListening = new Promise<void>((resolve) => void reader.once('line', () => resolve()));
  reader.on('line', (line) => lines.push(line));
  try {
    await isListening;
    await send();
  } finally {
    child.kill();
    await ended;
  }
  return lines;
}

/** The worker as it runs in production, from its sources. */
function workerProcess(api: TestApi, apiUrl: string): ChildProcess {
  const { privateKey } = generateKeyPairSync('ed25519');
  const root = join(import.meta.dirname, '../..');
  const hooks = join(root, 'test/support/typescript-hooks.mjs');
  return spawn(
    process.execPath,
    [`--import=${hooks}`, '--disable-warning=ExperimentalWarning', join(root, 'apps/worker/src/main.ts')],
    {
      env: {
        PATH: process.env.PATH,
        DATABASE_WORKER_URL: api.workerUrl,
        DATABASE_URL: (api.owner.options as { url: string }).url,
        AUDIT_PRIVATE_KEY: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
        API_URL: apiUrl,
        FILES_DIRECTORY: api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG).directory,
        WEBHOOKS_ON_LOOPBACK: 'on',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let at = 0; at < 600; at++) {
    if (await holds()) return;
    await sleep(200);
  }
  throw new Error('it never came to that');
}
