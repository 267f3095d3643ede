import { DateScalar } from '@app/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';

@ArgsType()
export class ResolvePartyArgs {
  @Field(() => String, { description: 'As the document writes it.' })
  @IsString()
  @MaxLength(500)
  name: string;

  @Field(() => ID, { description: 'Organisation in whose register the document stands.' })
  @IsString()
  keeperId: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which the name is read; today unless told.' })
  @IsOptional()
  @IsString()
  on?: string | null;
}
