import { KernelError, type Query, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { SecretField } from './personal-field';
import { keepPeople } from './person-lock';
import { PersonVault } from './person-vault';

/** What libraries seal for a person and nobody is shown. */
@Injectable()
export class PersonSecrets {
  constructor(private readonly vault: PersonVault) {}

  /** Null where there is none, and once the person was erased. */
  async read(query: Query, personKey: string, field: SecretField): Promise<string | null> {
    const [row] = await query<{ wrappedKey: Buffer; cipher: Buffer }>(
      `SELECT k.wrapped_key AS "wrappedKey", f.cipher FROM person_field AS f JOIN person_key AS k ON k.person_key = f.person_key
       WHERE f.person_key = $1 AND f.field = $2`,
      [personKey, field],
    );
    return row ? this.vault.decrypt(personKey, this.vault.keyOf(personKey, row.wrappedKey), field, row.cipher) : null;
  }

  /** Errors: NOT_FOUND, PERSON_ERASED. */
  async write(tx: Transaction, personKey: string, field: SecretField, secret: string): Promise<void> {
    await keepPeople(tx, [personKey]);
    const [row] = await tx.query<{ wrappedKey: Buffer }>(
      'SELECT wrapped_key AS "wrappedKey" FROM person_key WHERE person_key = $1',
      [personKey],
    );
    if (!row) throw KernelError.NOT_FOUND();
    const cipher = this.vault.encrypt(personKey, this.vault.keyOf(personKey, row.wrappedKey), field, secret);
    await tx.query(
      `INSERT INTO person_field (person_key, field, cipher) VALUES ($1, $2, $3)
       ON CONFLICT (person_key, field) DO UPDATE SET cipher = excluded.cipher`,
      [personKey, field, cipher],
    );
  }

  async remove(tx: Transaction, personKey: string, field: SecretField): Promise<void> {
    await tx.query('DELETE FROM person_field WHERE person_key = $1 AND field = $2', [personKey, field]);
  }
}
