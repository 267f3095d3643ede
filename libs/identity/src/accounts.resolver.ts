import {
  ActOutcome,
  type Actor,
  Allow,
  type Connection,
  CurrentActor,
  DateScalar,
  ImportOutcome,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonConnection, PersonIds, PersonView } from '@app/people';
import { AccountDirectory } from './account-directory.service';
import { AccountStanding } from './account-standing.service';
import { AccountLoader } from './account.loader';
import { Accounts } from './accounts.service';
import { AssignRoleInput, CreatePersonInput, DisablePersonArgs, EndRolesInput, PeopleArgs } from './identity.inputs';
import { ImportPeopleInput } from './import-people.inputs';
import { ImportPeople } from './import-people.service';
import { IdentityPermission } from './identity.permissions';
import { Account, RoleAssignmentView, SignInLink } from './identity.views';
import { Roles } from './roles.service';
import { SignInLinks } from './sign-in-links.service';
import { RoleAssignmentIds } from './identity.ids';

@Resolver(() => PersonView)
export class AccountsResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly directory: AccountDirectory,
    private readonly standing: AccountStanding,
    private readonly rolesService: Roles,
    private readonly links: SignInLinks,
    private readonly loader: AccountLoader,
    private readonly imports: ImportPeople,
  ) {}

  @Query(() => PersonConnection)
  @Allow(IdentityPermission.ReadPeople)
  people(@Args() args: PeopleArgs, @CurrentActor() actor: Actor): Promise<Connection<PersonView>> {
    return this.directory.list(actor, args);
  }

  @Query(() => Account, { description: 'How a person within reach signs in, and where.' })
  @Allow(IdentityPermission.ManagePeople)
  account(@ReferenceArg('personId', PersonIds) personKey: string, @CurrentActor() actor: Actor): Promise<Account> {
    return this.standing.of(actor, personKey);
  }

  @Mutation(() => PersonView)
  @Allow(IdentityPermission.ManagePeople)
  createPerson(@Args('input') input: CreatePersonInput, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.accounts.create(actor, input);
  }

  @Mutation(() => ImportOutcome, { description: 'Rows of a file: all are written, or none.' })
  @Allow(IdentityPermission.ManagePeople)
  importPeople(@Args('input') input: ImportPeopleInput, @CurrentActor() actor: Actor): Promise<ImportOutcome> {
    return this.imports.import(actor, input);
  }

  @Mutation(() => PersonView)
  @Allow(IdentityPermission.ManagePeople)
  disablePerson(@Args() args: DisablePersonArgs, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.accounts.disable(actor, args);
  }

  @Mutation(() => PersonView)
  @Allow(IdentityPermission.ManagePeople)
  enablePerson(
    @ReferenceArg('id', PersonIds) personKey: string,
    @Args('version', { type: () => Int }) version: number,
    @CurrentActor() actor: Actor,
  ): Promise<PersonView> {
    return this.accounts.enable(actor, personKey, version);
  }

  @Mutation(() => PersonView, { description: 'For somebody who lost the device of the second factor.' })
  @Allow(IdentityPermission.ManagePeople)
  resetSecondFactor(
    @ReferenceArg('personId', PersonIds) personKey: string,
    @CurrentActor() actor: Actor,
  ): Promise<PersonView> {
    return this.accounts.resetSecondFactor(actor, personKey);
  }

  @Mutation(() => PersonView, { description: 'Signs the person out everywhere; the account stays open.' })
  @Allow(IdentityPermission.ManagePeople)
  endSessions(
    @ReferenceArg('personId', PersonIds) personKey: string,
    @CurrentActor() actor: Actor,
  ): Promise<PersonView> {
    return this.accounts.endSessions(actor, personKey);
  }

  @Mutation(() => PersonView)
  @Allow(IdentityPermission.ManagePeople)
  assignRole(@Args('input') input: AssignRoleInput, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.rolesService.assign(actor, input);
  }

  @Mutation(() => PersonView, { description: 'A last day before the first withdraws the role at once.' })
  @Allow(IdentityPermission.ManagePeople)
  endRole(
    @ReferenceArg('id', RoleAssignmentIds) key: string,
    @Args('lastDay', { type: () => DateScalar }) lastDay: string,
    @CurrentActor() actor: Actor,
  ): Promise<PersonView> {
    return this.rolesService.end(actor, key, lastDay);
  }

  @Mutation(() => ActOutcome, { description: 'Each as `endRole` ends one.' })
  @Allow(IdentityPermission.ManagePeople)
  endRoles(@Args('input') input: EndRolesInput, @CurrentActor() actor: Actor): Promise<ActOutcome> {
    return this.rolesService.endAll(actor, input);
  }

  @Mutation(() => SignInLink)
  @Allow(IdentityPermission.ManagePeople)
  issueSignInLink(
    @ReferenceArg('personId', PersonIds) personKey: string,
    @CurrentActor() actor: Actor,
  ): Promise<SignInLink> {
    return this.links.issueTo(actor, personKey);
  }

  @ResolveField(() => Boolean, { description: 'The account was closed: the person does not sign in any more.' })
  isDisabled(@Parent() { key }: PersonView, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.isDisabled(context, key);
  }

  @ResolveField(() => [RoleAssignmentView], { description: 'Within the reach of whoever asks; one’s own all.' })
  roles(@Parent() { key }: PersonView, @Context() context: RequestContext): Promise<RoleAssignmentView[]> {
    return this.loader.roles(context, key);
  }
}
