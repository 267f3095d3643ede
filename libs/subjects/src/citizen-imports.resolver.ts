import { type Actor, Allow, type Connection, CurrentActor, ReferenceArg, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CitizenImport } from './citizen-import.entity';
import { CitizenImportsArgs, ImportFaultsArgs, MendRowInput } from './citizen-import.inputs';
import { CitizenImportConnection, ImportRowConnection, ImportRowView } from './citizen-import.views';
import { CitizenImports } from './citizen-imports.service';
import { CitizenImportIds } from './subject.ids';
import { SubjectPermission } from './subjects.permissions';

@Resolver(() => CitizenImport)
export class CitizenImportsResolver {
  constructor(
    private readonly service: CitizenImports,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Files of the own workplaces, the latest first. */
  @Query(() => CitizenImportConnection)
  @Allow(SubjectPermission.Keep)
  citizenImports(@Args() args: CitizenImportsArgs, @CurrentActor() actor: Actor): Promise<Connection<CitizenImport>> {
    return this.service.list(actor, args);
  }

  @Query(() => CitizenImport)
  @Allow(SubjectPermission.Keep)
  citizenImport(
    @ReferenceArg('id', CitizenImportIds) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CitizenImport> {
    return this.service.one(actor, key);
  }

  /** Rows of a file that wait to be mended, then those that were. */
  @Query(() => ImportRowConnection)
  @Allow(SubjectPermission.Keep)
  importFaults(@Args() args: ImportFaultsArgs, @CurrentActor() actor: Actor): Promise<Connection<ImportRowView>> {
    return this.service.faults(actor, args);
  }

  @Mutation(() => ImportRowView, { description: 'Cells typed again; the row is judged anew.' })
  @Allow(SubjectPermission.Keep)
  mendImportRow(@Args('input') input: MendRowInput, @CurrentActor() actor: Actor): Promise<ImportRowView> {
    return this.service.mend(actor, input);
  }

  @Mutation(() => CitizenImport, { description: 'Right rows are written; the others wait.' })
  @Allow(SubjectPermission.Keep)
  writeCitizenImport(
    @ReferenceArg('id', CitizenImportIds) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CitizenImport> {
    return this.service.accept(actor, key);
  }

  @Mutation(() => CitizenImport, { description: 'What is not written is given up; file and waiting rows go for good.' })
  @Allow(SubjectPermission.Keep)
  cancelCitizenImport(
    @ReferenceArg('id', CitizenImportIds) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<CitizenImport> {
    return this.service.cancel(actor, key);
  }

  @ResolveField(() => OrganisationView, { description: 'Where the citizens are recorded.' })
  organisation(
    @Parent() { organisationKey }: CitizenImport,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}
