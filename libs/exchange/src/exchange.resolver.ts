import { type Actor, Allow, CurrentActor } from '@app/kernel';
import { Args, ArgsType, Field, ID, Mutation, Resolver } from '@nestjs/graphql';
import { IsString, Matches } from 'class-validator';
import { DirectivePermission } from '@app/directives';
import { EdxmlImports } from './edxml-import.service';
import { ImportedEdxml } from './imported-edxml.view';

@ArgsType()
export class ImportEdxmlArgs {
  @Field(() => String, { description: 'SHA-256 that the upload of the message answered.' })
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  @Field(() => ID, { description: 'Organisation to which the message came.' })
  @IsString()
  keeperId: string;
}

@Resolver()
export class ExchangeResolver {
  constructor(private readonly imports: EdxmlImports) {}

  /** A document or a status from another document system. */
  @Mutation(() => ImportedEdxml)
  @Allow(DirectivePermission.Register)
  importEdxml(@CurrentActor() actor: Actor, @Args() { sha256, keeperId }: ImportEdxmlArgs): Promise<ImportedEdxml> {
    return this.imports.import(actor, sha256, keeperId);
  }
}
