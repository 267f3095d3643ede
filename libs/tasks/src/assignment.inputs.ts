import {
  amendmentOf,
  DayField,
  DeadlineBoundary,
  EnumField,
  FileField,
  byDay,
  inAlphabet,
  InputsField,
  listSorts,
  IntField,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { DirectiveIds } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AssignmentRole, AssignmentStanding } from './assignment.entity';
import { AssignmentIds } from './assignment.ids';
import { LAST_DAY } from './assignment.sql';

const PARTIES = 5000;
/** Characters of a task: documents give whole passages. */
const TASK = 20_000;
const SECTION = 100;

@InputType()
export class AssignmentPartyInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @EnumField(() => AssignmentRole)
  role: AssignmentRole;

  @TextField({ max: 500, description: 'The words of the document that name it.' })
  namedAs: string;
}

@InputType()
export class AssignInput {
  @ReferenceField(DirectiveIds)
  directiveKey: string;

  @TextField({ max: SECTION, nullable: true, description: 'Section of the document, `III.1`.' })
  section?: string | null;

  @TextField({ max: TASK })
  text: string;

  @DayField({ nullable: true })
  dueOn?: string | null;

  @EnumField(() => DeadlineBoundary, { nullable: true, description: 'By, unless told.' })
  dueBoundary?: DeadlineBoundary | null;

  @InputsField(() => AssignmentPartyInput, { most: PARTIES })
  parties: AssignmentPartyInput[];
}

@InputType({
  description: 'What is left out stays as it is; `dueOn: null` takes the day away; parties replace the whole list.',
})
export class AmendAssignmentInput extends amendmentOf(AssignInput, ['directiveKey', 'section']) {
  @ReferenceField(AssignmentIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class RecordProgressInput {
  @ReferenceField(AssignmentIds)
  assignmentKey: string;

  @ReferenceField(OrganisationIds, { description: 'The party that has reached it: the own workplace.' })
  organisationKey: number;

  @IntField({ min: 0, max: 100, description: '0 to 100; 100 needs evidence.' })
  percent: number;

  @TextField({ max: 2000, nullable: true })
  note?: string | null;

  @FileField({ nullable: true, description: 'Evidence: SHA-256 that the upload answered.' })
  sha256?: string | null;

  @TextField({ max: 255, nullable: true })
  fileName?: string | null;

  @ReferenceField(DirectiveIds, {
    nullable: true,
    description: 'Evidence: a document, such as the plan that was asked for.',
  })
  directiveKey?: string | null;
}

export const AssignmentSorts = listSorts(
  'AssignmentSort',
  { Text: inAlphabet('a.text'), DueOn: byDay(LAST_DAY) },
  { expression: 'a.key', type: 'uuid' },
);

@ArgsType()
export class AssignmentsArgs extends AssignmentSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true, description: 'Tasks to which this organisation is a party.' })
  organisationKey?: number | null;

  @EnumField(() => AssignmentStanding, { nullable: true })
  standing?: AssignmentStanding | null;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'All tasks of a document that the caller may see.' })
  directiveKey?: string | null;
}
