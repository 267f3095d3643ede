import { AuditEventView, AuditPermission } from '@app/audit';
import { Clock, nodeId, PersonNames, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { PeopleLoader, PersonIds, PersonView } from '@app/people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountNotices } from './account-notices.service';
import { AccountLoader } from './account.loader';
import { AccountNotice, RoleAssignmentView, Viewer } from './identity.views';

@Resolver(() => RoleAssignmentView)
export class RoleAssignmentResolver {
  constructor(
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
    private readonly names: PersonNames,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'In whose place it is exercised, from day to day; null where it is one’s own.',
  })
  inPlaceOf(@Parent() { giverKey }: RoleAssignmentView, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, giverKey);
  }

  @ResolveField(() => Boolean, { description: 'Its last day is past.' })
  hasEnded(@Parent() { validTo }: RoleAssignmentView): boolean {
    return validTo !== null && validTo < this.clock.today();
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: RoleAssignmentView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}

@Resolver(() => Viewer)
export class ViewerFieldsResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly accounts: AccountLoader,
    private readonly accountNotices: AccountNotices,
  ) {}

  @ResolveField(() => PersonView)
  person(@Parent() { actor }: Viewer, @Context() context: RequestContext): Promise<PersonView | null> {
    return this.people.whole(context, actor.mustBePerson);
  }

  @ResolveField(() => [AccountNotice], {
    description: 'What happened to the account and was not seen yet, the latest first.',
  })
  notices(@Parent() { actor }: Viewer): Promise<AccountNotice[]> {
    return this.accountNotices.unseen(actor);
  }

  @ResolveField(() => [RoleAssignmentView], {
    description: 'Exercised today: the own ones first, then those delegated.',
  })
  roles(@Parent() { actor }: Viewer, @Context() context: RequestContext): Promise<RoleAssignmentView[]> {
    return this.accounts.rolesToday(context, actor.mustBePerson);
  }
}

/** The trail knows pseudonyms only; the name is added here, as long as there is one. */
@Resolver(() => AuditEventView)
export class AuditEventActorResolver {
  constructor(
    private readonly people: PeopleLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Null for the programme itself, for calls before signing in, and for people beyond the reach of a reader who does not audit.',
  })
  async actorName(@Parent() event: AuditEventView, @Context() context: RequestContext): Promise<string | null> {
    const key = await this.known(event, event.actorId, context);
    return key && ((await this.people.masked(context, key))?.name ?? null);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'In whose place it was done under a delegation; null where own roles allowed it, and where the name is held back.',
  })
  async inPlaceOf(@Parent() event: AuditEventView, @Context() context: RequestContext): Promise<string | null> {
    const key = await this.known(event, event.onBehalfOf, context);
    return key && ((await this.people.masked(context, key))?.name ?? null);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description:
      'Whose further acts are found by it, also where there is no name any more; null where the name is held back.',
  })
  async actorId(@Parent() event: AuditEventView, @Context() context: RequestContext): Promise<string | null> {
    const key = await this.known(event, event.actorId, context);
    return key && nodeId(PersonIds.type, key);
  }

  /** Who was stood in for learns by whom. */
  private async known(
    { path, onBehalfOf }: AuditEventView,
    key: string | null,
    context: RequestContext,
  ): Promise<string | null> {
    if (key === null) return null;
    const audits = path !== null && context.actor.covers(AuditPermission.Read, path);
    const isOwn = onBehalfOf !== null && onBehalfOf === context.actor.personId;
    return audits || isOwn || (await this.accounts.isWithinReach(context, key)) ? key : null;
  }
}
