import { inspect } from 'node:util';
import { toldError } from '@app/kernel';
import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { declaredLookups, type PersonalLookup } from './personal-field';
import { PersonVault } from './person-vault';

/** People of one turn: their boxes are held in memory together, and nobody changes them meanwhile. */
const AT_ONCE = 500;

interface Sealed {
  key: string;
  wrappedKey: Buffer;
  cipher: Buffer;
}

/**
 * Writes the digests of lookups that were declared after people had been recorded, or that earlier builds did not write: while the API runs, which has
 * the key, a few people at a time. How far it came is kept, so it goes on where it broke off; of several processes one works on a lookup.
 */
@Injectable()
export class PersonDigests implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('people');
  private isStopped = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.fill().catch((error: unknown) => this.logger.error(inspect(toldError(error))));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Answers how many people were looked at. */
  async fill(): Promise<number> {
    let seen = 0;
    for (const lookup of await this.unfinished())
      for (let turn = AT_ONCE; turn === AT_ONCE && !this.isStopped; seen += turn) turn = await this.turn(lookup);
    return seen;
  }

  private async unfinished(): Promise<PersonalLookup[]> {
    const whole = await this.dataSource.query<{ name: string }[]>('SELECT name FROM person_lookup WHERE is_whole');
    const names = new Set(whole.map(({ name }) => name));
    return declaredLookups().filter(({ name }) => !names.has(name));
  }

  /** The next people of a lookup; fewer than `AT_ONCE` once it is whole, 0 where another process is at it. */
  private turn(lookup: PersonalLookup): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('INSERT INTO person_lookup (name) VALUES ($1) ON CONFLICT DO NOTHING', [lookup.name]);
      const [place] = await manager.query<{ doneTo: string | null }[]>(
        'SELECT done_to AS "doneTo" FROM person_lookup WHERE name = $1 AND NOT is_whole FOR UPDATE SKIP LOCKED',
        [lookup.name],
      );
      if (!place) return 0;
      const keys = await nextKeys(manager, place.doneTo);
      await this.write(manager, lookup, keys);
      await manager.query('UPDATE person_lookup SET done_to = coalesce($2, done_to), is_whole = $3 WHERE name = $1', [
        lookup.name,
        keys.at(-1) ?? null,
        keys.length < AT_ONCE,
      ]);
      return keys.length;
    });
  }

  private async write(manager: EntityManager, lookup: PersonalLookup, keys: readonly string[]): Promise<void> {
    const sealed = await manager.query<Sealed[]>(
      `SELECT k.person_key AS key, k.wrapped_key AS "wrappedKey", f.cipher FROM person_key AS k
       JOIN person_field AS f ON f.person_key = k.person_key AND f.field = $2 WHERE k.person_key = ANY($1::uuid[])`,
      [keys, lookup.field],
    );
    const digests = sealed.map(({ key, wrappedKey, cipher }) =>
      this.vault.kept(lookup, this.vault.decrypt(key, this.vault.keyOf(key, wrappedKey), lookup.field, cipher)),
    );
    await manager.query(
      `INSERT INTO person_digest (person_key, lookup, digest) SELECT key, $2, digest FROM unnest($1::uuid[], $3::bytea[]) AS d (key, digest)
       ON CONFLICT DO NOTHING`,
      [sealed.map(({ key }) => key), lookup.name, digests],
    );
  }
}

/** Locked, so that nobody is erased or corrected before the digests are there. Keys rise with time: whoever comes later has digests. */
async function nextKeys(manager: EntityManager, after: string | null): Promise<string[]> {
  const people = await manager.query<{ key: string }[]>(
    `SELECT key FROM person WHERE $1::uuid IS NULL OR key > $1::uuid ORDER BY key LIMIT ${AT_ONCE} FOR NO KEY UPDATE`,
    [after],
  );
  return people.map(({ key }) => key);
}
