import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, factKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { StudyCirclePermission } from './study-circles.permissions';
import { StudyCircles } from './study-circles.service';

/** What became of a circle. */
@Injectable()
export class StudyCircleHistory implements HistorySource {
  readonly type = 'StudyCircle';
  readonly subjects = ['StudyCircle'];
  readonly permission = StudyCirclePermission.Read;

  constructor(
    sources: HistorySources,
    private readonly circles: StudyCircles,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string> {
    return (await this.circles.one(actor, factKey('StudyCircle', id))).key;
  }
}
