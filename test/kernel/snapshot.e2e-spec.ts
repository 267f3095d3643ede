import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actor, poolOf, requestReads, Role, sentStatements, type SentStatement, Transactions } from '@app/kernel';
import { RequestMethod } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { openRound, smallForm } from '../reporting/reports-given';
import { TestApi } from '../support/app';
import { download } from '../support/downloads';
import type { TestPerson, TestTree } from '../support/builders';
import { testEvent } from '../support/events';

const LIST = `{ organisations(first: 20) { edges { node { id parent { id } administrativeUnit { name } childCount } } totalCount } }`;

describe('the snapshot of a request', () => {
  let api: TestApi;
  let transactions: Transactions;
  let officer: TestPerson;
  let tree: TestTree;

  beforeAll(async () => {
    api = await TestApi.start();
    transactions = api.app.get(Transactions);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
  });
  afterAll(() => api.close());

  const read = (sql: string) => api.app.get(DataSource).query<{ value: number }[]>(sql);
  const organisations = async () => (await read('SELECT count(*)::int AS value FROM organisation'))[0]!.value;
  const idle = () => {
    const pool = poolOf(api.app.get(DataSource));
    return pool.totalCount - pool.idleCount;
  };
  const answer = <Answer>(work: () => Promise<Answer>, writes = false) =>
    transactions.answer(Actor.system(), writes, work);

  const running = async () =>
    (
      await api.owner.query<unknown[]>(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep(50)%' AND state = 'active'`,
      )
    ).length;

  it('holds all that a query reads, in one transaction that begins and ends once', async () => {
    const texts = await everything(() => api.ok(officer, LIST));
    expect(texts.filter((text) => text.startsWith('BEGIN'))).toEqual([
      'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    ]);
    expect(texts.filter((text) => text === 'COMMIT')).toHaveLength(1);
    expect(idle()).toBe(0);
  });

  it('sees nothing of what others write meanwhile', async () => {
    const counts = await answer(async () => {
      const before = await organisations();
      await api.owner.query('INSERT INTO organisation (created_at) VALUES (now())');
      const after = await organisations();
      const [within] = await transactions.read(Actor.system(), (query) =>
        query<{ value: number }>('SELECT count(*)::int AS value FROM organisation'),
      );
      return [before, after, within!.value];
    });
    expect(new Set(counts).size).toBe(1);
  });

  it('is a fresh one after a write, which it sees; before the write each reading stands alone', async () => {
    const seen = await answer(async () => {
      const before = await organisations();
      expect(requestReads()!.holdsConnection).toBe(false);
      await transactions.run(Actor.system(), async (tx) => {
        await tx.query('INSERT INTO organisation (created_at) VALUES (now())');
        tx.happened(testEvent('organisation.tested', 'Organisation'), { subject: 1, path: null });
      });
      const after = await organisations();
      expect(requestReads()!.holdsConnection).toBe(true);
      return after - before;
    }, true);
    expect(seen).toBe(1);
    expect(idle()).toBe(0);
  });

  it('stands behind the second wall: a statement that names no scope finds what the actor reaches, and outside nothing', async () => {
    const scopes = 'SELECT DISTINCT scope_id AS value FROM obligation ORDER BY 1';
    const places = [tree.commune, tree.siblingCommune].map((organisation) => ({ organisation, to: tree.district }));
    await openRound(api.owner, await smallForm(api.owner), places);
    const own = tree.commune.scopeId;
    const reader = new Actor({
      principal: { kind: 'anonymous' },
      sessionId: null,
      grants: [],
      scopes: `{[${own},${own}]}`,
      provinces: [tree.commune.provinceId],
      language: 'vi',
    });
    const found = await transactions.answer(reader, false, () => read(scopes));
    expect(found.map(({ value }) => value)).toEqual([own]);
    expect(await transactions.answer(Actor.anonymous('vi'), false, () => read(scopes))).toEqual([]);
    expect(await read(scopes)).toEqual([]);
    const all = await transactions.answer(Actor.system(), false, () => read(scopes));
    expect(all).toHaveLength(2);
  });

  it('gives its connection back when the work fails, and when a statement does', async () => {
    await expect(answer(() => read('SELECT 1 AS value').then(() => Promise.reject(new Error('no'))))).rejects.toThrow(
      'no',
    );
    await expect(answer(() => read('SELECT 1/0 AS value'))).rejects.toThrow('division');
    await expect(answer(() => read(`DELETE FROM idempotency_key`))).rejects.toThrow('read-only');
    expect(idle()).toBe(0);
    expect(await read('SELECT 1 AS value')).toEqual([{ value: 1 }]);
  });

  it('ends when nobody waits for the answer any more: nothing further is asked', async () => {
    let leave: (() => void) | null = null;
    const abandoned = transactions.answer(
      Actor.system(),
      false,
      async () => {
        await read('SELECT 1 AS value');
        leave?.();
        return read('SELECT 2 AS value');
      },
      (end) => void (leave = end),
    );
    await expect(abandoned).rejects.toMatchObject({ code: 'REQUEST_TOO_LONG' });
    expect(idle()).toBe(0);
  });

  it('cancels the statement that runs when nobody waits any more, and its connection is not used again', async () => {
    let leave: (() => void) | null = null;
    const abandoned = transactions.answer(
      Actor.system(),
      false,
      () => read('SELECT pg_sleep(50), 1 AS value'),
      (end) => void (leave = end),
    );
    const refused = expect(abandoned).rejects.toMatchObject({ code: 'REQUEST_TOO_LONG' });
    await until(async () => (await running()) === 1);
    leave!();
    await refused;
    await until(async () => (await running()) === 0);
    await until(async () => idle() === 0);
    expect(await Promise.all(Array.from({ length: 20 }, () => answer(() => read('SELECT 1 AS value'))))).toHaveLength(
      20,
    );
  });

  it('cancels it for a browser that closes its connection', async () => {
    const lock = api.owner.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE activity_kind IN ACCESS EXCLUSIVE MODE');
    const waiting = async () =>
      (
        await api.owner.query<unknown[]>(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%activity_kind%'`,
        )
      ).length;
    try {
      const request = api
        .http()
        .post('/graphql')
        .set('Cookie', officer.cookie)
        .send({ query: '{ activityKinds { id } }' });
      void request.end(() => undefined);
      await until(async () => (await waiting()) > 0);
      request.abort();
      await until(async () => (await waiting()) === 0);
    } finally {
      await lock.rollbackTransaction();
      await lock.release();
    }
  });

  describe('of a download', () => {
    it('holds all that it reads, and is over before anything is drawn', async () => {
      const path = `/registers/incoming.pdf?organisation=${tree.department.id}&year=2024`;
      const texts = await everything(async () => {
        expect((await download(api, officer, path)).status).toBe(200);
      });
      expect(texts.filter((text) => text.startsWith('BEGIN'))).toHaveLength(1);
      expect(texts.filter((text) => text === 'COMMIT')).toHaveLength(1);
      expect(idle()).toBe(0);
    });

    it('is asked for by every route that answers reading', () => {
      const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [
        ...module.controllers.values(),
      ]);
      const routes = controllers.flatMap(({ metatype }) => {
        const { prototype } = metatype as { prototype: Record<string, unknown> };
        return Object.getOwnPropertyNames(prototype)
          .filter((name) => Reflect.getMetadata(METHOD_METADATA, prototype[name] as object) === RequestMethod.GET)
          .map((name) => ({
            route: `${(metatype as { name: string }).name}.${name}`,
            isOne: [metatype, prototype[name]].some((at) => Reflect.hasMetadata(INTERCEPTORS_METADATA, at as object)),
          }));
      });
      expect(routes.length).toBeGreaterThan(8);
      const without = routes.filter(({ isOne }) => !isOne).map(({ route }) => route);
      expect(without.toSorted()).toEqual([
        // Of the programme, as nobody: each reads once, in a transaction of its own.
        'CertificateCheckController.form',
        'CertificateCheckController.page',
        'CertificateCheckController.published',
        'CredentialsController.credential',
        'CredentialsController.issuer',
        'CredentialsController.status',
        'DisclosedController.all',
        'DisclosedController.page',
        'FundPagesController.all',
        'FundPagesController.csv',
        'FundPagesController.json',
        'FundPagesController.latest',
        'FundPagesController.ofYear',
        'FundPagesController.xlsx',
        // Both are asked by machines, and one writes.
        'HealthController.live',
        'HealthController.ready',
        // Told from keys and settings; the database is not asked.
        'OAuthController.jwks',
        'OAuthController.metadata',
      ]);
    });
  });

  it('is let go while something else is waited for, and is of a later moment then', async () => {
    const held = await answer(async () => {
      await read('SELECT 1 AS value');
      await requestReads()!.letGo();
      const between = idle();
      await read('SELECT 1 AS value');
      return [between, idle()];
    });
    expect(held).toEqual([0, 1]);
  });

  it('allows no second connection beside it', async () => {
    const beside = answer(async () => {
      await read('SELECT 1 AS value');
      return api.app.get(DataSource).createQueryRunner();
    });
    await expect(beside).rejects.toThrow('beside the snapshot');
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 300 && !(await holds()); turns++) await sleep(50);
  if (!(await holds())) throw new Error('not so in time');
}

/** What clients sent meanwhile. An end that belongs to what began before is left out: it may go out late. */
async function everything(work: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = [];
  const began = new Set<unknown>();
  const heard = (message: unknown) => {
    const { client, text } = message as SentStatement;
    if (text.startsWith('BEGIN')) began.add(client);
    if (text !== 'COMMIT' || began.has(client)) texts.push(text);
  };
  sentStatements.subscribe(heard);
  await work();
  sentStatements.unsubscribe(heard);
  return texts;
}
