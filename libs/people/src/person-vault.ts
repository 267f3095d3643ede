import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { Actor } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { PEOPLE_CONFIG, type PeopleConfig } from './people.config';
import { normalValue, type PersonalField, type PersonalLookup, type SecretField } from './personal-field';
import { open, seal } from './sealed-box.rules';

const KEPT_BYTES = 16;

/** A data key that lies open in memory, and the box in which it is stored. */
export interface DataKey {
  readonly open: KeyObject;
  readonly wrapped: Buffer;
}

/**
 * Seals and opens what is known of people: a data key per person, wrapped by the installation's key. Whoever holds the database alone
 * reads nothing, and without its data key nothing of a person can be read again.
 */
@Injectable()
export class PersonVault {
  private readonly wrapping: KeyObject;
  private readonly requests: KeyObject;
  private readonly lookups = new Map<string, KeyObject>();

  constructor(@Inject(PEOPLE_CONFIG) private readonly config: PeopleConfig) {
    this.wrapping = this.derive('person-key');
    this.requests = this.derive('request-digest');
  }

  newKeyOf(personKey: string): DataKey {
    const key = randomBytes(32);
    return { open: createSecretKey(key), wrapped: seal(this.wrapping, purposeOf(personKey, 'key'), key) };
  }

  /** Opens the box of a data key. Throws for the key of another person or installation. */
  keyOf(personKey: string, wrapped: Buffer): DataKey {
    return { open: createSecretKey(open(this.wrapping, purposeOf(personKey, 'key'), wrapped)), wrapped };
  }

  encrypt(personKey: string, key: DataKey, field: PersonalField | SecretField, text: string): Buffer {
    return seal(key.open, purposeOf(personKey, field), Buffer.from(text, 'utf8'));
  }

  decrypt(personKey: string, key: DataKey, field: PersonalField | SecretField, box: Buffer): string {
    return open(key.open, purposeOf(personKey, field), box).toString('utf8');
  }

  /** Bytes that a library keeps sealed under a key of `newKeyOf` that is no person's: a file, piece by piece. */
  sealPiece(owner: string, key: DataKey, place: string, content: Buffer): Buffer {
    return seal(key.open, purposeOf(owner, place), content);
  }

  openPiece(owner: string, key: DataKey, place: string, box: Buffer): Buffer {
    return open(key.open, purposeOf(owner, place), box);
  }

  /** What `person_digest` holds: half of the digest. 128 bits tell a million people apart as well, in less room. */
  kept(lookup: PersonalLookup, text: string): Buffer {
    return this.digestOf(lookup, text).subarray(0, KEPT_BYTES);
  }

  /** Finds a value without holding it: HMAC-SHA-256 of its normal spelling, under the key of the purpose. */
  digestOf({ field, derivation }: PersonalLookup, text: string): Buffer {
    const known = this.lookups.get(derivation);
    const key = known ?? this.derive(derivation);
    if (!known) this.lookups.set(derivation, key);
    return createHmac('sha256', key).update(normalValue(field, text)).digest();
  }

  /**
   * The actor with a request hash that tells nothing without the installation's key. The plain hash of a request that carries
   * a password or an address could be searched by guessing, far faster than argon2id allows.
   */
  withSecretRequest(actor: Actor): Actor {
    const { command } = actor;
    if (!command) return actor;
    const hash = createHmac('sha256', this.requests).update(command.hash).digest('hex');
    return actor.under({ key: command.key, hash });
  }

  private derive(purpose: string): KeyObject {
    return createSecretKey(Buffer.from(hkdfSync('sha256', this.config.masterKey, '', `hieu-hoc/${purpose}`, 32)));
  }
}

/** Authenticated with each box, so that none can be moved to another person or field. */
const purposeOf = (personKey: string, field: string): string => `person/${personKey}/${field}`;
