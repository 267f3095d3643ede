import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { StudyCircle } from './study-circle.entity';
import { StudyCircleIds } from './study-circle.ids';
import { StudyCirclePermission } from './study-circles.permissions';
import { StudyCircles } from './study-circles.service';

/** Circles of the own reach. */
@Injectable()
export class StudyCircleNodes implements NodeSource<FactKey> {
  readonly type = StudyCircle;
  readonly ids = StudyCircleIds;
  readonly permission = StudyCirclePermission.Read;

  constructor(
    sources: NodeSources,
    private readonly circles: StudyCircles,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<StudyCircle[]> {
    return this.circles.seen(actor, keys);
  }
}
