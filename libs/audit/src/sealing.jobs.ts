import { appendFile } from 'node:fs/promises';
import { Clock, Jobs } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_CONFIG, type AuditConfig } from './audit.config';
import { AuditSequencer } from './audit-sequencer.service';

/** Seals the trail, and tells its head where whoever can change the database cannot take it back: the log, and a file. */
@Injectable()
export class SealingJobs {
  private told: string | null = null;

  constructor(
    jobs: Jobs,
    private readonly sequencer: AuditSequencer,
    private readonly clock: Clock,
    @Inject(AUDIT_CONFIG) private readonly config: AuditConfig,
  ) {
    jobs.register({ name: 'seal-trail', when: { pauseMs: 2_000 }, run: () => sequencer.seal() });
    jobs.register({ name: 'tell-head-of-trail', when: { pauseMs: 60_000 }, run: () => this.tell() });
  }

  private async tell(): Promise<void> {
    const head = await this.sequencer.head();
    if (head === null || head === this.told) return;
    console.log(`head of the audit trail: ${head}`);
    if (this.config.headFile)
      await appendFile(this.config.headFile, `${this.clock.now().toISOString()} ${head}\n`, { mode: 0o600 });
    this.told = head;
  }
}
