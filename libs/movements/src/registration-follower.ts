import { Clock, type Transaction } from '@app/kernel';
import { ENDING_REASONS, type EndedSubject, type SubjectFollower, SubjectFollowers } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { MovementRegistration } from './registration.entity';
import { registrationColumns } from './registration.sql';
import { withdrawIn } from './withdrawal';

/** Who ends takes part no longer, from that write on. A closed movement stays as it was. */
@Injectable()
export class RegistrationFollower implements SubjectFollower {
  constructor(
    followers: SubjectFollowers,
    private readonly clock: Clock,
  ) {
    followers.register(this);
  }

  /** In the order of the movements: two endings wait for counts, never for each other. */
  async ended(tx: Transaction, { provinceId, key, reason }: EndedSubject): Promise<void> {
    const rows = await tx.query<MovementRegistration>(
      `SELECT ${registrationColumns} FROM movement_registration AS r JOIN movement AS m ON m.key = r.movement_key
       WHERE r.province_id = $1 AND r.subject_key = $2 AND r.withdrawn_on IS NULL AND m.state <> 'closed'
       ORDER BY r.movement_key FOR NO KEY UPDATE OF r`,
      [provinceId, key],
    );
    const today = this.clock.today();
    for (const row of rows) await withdrawIn(tx, row, { version: row.version, today, reason: ENDING_REASONS[reason] });
  }
}
