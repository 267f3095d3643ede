import { Actor, Clock, Jobs, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { circleColumns } from './study-circle.sql';
import type { StudyCircle } from './study-circle.entity';
import { StudyCircleClosed } from './study-circles.events';

const OVER = `c.member_count = 0 AND c.closed_on IS NULL AND c.starts_on <= $1::date - interval '1 year'`;

/** A circle that had nobody for a year is over; nobody has to say so. */
@Injectable()
export class StudyCircleEndings {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    jobs.register({ name: 'end-empty-circles', when: { dailyAt: '02:10' }, run: () => this.end() });
  }

  /** One transaction each, so that one in the way of somebody holds up no other. */
  private async end(): Promise<void> {
    const today = this.clock.today();
    const over = await this.transactions.read(Actor.system(), (query) =>
      query<StudyCircle>(
        `/* all shards: once a night */ SELECT ${circleColumns} FROM study_circle AS c WHERE ${OVER}`,
        [today],
      ),
    );
    for (const circle of over) await this.transactions.run(Actor.system(), (tx) => close(tx, circle, today));
  }
}

async function close(
  tx: Transaction,
  { provinceId, scopeId, key, path, organisationKey }: StudyCircle,
  today: string,
): Promise<void> {
  await tx.query(
    `UPDATE study_circle AS c SET closed_on = $1, version = version + 1 WHERE c.province_id = $2 AND c.key = $3 AND ${OVER}`,
    [today, provinceId, key],
  );
  tx.happened(StudyCircleClosed, {
    subject: key,
    provinceId,
    scopeId,
    path,
    payload: { organisationKey },
    before: { closedOn: null },
    after: { closedOn: today },
  });
}
