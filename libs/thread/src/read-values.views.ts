import { DateScalar, DeadlineBoundary } from '@app/kernel';
import { AssignmentRole } from '@app/tasks';
import { Directive, DirectiveLinkKind, SignatureAuthority } from '@app/directives';
import { NamedParty } from '@app/parties';
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
