import { Clock, type Transaction } from '@app/kernel';
import { ENDING_REASONS, type EndedSubject, type SubjectFollower, SubjectFollowers } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import type { TitleRegistration } from './title-registration.entity';
import { withdrawIn } from './title-store';
import { registrationColumns, registrations } from './titles.sql';

/** Who ends strives no longer in the years that are not over; what was registered for a year that is over stays as it was. */
@Injectable()
export class TitleFollower implements SubjectFollower {
  constructor(
    followers: SubjectFollowers,
    private readonly clock: Clock,
  ) {
    followers.register(this);
  }

  /** In the order of the titles: two endings wait for counts, never for each other. */
  async ended(tx: Transaction, { provinceId, key, reason }: EndedSubject): Promise<void> {
    const today = this.clock.today();
    const rows = await tx.query<TitleRegistration>(
      `SELECT ${registrationColumns} FROM title_registration AS r
       WHERE r.province_id = $1 AND r.subject_key = $2 AND r.withdrawn_on IS NULL AND r.year >= $3 ORDER BY r.title_key, r.year FOR NO KEY UPDATE OF r`,
      [provinceId, key, Number(today.slice(0, 4))],
    );
    for (const row of rows)
      await withdrawIn(tx, registrations.toRow(row), {
        version: row.version,
        today,
        reason: ENDING_REASONS[reason],
      });
  }
}
