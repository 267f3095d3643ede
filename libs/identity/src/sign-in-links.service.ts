import { Actor, requestReads, type Transaction, Transactions } from '@app/kernel';
import { Mailer } from '@app/mail';
import { PeopleDirectory } from '@app/people';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from './account-notices.service';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { AccountNoticeKind, type PersonSignInLink } from './identity.entities';
import { IdentityError } from './identity.errors';
import { SignInLinkIssued, SignInLinkReplaced } from './identity.events';
import type { SignInLink } from './identity.views';
import { Manageable } from './manageable.service';
import { hashOf, newToken } from './secret-token';
import { after, LINK_MINUTES } from './session.rules';
import type { IssuedLink } from './sign-in-link';

interface Wish {
  personKey: string;
  minutes: number;
  /** Somebody sees the link who is not the person. */
  isShown: boolean;
  pathOf: (tx: Transaction) => Promise<string | null>;
}

/** Links that sign in once. An account begins with one; there is no first password. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly transactions: Transactions,
    private readonly manageable: Manageable,
    private readonly people: PeopleDirectory,
    private readonly notices: AccountNotices,
    private readonly mailer: Mailer,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  /**
   * For people all of whose roles lie within the administrator's reach. It goes to the person's address; the administrator sees it only where no mail
   * can be sent, and the session that it begins then says who had seen it. Errors: PERSON_BEYOND_REACH, PERSON_DISABLED, LINK_NOT_SENT.
   */
  async issueTo(actor: Actor, personKey: string): Promise<SignInLink> {
    const sentTo = this.mailer.reachesPeople ? (await this.people.get(personKey, false)).email : null;
    const pathOf = (tx: Transaction) => this.manageable.wholePerson(tx, actor, personKey);
    const link = await this.hand(actor, { personKey, minutes: LINK_MINUTES, isShown: sentTo === null, pathOf });
    if (sentTo === null) return { ...link, sentTo };
    await requestReads()?.letGo();
    await this.notices.sendLink(personKey, link);
    return { url: null, expiresAt: link.expiresAt, sentTo };
  }

  /** For the programme itself (`Actor.system()`), which prints links when it is first started. */
  issue(actor: Actor, personKey: string, minutes: number): Promise<IssuedLink> {
    const pathOf = (tx: Transaction) => this.manageable.pathOf(tx, personKey);
    return this.hand(actor, { personKey, minutes, isShown: true, pathOf });
  }

  /** The stored answer names the link by its hash; a repeated request replaces the link instead of giving it again. */
  private async hand(actor: Actor, { personKey, minutes, isShown, pathOf }: Wish): Promise<IssuedLink> {
    const token = newToken();
    const notice = { personKey, kind: AccountNoticeKind.LinkIssued };
    const issued = await this.transactions.run(actor, async (tx) => {
      const path = await pathOf(tx);
      const expiresAt = after(tx.now, minutes * 60_000);
      await write(
        tx,
        { tokenHash: hashOf(token), personKey, expiresAt, handedOverBy: isShown ? actor.personId : null },
        isShown,
        path,
      );
      if (actor.personId !== null) await this.notices.note(tx, notice);
      return { hash: hashOf(token).toString('hex'), expiresAt: expiresAt.toISOString(), path };
    });
    const expiresAt = new Date(issued.expiresAt);
    const isRepeated = issued.hash !== hashOf(token).toString('hex');
    if (isRepeated) await this.replace(personKey, expiresAt, token, issued.path);
    else if (actor.personId !== null && isShown) this.notices.tell(notice);
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

type NewLink = Omit<PersonSignInLink, 'usedAt'>;

async function write(
  tx: Transaction,
  { tokenHash, personKey, expiresAt, handedOverBy }: NewLink,
  isShown: boolean,
  path: string | null,
): Promise<void> {
  await tx.query(
    `UPDATE person_sign_in_link SET expires_at = $2 WHERE person_key = $1 AND used_at IS NULL AND expires_at > $2`,
    [personKey, tx.now],
  );
  const written = await tx.query(
    `INSERT INTO person_sign_in_link (token_hash, person_key, expires_at, handed_over_by)
     SELECT $1, person_key, $3, $4 FROM person_account WHERE person_key = $2 AND disabled_at IS NULL RETURNING person_key`,
    [tokenHash, personKey, expiresAt, handedOverBy],
  );
  if (written.length === 0) throw IdentityError.PERSON_DISABLED();
  tx.happened(SignInLinkIssued, { subject: personKey, path, after: { expiresAt, isShown } });
}
