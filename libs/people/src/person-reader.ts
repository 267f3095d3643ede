import type { Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonVault } from './person-vault';
import type { PersonalField } from './personal-field';
import type { PersonalData } from './person-rows';

export interface SealedFields {
  key: string;
  /** Null once the person was erased. */
  wrappedKey: Buffer | null;
  boxes: { field: PersonalField; cipher: string }[] | null;
}

/** Columns with the sealed fields of person `p`, for a SELECT whose rows `opened` reads; `fields` is a parameter, an array of names. */
export const sealedColumns = (fields: string): string =>
  `(SELECT k.wrapped_key FROM person_key AS k WHERE k.person_key = p.key) AS "wrappedKey",
   (SELECT json_agg(json_build_object('field', f.field, 'cipher', encode(f.cipher, 'base64')))
    FROM person_field AS f WHERE f.person_key = p.key AND f.field = ANY(${fields}::text[])) AS boxes`;

/** Opens what is known of people; the one place where it is decrypted. */
@Injectable()
export class PersonReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
  ) {}

  /** These fields of people, by key; nothing of those who were erased. One statement, of the transaction whose `query` is given. */
  async byKeys(
    keys: readonly string[],
    fields: readonly PersonalField[],
    query: Query = (sql, params) => this.dataSource.query(sql, params),
  ): Promise<Map<string, PersonalData>> {
    const rows = await query<SealedFields>(
      `SELECT p.key, ${sealedColumns('$2')} FROM person AS p WHERE p.key = ANY($1::uuid[])`,
      [keys, fields],
    );
    return new Map(rows.map((row) => [row.key, this.opened(row)]));
  }

  opened({ key, wrappedKey, boxes }: SealedFields): PersonalData {
    if (wrappedKey === null) return new Map();
    const dataKey = this.vault.keyOf(key, wrappedKey);
    return new Map(
      (boxes ?? []).map(({ field, cipher }) => [
        field,
        this.vault.decrypt(key, dataKey, field, Buffer.from(cipher, 'base64')),
      ]),
    );
  }
}
