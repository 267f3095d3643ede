import { Jobs } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { AuditSequencer } from './audit-sequencer.service';

@Injectable()
export class SealingJobs {
  constructor(jobs: Jobs, sequencer: AuditSequencer) {
    jobs.register({ name: 'seal-trail', when: { pauseMs: 2_000 }, run: () => sequencer.seal() });
  }
}
