import { inspect } from 'node:util';
import { type Actor, Clock, newKey, tableOf, toldError, type Transaction, Transactions } from '@app/kernel';
import { Mailer, Recipients } from '@app/mail';
import { PeopleDirectory } from '@app/people';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { linkMail, noticeMail } from './account-mails';
import { PersonNotice } from './identity.entities';
import { IdentityError } from './identity.errors';
import { NoticesSeen } from './identity.events';
import { AccountNotice } from './identity.views';
import { before } from './session.rules';
import type { IssuedLink } from './sign-in-link';

/** A mail to a person goes to the address that signs in. */
const PERSON = 'person';
const KEPT_MS = 90 * 24 * 60 * 60_000;
const MOST_SHOWN = 20;

export type NewNotice = Pick<PersonNotice, 'personKey' | 'kind'> & { sessionKey?: string };

/**
 * Tells people what happens to their accounts: on the screen until they have seen it, and by mail. The mail goes out from here, after the commit: the
 * worker opens no address, and a link may not wait in a queue.
 */
@Injectable()
export class AccountNotices {
  private readonly logger = new Logger('account');

  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly people: PeopleDirectory,
    private readonly mailer: Mailer,
    recipients: Recipients,
  ) {
    recipients.register(PERSON, async (key) => {
      const { email } = await this.people.get(String(key));
      return email === null ? [] : [email];
    });
  }

  /** Part of the act itself: who has done it is whoever acts, unless it is the person. */
  async note(tx: Transaction, { personKey, kind, sessionKey }: NewNotice): Promise<void> {
    const by = tx.actor.personId === personKey ? null : tx.actor.personId;
    await tx.query('DELETE FROM person_notice WHERE person_key = $1 AND at < $2', [personKey, before(tx.now, KEPT_MS)]);
    const row = { key: newKey(), personKey, kind, at: tx.now, byKey: by, sessionKey: sessionKey ?? null };
    await tableOf(PersonNotice).insert(tx, row);
  }

  /** By mail, after the commit. Nobody waits for it: what a mail server refuses still stands on the screen. */
  tell({ personKey, kind }: NewNotice): void {
    if (!this.mailer.isOn) return;
    this.send(personKey, noticeMail(kind, this.clock.now())).catch((error: unknown) =>
      this.logger.warn(inspect(toldError(error))),
    );
  }

  /** Error: LINK_NOT_SENT. */
  async sendLink(personKey: string, link: IssuedLink): Promise<void> {
    try {
      await this.send(personKey, linkMail(link));
    } catch (error) {
      this.logger.warn(inspect(toldError(error)));
      throw IdentityError.LINK_NOT_SENT();
    }
  }

  /** What the person has not seen yet, the latest first; not the session at hand. */
  async unseen(actor: Actor): Promise<AccountNotice[]> {
    const rows = await this.dataSource.query<Pick<PersonNotice, 'kind' | 'at' | 'byKey'>[]>(
      `SELECT kind, at, by_key AS "byKey" FROM person_notice
       WHERE person_key = $1 AND seen_at IS NULL AND session_key IS DISTINCT FROM $2 ORDER BY at DESC, key LIMIT ${MOST_SHOWN}`,
      [actor.mustBePerson, actor.sessionId],
    );
    const names = await this.people.byKeys(
      rows.flatMap(({ byKey }) => byKey ?? []),
      false,
    );
    return rows.map(({ kind, at, byKey }) => ({ kind, at, byName: byKey ? (names.get(byKey)?.name ?? null) : null }));
  }

  /** What happened until then has been seen. */
  async see(actor: Actor, until: Date): Promise<boolean> {
    await this.transactions.run(actor, async (tx) => {
      await tx.query(`UPDATE person_notice SET seen_at = $2 WHERE person_key = $1 AND seen_at IS NULL AND at <= $3`, [
        actor.mustBePerson,
        tx.now,
        until,
      ]);
      tx.happened(NoticesSeen, { subject: actor.mustBePerson, path: null });
    });
    return true;
  }

  private send(personKey: string, { subject, text }: { subject: string; text: string }): Promise<void> {
    return this.mailer.send({ key: newKey(), to: { kind: PERSON, key: personKey }, subject, text });
  }
}
