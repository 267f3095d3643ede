import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Actor, newKey } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { normalAddress } from './person.rules';
import { open, seal } from './sealed-box.rules';

/** Names the content of a box; part of what is authenticated. */
export type PersonalField = 'name' | 'email' | 'totp';

export interface PersonalData {
  name: string;
  email: string;
  /** Belongs to the demonstration content. */
  isDemo?: boolean;
}

interface Runs {
  query: (sql: string, params?: unknown[]) => Promise<unknown>;
}

/**
 * Keeps names and addresses: a data key per person, wrapped by the installation's key. Whoever holds the database alone reads
 * nothing, and destroying a person's data key erases the person from every backup at once.
 */
@Injectable()
export class PersonVault {
  private readonly wrapping: Buffer;
  private readonly addresses: Buffer;
  private readonly requests: Buffer;

  constructor(@Inject(IDENTITY_CONFIG) { masterKey }: IdentityConfig) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, '', `hieu-hoc/${purpose}`, 32));
    this.wrapping = derive('person-key');
    this.addresses = derive('email-digest');
    this.requests = derive('request-digest');
  }

  /** Writes a new person with a new data key. Answers the pseudonymous key under which everything else knows the person. */
  async store(db: Runs, { name, email, isDemo = false }: PersonalData, now: Date): Promise<string> {
    const key = newKey();
    const dataKey = randomBytes(32);
    const box = (field: PersonalField, text: string) => seal(dataKey, purposeOf(key, field), Buffer.from(text, 'utf8'));
    await db.query(
      `INSERT INTO person (key, name_cipher, email_cipher, email_digest, is_demo, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [key, box('name', name.trim().normalize('NFC')), box('email', email.trim()), this.digestOf(email), isDemo, now],
    );
    await db.query(`INSERT INTO person_key (person_key, wrapped_key) VALUES ($1, $2)`, [
      key,
      seal(this.wrapping, purposeOf(key, 'key'), dataKey),
    ]);
    return key;
  }

  encrypt(personKey: string, wrappedKey: Buffer, field: PersonalField, text: string): Buffer {
    return seal(this.unwrap(personKey, wrappedKey), purposeOf(personKey, field), Buffer.from(text, 'utf8'));
  }

  decrypt(personKey: string, wrappedKey: Buffer, field: PersonalField, box: Buffer): string {
    return open(this.unwrap(personKey, wrappedKey), purposeOf(personKey, field), box).toString('utf8');
  }

  /** Finds an address without holding it: HMAC-SHA-256 of its normal spelling. */
  digestOf(email: string): Buffer {
    return createHmac('sha256', this.addresses).update(normalAddress(email)).digest();
  }

  /**
   * The actor with a request hash that tells nothing without the installation's key. The plain hash of a request that carries
   * a password or an address could be searched by guessing, far faster than argon2id allows.
   */
  withSecretRequest(actor: Actor): Actor {
    const { personId, sessionId, grants, scopes, language, command } = actor;
    if (!command) return actor;
    const hash = createHmac('sha256', this.requests).update(command.hash).digest('hex');
    return new Actor({
      personId,
      sessionId,
      grants: [...grants],
      scopes,
      language,
      command: { key: command.key, hash },
    });
  }

  private unwrap(personKey: string, wrappedKey: Buffer): Buffer {
    return open(this.wrapping, purposeOf(personKey, 'key'), wrappedKey);
  }
}

const purposeOf = (personKey: string, field: PersonalField | 'key'): string => `person/${personKey}/${field}`;
