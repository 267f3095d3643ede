import { Actor } from '@app/kernel';
import fc from 'fast-check';
import { PersonVault } from './person-vault';

const NOW = new Date('2024-10-01T00:00:00Z');

async function stored(vault: PersonVault, name: string, email: string) {
  const rows: unknown[][] = [];
  const key = await vault.store({ query: async (_, params = []) => rows.push(params) }, { name, email }, NOW);
  const [person, personKey] = rows;
  return { key, name: person![1] as Buffer, email: person![2] as Buffer, wrapped: personKey![1] as Buffer };
}

const vaultWith = (byte: number) =>
  new PersonVault({ masterKey: Buffer.alloc(32, byte), publicUrl: 'http://127.0.0.1', secureCookies: false });

describe('PersonVault', () => {
  const vault = vaultWith(1);

  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.emailAddress(), async (name, email) => {
        const box = await stored(vault, name, email);
        expect(vault.decrypt(box.key, box.wrapped, 'name', box.name)).toBe(name.trim().normalize('NFC'));
        expect(vault.decrypt(box.key, box.wrapped, 'email', box.email)).toBe(email);
      }),
      { numRuns: 50 },
    );
  });

  it('never makes the same box twice', async () => {
    const [one, other] = [
      await stored(vault, 'Lê Văn Tám', 'tam@example.vn'),
      await stored(vault, 'Lê Văn Tám', 'tam@example.vn'),
    ];
    expect(one.name).not.toEqual(other.name);
  });

  it('opens neither for another person, another field nor another installation, nor after a bit was changed', async () => {
    const box = await stored(vault, 'Lê Văn Tám', 'tam@example.vn');
    const other = await stored(vault, 'Võ Thị Sáu', 'sau@example.vn');
    expect(() => vault.decrypt(other.key, other.wrapped, 'name', box.name)).toThrow();
    expect(() => vault.decrypt(other.key, box.wrapped, 'name', box.name)).toThrow();
    expect(() => vault.decrypt(box.key, box.wrapped, 'email', box.name)).toThrow();
    expect(() => vaultWith(2).decrypt(box.key, box.wrapped, 'name', box.name)).toThrow();
    box.name[box.name.length - 1]! ^= 1;
    expect(() => vault.decrypt(box.key, box.wrapped, 'name', box.name)).toThrow();
  });

  it('finds an address by its digest whatever its spelling, and only in this installation', () => {
    expect(vault.digestOf(' Tam@Example.vn')).toEqual(vault.digestOf('tam@example.vn'));
    expect(vaultWith(2).digestOf('tam@example.vn')).not.toEqual(vault.digestOf('tam@example.vn'));
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
