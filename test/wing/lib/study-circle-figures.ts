import { factKey, nodeId, type SortColumn, type Thing } from '@app/kernel';
import { type FigureSource, FigureSources, type FigureTerms } from '@app/forms';
import { Injectable } from '@nestjs/common';
import type { StudyCircle } from './study-circle.entity';
import { STUDY_CIRCLE } from './study-circle.kinds';
import { circleColumns, visibleCircles } from './study-circle.sql';

/** Fills the cells of a report whose feed names study circles: how many there are, and their members. */
@Injectable()
export class StudyCircleFigures implements FigureSource {
  readonly kinds = ['study_circle'];
  readonly from = 'study_circle AS c';
  readonly quantities = { events: '1', people: 'c.member_count' };
  readonly columns = circleColumns;
  readonly sort: readonly SortColumn[] = [
    { expression: 'c.starts_on', type: 'date' },
    { expression: 'c.key', type: 'uuid' },
  ];
  readonly visible = visibleCircles;
  readonly thing = (row: object) => circleThing(row as StudyCircle);

  constructor(sources: FigureSources) {
    sources.register(this);
  }

  /** A circle counts in every period in which it goes on. */
  counts({ organisationKey, startsOn, endsOn, takes }: FigureTerms): string {
    return `c.organisation_key = ${organisationKey} AND c.starts_on <= ${endsOn}
      AND (c.closed_on IS NULL OR c.closed_on >= ${startsOn}) AND ${takes(`'study_circle'`)}`;
  }

  named(id: string, params: unknown[]): string {
    const { scopeId, key } = factKey('StudyCircle', id);
    return `c.scope_id = $${params.push(scopeId)} AND c.key = $${params.push(key)}`;
  }
}

export const circleThing = ({ scopeId, key, name, startsOn, organisationKey }: StudyCircle): Thing => ({
  id: nodeId('StudyCircle', key, scopeId),
  kind: STUDY_CIRCLE,
  title: name,
  subtitle: null,
  day: startsOn,
  organisationKey,
  standing: null,
});
