import { Actor, type Transaction, Transactions } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { IdentityError } from './identity.errors';
import { SignInLinkIssued, SignInLinkReplaced } from './identity.events';
import { SignInLink } from './identity.views';
import { Manageable } from './manageable.service';
import { hashOf, newToken } from './secret-token';
import { after, LINK_MINUTES } from './session.rules';

/** Links that sign in once. An account begins with one; there is no first password. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly manageable: Manageable,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  /** For an administrator to hand over: to people all of whose roles lie within the administrator's reach. */
  issueTo(actor: Actor, personKey: string): Promise<SignInLink> {
    return this.hand(actor, personKey, LINK_MINUTES, (tx) => this.manageable.wholePerson(tx, actor, personKey));
  }

  /** For the programme itself (`Actor.system()`), which prints links when it is first started. */
  issue(actor: Actor, personKey: string, minutes: number): Promise<SignInLink> {
    return this.hand(actor, personKey, minutes, (tx) => this.manageable.pathOf(tx, personKey));
  }

  /** The stored answer names the link by its hash; a repeated request replaces the link instead of giving it again. */
  private async hand(
    actor: Actor,
    personKey: string,
    minutes: number,
    pathOf: (tx: Transaction) => Promise<string | null>,
  ): Promise<SignInLink> {
    const token = newToken();
    const issued = await this.transactions.run(actor, async (tx) => {
      const path = await pathOf(tx);
      const expiresAt = after(tx.now, minutes * 60_000);
      await write(tx, personKey, hashOf(token), expiresAt, path);
      return { hash: hashOf(token).toString('hex'), expiresAt: expiresAt.toISOString(), path };
    });
    const expiresAt = new Date(issued.expiresAt);
    const isRepeated = issued.hash !== hashOf(token).toString('hex');
    if (isRepeated) await this.replace(personKey, expiresAt, token, issued.path);
    return { url: this.urlOf(token), expiresAt };
  }

  /** A link that was used or replaced by a later one stays so. */
  private async replace(personKey: string, expiresAt: Date, token: string, path: string | null): Promise<void> {
    await this.transactions.run(Actor.system(), async (tx) => {
      const replaced = await tx.query(
        `UPDATE person_sign_in_link SET token_hash = $3
         WHERE person_key = $1 AND expires_at = $2 AND used_at IS NULL AND expires_at > $4 RETURNING person_key`,
        [personKey, expiresAt, hashOf(token), tx.now],
      );
      if (replaced.length === 0) throw IdentityError.LINK_INVALID();
      tx.happened(SignInLinkReplaced, { subject: personKey, path });
    });
  }

  /** After `#`, so that no server and no proxy writes the token into a log. */
  private urlOf(token: string): string {
    return `${this.config.publicUrl}/#/sign-in?token=${token}`;
  }
}

async function write(
  tx: Transaction,
  personKey: string,
  tokenHash: Buffer,
  expiresAt: Date,
  path: string | null,
): Promise<void> {
  await tx.query(
    `UPDATE person_sign_in_link SET expires_at = $2 WHERE person_key = $1 AND used_at IS NULL AND expires_at > $2`,
    [personKey, tx.now],
  );
  const written = await tx.query(
    `INSERT INTO person_sign_in_link (token_hash, person_key, expires_at)
     SELECT $1, person_key, $3 FROM person_account WHERE person_key = $2 AND disabled_at IS NULL RETURNING person_key`,
    [tokenHash, personKey, expiresAt],
  );
  if (written.length === 0) throw IdentityError.PERSON_DISABLED();
  tx.happened(SignInLinkIssued, { subject: personKey, path, after: { expiresAt } });
}
