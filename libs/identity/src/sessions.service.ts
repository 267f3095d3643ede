import {
  Actor,
  Clock,
  KernelError,
  newKey,
  type RequestContext,
  tableOf,
  type Transaction,
  Transactions,
  viewOf,
} from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IDENTITY_CONFIG, type IdentityConfig } from './identity.config';
import { PersonSession, type SessionStart } from './identity.entities';
import { IdentityError } from './identity.errors';
import { SessionEnded, SessionRenewed, SessionStarted } from './identity.events';
import { SessionView } from './identity.views';
import { hashOf, newToken } from './secret-token';
import { clearSessionCookie } from './session-cookie';
import { ABSOLUTE_MS, after, before, IDLE_MS, REPLAY_MS } from './session.rules';

export interface StartedSession {
  key: string;
  token: string;
}

export interface NewSession {
  personKey: string;
  startedBy: SessionStart;
  /** Who had seen the link that began it. */
  handedOverBy: string | null;
  userAgent: string | undefined;
}

const LONGEST_USER_AGENT = 300;
const MOST_SESSIONS = 100;
const SHOWN = ['key', 'createdAt', 'lastSeenAt', 'expiresAt', 'userAgent'] as const satisfies (keyof PersonSession)[];

@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(IDENTITY_CONFIG) private readonly config: IdentityConfig,
  ) {}

  /** Starts a session of a person who may sign in; the one that this browser had before ends. */
  async start(tx: Transaction, { personKey, startedBy, handedOverBy, userAgent }: NewSession): Promise<StartedSession> {
    const session = { key: newKey(), token: newToken() };
    const started = await tx.query(
      `INSERT INTO person_session (key, token_hash, person_key, created_at, last_seen_at, expires_at, user_agent, started_by, handed_over_by)
       SELECT $1, $2, person_key, $4, $4, $5, $6, $7, $8 FROM person_account WHERE person_key = $3 AND disabled_at IS NULL RETURNING key`,
      [
        session.key,
        hashOf(session.token),
        personKey,
        tx.now,
        after(tx.now, ABSOLUTE_MS),
        userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
        startedBy,
        handedOverBy,
      ],
    );
    if (started.length === 0) throw IdentityError.SIGN_IN_REFUSED();
    await tx.query(`UPDATE person_session SET revoked_at = $2 WHERE key = $1 AND revoked_at IS NULL`, [
      tx.actor.sessionId,
      tx.now,
    ]);
    tx.happened(SessionStarted, {
      subject: personKey,
      path: null,
      after: { session: session.key, startedBy, handedOverBy },
    });
    return session;
  }

  /**
   * A new token for a session that has just begun: the answer to a repeated sign-in. The first token was never stored, so it
   * cannot be given again; replacing it keeps one request one session.
   */
  async renew(key: string): Promise<string> {
    const token = newToken();
    await this.transactions.run(Actor.system(), async (tx) => {
      const [session] = await tx.query<{ personKey: string }>(
        `UPDATE person_session SET token_hash = $2 WHERE key = $1 AND revoked_at IS NULL AND created_at > $3
         RETURNING person_key AS "personKey"`,
        [key, hashOf(token), before(tx.now, REPLAY_MS)],
      );
      if (!session) throw IdentityError.SIGN_IN_REFUSED();
      tx.happened(SessionRenewed, { subject: session.personKey, path: null, after: { session: key } });
    });
    return token;
  }

  /** The own sessions that are alive, the last used one first. */
  list(actor: Actor): Promise<SessionView[]> {
    return this.ofPerson(actor, actor.mustBePerson);
  }

  /** The sessions of a person that are alive; no rights are asked. */
  async ofPerson(actor: Actor, personKey: string): Promise<SessionView[]> {
    const now = this.clock.now();
    const rows = await this.dataSource.query<SessionView[]>(
      `SELECT ${tableOf(PersonSession).columns('s', SHOWN)}, s.handed_over_by IS NOT NULL AS "isByHandedLink", s.key = $2 AS "isCurrent"
       FROM person_session AS s
       WHERE s.person_key = $1 AND s.revoked_at IS NULL AND s.expires_at > $3 AND s.last_seen_at > $4
       ORDER BY s.last_seen_at DESC, s.key LIMIT ${MOST_SESSIONS}`,
      [personKey, actor.sessionId, now, before(now, IDLE_MS)],
    );
    return rows.map((row) => viewOf(SessionView, row));
  }

  /** Ends one of the own sessions at once. */
  async revoke(actor: Actor, key: string): Promise<SessionView[]> {
    await this.transactions.run(actor, (tx) => end(tx, key));
    return this.list(actor);
  }

  async signOut({ actor, reply }: RequestContext): Promise<boolean> {
    const { sessionId } = actor;
    if (sessionId !== null) await this.transactions.run(actor, (tx) => end(tx, sessionId));
    clearSessionCookie(this.config, reply);
    return true;
  }
}

async function end(tx: Transaction, key: string): Promise<void> {
  const personKey = tx.actor.mustBePerson;
  const ended = await tx.query(
    `UPDATE person_session SET revoked_at = $3 WHERE key = $1 AND person_key = $2 AND revoked_at IS NULL RETURNING key`,
    [key, personKey, tx.now],
  );
  if (ended.length === 0) throw KernelError.NOT_FOUND();
  tx.happened(SessionEnded, { subject: personKey, path: null, after: { session: key } });
}
