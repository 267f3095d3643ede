import { appendFile } from 'node:fs/promises';
import { Clock, Jobs } from '@app/kernel';
import { type Mail, Mailer, Recipients } from '@app/mail';
import { Inject, Injectable } from '@nestjs/common';
import { AUDIT_CONFIG, type AuditConfig } from './audit.config';
import { AuditSequencer } from './audit-sequencer.service';

const KEEPERS = 'head-keepers';

/** Tells the head of the trail where whoever can change the database cannot take it back: to the log and a file each minute, by mail once a day. */
@Injectable()
export class TrailHeadJobs {
  private told: string | null = null;

  constructor(
    jobs: Jobs,
    recipients: Recipients,
    private readonly sequencer: AuditSequencer,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(AUDIT_CONFIG) private readonly config: AuditConfig,
  ) {
    recipients.register(KEEPERS, () => Promise.resolve([...(config.headMail ?? [])]));
    jobs.register({ name: 'tell-head-of-trail', when: { pauseMs: 60_000 }, run: () => this.tell() });
    jobs.register({ name: 'mail-head-of-trail', when: { dailyAt: '18:00' }, run: () => this.post() });
  }

  private async tell(): Promise<void> {
    const head = await this.sequencer.head();
    if (head === null || head === this.told) return;
    console.log(`head of the audit trail: ${head}`);
    if (this.config.headFile)
      await appendFile(this.config.headFile, `${this.clock.now().toISOString()} ${head}\n`, { mode: 0o600 });
    this.told = head;
  }

  /** Also on a day without a new head: a mail that does not come is a sign, too. */
  private async post(): Promise<void> {
    if (!this.config.headMail?.length) return;
    const head = await this.sequencer.head();
    if (head !== null) await this.mailer.send(mailOf(head, this.clock.today()));
  }
}

const mailOf = (head: string, today: string): Mail => ({
  key: `audit-head/${today}/${head}`,
  to: { kind: KEEPERS, key: today },
  subject: `Mốc nhật ký hệ thống / Head of the audit trail ${today}`,
  text: `Mốc cuối của nhật ký hệ thống (số lô:mã băm):
${head}

Hãy giữ thư này ngoài máy chủ. Khi kiểm tra: npm run audit:verify -- ${head}
Nếu nhật ký bị cắt, xoá hoặc sửa đến mốc này, lệnh sẽ báo. Một ngày không nhận được thư cũng cần hỏi lý do.

The head of the audit trail (batch:hash) stands above. Keep this mail away from the server. To check: npm run audit:verify -- ${head}
A trail cut off, emptied or changed up to this head is reported. A day without this mail needs a reason, too.
`,
});
