import { type Actor, Clock, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Account } from './identity.views';
import { Manageable } from './manageable.service';
import { CODES_LEFT } from './recovery-codes.service';
import { Sessions } from './sessions.service';

type Standing = Omit<Account, 'sessions'>;

/** How the accounts of people stand, for those who manage them. */
@Injectable()
export class AccountStanding {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly manageable: Manageable,
    private readonly sessions: Sessions,
  ) {}

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params);

  /** Of a person who holds, held or will hold a role within the actor's reach. Error: NOT_FOUND. */
  async of(actor: Actor, personKey: string): Promise<Account> {
    await this.manageable.person(this.query, actor, personKey);
    const [standing] = await this.query<Standing>(
      `SELECT c.password_hash IS NOT NULL AS "hasPassword", c.totp_confirmed_at IS NOT NULL AS "hasTotp", ${CODES_LEFT} AS "recoveryCodesLeft",
         (SELECT max(l.expires_at) FROM person_sign_in_link AS l
          WHERE l.person_key = a.person_key AND l.used_at IS NULL AND l.expires_at > $2) AS "linkExpiresAt"
       FROM person_account AS a LEFT JOIN person_credential AS c ON c.person_key = a.person_key WHERE a.person_key = $1`,
      [personKey, this.clock.now()],
    );
    const nothing: Standing = { hasPassword: false, hasTotp: false, recoveryCodesLeft: 0, linkExpiresAt: null };
    return { ...(standing ?? nothing), sessions: await this.sessions.ofPerson(actor, personKey) };
  }
}
