import { Clock, Jobs } from '@app/kernel';
import { organisationsOutsideSuperior } from '@app/organisations';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RollupFolder } from './rollup-folder.service';
import { RollupVerifier } from './rollup-verifier.service';

const DELTAS_PER_FOLD = 2_000;
const MOST_NAMED = 20;

/** Totals are folded all day, and compared with the reports at night. */
@Injectable()
export class RollupJobs {
  private readonly logger = new Logger('totals');

  constructor(
    jobs: Jobs,
    folder: RollupFolder,
    private readonly verifier: RollupVerifier,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    jobs.register({ name: 'fold-totals', when: { pauseMs: 500 }, run: () => folder.fold(DELTAS_PER_FOLD) });
    jobs.register({ name: 'verify-rollups', when: { dailyAt: '01:10' }, run: () => this.verify() });
  }

  /** Alarms; never repairs. */
  private async verify(): Promise<void> {
    const differences = await this.verifier.verify();
    if (differences.length > 0)
      this.logger.error(`totals differ from the reports: ${JSON.stringify(differences.slice(0, MOST_NAMED))}`);
    const misplaced = await organisationsOutsideSuperior(
      (sql, params) => this.dataSource.query(sql, params),
      this.clock.today(),
      MOST_NAMED,
    );
    if (misplaced.length > 0)
      this.logger.error(
        `totals of the level above leave out what lies in another province: ${JSON.stringify(misplaced)}`,
      );
  }
}
