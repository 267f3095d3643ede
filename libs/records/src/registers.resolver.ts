import { type Actor, Allow, type Connection, connectionOf, CurrentActor, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directive } from '@app/directives';
import { RecordsFile, RegisterEntry } from './register.entity';
import { EnterIncomingInput, HandleEntryInput, RegisterEntriesArgs } from './registers.inputs';
import { RegistersLoader } from './registers.loader';
import { RegisterPermission } from './registers.permissions';
import { RegistersService } from './registers.service';

const RegisterEntryConnection = connectionOf(RegisterEntry);

@Resolver(() => RegisterEntry)
export class RegistersResolver {
  constructor(
    private readonly registers: RegistersService,
    private readonly loader: RegistersLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** One book of one year of an organisation within reach. */
  @Query(() => RegisterEntryConnection)
  @Allow(RegisterPermission.Read)
  registerEntries(@CurrentActor() actor: Actor, @Args() args: RegisterEntriesArgs): Promise<Connection<RegisterEntry>> {
    return this.registers.list(actor, args);
  }

  /** Gives a document that arrived the next number of the own organisation's incoming book. */
  @Mutation(() => RegisterEntry)
  @Allow(RegisterPermission.Keep)
  enterIncoming(@CurrentActor() actor: Actor, @Args('input') input: EnterIncomingInput): Promise<RegisterEntry> {
    return this.registers.enterIncoming(actor, input);
  }

  /** Notes who handles an entry by when, and how it ended. */
  @Mutation(() => RegisterEntry)
  @Allow(RegisterPermission.Keep)
  handleEntry(@CurrentActor() actor: Actor, @Args('input') input: HandleEntryInput): Promise<RegisterEntry> {
    return this.registers.handle(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() entry: RegisterEntry, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, entry.organisationKey);
  }

  @ResolveField(() => Directive)
  directive(@Parent() entry: RegisterEntry, @Context() context: RequestContext): Promise<Directive> {
    return this.loader.directive(context, entry);
  }

  @ResolveField(() => RecordsFile, { nullable: true })
  file(@Parent() entry: RegisterEntry, @Context() context: RequestContext): Promise<RecordsFile | null> {
    return this.loader.file(context, entry);
  }
}

@Resolver(() => Directive)
export class DirectiveEntriesResolver {
  constructor(private readonly loader: RegistersLoader) {}

  @ResolveField(() => [RegisterEntry], {
    description: 'Its lines in the books within the caller’s reach, the first 500.',
  })
  registerEntries(@Parent() directive: Directive, @Context() context: RequestContext): Promise<RegisterEntry[]> {
    return this.loader.ofDirective(context, directive.key);
  }

  @ResolveField(() => Int, { description: 'How many lines there are, also beyond those of `registerEntries`.' })
  registerEntriesCount(@Parent() directive: Directive, @Context() context: RequestContext): Promise<number> {
    return this.loader.countOfDirective(context, directive.key);
  }
}
