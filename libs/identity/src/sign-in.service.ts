import { principalName, type RequestContext, requestReads, type Transaction, Transactions } from '@app/kernel';
import { PersonVault } from '@app/people';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountNotices, type NewNotice } from './account-notices.service';
import { AccountRows } from './account-rows.service';
import { ActorResolver } from './actor-resolver';
import { Attempts } from './attempts.service';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { AccountNoticeKind, SessionStart } from './identity.entities';
import { IdentityError } from './identity.errors';
import type { SignInWithLinkArgs, SignInWithPasswordArgs } from './identity.inputs';
import { SignInResult } from './identity.views';
import { Passwords } from './passwords.service';
import { SecondFactor } from './second-factor.service';
import { hashOf } from './secret-token';
import { writeSessionCookie } from './session-cookie';
import { ABSOLUTE_MS } from './session.rules';
import { type NewSession, Sessions, type StartedSession } from './sessions.service';
import { Viewers } from './viewers.service';

interface Account {
  personKey: string;
  passwordHash: string | null;
  hasTotp: boolean;
}

/** Who it is, and who else had seen the link that proves it. */
type Proven = Pick<NewSession, 'personKey' | 'handedOverBy'> & { isByRecoveryCode?: boolean };

const TOTP_REQUIRED: SignInResult = { viewer: null, totpRequired: true };

/** From a proof to a session cookie. */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly vault: PersonVault,
    private readonly rows: AccountRows,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
    private readonly sessions: Sessions,
    private readonly notices: AccountNotices,
    private readonly actors: ActorResolver,
    private readonly viewers: Viewers,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  /** Uses a one-time link up. Errors: LINK_INVALID, TOTP_REFUSED, TOO_MANY_ATTEMPTS. */
  async withLink(context: RequestContext, { token, totp }: SignInWithLinkArgs): Promise<SignInResult> {
    const tokenHash = hashOf(token);
    return this.attempts.unguessable(context.request.ip, async () => {
      const account = await this.accountOfLink(tokenHash);
      if (account?.hasTotp && !totp) return TOTP_REQUIRED;
      const open = () =>
        this.open(context, SessionStart.Link, async (tx) => {
          const link = await useUp(tx, tokenHash);
          if (!account?.hasTotp) return link;
          return { ...link, isByRecoveryCode: await this.secondFactor.prove(tx, link.personKey, totp ?? '') };
        });
      if (!account?.hasTotp) return open();
      const principal = principalName({ kind: 'person', key: account.personKey });
      return this.attempts.atAccount(principal, context.request.ip, open);
    });
  }

  /**
   * Errors: SIGN_IN_REFUSED (the same, after the same time, for an unknown address, a wrong password and a disabled person),
   * TOTP_REFUSED, TOO_MANY_ATTEMPTS.
   */
  async withPassword(
    context: RequestContext,
    { email, password, totp }: SignInWithPasswordArgs,
  ): Promise<SignInResult> {
    const digest = this.rows.digestOf(email);
    const result = await this.attempts.ofStranger(digest.toString('hex'), context.request.ip, async () => {
      const account = await this.accountOfAddress(digest);
      const matches = await this.passwords.matches(account?.passwordHash ?? null, password);
      if (!account || !matches) throw IdentityError.SIGN_IN_REFUSED();
      if (account.hasTotp && !totp) return null;
      return this.open(context, SessionStart.Password, async (tx) => {
        const isByRecoveryCode = account.hasTotp && (await this.secondFactor.prove(tx, account.personKey, totp ?? ''));
        return { personKey: account.personKey, handedOverBy: null, isByRecoveryCode };
      });
    });
    return result ?? TOTP_REQUIRED;
  }

  /**
   * The stored answer of the request is the session's key, never its token. When the request is repeated, the session gets
   * a new token; its age limits how long that works.
   */
  private async open(
    context: RequestContext,
    startedBy: SessionStart,
    prove: (tx: Transaction) => Promise<Proven>,
  ): Promise<SignInResult> {
    const { request } = context;
    let started: StartedSession | undefined;
    let told: NewNotice[] = [];
    const sessionKey = await this.transactions.run(this.vault.withSecretRequest(context.actor), async (tx) => {
      const { isByRecoveryCode = false, ...proven } = await prove(tx);
      started = await this.sessions.start(tx, { ...proven, startedBy, userAgent: request.headers['user-agent'] });
      const { personKey } = proven;
      const notice = { personKey, kind: AccountNoticeKind.SessionStarted, sessionKey: started.key };
      await this.notices.note(tx, notice);
      told = isByRecoveryCode ? [notice, { personKey, kind: AccountNoticeKind.RecoveryCodeUsed }] : [notice];
      return started.key;
    });
    if (started?.key === sessionKey) told.forEach((notice) => this.notices.tell(notice));
    const token = started?.key === sessionKey ? started.token : await this.sessions.renew(sessionKey);
    return this.enter(context, token);
  }

  /** From here on the request is the person's. */
  private async enter(context: RequestContext, token: string): Promise<SignInResult> {
    const actor = await this.actors.ofToken(token, context.actor.language);
    if (!actor) throw IdentityError.SIGN_IN_REFUSED();
    writeSessionCookie(this.config, context.reply, token, ABSOLUTE_MS / 1000);
    context.actor = actor;
    await requestReads()?.become(actor);
    return { viewer: await this.viewers.of(actor), totpRequired: false };
  }

  private async accountOfAddress(digest: Buffer): Promise<Account | null> {
    const [account] = await this.dataSource.query<Account[]>(
      `SELECT a.person_key AS "personKey", c.password_hash AS "passwordHash", c.totp_confirmed_at IS NOT NULL AS "hasTotp"
       FROM person_account AS a LEFT JOIN person_credential AS c ON c.person_key = a.person_key
       WHERE a.email_digest = $1 AND a.disabled_at IS NULL`,
      [digest],
    );
    return account ?? null;
  }

  private async accountOfLink(tokenHash: Buffer): Promise<Account | null> {
    const [account] = await this.dataSource.query<Account[]>(
      `SELECT l.person_key AS "personKey", c.password_hash AS "passwordHash", c.totp_confirmed_at IS NOT NULL AS "hasTotp"
       FROM person_sign_in_link l LEFT JOIN person_credential c ON c.person_key = l.person_key WHERE l.token_hash = $1`,
      [tokenHash],
    );
    return account ?? null;
  }
}

/** The update decides: of two requests with the same link, one signs in. */
async function useUp(tx: Transaction, tokenHash: Buffer): Promise<Proven> {
  const [link] = await tx.query<Proven>(
    `UPDATE person_sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING person_key AS "personKey", handed_over_by AS "handedOverBy"`,
    [tokenHash, tx.now],
  );
  if (!link) throw IdentityError.LINK_INVALID();
  return link;
}
