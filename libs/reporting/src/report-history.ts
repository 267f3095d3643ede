import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, factKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ReportPermission } from './reporting.permissions';
import { ReportReading } from './report-reading.service';

/** How a report came about, was returned, accepted and corrected. */
@Injectable()
export class ReportHistory implements HistorySource {
  readonly type = 'Report';
  readonly subjects = ['Report'];
  readonly permission = ReportPermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: ReportReading,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { key } = await this.service.get(actor, factKey('Report', id));
    return key;
  }
}
