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
  counts({ organisationKey, provinceIds, startsOn, endsOn, takes }: FigureTerms): string {
    const shards = provinceIds === null ? 'true' : `c.province_id = ANY(${provinceIds})`;
    return `${shards} AND c.organisation_key = ${organisationKey} AND c.starts_on <= ${endsOn}
      AND (c.closed_on IS NULL OR c.closed_on >= ${startsOn}) AND ${takes(`'study_circle'`)}`;
  }

  named(id: string, params: unknown[]): string {
    const { provinceId, key } = factKey('StudyCircle', id);
    return `c.province_id = $${params.push(provinceId)} AND c.key = $${params.push(key)}`;
  }
}

export const circleThing = ({ provinceId, scopeId, key, name, startsOn, organisationKey }: StudyCircle): Thing => ({
  id: nodeId('StudyCircle', key, { provinceId, scopeId }),
  kind: STUDY_CIRCLE,
  title: name,
  subtitle: null,
  day: startsOn,
  organisationKey,
  standing: null,
});
