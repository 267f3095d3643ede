import { Field, ObjectType } from '@nestjs/graphql';
import { Directive, DirectiveLinkKind } from './directive.entity';

@ObjectType('DirectiveLink')
export class DirectiveLinkView {
  @Field(() => DirectiveLinkKind)
  kind: DirectiveLinkKind;

  @Field(() => Boolean, { description: 'Only a part is amended, replaced or repealed.' })
  partly: boolean;

  @Field(() => String, { nullable: true, description: 'The words that say so; null when a person entered the link.' })
  quote: string | null;

  @Field(() => Directive, { description: 'The document at the other end.' })
  directive: Directive;
}

@ObjectType()
export class DirectiveTwin {
  @Field(() => Directive)
  directive: Directive;

  @Field(() => Boolean, {
    description:
      'Issuer, number and date agree. Otherwise likely: the issuer is written otherwise, a date is blank, the symbol differs.',
  })
  certain: boolean;
}
