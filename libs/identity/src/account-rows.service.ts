import { Email, Name, PersonVault, RecordPeople, type Runs } from '@app/people';
import { Injectable } from '@nestjs/common';
import { SIGN_IN } from './account.fields';

export interface NewAccount {
  name: string;
  email: string;
  /** Belongs to the demonstration content. */
  isDemo?: boolean;
}

/** Rows of accounts alone, without rights and without a trail: part of a change that says itself what it did. */
@Injectable()
export class AccountRows {
  constructor(
    private readonly people: RecordPeople,
    private readonly vault: PersonVault,
  ) {}

  /** A new person with an account. Answers the pseudonymous key under which everything else knows the person. */
  async store(db: Runs, { name, email, isDemo = false }: NewAccount, now: Date): Promise<string> {
    const data = new Map([
      [Name, name.trim().normalize('NFC')],
      [Email, email.trim()],
    ]);
    const [key] = await this.people.write(db, [{ data, organisationKey: null, isDemo }], now);
    // Bare clients of tools write it, too, and answer in a form of their own.
    await db.query('INSERT INTO person_account (person_key, email_digest) VALUES ($1, $2)', [
      key,
      this.digestOf(email),
    ]);
    return key!;
  }

  /** By which an account is found. */
  digestOf(email: string): Buffer {
    return this.vault.digestOf(SIGN_IN, email);
  }
}
