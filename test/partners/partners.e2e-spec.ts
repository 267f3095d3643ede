import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, Clock, nodeId, Role } from '@app/kernel';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { OrganisationKind } from '@app/organisations';
import { ClientMeter, DayAllowance } from '@app/partners';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { DataSource } from 'typeorm';
import { handlersOf, schemaOf } from '../access/operations';
import { BooksGiven } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { blocksOf, said } from './executed-page';

const NOW = '2024-10-05T03:00:00Z';
const ISSUER = 'http://127.0.0.1:3000';
const REGISTER =
  'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { id clientId version } }';
const AMEND = 'mutation ($input: AmendApiClientInput!) { amendApiClient(input: $input) { version scopes } }';
const ISSUE = `mutation ($input: IssueApiCredentialInput!) { issueApiCredential(input: $input) { secret credential { id thumbprint } } }`;
const END = (act: string) =>
  `mutation ($id: ID!, $version: Int!, $reason: String!) { ${act}(id: $id, version: $version, reason: $reason) { state version stateReason } }`;
const RESUME = 'mutation ($id: ID!, $version: Int!) { resumeApiClient(id: $id, version: $version) { state version } }';
const REVOKE_KEY = 'mutation ($id: ID!) { revokeApiCredential(id: $id) { isInForce } }';
const SHOWN = `query ($id: ID!) { apiClient(id: $id) { name state scopes lastUsedAt canManage area { id } organisation { id }
  credentials { id kind isInForce } usage { day calls errors cost } } }`;
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const ACTIVITIES = '{ activities(first: 100) { edges { node { id title recordedBy: __typename } } } }';

interface Client {
  id: string;
  clientId: string;
  version: number;
  secret: string;
  credential: string;
}

interface TokenAnswer {
  access_token: string;
  scope: string;
  expires_in: number;
  token_type: string;
  error?: string;
  error_description?: string;
  messages?: { vi: string; en: string };
}

const grant = { grant_type: 'client_credentials' };

const wish = (at: TestOrganisation, over: object = {}) => ({
  organisationId: at.id,
  name: `Cổng ${randomUUID()}`,
  purpose: 'Hiển thị hoạt động',
  contact: 'cong@vidu.vn',
  scopes: ['read:activity'],
  expiresOn: '2025-10-01',
  ...over,
});

const fields = (client_assertion: string) => ({
  ...grant,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion,
});

describe('an API client', () => {
  let api: TestApi;
  let tree: TestTree;
  let administrator: TestPerson;
  let elsewhere: TestPerson;
  let kindId: string;

  beforeAll(async () => {
    api = await TestApi.start(NOW);
    tree = await api.given.tree();
    administrator = await api.given.person(Role.Administrator, tree.district);
    elsewhere = await api.given.person(Role.Administrator, tree.otherProvince);
    // What the organisation may, by who works there.
    for (const role of [Role.Reporter, Role.Officer]) await api.given.person(role, tree.commune);
    await api.given.person(Role.Reporter, tree.school);
    const [kind] = await api.owner.query<{ key: number }[]>('SELECT key FROM activity_kind ORDER BY key LIMIT 1');
    kindId = nodeId('ActivityKind', kind!.key);
  });
  afterAll(() => api.close());

  async function registered(at: TestOrganisation, over: object = {}): Promise<Client> {
    const { registerApiClient: client } = await api.ok<{ registerApiClient: Omit<Client, 'secret'> }>(
      administrator,
      REGISTER,
      { input: wish(at, over) },
    );
    return { ...client, ...(await issued(client.id)) };
  }

  async function issued(clientId: string, over: object = {}): Promise<{ secret: string; credential: string }> {
    const { issueApiCredential: made } = await api.ok<{
      issueApiCredential: { secret: string; credential: { id: string } };
    }>(administrator, ISSUE, { input: { clientId, ...over } });
    return { secret: made.secret, credential: made.credential.id };
  }

  const asked = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    api.app.inject({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });

  async function tokenOf({ clientId, secret }: Pick<Client, 'clientId' | 'secret'>, scope?: string): Promise<string> {
    const fields = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret };
    const answer = await asked(scope === undefined ? fields : { ...fields, scope });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json<TokenAnswer>().access_token;
  }

  async function refused(fields: Record<string, string>, headers: Record<string, string> = {}) {
    const answer = await asked(fields, headers);
    const { error, error_description: description = '', messages } = answer.json<TokenAnswer>();
    expect(description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
    expect(messages?.vi).toEqual(expect.any(String));
    return [answer.statusCode, error];
  }

  const run = <Data>(token: string, query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    api.run<Data>(null, query, variables as Record<string, unknown>, { authorization: `Bearer ${token}`, ...headers });

  const code = async (token: string, query: string, variables: object = {}): Promise<string | null> =>
    (await run(token, query, variables)).errors?.[0]?.extensions.code ?? null;

  /** Without a socket, for many. */
  async function outcome(token: string, query: string): Promise<string | null> {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return answer.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code ?? null;
  }

  const log = (at: TestOrganisation, title: string) => ({
    input: { organisationId: at.id, kindId, title, startsOn: '2024-10-02', mode: 'IN_PERSON' },
  });

  async function activityAt(at: TestOrganisation): Promise<string> {
    const reporter = await api.given.person(Role.Reporter, at);
    const { logActivity } = await api.ok<{ logActivity: { id: string } }>(
      reporter,
      LOG,
      log(at, `Tọa đàm ${randomUUID()}`),
    );
    return logActivity.id;
  }

  describe('that reads', () => {
    it('is registered, given a secret that is shown once and kept as a digest, gets a token and reads within its reach', async () => {
      const [activity, beyond] = [await activityAt(tree.school), await activityAt(tree.siblingCommune)];
      const client = await registered(tree.commune);
      const kept = await api.owner.query<object[]>(
        `SELECT (SELECT count(*)::int FROM api_credential WHERE encode(secret_digest, 'hex') = encode(sha256($1::bytea), 'hex')) AS digests,
           (SELECT count(*)::int FROM idempotency_key WHERE response::text LIKE '%' || $2 || '%') AS answers,
           (SELECT count(*)::int FROM audit_event WHERE after::text LIKE '%' || $2 || '%') AS told`,
        [Buffer.from(client.secret), client.secret],
      );
      expect(kept).toEqual([{ digests: 1, answers: 0, told: 0 }]);
      const { data, errors } = await run<{ activities: { edges: { node: { id: string } }[] } }>(
        await tokenOf(client),
        ACTIVITIES,
      );
      expect(errors).toBeUndefined();
      const ids = data.activities.edges.map(({ node }) => node.id);
      expect([ids.includes(activity), ids.includes(beyond)]).toEqual([true, false]);
    });

    it('names nobody, and asks its own statement once a call; a cookie costs no more than before', async () => {
      const client = await registered(tree.commune);
      const token = await tokenOf(client);
      await run(token, ACTIVITIES);
      const mine = await api.sent(() => run(token, '{ permissionGuide { name } }'));
      expect(mine.filter((text) => text.includes('api_client'))).toHaveLength(1);
      const ofPerson = await api.sent(() => api.run(administrator, '{ permissionGuide { name } }'));
      expect(ofPerson.filter((text) => /api_/.test(text))).toEqual([]);
      expect(ofPerson).toHaveLength(1);
    });

    it('is refused what its scopes do not name, with the scope, and what only people do', async () => {
      const token = await tokenOf(await registered(tree.commune));
      const { errors } = await run(token, '{ weeks(first: 1) { edges { node { id } } } }');
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'SCOPE_MISSING', params: { scope: 'read:week' } });
      expect(await code(token, LOG, log(tree.commune, 'Tọa đàm'))).toBe('SCOPE_MISSING');
      expect(await code(token, '{ apiClients(first: 1) { edges { node { id } } } }')).toBe('SCOPE_MISSING');
      expect(await code(token, '{ inbox { kind } }')).toBe('PERSON_NEEDED');
      expect(await code(token, 'mutation { enrolTotp { __typename } }')).toBe('PERSON_NEEDED');
      expect((await api.http().get('/files/abc').set('authorization', `Bearer ${token}`)).status).toBe(401);
    });

    it('of a narrower area sees that alone, and cannot be given scopes to write', async () => {
      const [inside, outside] = [await activityAt(tree.school), await activityAt(tree.secondSchool)];
      const refusal = await api.run(administrator, REGISTER, {
        input: wish(tree.commune, { areaId: tree.school.id, scopes: ['write:logActivity'] }),
      });
      expect(refusal.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'scopes', code: 'API_CLIENT_AREA_READS' }]);
      const client = await registered(tree.commune, { areaId: tree.school.id });
      const { data } = await run(await tokenOf(client), ACTIVITIES);
      expect([JSON.stringify(data).includes(inside), JSON.stringify(data).includes(outside)]).toEqual([true, false]);
    });

    it('is named no person who pays, is paid or gives, nor told where they live; a body it is', async () => {
      const own = await api.given.organisation({ kind: OrganisationKind.PeoplesCommittee, parent: tree.district });
      const [treasurer, leader] = [await api.given.person(Role.Finance, own), await api.given.person(Role.Leader, own)];
      await new BooksGiven(api, own, treasurer, leader).open('2024-01-01');
      const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { name address } }';
      const person = { name: 'Bà Lò Thị Mận', address: 'Bản Nà Khum' };
      const body = { name: 'Công ty Giấy Tam Đường', address: 'Số 3 đường Giấy' };
      for (const [kind, one] of [
        ['PERSON', person],
        ['BODY', body],
      ] as const)
        await api.ok(treasurer, ADD, { input: { organisationId: own.id, kind, ...one } });
      const LIST = 'query ($id: ID!) { counterparties(organisationId: $id) { name address } }';
      const ofTreasurer = await api.ok<{ counterparties: object[] }>(treasurer, LIST, { id: own.id });
      expect(ofTreasurer.counterparties).toEqual(expect.arrayContaining([person, body]));
      const token = await tokenOf(await registered(own, { scopes: ['read:ledger'] }));
      const { data } = await run<{ counterparties: object[] }>(token, LIST, { id: own.id });
      expect(data.counterparties).toHaveLength(ofTreasurer.counterparties.length);
      expect(data.counterparties).toEqual(expect.arrayContaining([{ name: null, address: null }, body]));
      expect(JSON.stringify(data)).not.toContain('Bà Lò');
    });

    it('of a narrower area ends with its own organisation, and where the area is moved away from it', async () => {
      const own = await api.given.organisation({ kind: OrganisationKind.PeoplesCommittee, parent: tree.district });
      const area = await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: own });
      await api.given.person(Role.Reporter, own);
      const token = await tokenOf(await registered(own, { areaId: area.id }));
      const withPeriod = async (set: string, organisation: TestOrganisation, undo: string) => {
        const change = (values: string) =>
          api.owner.query(`UPDATE organisation_period SET ${values} WHERE organisation_key = $1`, [organisation.key]);
        await change(set);
        const found = await code(token, ACTIVITIES);
        await change(undo);
        return found;
      };
      expect(await code(token, ACTIVITIES)).toBeNull();
      expect(await withPeriod(`valid_to = '2024-10-04'`, own, 'valid_to = NULL')).toBe('TOKEN_INVALID');
      const away = `path = '${tree.siblingCommune.path}${area.key}.'`;
      expect(await withPeriod(away, area, `path = '${area.path}'`)).toBe('TOKEN_INVALID');
      expect(await code(token, ACTIVITIES)).toBeNull();
    });
  });

  describe('that writes', () => {
    it('acts as itself through the same write path: once for a key, named by the trail, at its own organisation alone', async () => {
      const client = await registered(tree.commune, { scopes: ['read:activity', 'write:logActivity'] });
      const token = await tokenOf(client);
      const key = { 'idempotency-key': randomUUID() };
      const once = await run<{ logActivity: { id: string } }>(token, LOG, log(tree.commune, 'Hội thảo'), key);
      expect(once.errors).toBeUndefined();
      expect((await run(token, LOG, log(tree.commune, 'Hội thảo'), key)).data).toEqual(once.data);
      const trail = await api.owner.query<object[]>(
        `SELECT principal_kind AS kind, client_id AS client, actor_id AS person FROM audit_event WHERE client_id = $1`,
        [client.clientId],
      );
      expect(trail).toEqual([{ kind: 'client', client: client.clientId, person: null }]);
      expect(await code(token, LOG, log(tree.school, 'Hội thảo'))).toBe('NOT_FOUND');
      expect(await code(token, LOG, log(tree.otherSchool, 'Hội thảo'))).toBe('NOT_FOUND');
      const withoutKey = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${token}` },
        payload: { query: LOG, variables: log(tree.commune, 'Hội thảo') },
      });
      expect(withoutKey.body).toContain('IDEMPOTENCY_KEY_REQUIRED');
    });

    it('is refused where nobody at its organisation may do it any more, and by a permission that another mutation shares', async () => {
      const client = await registered(tree.districtOffice, { scopes: ['write:logActivity'] });
      const { errors } = await run(await tokenOf(client), LOG, log(tree.districtOffice, 'Hội thảo'));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', params: { permission: 'activity.log' } });
    });
  });

  describe('at /oauth/token', () => {
    it('gets a token of five minutes for GraphQL alone, signed by a published key, for the scopes it asks for', async () => {
      const client = await registered(tree.commune, { scopes: ['read:activity', 'read:week'] });
      const basic = Buffer.from(`${client.clientId}:${client.secret}`).toString('base64');
      const answer = await asked({ ...grant, scope: 'read:week' }, { authorization: `Basic ${basic}` });
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
      const { access_token: token, ...said } = answer.json<TokenAnswer>();
      expect(said).toEqual({ token_type: 'Bearer', expires_in: 300, scope: 'read:week' });
      const metadata = (await api.http().get('/.well-known/oauth-authorization-server')).body as Record<string, string>;
      expect(metadata).toMatchObject({ issuer: ISSUER, token_endpoint: `${ISSUER}/oauth/token` });
      const jwks = (await api.http().get(new URL(metadata.jwks_uri!).pathname)).body as { keys: { d?: string }[] };
      expect(jwks.keys.map(({ d }) => d)).toEqual([undefined, undefined, undefined]);
      const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(jwks as never), {
        issuer: ISSUER,
        audience: `${ISSUER}/graphql`,
        currentDate: new Date(NOW),
      });
      expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'at+jwt' });
      expect([payload.sub, payload.exp! - payload.iat!, payload.scope]).toEqual([client.clientId, 300, 'read:week']);
      expect(await code(token, ACTIVITIES)).toBe('SCOPE_MISSING');
    });

    it('proves itself by a key: for us, for five minutes at most, and once with a jti', async () => {
      const client = await registered(tree.commune);
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
      await issued(client.id, { publicKey: pem });
      const assertion = (over: object = {}, key = privateKey) =>
        new SignJWT({
          iss: client.clientId,
          sub: client.clientId,
          aud: ISSUER,
          jti: randomUUID(),
          exp: seconds(240),
          ...over,
        })
          .setProtectedHeader({ alg: 'EdDSA' })
          .sign(key);
      const good = await assertion({ aud: `${ISSUER}/oauth/token` });
      const answer = await asked(fields(good));
      expect([answer.statusCode, await code(answer.json<TokenAnswer>().access_token, ACTIVITIES)]).toEqual([200, null]);
      const other = generateKeyPairSync('ed25519').privateKey;
      for (const bad of [
        good,
        await assertion({ exp: seconds(600) }),
        await assertion({ exp: seconds(-60) }),
        await assertion({ aud: 'https://other.vn' }),
        await assertion({ iss: 'other' }),
        await assertion({ jti: undefined }),
        await assertion({ sub: randomUUID() }),
        await assertion({ sub: [client.clientId] }),
        await assertion({}, other),
        `${good}x`,
        'a.b.c',
      ])
        expect(await refused(fields(bad))).toEqual([401, 'invalid_client']);
    });

    it('is answered as RFC 6749 says, in words of both languages', async () => {
      const client = await registered(tree.commune);
      const proof = { client_id: client.clientId, client_secret: client.secret };
      const basic = { authorization: `Basic ${Buffer.from('a:b').toString('base64')}` };
      expect(await refused(proof)).toEqual([400, 'invalid_request']);
      expect(await refused({ ...proof, grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
      expect(await refused({ ...proof, ...grant, scope: 'read:week "Đ"' })).toEqual([400, 'invalid_scope']);
      expect(await refused({ ...proof, ...grant }, basic)).toEqual([400, 'invalid_request']);
      expect(await refused(grant)).toEqual([401, 'invalid_client']);
      expect(await refused({ ...grant, ...proof, client_secret: 'x' })).toEqual([401, 'invalid_client']);
      expect(await refused({ ...grant, ...proof, client_id: "x' OR 1" })).toEqual([401, 'invalid_client']);
      expect((await asked(grant, basic)).headers['www-authenticate']).toMatch(/^Basic/);
      const twice = await api.app.inject({
        method: 'POST',
        url: '/oauth/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'grant_type=client_credentials&grant_type=client_credentials',
      });
      expect(twice.json<TokenAnswer>().error).toBe('invalid_request');
    });

    it('is told to wait after many failures from one address, before anything is looked up; its neighbours are not', async () => {
      const client = await registered(tree.commune);
      const ask = (remoteAddress: string, client_id = client.clientId) =>
        api.app.inject({
          remoteAddress,
          method: 'POST',
          url: '/oauth/token',
          payload: { ...grant, client_id, client_secret: 'x' },
        });
      for (let at = 0; at < 30; at++) await ask('10.9.8.7');
      let answer = await ask('10.9.8.7');
      const sent = await api.sent(async () => void (answer = await ask('10.9.8.7')));
      expect([answer.statusCode, answer.json<TokenAnswer>().error, sent]).toEqual([429, 'temporarily_unavailable', []]);
      expect((await ask('10.9.8.6')).statusCode).toBe(401);
      expect((await ask('10.9.8.7', (await registered(tree.commune)).clientId)).statusCode).toBe(401);
    });
  });

  describe('whose token is wrong', () => {
    it('is refused with 401 and without a statement', async () => {
      const token = await tokenOf(await registered(tree.commune));
      const [head, , signature] = token.split('.');
      const body = Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: randomUUID() })).toString('base64url');
      const { privateKey } = generateKeyPairSync('ed25519');
      const forged = await new SignJWT(decodeJwt(token))
        .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'EdDSA' })
        .sign(privateKey);
      for (const bad of [`${head}.${body}.${signature}`, forged, 'x', 'x'.repeat(9_000), '']) {
        const sent = await api.sent(async () => {
          const answer = await api
            .http()
            .post('/graphql')
            .set('authorization', `Bearer ${bad}`)
            .send({ query: '{ __typename }' });
          expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
          expect(answer.text).toContain('TOKEN_INVALID');
        });
        expect(sent).toEqual([]);
      }
    });

    it('by its age is refused; tokens signed before the key changed go on', async () => {
      const client = await registered(tree.commune);
      const periodEnds = new Date(Math.ceil(Date.parse(NOW) / 2_592_000_000) * 2_592_000_000);
      api.clock.set(new Date(periodEnds.getTime() - 60_000).toISOString());
      const token = await tokenOf(client);
      api.clock.set(new Date(periodEnds.getTime() + 60_000).toISOString());
      const later = await tokenOf(client);
      expect(decodeProtectedHeader(later).kid).not.toBe(decodeProtectedHeader(token).kid);
      expect([await code(token, ACTIVITIES), await code(later, ACTIVITIES)]).toEqual([null, null]);
      api.clock.set(new Date(periodEnds.getTime() + 250_000).toISOString());
      expect([await code(token, ACTIVITIES), await code(later, ACTIVITIES)]).toEqual(['TOKEN_INVALID', null]);
      api.clock.set(NOW);
    });
  });

  describe('under an administrator', () => {
    it('works with its old credential for the overlap and no longer', async () => {
      const client = await registered(tree.commune);
      const next = { ...client, ...(await issued(client.id, { overlapHours: 2 })) };
      expect([await code(await tokenOf(client), ACTIVITIES), await code(await tokenOf(next), ACTIVITIES)]).toEqual([
        null,
        null,
      ]);
      api.clock.set('2024-10-05T05:00:01Z');
      await expect(tokenOf(client)).rejects.toThrow('invalid_client');
      expect(await code(await tokenOf(next), ACTIVITIES)).toBeNull();
      api.clock.set(NOW);
    });

    it('loses at once what was revoked, suspended, expired or taken away, tokens too', async () => {
      const client = await registered(tree.commune, { scopes: ['read:activity', 'read:week'] });
      const second = await issued(client.id);
      const [token, other] = [await tokenOf(client), await tokenOf({ ...client, ...second })];
      await api.ok(administrator, REVOKE_KEY, { id: client.credential });
      expect([await code(token, ACTIVITIES), await code(other, ACTIVITIES)]).toEqual(['TOKEN_INVALID', null]);
      expect(await api.refusal(administrator, REVOKE_KEY, { id: client.credential })).toBe('API_CREDENTIAL_OVER');
      const { id } = client;
      await api.ok(administrator, AMEND, { input: { id, version: 1, scopes: ['read:week'] } });
      expect(await code(other, ACTIVITIES)).toBe('SCOPE_MISSING');
      await api.ok(administrator, END('suspendApiClient'), { id, version: 2, reason: 'Kiểm tra' });
      expect(await code(other, '{ permissionGuide { name } }')).toBe('TOKEN_INVALID');
      await expect(tokenOf({ ...client, ...second })).rejects.toThrow('suspended');
      await api.ok(administrator, RESUME, { id, version: 3 });
      expect(await code(other, '{ permissionGuide { name } }')).toBeNull();
      api.clock.set('2025-10-01T17:00:01Z');
      await expect(tokenOf({ ...client, ...second })).rejects.toThrow('expired');
      api.clock.set(NOW);
      await api.ok(administrator, END('revokeApiClient'), { id, version: 4, reason: 'Hết hợp đồng' });
      expect(await code(other, '{ permissionGuide { name } }')).toBe('TOKEN_INVALID');
      expect(await api.refusal(administrator, RESUME, { id, version: 5 })).toBe('API_CLIENT_STATE');
      expect(await api.refusal(administrator, ISSUE, { input: { clientId: id } })).toBe('API_CLIENT_REVOKED');
    });

    it('is registered with what there is to give: each fault at its field', async () => {
      const fault = async (over: object) => {
        const { errors } = await api.run(administrator, REGISTER, { input: wish(tree.commune, over) });
        return errors?.[0]?.extensions.fields.map(({ path, code: one }) => `${path} ${one}`);
      };
      expect(await fault({ scopes: ['read:gold'] })).toEqual(['scopes API_SCOPE_UNKNOWN']);
      expect(await fault({ scopes: ['write:assignRole'] })).toEqual(['scopes API_SCOPE_UNKNOWN']);
      // What only leaders and finance do, and what an administrator could not give themselves.
      for (const deed of ['approveCampaign', 'openBooks', 'castBallot', 'submitDraft', 'recordProgress'])
        expect(await fault({ scopes: [`write:${deed}`] })).toEqual(['scopes API_SCOPE_UNKNOWN']);
      expect(await fault({ expiresOn: '2024-10-05' })).toEqual(['expiresOn API_CLIENT_EXPIRY']);
      expect(await fault({ expiresOn: '2030-01-01' })).toEqual(['expiresOn API_CLIENT_EXPIRY']);
      expect(await fault({ areaId: tree.otherSchool.id })).toEqual(['areaId API_CLIENT_AREA']);
      await registered(tree.commune, { name: 'Cổng một' });
      expect(await fault({ name: 'Cổng một' })).toEqual(['name API_CLIENT_NAME_TAKEN']);
      const client = await registered(tree.commune);
      const key = async (publicKey: string) =>
        (await api.run(administrator, ISSUE, { input: { clientId: client.id, publicKey } })).errors?.[0]?.extensions
          .code;
      const { privateKey } = generateKeyPairSync('ed25519');
      expect(await key(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe('API_KEY_PRIVATE');
      expect(await key(JSON.stringify(privateKey.export({ format: 'jwk' })))).toBe('API_KEY_PRIVATE');
      for (const weakness of [{ modulusLength: 1024 }, { modulusLength: 2048, publicExponent: 3 }]) {
        const weak = generateKeyPairSync('rsa', weakness).publicKey;
        expect(await key(weak.export({ type: 'spki', format: 'pem' }).toString())).toBe('API_KEY_UNSUPPORTED');
      }
      expect(await key('không phải khóa')).toBe('API_KEY_UNREADABLE');
      // A key says nothing of what others have registered.
      const pem = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
      await issued((await registered(tree.commune)).id, { publicKey: pem });
      expect([await key(pem), await key(pem)]).toEqual([undefined, 'API_KEY_TAKEN']);
    });

    it('is nobody’s beyond reach, and no concern of other roles', async () => {
      const { id } = await registered(tree.commune);
      const reporter = await api.given.person(Role.Reporter, tree.commune);
      for (const [person, wanted] of [
        [null, 'UNAUTHENTICATED'],
        [reporter, 'FORBIDDEN'],
        [elsewhere, 'NOT_FOUND'],
      ] as const) {
        expect(await api.refusal(person, SHOWN, { id })).toBe(wanted);
        expect(await api.refusal(person, REGISTER, { input: wish(tree.commune) })).toBe(wanted);
        expect(await api.refusal(person, ISSUE, { input: { clientId: id } })).toBe(wanted);
        expect(await api.refusal(person, END('revokeApiClient'), { id, version: 1, reason: 'x' })).toBe(wanted);
      }
    });
  });

  describe('that asks much', () => {
    it('is counted by the day in one row, written in batches, and shown to the administrator', async () => {
      const client = await registered(tree.commune);
      const token = await tokenOf(client);
      const { extensions } = (
        await api.http().post('/graphql').set('authorization', `Bearer ${token}`).send({ query: ACTIVITIES })
      ).body as { extensions: { cost: number } };
      await run(token, '{ weeks(first: 1) { edges { node { id } } } }');
      await api.app.get(ClientMeter, { strict: false }).flush();
      await run(token, '{ permissionGuide { name } }');
      await api.app.get(ClientMeter, { strict: false }).flush();
      const { apiClient } = await api.ok<{ apiClient: { usage: { calls: number; errors: number; cost: number }[] } }>(
        administrator,
        SHOWN,
        { id: client.id },
      );
      expect(apiClient.usage).toEqual([{ day: '2024-10-05', calls: 3, errors: 1, cost: expect.any(Number) }]);
      expect(apiClient.usage[0]!.cost).toBeGreaterThan(extensions.cost);
      expect(apiClient).toMatchObject({ state: 'ACTIVE', lastUsedAt: NOW.replace('Z', '.000Z'), canManage: true });
    });

    it('is held to its quotas: a minute, a day, and the cost of a day, each with when to come again', async () => {
      const at = tree.commune;
      const limited = async (over: object) => tokenOf(await registered(at, over));
      const codes = async (token: string, calls: number) => {
        const found: (string | null)[] = [];
        for (let at = 0; at < calls; at++) found.push(await code(token, ACTIVITIES));
        return found;
      };
      expect(await codes(await limited({ callsPerMinute: 2 }), 3)).toEqual([null, null, 'API_CALLS_PER_MINUTE']);
      expect(await codes(await limited({ callsPerDay: 2 }), 3)).toEqual([null, null, 'API_CALLS_PER_DAY']);
      const dear = await limited({ costPerDay: 10 });
      const { status, errors } = await run(dear, ACTIVITIES);
      expect([status, errors?.[0]?.extensions]).toMatchObject([
        429,
        { code: 'API_COST_PER_DAY', params: { max: 10, seconds: 14 * 3600 } },
      ]);
      // What was refused for its cost is not charged.
      expect(await code(dear, '{ __typename }')).toBeNull();
    });

    it('gives no more of a day to calls side by side, whichever process they come to, than the day has; what is held and not used goes back', async () => {
      const client = await registered(tree.commune, { callsPerDay: 7, costPerDay: 1_000 });
      const token = await tokenOf(client);
      const side = await Promise.all(Array.from({ length: 20 }, () => outcome(token, '{ __typename }')));
      expect(side.filter((found) => found === null)).toHaveLength(7);
      expect(side.filter((found) => found === 'API_CALLS_PER_DAY')).toHaveLength(13);
      const quota = 1_000;
      const processes = [1, 2, 3].map(() => new DayAllowance(api.app.get(DataSource), api.app.get(Clock)));
      const uses = Array.from({ length: 300 }, (_, at) => processes[at % 3]!.use(client.clientId, 'cost', 7, quota));
      const used = (await Promise.all(uses)).filter(Boolean).length;
      expect(used * 7).toBeLessThanOrEqual(quota);
      // Each process may hold a hundredth that the others miss.
      expect(used * 7).toBeGreaterThan(quota - 7 - 3 * 10);
      for (const one of processes) await one.giveBack(true);
      const [taken] = await api.owner.query<{ cost: number }[]>(
        'SELECT cost_taken::int AS cost FROM api_usage WHERE client_key = $1',
        [client.clientId],
      );
      expect(taken).toEqual({ cost: used * 7 });
    });

    it('is counted, too, where its request holds no document', async () => {
      const client = await registered(tree.commune, { callsPerDay: 2 });
      const token = await tokenOf(client);
      const bare = () => api.http().post('/graphql').set('authorization', `Bearer ${token}`).send({});
      expect([(await bare()).status, (await bare()).status, (await bare()).status]).toEqual([400, 400, 429]);
      await api.app.get(ClientMeter, { strict: false }).flush();
      const [row] = await api.owner.query<object[]>('SELECT calls, errors FROM api_usage WHERE client_key = $1', [
        client.clientId,
      ]);
      expect(row).toEqual({ calls: 3, errors: 3 });
    });

    it('costs no statement beyond what any client may ask for in a minute', async () => {
      const client = await registered(tree.commune);
      const token = await tokenOf(client);
      const meter = api.app.get(ClientMeter, { strict: false });
      for (let at = 0; at < 6_000; at++) meter.arrives(client.clientId);
      const sent = await api.sent(async () => {
        const { status, headers, text } = await api
          .http()
          .post('/graphql')
          .set('authorization', `Bearer ${token}`)
          .send({ query: '{ __typename }' });
        expect([status, headers['www-authenticate'], Number(headers['retry-after']) > 0]).toEqual([
          429,
          undefined,
          true,
        ]);
        expect(text).toContain('API_CALLS_PER_MINUTE');
      });
      expect(sent).toEqual([]);
    });
  });

  it('is begun with by docs/partners/README.md alone: its curl and its TypeScript as they stand there', async () => {
    const blocks = await blocksOf(join(import.meta.dirname, '../../docs/partners/README.md'));
    const API = await api.url();
    const expiresOn = addDays(NOW.slice(0, 10), 1_090);
    const client = await registered(tree.commune, { scopes: ['read:activity', 'write:logActivity'], expiresOn });
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    await issued(client.id, { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() });
    const PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { input } = log(tree.commune, 'Mở lớp xóa mù chữ');
    const env = {
      PATH: process.env.PATH,
      API,
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.secret,
      KEY: randomUUID(),
      INPUT: JSON.stringify(input),
    };
    const [token = '', read = '', write = ''] = blocks.bash;
    const curl = await said('bash', ['-c', [token, write, write, read].join('\n')], env);
    expect(curl.match(/"logActivity":\{"id":"[^"]+"/g)).toHaveLength(2);
    expect(curl.match(/"title":"Mở lớp xóa mù chữ"/g)).toHaveLength(1);
    // The clock of the program is that of the machine.
    api.clock.set(new Date().toISOString());
    const file = join(import.meta.dirname, `start-${process.pid}.mts`);
    await writeFile(file, blocks.ts[0]!);
    try {
      const typed = await said(process.execPath, [file], { ...env, PRIVATE_KEY });
      expect(JSON.parse(typed)).toContain('Mở lớp xóa mù chữ');
    } finally {
      await rm(file);
      api.clock.set(NOW);
    }
  }, 60_000);

  describe('through the whole schema', () => {
    it('opens what its scopes name and nothing else', async () => {
      const readers = await registered(tree.commune, { scopes: ['read:activity', 'read:week'], callsPerMinute: 6000 });
      const writers = await registered(tree.commune, { scopes: ['write:logActivity'], callsPerMinute: 6000 });
      const wrong: string[] = [];
      let cells = 0;
      const handlers = handlersOf(api.app)
        .filter(({ name }) => /Resolver[.]/.test(name))
        .map(({ name, access }) => ({ name: name.split('.')[1]!, access }));
      const permissionOf = new Map(
        handlers.flatMap(({ name, access }) =>
          access?.kind === 'permission' ? [[name, access.permission.name] as const] : [],
        ),
      );
      // `permissionGuide`, and `node` and `nodes`, which show what the scopes let them find.
      const programsToo = handlers
        .filter(({ access }) => access?.kind === 'signed-in' && access.programsToo)
        .map(({ name }) => name);
      expect(programsToo.toSorted()).toEqual(['events', 'node', 'nodes', 'permissionGuide']);
      const forAnybody = new Set([
        ...programsToo,
        ...handlers.filter(({ access }) => access?.kind === 'public').map(({ name }) => name),
      ]);
      const rootsOf = (isQuery: boolean) =>
        schemaOf(api.app)[isQuery ? 'getQueryType' : 'getMutationType']()!.getFields();
      for (const [client, opens] of [
        [
          readers,
          (name: string, isQuery: boolean) => isQuery && /^(activity|week)[.]/.test(permissionOf.get(name) ?? ''),
        ],
        [writers, (name: string, isQuery: boolean) => !isQuery && name === 'logActivity'],
      ] as const) {
        const token = await tokenOf(client);
        for (const isQuery of [true, false])
          for (const field of Object.values(rootsOf(isQuery))) {
            cells += 1;
            const found = await outcome(token, documentOf(field, isQuery));
            const isRefused = ['SCOPE_MISSING', 'PERSON_NEEDED', 'FORBIDDEN'].includes(found ?? '');
            const isOpen = opens(field.name, isQuery) || forAnybody.has(field.name);
            if (isRefused === isOpen)
              wrong.push(`${field.name}: ${found}, though it is ${isOpen ? 'given' : 'not given'}`);
          }
      }
      process.stdout.write(`API clients × operations: ${cells} cells, ${wrong.length} wrong\n`);
      expect(wrong).toEqual([]);
    }, 240_000);
  });
});

const seconds = (ahead: number): number => Date.parse(NOW) / 1000 + ahead;

/** The shortest document that calls an operation, with values that fit their types and mean nothing. */
function documentOf({ name, args, type }: GraphQLField<unknown, unknown>, isQuery: boolean): string {
  const given = args.filter(isRequiredArgument).map((one) => `${one.name}: ${valueOf(one.type)}`);
  const call = given.length > 0 ? `${name}(${given.join(', ')})` : name;
  return `${isQuery ? 'query' : 'mutation'} { ${call} ${isCompositeType(getNamedType(type)) ? '{ __typename }' : ''} }`;
}

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((one) => `${one.name}: ${valueOf(one.type)}`).join(', ')} }`;
  }
  return VALUES[type.name] ?? '"x"';
}

const VALUES: Record<string, string> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  WholeNumber: '1',
  Dong: '1',
  Date: '"2024-10-05"',
  DateTime: '"2024-10-05T03:00:00Z"',
};
