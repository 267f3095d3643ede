import { AssessmentAnswerInput, AssessmentRoundIds } from '@app/assessments';
import {
  DayField,
  EnumField,
  type FactKey,
  InputsField,
  IntField,
  ReferenceField,
  ReferencesField,
  TextField,
  uuidIds,
} from '@app/kernel';
import { GuardianRelation } from '@app/subject-assessments';
import { CitizenIds } from '@app/subjects';
import { ArgsType, InputType } from '@nestjs/graphql';

export const AnswerLinkIds = uuidIds('AnswerLink');

const MOST_AT_ONCE = 100;
const MOST_DAYS = 60;
const MOST_TARGETS = 200;
const CODE = { max: 40, description: 'As it stands in the link, or as it was typed.' } as const;

@InputType()
export class MakeAnswerLinksInput {
  @ReferenceField(AssessmentRoundIds)
  roundKey: number;

  @IntField({ min: 1, max: 100, description: 'Of the round; its set judges citizens.' })
  line: number;

  @ReferencesField(CitizenIds, { least: 1, most: MOST_AT_ONCE })
  citizenKeys: FactKey[];

  @IntField({ min: 1, max: MOST_DAYS, description: 'Days for which it can be opened.' })
  days: number;

  @ReferenceField(CitizenIds, {
    nullable: true,
    description: 'Of a minor, who is the only one named then: who agreed and is handed the link.',
  })
  guardianKey?: FactKey | null;

  @EnumField(() => GuardianRelation, { nullable: true, description: 'What the guardian is to the minor.' })
  guardianRelation?: GuardianRelation | null;

  @DayField({ nullable: true, description: 'Day on which the guardian agreed.' })
  consentOn?: string | null;
}

@ArgsType()
export class LinkedAnswersArgs {
  @TextField(CODE)
  code: string;
}

@InputType()
export class SaveLinkedAnswersInput {
  @TextField(CODE)
  code: string;

  @IntField({ min: 0, description: 'As told last; 0 before the first answers.' })
  version: number;

  @InputsField(() => AssessmentAnswerInput, { most: MOST_TARGETS })
  answers: AssessmentAnswerInput[];
}

@InputType()
export class SendLinkedAnswersInput {
  @TextField(CODE)
  code: string;

  @IntField({ min: 0, description: 'As told last.' })
  version: number;
}
