import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import type { Lane } from './event-feed';
import { Jobs } from './job';
import { Reactions } from './reactions';

const KEEP_IDEMPOTENCY_KEYS = '30 days';
/** Of whoever is nobody in particular: their keys share one name, so they must not pile up. */
const KEEP_NAMELESS_KEYS = '1 day';

/** Handing out what was committed, reacting to it, and forgetting keys that nobody repeats any more. */
@Injectable()
export class KernelJobs {
  constructor(
    jobs: Jobs,
    reactions: Reactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    jobs.register({ name: 'hand-out-events', when: { pauseMs: 1_000 }, run: () => reactions.handOut() });
    jobs.register({ name: 'react', when: { whenQueued: true }, run: (lane) => reactions.run(lane as Lane) });
    jobs.register({ name: 'forget-idempotency-keys', when: { dailyAt: '01:40' }, run: () => this.forgetKeys() });
  }

  private async forgetKeys(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM idempotency_key WHERE created_at < $1::timestamptz - interval '${KEEP_IDEMPOTENCY_KEYS}'
         OR principal IN ('anonymous', 'system') AND created_at < $1::timestamptz - interval '${KEEP_NAMELESS_KEYS}'`,
      [this.clock.now()],
    );
  }
}
