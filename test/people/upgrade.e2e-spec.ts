import { describe, expect, it } from '@jest/globals';
import { newKey } from '@app/kernel';
import {
  Email,
  Name,
  ownLookup,
  PersonDigests,
  PersonReader,
  PersonSecrets,
  PersonVault,
  RecordPeople,
} from '@app/people';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { inDatabase, migrate } from '../support/upgrade';

const OPENS_PEOPLE = '1795340000000';

describe('an installation whose people were accounts', () => {
  const vault = new PersonVault({ masterKey: Buffer.alloc(32, 7) });
  const secret = 'totp' as never;

  /** As earlier builds wrote it. */
  async function account(
    client: pg.Client,
    name: string,
    email: string,
    disabledAt: string | null = null,
  ): Promise<string> {
    const key = newKey();
    const dataKey = vault.newKeyOf(key);
    const box = (field: never, text: string) => vault.encrypt(key, dataKey, field, text);
    await client.query(
      `INSERT INTO person (key, name_cipher, email_cipher, email_digest, created_at, disabled_at) VALUES ($1, $2, $3, $4, now(), $5)`,
      [
        key,
        box(Name as never, name),
        box(Email as never, email),
        vault.digestOf(ownLookup('x', Email, 'email-digest'), email),
        disabledAt,
      ],
    );
    await client.query('INSERT INTO person_key (person_key, wrapped_key) VALUES ($1, $2)', [key, dataKey.wrapped]);
    await client.query(
      `INSERT INTO person_credential (person_key, password_hash, totp_cipher, totp_confirmed_at) VALUES ($1, 'hash', $2, now())`,
      [key, box(secret, 'SECRET')],
    );
    return key;
  }

  it('loses nothing of them: names, addresses, secrets, what was closed and what was erased', () =>
    inDatabase(async (url, client) => {
      await migrate(url, OPENS_PEOPLE);
      const active = await account(client, 'Lê Văn Tám', 'tam@example.vn');
      const closed = await account(client, 'Võ Thị Sáu', 'sau@example.vn', '2024-01-02T00:00:00Z');
      const erased = await account(client, 'Đã Xoá', 'xoa@example.vn', '2024-01-03T00:00:00Z');
      await client.query('DELETE FROM person_key WHERE person_key = $1', [erased]);
      await client.query('UPDATE person SET email_digest = NULL WHERE key = $1', [erased]);
      await migrate(url);

      const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 1 })).initialize();
      const known = await new PersonReader(dataSource, vault).byKeys([active, closed, erased], [Name, Email]);
      expect([...known.get(active)!]).toEqual(
        expect.arrayContaining([
          [Name, 'Lê Văn Tám'],
          [Email, 'tam@example.vn'],
        ]),
      );
      expect(known.get(closed)!.get(Name)).toBe('Võ Thị Sáu');
      expect(known.get(erased)!.size).toBe(0);
      const read = (key: string) =>
        new PersonSecrets(vault).read((sql, params) => dataSource.query(sql, params), key, secret);
      expect([await read(active), await read(erased)]).toEqual(['SECRET', null]);
      const digests = () => new PersonDigests(dataSource, vault);
      expect(await digests().fill()).toBeGreaterThan(0);
      expect(await digests().fill()).toBe(0);
      const { rows: found } = await client.query<{ key: string; lookup: string; digest: Buffer }>(
        'SELECT person_key AS key, lookup, digest FROM person_digest ORDER BY person_key, lookup',
      );
      const ofPerson = (key: string, email: string, name: string) =>
        [[Email, email] as const, [Name, name] as const].map(([field, text]) => {
          const digest = vault.kept(ownLookup('find', field, `digest/find/${field}`), text);
          return { key, lookup: `find.${field}`, digest };
        });
      expect(found).toEqual([
        ...ofPerson(active, 'tam@example.vn', 'Lê Văn Tám'),
        ...ofPerson(closed, 'sau@example.vn', 'Võ Thị Sáu'),
      ]);
      await dataSource.destroy();

      const { rows } = await client.query<{ found: boolean; disabled: boolean; erased: boolean; password: string }>(
        `SELECT a.email_digest = $1 AS found, a.disabled_at IS NOT NULL AS disabled, p.erased_at IS NOT NULL AS erased, c.password_hash AS password
         FROM person AS p JOIN person_account AS a ON a.person_key = p.key JOIN person_credential AS c ON c.person_key = p.key ORDER BY p.key`,
        [vault.digestOf(ownLookup('x', Email, 'email-digest'), 'tam@example.vn')],
      );
      expect(rows).toEqual([
        { found: true, disabled: false, erased: false, password: 'hash' },
        { found: false, disabled: true, erased: false, password: 'hash' },
        { found: null, disabled: true, erased: true, password: 'hash' },
      ]);
    }));

  it('goes on where writing digests broke off, and leaves out whoever is erased meanwhile', () =>
    inDatabase(async (url, client) => {
      await migrate(url);
      const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 4 })).initialize();
      const now = new Date();
      const nobody = undefined as never;
      const recording = new RecordPeople(nobody, nobody, vault, nobody, nobody, nobody);
      const runs = { query: (sql: string, params?: unknown[]) => dataSource.query(sql, params) };
      const keys: string[] = [];
      for (let round = 0; round < 2; round++) {
        const people = Array.from({ length: 600 }, (_, at) => ({
          data: new Map([[Name, `Người ${round}-${at}`]]),
          organisationKey: null,
        }));
        keys.push(...(await recording.write(runs, people, now)));
      }
      keys.sort();
      await client.query('DELETE FROM person_digest');
      const count = async () =>
        (await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM person_digest`)).rows[0]!.count;
      // The box of one in the third round of 500 cannot be opened: what came before stays done.
      const broken = keys[1_100]!;
      const [{ wrapped }] = (await dataSource
        .query(
          `UPDATE person_key SET wrapped_key = '\\x00' WHERE person_key = $1 RETURNING (SELECT wrapped_key FROM person_key WHERE person_key = $1) AS wrapped`,
          [broken],
        )
        .then(([rows]: [{ wrapped: Buffer }[]]) => rows)) as [{ wrapped: Buffer }];
      const digests = () => new PersonDigests(dataSource, vault);
      await expect(digests().fill()).rejects.toThrow();
      const before = await count();
      expect(before).toBe(1_000);
      await client.query('UPDATE person_key SET wrapped_key = $2 WHERE person_key = $1', [broken, wrapped]);

      // Somebody is being erased; digests wait for it.
      const gone = keys[1_150]!;
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM person WHERE key = $1 FOR UPDATE', [gone]);
      const filling = Promise.all([digests().fill(), digests().fill()]);
      await new Promise((done) => setTimeout(done, 200));
      await client.query('DELETE FROM person_key WHERE person_key = $1', [gone]);
      await client.query('DELETE FROM person_field WHERE person_key = $1', [gone]);
      await client.query('COMMIT');
      await filling;
      await digests().fill();
      expect(await count()).toBe(1_199);
      await dataSource.destroy();
    }));
});
