import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError } from './errors';
import { tableOf } from './table';
import type { Transaction } from './transaction';

@Entity('bench')
class Bench {
  @PrimaryColumn('int')
  scopeId: number;

  @PrimaryColumn('uuid')
  key: string;

  get id(): string {
    return `${this.scopeId}/${this.key}`;
  }

  @Column('text')
  groupName: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text', { select: false })
  searchText: string;

  @Column('jsonb')
  parts: string[];

  @Column('int', { default: 1 })
  version: number;
}

const benches = tableOf(Bench);
const bench = { scopeId: 7, key: 'k', groupName: 'a', place: 'b', version: 3 };

/** A transaction that answers `rows` and remembers what it was sent. */
function sending(rows: object[] = []) {
  const sent: [sql: string, params: unknown[]][] = [];
  const query = (sql: string, params: unknown[]) => {
    sent.push([sql.replace(/\s+/g, ' '), params]);
    return Promise.resolve(rows);
  };
  return { tx: { query } as unknown as Transaction, sent };
}

describe('table', () => {
  it('names the columns that are read', () => {
    expect(benches.columns('b')).toBe(
      'b."scope_id" AS "scopeId", b."key" AS "key", b."group_name" AS "groupName", b."place" AS "place", b."parts" AS "parts", b."version" AS "version"',
    );
    expect(benches.columns('b', ['place'])).toBe('b."place" AS "place"');
    expect(benches.columns('b', { but: ['scopeId', 'key', 'groupName', 'parts'] })).toBe(
      'b."place" AS "place", b."version" AS "version"',
    );
    expect(benches.json('b', ['groupName'])).toBe(`json_build_object('groupName', b."group_name")`);
  });

  it('gives a plain row what its class computes', () => {
    expect(benches.toRow({ ...bench, searchText: '', parts: [] }).id).toBe('7/k');
  });

  it('inserts what is given, JSON as text', async () => {
    const { tx, sent } = sending([{ key: 'k' }]);
    const made = await benches.insert(
      tx,
      { key: 'k', place: null, parts: ['x'], version: undefined },
      { answer: ['key'] },
    );
    expect(made).toEqual({ key: 'k' });
    expect(sent).toEqual([
      [
        'INSERT INTO bench ("key", "place", "parts") VALUES ($1, $2, $3) RETURNING bench."key" AS "key"',
        ['k', null, '["x"]'],
      ],
    ]);
  });

  it('inserts many rows in one statement, and none in none', async () => {
    const { tx, sent } = sending();
    await benches.insertAll(tx, []);
    await benches.insertAll(
      tx,
      [
        { key: 'k', version: 1 },
        { key: 'l', version: 2 },
      ],
      {
        made: { version: 'r.version + 1' },
        onConflict: 'DO NOTHING',
      },
    );
    expect(sent).toEqual([
      [
        'INSERT INTO bench ("key", "version") SELECT r."key", r.version + 1 FROM jsonb_populate_recordset(NULL::bench, $1::jsonb) AS r ON CONFLICT DO NOTHING',
        ['[{"key":"k","version":1},{"key":"l","version":2}]'],
      ],
    ]);
  });

  it('inserts what only one of many rows names', async () => {
    const { tx, sent } = sending();
    await benches.insertAll(tx, [
      { key: 'k', place: 'a' },
      { key: 'l', place: undefined },
    ]);
    expect(sent[0]![0]).toMatch(/^INSERT INTO bench \("key", "place"\)/);
    expect(sent[0]![1]).toEqual(['[{"key":"k","place":"a"},{"key":"l"}]']);
  });

  it('amends by the whole key and the version that was read, and says what was before', async () => {
    const { tx, sent } = sending([{ scope_id: 7 }]);
    const changed = await benches.amend(tx, bench, 3, { groupName: 'c', place: null }, 'place IS NOT NULL');
    expect(changed).toEqual({ before: { groupName: 'a', place: 'b' }, after: { groupName: 'c', place: null } });
    expect(sent).toEqual([
      [
        'UPDATE bench SET "group_name" = $4, "place" = $5, version = version + 1 WHERE "scope_id" = $1 AND "key" = $2 AND version = $3 AND place IS NOT NULL RETURNING "scope_id"',
        [7, 'k', 3, 'c', null],
      ],
    ]);
  });

  it.each([2, 3, 4])(
    'refuses an amendment of version %i where another has been read, or has changed it since',
    async (version) => {
      const { tx, sent } = sending();
      const refused = await benches.amend(tx, bench, version, { place: null }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DomainError);
      expect(refused).toMatchObject({ code: 'VERSION_CONFLICT', params: { current: 3 } });
      expect(sent).toHaveLength(version === 3 ? 1 : 0);
    },
  );

  it('updates by key and says whether the row was there', async () => {
    const { tx, sent } = sending();
    expect(await benches.update(tx, bench, { place: 'd' })).toBe(false);
    expect(sent[0]![0]).toBe('UPDATE bench SET "place" = $3 WHERE "scope_id" = $1 AND "key" = $2 RETURNING "scope_id"');
  });

  it('overwrites everything but the key', () => {
    expect(benches.overwriting()).toMatch(
      /^\("scope_id", "key"\) DO UPDATE SET "group_name" = excluded."group_name", /,
    );
  });

  it('lays what was asked over what is there', () => {
    const columns = ['groupName', 'place'] as const;
    expect(benches.amended(bench, columns, { groupName: null, place: null })).toEqual({ groupName: 'a', place: null });
    expect(benches.amended(bench, columns, { groupName: 'c' })).toEqual({ groupName: 'c', place: 'b' });
  });

  it('refuses what is no column, and a key that is not whole', async () => {
    await expect(benches.insert(sending().tx, { id: 'x' })).rejects.toThrow('bench has no column for id');
    await expect(benches.update(sending().tx, { key: 'k' }, {})).rejects.toThrow('a key of bench without its scopeId');
  });
});
