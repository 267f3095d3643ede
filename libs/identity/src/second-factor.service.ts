import { Clock, type Query, type RequestContext, tableOf, type Transaction, Transactions } from '@app/kernel';
import { PeopleDirectory, PersonSecrets, PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { DataSource } from 'typeorm';
import { TOTP } from './account.fields';
import { Attempts } from './attempts.service';
import { PersonCredential } from './identity.entities';
import { IdentityError } from './identity.errors';
import { TotpConfirmed, TotpEnrolled, TotpRemoved } from './identity.events';
import type { TotpEnrolment } from './identity.views';
import { Passwords } from './passwords.service';
import { readRecoveryCode } from './recovery-codes.rules';
import { RecoveryCodes } from './recovery-codes.service';

const ISSUER = 'Hiếu Học';
/** A clock may be one step of 30 seconds off, either way. */
const TOLERANCE_SECONDS = 30;

interface Factor {
  passwordHash: string | null;
  totpConfirmedAt: Date | null;
  /** Null until one was made. */
  secret: string | null;
}

/** Time-based one-time passwords (RFC 6238). The secret is kept under the person's own key; a code is good once. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
    private readonly secrets: PersonSecrets,
    private readonly people: PeopleDirectory,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
    private readonly recovery: RecoveryCodes,
    private readonly clock: Clock,
  ) {}

  /** Makes a secret that counts once it is confirmed. The secret is never part of the stored answer: it is read again. */
  async enrol({ actor }: RequestContext): Promise<TotpEnrolment> {
    const personKey = actor.mustBePerson;
    await this.transactions.run(actor, async (tx) => {
      const factor = await this.factorOf((sql, params) => tx.query(sql, params), personKey);
      if (!factor?.passwordHash) throw IdentityError.PASSWORD_NEEDED_FIRST();
      if (factor.totpConfirmedAt) throw IdentityError.TOTP_ALREADY_ON();
      await this.secrets.write(tx, personKey, TOTP, generateSecret());
      await tableOf(PersonCredential).update(tx, { personKey }, { totpLastStep: null });
      tx.happened(TotpEnrolled, { subject: personKey, path: null });
    });
    return this.enrolment(personKey);
  }

  /** Turns the second factor on, with a first code as proof that the secret has arrived. */
  async confirm({ actor, request }: RequestContext, code: string): Promise<void> {
    const personKey = actor.mustBePerson;
    await this.attempts.atAccount(actor.principalName, request.ip, () =>
      this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
        await this.claim(tx, personKey, code);
        await tx.query(
          `UPDATE person_credential SET totp_confirmed_at = coalesce(totp_confirmed_at, $2) WHERE person_key = $1`,
          [personKey, tx.now],
        );
        tx.happened(TotpConfirmed, { subject: personKey, path: null });
      }),
    );
  }

  /** Turns the own second factor off. */
  async remove({ actor, request }: RequestContext, password: string): Promise<void> {
    const personKey = actor.mustBePerson;
    await this.passwords.prove(personKey, request.ip, password, 'password');
    await this.transactions.run(this.vault.withSecretRequest(actor), (tx) => this.clear(tx, personKey, null));
  }

  /** For whoever answers for the person: a lost telephone must not shut somebody out for good. `path` says where it is recorded. */
  async clear(tx: Transaction, personKey: string, path: string | null): Promise<void> {
    await this.secrets.remove(tx, personKey, TOTP);
    await this.recovery.clear(tx, personKey);
    await tableOf(PersonCredential).update(tx, { personKey }, { totpConfirmedAt: null, totpLastStep: null });
    tx.happened(TotpRemoved, { subject: personKey, path });
  }

  /** Either kind of code; answers whether it was a recovery code. Throws TOTP_REFUSED. */
  async prove(tx: Transaction, personKey: string, code: string): Promise<boolean> {
    const isRecovery = readRecoveryCode(code) !== null;
    await (isRecovery ? this.recovery.use(tx, personKey, code) : this.claim(tx, personKey, code));
    return isRecovery;
  }

  /** Accepts a code of the last, this or the next step, once: the later of two requests with the same code is refused. */
  async claim(tx: Transaction, personKey: string, code: string): Promise<void> {
    const secret = await this.secrets.read((sql, params) => tx.query(sql, params), personKey, TOTP);
    if (secret === null) throw IdentityError.TOTP_NOT_STARTED();
    const step = await stepOf(secret, code, this.clock.now());
    const claimed = await tx.query(
      `UPDATE person_credential SET totp_last_step = $2::bigint
       WHERE person_key = $1 AND $2::bigint > coalesce(totp_last_step, 0) RETURNING person_key`,
      [personKey, step],
    );
    if (claimed.length === 0) throw refused();
  }

  private async enrolment(personKey: string): Promise<TotpEnrolment> {
    const factor = await this.factorOf((sql, params) => this.dataSource.query(sql, params), personKey);
    if (!factor?.secret || factor.totpConfirmedAt) throw IdentityError.TOTP_ALREADY_ON();
    const { secret } = factor;
    const label = (await this.people.get(personKey)).email ?? '';
    return { secret, uri: generateURI({ issuer: ISSUER, label, secret }) };
  }

  private async factorOf(query: Query, personKey: string): Promise<Factor | null> {
    const [factor] = await query<Omit<Factor, 'secret'>>(
      `SELECT password_hash AS "passwordHash", totp_confirmed_at AS "totpConfirmedAt" FROM person_credential WHERE person_key = $1`,
      [personKey],
    );
    return factor ? { ...factor, secret: await this.secrets.read(query, personKey, TOTP) } : null;
  }
}

/** The 30-second step to which a code belongs. */
async function stepOf(secret: string, code: string, now: Date): Promise<number> {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) throw refused();
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token, epoch, epochTolerance: TOLERANCE_SECONDS });
  if (!result.valid || !('timeStep' in result)) throw refused();
  return result.timeStep;
}

const refused = () => IdentityError.TOTP_REFUSED({}, [{ path: 'totp', code: 'TOTP_REFUSED' }]);
