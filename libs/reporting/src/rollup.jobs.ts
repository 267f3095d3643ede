import { Jobs } from '@app/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { RollupFolder } from './rollup-folder.service';
import { RollupVerifier } from './rollup-verifier.service';

const DELTAS_PER_FOLD = 2_000;

/** Totals are folded all day, and compared with the reports at night. */
@Injectable()
export class RollupJobs {
  private readonly logger = new Logger('totals');

  constructor(
    jobs: Jobs,
    folder: RollupFolder,
    private readonly verifier: RollupVerifier,
  ) {
    jobs.register({ name: 'fold-totals', when: { pauseMs: 500 }, run: () => folder.fold(DELTAS_PER_FOLD) });
    jobs.register({ name: 'verify-rollups', when: { dailyAt: '01:10' }, run: () => this.verify() });
  }

  /** Alarms; never repairs. */
  private async verify(): Promise<void> {
    const differences = await this.verifier.verify();
    if (differences.length > 0)
      this.logger.error(`totals differ from the reports: ${JSON.stringify(differences.slice(0, 20))}`);
  }
}
