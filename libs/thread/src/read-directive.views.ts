import { DateScalar, DeadlineBoundary } from '@app/kernel';
import { DirectiveTwin } from '@app/directives';
import { NamedParty } from '@app/parties';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { FormVersion } from '@app/forms';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  TextSpan,
  ReadText,
  ReadDay,
  ReadReference,
  ReadSigner,
  ReadWeek,
  ReadMovement,
  ReadDeadline,
  ReadAssignment,
  ReadForm,
} from './read-values.views';

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

  @Field(() => [ReadText], { description: 'All who issue it together; `issuer` is the first of them.' })
  issuers: ReadText[];

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

  @Field(() => [ReadText], { description: 'To whom a letter (`Kính gửi`) or a telegram goes.' })
  addressees: ReadText[];

  @Field(() => [ReadSigner], { description: 'All who sign, in the order of the text.' })
  signers: ReadSigner[];

  @Field(() => [ReadText], { description: 'Lines of `Nơi nhận`, as written.' })
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
