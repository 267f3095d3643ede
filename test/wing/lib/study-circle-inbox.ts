import { type Actor, inShardsOf, nodeId, type Query } from '@app/kernel';
import { InboxPileKind, type InboxSource, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import type { StudyCircle } from './study-circle.entity';
import { STUDY_CIRCLE } from './study-circle.kinds';
import { circleColumns } from './study-circle.sql';
import { StudyCirclePermission } from './study-circles.permissions';

const WITHOUT_MEMBERS = InboxPileKind.declare(
  'study_circles_without_members',
  'Mine, going on, and nobody has counted who takes part; the oldest first.',
);

/** Circles whose members wait to be counted. */
@Injectable()
export class StudyCircleInbox implements InboxSource {
  readonly pile = WITHOUT_MEMBERS;
  readonly permission = StudyCirclePermission.Keep;
  readonly listed = 5;

  constructor(sources: InboxSources) {
    sources.register(this);
  }

  async waiting(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(this.permission)];
    const rows = await query<StudyCircle & { count: number }>(
      `SELECT ${circleColumns}, (count(*) OVER ())::int AS count FROM study_circle AS c
       WHERE ${inShardsOf(actor, 'c', params)} AND c.organisation_key = ANY($1::int[]) AND c.member_count = 0 AND c.closed_on IS NULL
       ORDER BY c.starts_on, c.key LIMIT ${this.listed}`,
      params,
    );
    return { count: rows[0]?.count ?? 0, things: rows.map(cardOf) };
  }
}

const cardOf = ({ provinceId, scopeId, key, name, startsOn, organisationKey }: StudyCircle) => ({
  id: nodeId('StudyCircle', key, { provinceId, scopeId }),
  kind: STUDY_CIRCLE,
  title: name,
  subtitle: null,
  day: startsOn,
  standing: null,
  organisationKey,
  record: null,
});
