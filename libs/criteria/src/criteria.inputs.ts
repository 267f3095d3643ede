import {
  DayField,
  EnumField,
  inAlphabet,
  InputField,
  InputsField,
  IntField,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CriteriaSubject, CriteriaTier } from './criteria.entity';
import { CriteriaSetIds, CriteriaVersionIds } from './criteria.ids';
import { BilingualText, CriteriaContent, CriteriaDeadline } from './criteria-parts.view';

export const CriteriaSetSorts = listSorts(
  'CriteriaSetSort',
  {
    Title: inAlphabet('s.title_vi'),
    Subject: { expression: 's.subject', type: 'text' },
    Tier: { expression: `coalesce(s.tier, '')`, type: 'text' },
  },
  { expression: 's.key', type: 'int' },
);

@ArgsType()
export class CriteriaSetsArgs extends CriteriaSetSorts.Args {
  @EnumField(() => CriteriaSubject, { nullable: true })
  subject?: CriteriaSubject | null;

  @EnumField(() => CriteriaTier, { nullable: true })
  tier?: CriteriaTier | null;

  @IntField({ nullable: true })
  level?: number | null;

  @DayField({ nullable: true, description: 'Only those of which a version is in force on the day.' })
  inForceOn?: string | null;
}

@InputType()
export class DraftCriteriaInput {
  @ReferenceField(CriteriaSetIds)
  setKey: number;

  @ReferenceField(CriteriaVersionIds, {
    nullable: true,
    description: 'The version of the set with which the draft begins; the latest one unless told, or nothing.',
  })
  fromKey?: number | null;
}

@InputType({ description: 'The whole draft as it is to be; it may be faulty until it is published.' })
export class SaveCriteriaDraftInput {
  @ReferenceField(CriteriaVersionIds)
  key: number;

  @VersionField()
  version: number;

  @TextField({ max: 100, description: 'The text that it follows, `24/2023/TT-BGDĐT`.' })
  textCode: string;

  @DayField({ nullable: true })
  textIssuedOn?: string | null;

  @DayField({ nullable: true, description: 'Null: no confirmed source says it.' })
  textEffectiveOn?: string | null;

  @InputField(() => CriteriaContent)
  content: CriteriaContent;

  @InputsField(() => CriteriaDeadline, { nullable: true, most: 20, description: 'Left out: they stay as they are.' })
  deadlines?: CriteriaDeadline[] | null;

  @InputsField(() => BilingualText, { nullable: true, most: 20, description: 'Left out: they stay as they are.' })
  notes?: BilingualText[] | null;
}

@InputType()
export class PublishCriteriaInput {
  @ReferenceField(CriteriaVersionIds)
  key: number;

  @VersionField()
  version: number;

  @DayField({ description: 'First day on which it is in force; the version before it ends the day before.' })
  validFrom: string;
}

@ArgsType()
export class DiscardCriteriaDraftArgs {
  @ReferenceField(CriteriaVersionIds)
  key: number;

  @VersionField()
  version: number;
}
