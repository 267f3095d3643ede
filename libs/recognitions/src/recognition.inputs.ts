import { AwardIds, AwardKind } from '@app/awards';
import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  IntField,
  listSorts,
  MOST_AT_ONCE,
  ReferenceField,
  ReferencesField,
  RehearsalField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ChosenSubjects } from '@app/participants';
import { SubjectKind } from '@app/subjects';
import { TitleIds } from '@app/titles';
import { ArgsType, InputType, IntersectionType } from '@nestjs/graphql';
import { MOST_PAPERS, PAPER_NAME } from './dossier.inputs';
import { NominationState } from './nomination.entity';
import { RevocationGround } from './recognition.entity';
import { RecognitionRoundState } from './recognition-round.entity';
import { NominationIds, RecognitionIds, RecognitionRoundIds } from './recognitions.ids';

const YEAR = { min: 2000, max: 2100 } as const;

@InputType({ description: 'For a title, or for an award of one kind.' })
export class OpenRecognitionRoundInput {
  @ReferenceField(OrganisationIds, { description: 'The office that takes and appraises nominations.' })
  organisationKey: number;

  @ReferenceField(TitleIds, { nullable: true })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @EnumField(() => AwardKind, { nullable: true, description: 'Of an award; a title has none.' })
  awardKind?: AwardKind | null;

  @TextField({ max: 300, nullable: true, description: 'Movement or theme for which an award is given.' })
  theme?: string | null;

  @EnumField(() => SubjectKind)
  subject: SubjectKind;

  @IntField(YEAR)
  year: number;

  @DayField({ description: 'Last day for nominations.' })
  nominationsUntil: string;

  @DayField({ nullable: true, description: 'Last day for the decision.' })
  decideBy?: string | null;

  @TextsField({
    max: PAPER_NAME,
    most: MOST_PAPERS,
    nullable: true,
    description: 'Papers of a dossier that the office asks for, beside those of the law.',
  })
  ownPapers?: string[] | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendRecognitionRoundInput extends amendmentOf(OpenRecognitionRoundInput, [
  'organisationKey',
  'titleKey',
  'awardKey',
  'awardKind',
  'theme',
  'subject',
  'year',
]) {
  @ReferenceField(RecognitionRoundIds)
  key: string;

  @VersionField()
  version: number;

  @DayField({
    nullable: true,
    description: 'Last day for appeals, as the office sets it; of a round that is decided, too.',
  })
  appealsUntil?: string | null;
}

@InputType()
export class RecognitionRoundStepInput {
  @ReferenceField(RecognitionRoundIds)
  key: string;

  @VersionField()
  version: number;
}

@InputType()
export class ChangeRecognitionRoundInput extends RecognitionRoundStepInput {
  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

export const RecognitionRoundSorts = listSorts(
  'RecognitionRoundSort',
  {
    Year: { expression: 'd.year', type: 'int' },
    NominationsUntil: { expression: 'd.nominations_until', type: 'date' },
    DecideBy: byDay('d.decide_by'),
  },
  { expression: 'd.key', type: 'uuid' },
);

@ArgsType()
export class RecognitionRoundsArgs extends RecognitionRoundSorts.Args {
  @IntField({ ...YEAR, nullable: true })
  year?: number | null;

  @EnumField(() => RecognitionRoundState, { nullable: true })
  state?: RecognitionRoundState | null;

  @EnumField(() => SubjectKind, { nullable: true })
  subject?: SubjectKind | null;

  @ReferenceField(TitleIds, { nullable: true })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;
}

/** What is the same for all that are put forward at once. */
@InputType({ isAbstract: true })
class Nominating {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @TextField({ max: 2000, nullable: true, description: 'What was achieved, the same for all; names nobody.' })
  achievement?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class NominateInput extends Nominating {
  @ReferencesField(OrganisationIds, { least: 1, most: MOST_AT_ONCE, description: 'Who is put forward.' })
  organisationKeys: number[];
}

@InputType({ isAbstract: true })
class NominatingOffice extends Nominating {
  @ReferenceField(OrganisationIds, { description: 'The office that puts them forward: it keeps their list.' })
  organisationKey: number;
}

@InputType({ description: 'At least one, all of the kind that the round is for.' })
export class NominateSubjectsInput extends IntersectionType(NominatingOffice, ChosenSubjects, InputType) {}

@InputType({
  description:
    'All whom the office keeps, whose assessment of the year was reviewed as met, and who are not put forward yet.',
})
export class NominateAllMetInput {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @ReferenceField(OrganisationIds, { description: 'The office that keeps their list.' })
  organisationKey: number;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class WithdrawNominationInput {
  @ReferenceField(NominationIds)
  key: FactKey;

  @VersionField()
  version: number;

  @TextField({ max: 1000, pattern: /\S/ })
  reason: string;
}

@InputType({ description: 'Many at once, each with its own outcome.' })
export class AppraiseNominationsInput {
  @ReferencesField(NominationIds, { least: 1, most: MOST_AT_ONCE })
  keys: FactKey[];

  @FlagField({ description: 'Recommended, or not.' })
  isRecommended: boolean;

  @TextField({ max: 1000, nullable: true, description: 'Needed where it is not recommended; names nobody.' })
  reason?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType({ description: 'All of a round that are proposed and fulfil every condition.' })
export class RecommendEligibleInput {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @RehearsalField()
  isRehearsal: boolean;
}

export const NominationSorts = listSorts(
  'NominationSort',
  {
    NominatedOn: { expression: 'n.nominated_on', type: 'date' },
    State: { expression: 'n.state', type: 'text' },
  },
  { expression: 'n.key', type: 'uuid' },
);

@ArgsType()
export class NominationsArgs extends NominationSorts.Args {
  @ReferenceField(RecognitionRoundIds, { nullable: true })
  roundKey?: string | null;

  @EnumField(() => NominationState, { nullable: true })
  state?: NominationState | null;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;
}

@InputType({ description: 'Enters a decision: everybody recommended is recognised, or those named alone.' })
export class GrantRecognitionsInput {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @VersionField()
  version: number;

  @ReferenceField(DirectiveIds, { description: 'The decision, issued by the office that is competent.' })
  directiveKey: string;

  @ReferencesField(NominationIds, { nullable: true, most: MOST_AT_ONCE, description: 'Those alone.' })
  nominationKeys?: FactKey[] | null;

  @FlagField({ description: 'Leaves out those who fail; otherwise nobody is recognised while one fails.' })
  isPartial: boolean;

  @RehearsalField()
  isRehearsal: boolean;
}

@InputType()
export class RevokeRecognitionInput {
  @ReferenceField(RecognitionIds)
  key: FactKey;

  @VersionField()
  version: number;

  @EnumField(() => RevocationGround)
  ground: RevocationGround;

  @TextField({ max: 1000, pattern: /\S/, description: 'What was found; names nobody.' })
  reason: string;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'The decision that revokes it.' })
  directiveKey?: string | null;
}

export const RecognitionSorts = listSorts(
  'RecognitionSort',
  {
    Year: { expression: 'r.year', type: 'int' },
    GrantedOn: { expression: 'r.granted_on', type: 'date' },
    Number: { expression: 'r.number', type: 'int' },
    ValidUntil: byDay('r.valid_until'),
  },
  { expression: 'r.key', type: 'uuid' },
);

@ArgsType()
export class RecognitionsArgs extends RecognitionSorts.Args {
  @ReferenceField(RecognitionRoundIds, { nullable: true })
  roundKey?: string | null;

  @ReferenceField(TitleIds, { nullable: true })
  titleKey?: string | null;

  @ReferenceField(AwardIds, { nullable: true })
  awardKey?: string | null;

  @IntField({ ...YEAR, nullable: true })
  year?: number | null;

  @EnumField(() => SubjectKind, { nullable: true })
  kind?: SubjectKind | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'At or below this organisation.' })
  withinKey?: number | null;

  @FlagField({ nullable: true, description: 'Left out: those that were not revoked.' })
  isRevoked?: boolean | null;

  @DayField({ nullable: true, description: 'Those that end on this day or later.' })
  endsFrom?: string | null;

  @DayField({ nullable: true, description: 'Those that end by this day and are not over yet.' })
  endsBy?: string | null;
}
