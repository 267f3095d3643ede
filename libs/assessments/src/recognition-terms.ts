import type { IsoDate } from '@app/kernel';
import { DateScalar } from '@app/kernel';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How long a recognition bears on the next one. */
export enum RecognitionTermKind {
  /** At least so long after the decision for level 1, level 2 may be proposed. */
  UpgradeAfter = 'upgrade_after',
  /** So long the recognition is kept, following the year in which it was made. */
  KeptFor = 'kept_for',
}
registerEnumType(RecognitionTermKind, { name: 'RecognitionTermKind' });

/** A term that a circular sets for recognitions by a set of criteria. */
@ObjectType()
export class RecognitionTerm {
  @Field(() => RecognitionTermKind)
  kind: RecognitionTermKind;

  @Field(() => Int, { nullable: true, description: 'Null: no text at hand says it (chưa xác minh).' })
  months: number | null;

  @Field(() => String, {
    description: 'Text, article and clause; where nothing is said, the article in which it would stand.',
  })
  citation: string;

  @Field(() => DateScalar, { description: 'Since when the text holds.' })
  validFrom: IsoDate;
}

interface Dated extends RecognitionTerm {
  /** Sets of criteria whose code begins so. */
  sets: string;
}

const UNIT = 'Thông tư 24/2023/TT-BGDĐT';
const COMMUNITY = 'Thông tư 25/2023/TT-BGDĐT';

const ofUnits = (sets: string, article: number): Dated[] => [
  {
    sets,
    kind: RecognitionTermKind.UpgradeAfter,
    months: 12,
    citation: `${UNIT}, Điều ${article} khoản 3`,
    validFrom: '2024-01-26',
  },
  {
    sets,
    kind: RecognitionTermKind.KeptFor,
    months: 36,
    citation: `${UNIT}, Điều ${article} khoản 4`,
    validFrom: '2024-01-26',
  },
];

/** Of the article the text at hand has clause 4 alone: what the others say of a higher level is not confirmed. */
const ofCommunities = (sets: string, article: number): Dated[] => [
  {
    sets,
    kind: RecognitionTermKind.UpgradeAfter,
    months: null,
    citation: `${COMMUNITY}, Điều ${article}`,
    validFrom: '2024-02-12',
  },
  {
    sets,
    kind: RecognitionTermKind.KeptFor,
    months: 36,
    citation: `${COMMUNITY}, Điều ${article} khoản 4`,
    validFrom: '2024-02-12',
  },
];

/** A change of the law is a further row with its own first day. */
const TERMS: readonly Dated[] = [
  ...ofUnits('learning-unit/district/', 5),
  ...ofUnits('learning-unit/province/', 11),
  ...ofCommunities('learning-community/commune/', 5),
  ...ofCommunities('learning-community/district/', 10),
  ...ofCommunities('learning-community/province/', 15),
];

/** Titles under circulars of before, whose codes begin alike. */
const HISTORY = new Set(['learning-community/commune/2014', 'learning-unit/2020']);

/** Terms that hold for what is recognised of a year; whoever has level 2 already has no higher one. */
export function recognitionTermsOf(setCode: string, year: number): RecognitionTerm[] {
  if (HISTORY.has(setCode)) return [];
  const isHighest = setCode.endsWith('/2');
  return TERMS.filter(
    ({ sets, kind, validFrom }) =>
      setCode.startsWith(sets) &&
      validFrom <= `${year + 1}-12-31` &&
      !(isHighest && kind === RecognitionTermKind.UpgradeAfter),
  ).map(({ kind, months, citation, validFrom }) => ({ kind, months, citation, validFrom }));
}
