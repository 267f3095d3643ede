import type { KindValue } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { DraftKind } from './draft-kind';

/** A document that the caller may have drafted from a thing. */
@ObjectType()
export class DraftOffer {
  @Field(() => DraftKind)
  kind: KindValue<'DraftKind'>;

  @Field(() => String, { nullable: true, description: 'Why there is nothing to draft today; null where there is.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'The same in the language of the caller.' })
  message: string | null;
}
