import { describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { Actor, ALL_SCOPES, type Grant } from './actor';
import { trailEvent } from './event';
import { type Permission, Role } from './permissions';
import { Transaction } from './transaction';

const permission = (name: string, ...roles: Role[]): Permission => ({
  name,
  roles: new Set(roles),
  words: { vi: name, en: name },
});
const Review = permission('actingFor.review', Role.Leader);
const Read = permission('actingFor.read', Role.Leader, Role.Officer);
const Changed = trailEvent('actingFor.changed', { of: 'Thing', because: 'a test' });

const grant = (key: number, giverKey: string | null, role = Role.Leader): Grant => ({
  role,
  organisationKeys: [key],
  roots: [`1.${key}.`],
  delegation: giverKey === null ? null : { key: `of ${giverKey}`, giverKey },
});

const actorWith = (...grants: Grant[]): Actor => {
  const actor = new Actor({
    principal: { kind: 'person', key: 'd' },
    sessionId: null,
    grants,
    scopes: ALL_SCOPES,
    provinces: null,
    language: 'vi',
  });
  actor.begins(Review);
  return actor;
};

/** What the trail would name for each thing. */
async function trailOf(actor: Actor, work: (tx: Transaction) => Promise<void>): Promise<Record<string, string | null>> {
  const sent: string[] = [];
  const query = (_sql: string, [entries]: unknown[] = []) => {
    if (typeof entries === 'string') sent.push(entries);
    return Promise.resolve([]);
  };
  const tx = Transaction.open({ query } as unknown as QueryRunner, actor, new Date(0));
  await work(tx);
  await tx.flush();
  const told = JSON.parse(sent.at(-1)!) as { subjectKey: string; onBehalfOf: string | null }[];
  return Object.fromEntries(told.map(({ subjectKey, onBehalfOf }) => [subjectKey, onBehalfOf]));
}

const mixed = () => actorWith(grant(1, 'l'), grant(2, null), grant(3, 'm'));

describe('in whose place', () => {
  it.each([[[1, 2, 3]], [[3, 2, 1]], [[2, 1, 3]], [[3, 1, 2]]])(
    'is said of each row of a batch, whatever their order: %j',
    async (rows) => {
      const asked: Record<number, string | null> = {};
      const told = await trailOf(mixed(), async (tx) => {
        for (const key of rows)
          await tx.part(() => {
            expect(tx.actor.worksAt(Review, key)).toBe(true);
            asked[key] = tx.actor.inPlaceOf(`1.${key}.`);
            tx.happened(Changed, { subject: String(key), path: `1.${key}.` });
            return Promise.resolve();
          });
      });
      expect(told).toEqual({ 1: 'l', 2: null, 3: 'm' });
      expect(asked).toEqual(told);
    },
  );

  it('is said of each row without parts, too', async () => {
    const told = await trailOf(mixed(), (tx) => {
      for (const key of [1, 2, 3]) {
        tx.actor.covers(Review, `1.${key}.`);
        tx.happened(Changed, { subject: String(key), path: `1.${key}.` });
      }
      return Promise.resolve();
    });
    expect(told).toEqual({ 1: 'l', 2: null, 3: 'm' });
  });

  it('follows what the operation needs, not what is read besides', () => {
    const actor = actorWith(grant(1, 'l'), grant(1, null, Role.Officer), grant(2, null), grant(3, 'm'));
    actor.covers(Review, '1.1.');
    actor.covers(Read, '1.1.');
    expect(actor.inPlaceOf('1.1.')).toBe('l');
    actor.covers(Review, '1.2.');
    actor.covers(Read, '1.3.');
    expect(actor.inPlaceOf('1.2.')).toBeNull();
  });

  it('is nobody where an own right is enough, whichever of several is asked for first', () => {
    const actor = actorWith(grant(1, 'l'), grant(1, null, Role.Officer));
    actor.begins(null);
    expect(actor.isAllowed((by) => by.covers(Review, '1.1.') || by.worksAt(Read, 1))).toBe(true);
    expect(actor.inPlaceOf('1.1.')).toBeNull();
    expect(actor.isAllowed((by) => by.covers(Review, '1.1.'))).toBe(true);
    expect(actor.inPlaceOf('1.1.')).toBe('l');
    expect(actor.isAllowed((by) => by.covers(Review, '1.2.'))).toBe(false);
  });

  it('knows all who give a right, and nobody beside an own one', () => {
    const actor = actorWith(grant(1, 'l'), grant(1, 'm'), grant(2, 'l'), grant(2, null));
    expect(actor.giversAt(Review, 1)).toEqual(['l', 'm']);
    expect(actor.giversOver(Review, '1.1.4.')).toEqual(['l', 'm']);
    expect(actor.giversAt(Review, 2)).toEqual([]);
  });
});
