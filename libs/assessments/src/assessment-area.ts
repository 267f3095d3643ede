import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BoardCount } from './assessment-board';

/** Numbers that are told of an area. */
export const AREA_COUNTS = [
  BoardCount.Expected,
  BoardCount.Reviewed,
  BoardCount.Met,
  BoardCount.NotMet,
  BoardCount.Unjudgeable,
  BoardCount.Overdue,
] as const;

/** Those asked in one area directly below that of whoever opened the round, counted over what the caller reaches. */
@ObjectType()
export class AssessmentArea {
  roundKey: number;
  unitKey: number;

  @Field(() => Int, { description: 'All who are asked.' })
  expected: number;

  @Field(() => Int)
  reviewed: number;

  @Field(() => Int)
  met: number;

  @Field(() => Int)
  notMet: number;

  @Field(() => Int, { description: 'A number of the text is not confirmed.' })
  unjudgeable: number;

  @Field(() => Int, { description: 'Not sent, or returned, and past the deadline.' })
  overdue: number;
}

const on = (period: string): string =>
  `${period}.valid_from <= asked.day AND (${period}.valid_to IS NULL OR ${period}.valid_to >= asked.day)`;

/**
 * SQL over `assessment AS a`: its round, and the key of its area as of the day on which it was asked. An area is a unit directly below that of the round's organisation;
 * what stands in that unit itself is of it.
 */
export const WITH_AREA = `assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
  JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line
  CROSS JOIN LATERAL (SELECT least(make_date(d.year, 12, 31), (d.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day) AS asked
  LEFT JOIN organisation_period AS opener ON opener.organisation_key = d.organisation_key AND ${on('opener')}
  LEFT JOIN administrative_unit_period AS whole ON whole.unit_key = opener.scope_id AND ${on('whole')}
  LEFT JOIN administrative_unit_period AS place ON place.unit_key = a.scope_id AND ${on('place')}`;

const depth = `cardinality(string_to_array(rtrim(whole.path, '.'), '.'))`;

export const AREA = `coalesce(nullif(split_part(place.path, '.', ${depth} + 1), '')::int, a.scope_id)`;
