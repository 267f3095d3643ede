import { type Actor, allPermissions, Clock } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Viewer } from './identity.views';
import { CODES_LEFT } from './recovery-codes.service';

@Injectable()
export class Viewers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What the console needs to know about whoever is signed in; null for anonymous callers. */
  async of(actor: Actor): Promise<Viewer | null> {
    if (!actor.isSignedIn) return null;
    const [credential] = await this.dataSource.query<Pick<Viewer, 'hasPassword' | 'hasTotp' | 'recoveryCodesLeft'>[]>(
      `SELECT password_hash IS NOT NULL AS "hasPassword", totp_confirmed_at IS NOT NULL AS "hasTotp", ${CODES_LEFT} AS "recoveryCodesLeft"
       FROM person_credential AS c WHERE person_key = $1`,
      [actor.personId],
    );
    return {
      actor,
      permissions: allPermissions()
        .filter((permission) => actor.holds(permission))
        .map(({ name }) => name),
      hasPassword: credential?.hasPassword ?? false,
      hasTotp: credential?.hasTotp ?? false,
      recoveryCodesLeft: credential?.recoveryCodesLeft ?? 0,
      language: actor.language,
      now: this.clock.now(),
    };
  }
}
