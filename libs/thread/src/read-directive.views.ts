import { DateScalar, DeadlineBoundary } from '@app/kernel';
import { AssignmentRole } from '@app/tasks';
import { Directive, DirectiveLinkKind, DirectiveTwin, SignatureAuthority } from '@app/directives';
import { NamedParty } from '@app/parties';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { FormVersion } from '@app/forms';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Place in the text: UTF-16 offsets, the end not included.' })
export class TextSpan {
  @Field(() => Int)
  start: number;

  @Field(() => Int)
  end: number;
}

@ObjectType({ isAbstract: true })
class ReadValue {
  @Field(() => TextSpan)
  span: TextSpan;

  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence: number;
}

@ObjectType()
export class ReadText extends ReadValue {
  @Field(() => String)
  value: string;
}

@ObjectType()
export class ReadDay extends ReadValue {
  @Field(() => DateScalar, { nullable: true, description: 'Null where the text leaves the day or the month blank.' })
  day: string | null;

  @Field(() => Int)
  year: number;

  @Field(() => Int, { nullable: true })
  month: number | null;
}

@ObjectType()
export class ReadReference extends ReadValue {
  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'As the text writes it.' })
  originalCode: string | null;

  @Field(() => String, { nullable: true })
  type: string | null;

  @Field(() => DateScalar, { nullable: true })
  date: string | null;

  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => Int, { nullable: true })
  month: number | null;

  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => DirectiveLinkKind, { nullable: true, description: 'Null: only mentioned.' })
  relation: DirectiveLinkKind | null;

  @Field(() => Directive, { nullable: true, description: 'The known document; null: it would become a stub.' })
  known: Directive | null;
}

@ObjectType()
export class ReadSigner extends ReadValue {
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => SignatureAuthority, { nullable: true })
  authority: SignatureAuthority | null;

  @Field(() => [String], { description: 'Every line of authority as written.' })
  lines: string[];
}

@ObjectType()
export class ReadPart {
  @Field(() => String, { description: '`year`, `theme`, `from`, `to`, `opening` or `suggestedTheme`.' })
  name: string;

  @Field(() => TextSpan)
  span: TextSpan;
}

@ObjectType()
export class ReadWeek extends ReadValue {
  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => String, { nullable: true })
  theme: string | null;

  @Field(() => [String])
  suggestedThemes: string[];

  @Field(() => DateScalar, { nullable: true })
  from: string | null;

  @Field(() => DateScalar, { nullable: true })
  to: string | null;

  @Field(() => DateScalar, { nullable: true })
  opening: string | null;

  @Field(() => [ReadPart])
  parts: ReadPart[];
}

@ObjectType()
export class ReadMovement extends ReadValue {
  @Field(() => String)
  name: string;
}

@ObjectType()
export class ReadDeadline extends ReadValue {
  @Field(() => DateScalar, { nullable: true, description: 'Null when it recurs each year.' })
  date: string | null;

  @Field(() => Int, { nullable: true })
  month: number | null;

  @Field(() => Int, { nullable: true })
  day: number | null;

  @Field(() => DeadlineBoundary)
  boundary: DeadlineBoundary;

  @Field(() => [NamedParty])
  from: NamedParty[];

  @Field(() => NamedParty, { nullable: true })
  to: NamedParty | null;

  @Field(() => NamedParty, { nullable: true })
  through: NamedParty | null;

  @Field(() => String)
  what: string;
}

@ObjectType()
export class ReadAssignment extends ReadValue {
  @Field(() => NamedParty)
  to: NamedParty;

  @Field(() => AssignmentRole)
  role: AssignmentRole;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  section: string | null;
}

@ObjectType()
export class ReadFormRow extends ReadValue {
  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String)
  label: string;

  @Field(() => String, { name: 'unitOfCount', nullable: true })
  unit: string | null;

  @Field(() => [String])
  measures: string[];
}

@ObjectType()
export class ReadFormSection {
  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String)
  label: string;

  @Field(() => TextSpan)
  span: TextSpan;
}

@ObjectType()
export class ReadForm extends ReadValue {
  @Field(() => String)
  title: string;

  @Field(() => [ReadFormSection])
  sections: ReadFormSection[];

  @Field(() => [ReadFormRow])
  rows: ReadFormRow[];

  @Field(() => FormVersion, {
    nullable: true,
    description: 'The known form whose rows these are; null: an unknown form.',
  })
  formVersion: FormVersion | null;
}

@ObjectType()
export class ReadingProblem {
  @Field(() => String)
  code: string;

  @Field(() => TextSpan, { nullable: true, description: 'Null when something is missing altogether.' })
  span: TextSpan | null;

  @Field(() => String)
  messageVi: string;

  @Field(() => String)
  messageEn: string;
}

@ObjectType({ description: 'What a text says. What it does not say is null or empty, never guessed.' })
export class DirectiveReading {
  @Field(() => ReadText, { nullable: true })
  type: ReadText | null;

  @Field(() => ReadText, { nullable: true })
  code: ReadText | null;

  @Field(() => ReadText, { nullable: true })
  number: ReadText | null;

  @Field(() => ReadText, { nullable: true })
  symbol: ReadText | null;

  @Field(() => ReadText, { nullable: true })
  issuer: ReadText | null;

  @Field(() => ReadText, { nullable: true })
  place: ReadText | null;

  @Field(() => ReadDay, { nullable: true })
  date: ReadDay | null;

  @Field(() => ReadText, { nullable: true })
  subject: ReadText | null;

  @Field(() => [ReadReference])
  bases: ReadReference[];

  @Field(() => [ReadReference])
  references: ReadReference[];

  @Field(() => ReadSigner, { nullable: true })
  signer: ReadSigner | null;

  @Field(() => [ReadText])
  recipients: ReadText[];

  @Field(() => ReadWeek, { nullable: true })
  week: ReadWeek | null;

  @Field(() => ReadMovement, { nullable: true })
  movement: ReadMovement | null;

  @Field(() => [ReadDeadline])
  deadlines: ReadDeadline[];

  @Field(() => [ReadAssignment])
  assignments: ReadAssignment[];

  @Field(() => [ReadForm])
  forms: ReadForm[];

  @Field(() => [ReadText])
  fundingSources: ReadText[];

  @Field(() => [ReadingProblem])
  problems: ReadingProblem[];
}

@ObjectType()
export class ProposedTier {
  @Field(() => Int)
  tier: number;

  @Field(() => [OrganisationKind])
  kinds: OrganisationKind[];

  @Field(() => [AdministrativeLevel])
  levels: AdministrativeLevel[];

  @Field(() => DateScalar)
  dueOn: string;

  @Field(() => DeadlineBoundary)
  dueBoundary: DeadlineBoundary;

  @Field(() => Int, { nullable: true, description: 'Place of the deadline that says so, from 0.' })
  fromDeadline: number | null;
}

@ObjectType()
export class ProposedRound {
  @Field(() => String)
  title: string;

  @Field(() => Int)
  year: number;

  @Field(() => DateScalar)
  startsOn: string;

  @Field(() => DateScalar)
  endsOn: string;

  @Field(() => FormVersion, { nullable: true })
  formVersion: FormVersion | null;

  @Field(() => [ProposedTier])
  tiers: ProposedTier[];
}

@ObjectType({ description: 'What an uploaded file says, for a person to correct and confirm. Nothing is stored.' })
export class DirectiveProposal {
  @Field(() => String, { description: 'Text of the file; every span points into it.' })
  text: string;

  @Field(() => String, { description: '`txt`, `docx` or `pdf`.' })
  format: string;

  @Field(() => DirectiveReading)
  reading: DirectiveReading;

  @Field(() => NamedParty, { nullable: true })
  issuer: NamedParty | null;

  @Field(() => [DirectiveTwin])
  twins: DirectiveTwin[];

  @Field(() => ProposedRound, { nullable: true })
  round: ProposedRound | null;
}
