import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, uuidKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { WeekPermission } from './activities.permissions';
import { WeeksService } from './weeks.service';

/** How a week was planned. */
@Injectable()
export class WeekHistory implements HistorySource {
  readonly type = 'Week';
  readonly subjects = ['Week'];
  readonly permission = WeekPermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: WeeksService,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { key } = await this.service.byKey(actor, uuidKey('Week', id));
    return key;
  }
}
