import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { activityKey } from './activity.ids';
import { ActivityPermission } from './activities.permissions';
import { ActivitiesService } from './activities.service';

/** What became of an activity. */
@Injectable()
export class ActivityHistory implements HistorySource {
  readonly type = 'Activity';
  readonly subjects = ['Activity'];
  readonly permission = ActivityPermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: ActivitiesService,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { year, key } = await this.service.one(actor, activityKey(id));
    return `${year}-${key}`;
  }
}
