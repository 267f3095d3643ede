import { Actor } from '@app/kernel';
import fc from 'fast-check';
import { ownLookup, personalLookup } from './personal-field';
import { Email, Name, NationalId } from './personal-fields';
import { insertPeople, MOST_AT_ONCE, type PersonalData } from './person-rows';
import { PersonVault } from './person-vault';

const NOW = new Date('2024-10-01T00:00:00Z');

/** What the statements of one person would write. */
async function stored(vault: PersonVault, data: PersonalData) {
  const written: unknown[][] = [];
  const db = { query: async (_: string, params: unknown[] = []) => written.push(params) };
  const [key] = await insertPeople(db, vault, [{ data, organisationKey: 7 }], NOW);
  const [, [, wrapped], [, fields, boxes], [, lookups, digests]] = written as [
    unknown[],
    [string[], Buffer[]],
    [string[], string[], Buffer[]],
    [string[], string[], Buffer[]],
  ];
  return {
    key: key!,
    wrapped: wrapped[0]!,
    box: new Map(fields.map((field, at) => [field, boxes[at]!])),
    digest: new Map(lookups.map((lookup, at) => [lookup, digests[at]!])),
  };
}

const vaultWith = (byte: number) => new PersonVault({ masterKey: Buffer.alloc(32, byte) });
const person = (name: string, email: string) =>
  new Map([
    [Name, name],
    [Email, email],
  ]);

describe('PersonVault', () => {
  const vault = vaultWith(1);

  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.emailAddress(), async (name, email) => {
        const one = await stored(vault, person(name, email));
        const key = vault.keyOf(one.key, one.wrapped);
        expect(vault.decrypt(one.key, key, Name, one.box.get(Name)!)).toBe(name);
        expect(vault.decrypt(one.key, key, Email, one.box.get(Email)!)).toBe(email);
      }),
      { numRuns: 50 },
    );
  });

  it('never makes the same box twice', async () => {
    const same = person('Lê Văn Tám', 'tam@example.vn');
    const [one, other] = [await stored(vault, same), await stored(vault, same)];
    expect(one.box.get(Name)).not.toEqual(other.box.get(Name));
  });

  it('opens neither for another person, another field nor another installation, nor after a bit was changed', async () => {
    const one = await stored(vault, person('Lê Văn Tám', 'tam@example.vn'));
    const other = await stored(vault, person('Võ Thị Sáu', 'sau@example.vn'));
    const [key, otherKey] = [vault.keyOf(one.key, one.wrapped), vault.keyOf(other.key, other.wrapped)];
    const name = one.box.get(Name)!;
    expect(() => vault.decrypt(other.key, otherKey, Name, name)).toThrow();
    expect(() => vault.decrypt(other.key, key, Name, name)).toThrow();
    expect(() => vault.decrypt(one.key, key, Email, name)).toThrow();
    expect(() => vault.keyOf(other.key, one.wrapped)).toThrow();
    expect(() => vaultWith(2).keyOf(one.key, one.wrapped)).toThrow();
    name[name.length - 1]! ^= 1;
    expect(() => vault.decrypt(one.key, key, Name, name)).toThrow();
  });

  it('finds a value by its digest whatever its spelling, and only in this installation', async () => {
    const lookup = ownLookup('sign_in', Email, 'email-digest');
    expect(vault.digestOf(lookup, ' Tam@Example.vn')).toEqual(vault.digestOf(lookup, 'tam@example.vn'));
    expect(vaultWith(2).digestOf(lookup, 'tam@example.vn')).not.toEqual(vault.digestOf(lookup, 'tam@example.vn'));
  });

  it('tells nothing of one purpose to another: the same number has a digest of its own for each', async () => {
    const lookup = personalLookup('sample', NationalId);
    const { digest } = await stored(vault, new Map([[NationalId, '001099012345']]));
    expect(digest.get('sample.national_id')).toEqual(vault.kept(lookup, '001 099 012 345'));
    expect(digest.get('find.national_id')).not.toEqual(digest.get('sample.national_id'));
  });

  it('writes any number of people in four statements, up to what may lie in memory', async () => {
    let statements = 0;
    const db = { query: async () => (statements += 1) };
    const people = Array.from({ length: 50 }, (_, at) => ({
      data: new Map([[Name, `Người ${at}`]]),
      organisationKey: 1,
    }));
    expect(new Set(await insertPeople(db, vault, people, NOW)).size).toBe(50);
    expect(statements).toBe(4);
    const tooMany = Array.from({ length: MOST_AT_ONCE + 1 }, () => people[0]!);
    await expect(insertPeople(db, vault, tooMany, NOW)).rejects.toThrow('at once');
  });

  it('hides the hash of a request and keeps the rest of the actor', () => {
    const actor = Actor.anonymous('en', { key: 'abcdefgh', hash: 'plain' });
    const secret = vault.withSecretRequest(actor);
    expect(secret.command?.key).toBe('abcdefgh');
    expect(secret.command?.hash).not.toContain('plain');
    expect(secret.language).toBe('en');
    expect(vault.withSecretRequest(actor).command).toEqual(secret.command);
  });
});
