import { type Actor, Allow, CurrentActor, FileField, ReferenceField } from '@app/kernel';
import { DirectivePermission } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { Args, ArgsType, Mutation, Resolver } from '@nestjs/graphql';
import { EdxmlImports } from './edxml-import.service';
import { ImportedEdxml } from './imported-edxml.view';

@ArgsType()
export class ImportEdxmlArgs {
  @FileField({ description: 'SHA-256 that the upload of the message answered.' })
  sha256: string;

  @ReferenceField(OrganisationIds, { description: 'Organisation to which the message came.' })
  keeperKey: number;
}

@Resolver()
export class ExchangeResolver {
  constructor(private readonly imports: EdxmlImports) {}

  /** A document or a status from another document system. */
  @Mutation(() => ImportedEdxml)
  @Allow(DirectivePermission.Register)
  importEdxml(@CurrentActor() actor: Actor, @Args() { sha256, keeperKey }: ImportEdxmlArgs): Promise<ImportedEdxml> {
    return this.imports.import(actor, sha256, keeperKey);
  }
}
