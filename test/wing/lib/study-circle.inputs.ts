import {
  amendmentOf,
  DayField,
  type FactKey,
  IntField,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { DirectiveIds } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { PersonIds } from '@app/people';
import { ArgsType, InputType } from '@nestjs/graphql';
import { StudyCircleIds } from './study-circle.ids';

const MOST_MEMBERS = 10_000;

@InputType()
export class BeginStudyCircleInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @TextField({ max: 200, pattern: /\S/ })
  name: string;

  @DayField()
  startsOn: string;

  @IntField({ min: 0, max: MOST_MEMBERS })
  memberCount: number;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The document that asks for it.' })
  directiveKey?: string | null;

  @ReferenceField(PersonIds, { nullable: true, description: 'Who leads it.' })
  leaderKey?: string | null;
}

@InputType({ description: 'What is left out stays as it is; null takes the document or the leader away.' })
export class AmendStudyCircleInput extends amendmentOf(BeginStudyCircleInput, ['organisationKey']) {
  @ReferenceField(StudyCircleIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class CloseStudyCircleArgs {
  @ReferenceField(StudyCircleIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class StudyCirclesArgs extends PageArgs {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;
}
