import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Citizen } from './citizen.entity';
import { Clan } from './clan.entity';
import { Clans } from './clans.service';
import { Communities } from './communities.service';
import { Community } from './community.entity';
import { Families } from './families.service';
import { FamilyMoves } from './family-moves.service';
import { Family } from './family.entity';
import { ClanIds, CommunityIds, FamilyIds } from './subject.ids';
import {
  AmendClanInput,
  AmendCommunityInput,
  AmendFamilyInput,
  ClansArgs,
  CommunitiesArgs,
  EndClanArgs,
  EndCommunityArgs,
  EndFamilyArgs,
  FamiliesArgs,
  MoveFamilyInput,
  RecordClanInput,
  RecordCommunityInput,
  RecordFamilyInput,
} from './subject.inputs';
import { SubjectLoader } from './subject.loader';
import { SubjectPermission } from './subjects.permissions';

const CommunityConnection = connectionOf(Community);
const ClanConnection = connectionOf(Clan);
const FamilyConnection = connectionOf(Family);

@Resolver(() => Community)
export class CommunitiesResolver {
  constructor(
    private readonly service: Communities,
    private readonly loader: SubjectLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Hamlets and residential groups of the own area, by name. */
  @Query(() => CommunityConnection)
  @Allow(SubjectPermission.Read)
  communities(@Args() args: CommunitiesArgs, @CurrentActor() actor: Actor): Promise<Connection<Community>> {
    return this.service.list(actor, args);
  }

  @Query(() => Community)
  @Allow(SubjectPermission.Read)
  community(@ReferenceArg('id', CommunityIds) key: FactKey, @CurrentActor() actor: Actor): Promise<Community> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Community)
  @Allow(SubjectPermission.Keep)
  recordCommunity(@Args('input') input: RecordCommunityInput, @CurrentActor() actor: Actor): Promise<Community> {
    return this.service.record(actor, input);
  }

  @Mutation(() => Community)
  @Allow(SubjectPermission.Keep)
  amendCommunity(@Args('input') input: AmendCommunityInput, @CurrentActor() actor: Actor): Promise<Community> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => Community, { description: 'It stays in the list of former ones; nobody may live in it any more.' })
  @Allow(SubjectPermission.Keep)
  endCommunity(@Args() args: EndCommunityArgs, @CurrentActor() actor: Actor): Promise<Community> {
    return this.service.end(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who keeps it.' })
  organisation(
    @Parent() { organisationKey }: Community,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Int, { description: 'Citizens who live there today.' })
  memberCount(@Parent() community: Community, @Context() context: RequestContext): Promise<number> {
    return this.loader.members(context, 'community_key', community);
  }

  @ResolveField(() => Int, { description: 'Families that live there today.' })
  familyCount(@Parent() community: Community, @Context() context: RequestContext): Promise<number> {
    return this.loader.families(context, 'community_key', community);
  }
}

@Resolver(() => Clan)
export class ClansResolver {
  constructor(
    private readonly service: Clans,
    private readonly loader: SubjectLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Clans of the own area, by name. */
  @Query(() => ClanConnection)
  @Allow(SubjectPermission.Read)
  clans(@Args() args: ClansArgs, @CurrentActor() actor: Actor): Promise<Connection<Clan>> {
    return this.service.list(actor, args);
  }

  @Query(() => Clan)
  @Allow(SubjectPermission.Read)
  clan(@ReferenceArg('id', ClanIds) key: FactKey, @CurrentActor() actor: Actor): Promise<Clan> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Clan)
  @Allow(SubjectPermission.Keep)
  recordClan(@Args('input') input: RecordClanInput, @CurrentActor() actor: Actor): Promise<Clan> {
    return this.service.record(actor, input);
  }

  @Mutation(() => Clan)
  @Allow(SubjectPermission.Keep)
  amendClan(@Args('input') input: AmendClanInput, @CurrentActor() actor: Actor): Promise<Clan> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => Clan)
  @Allow(SubjectPermission.Keep)
  endClan(@Args() args: EndClanArgs, @CurrentActor() actor: Actor): Promise<Clan> {
    return this.service.end(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who keeps it.' })
  organisation(@Parent() { organisationKey }: Clan, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Where it has its house of worship.' })
  community(@Parent() clan: Clan, @Context() context: RequestContext): Promise<Community | null> {
    return this.loader.subject(context, Community, clan, clan.communityKey);
  }

  @ResolveField(() => Int, { description: 'Families that belong to it today.' })
  familyCount(@Parent() clan: Clan, @Context() context: RequestContext): Promise<number> {
    return this.loader.families(context, 'clan_key', clan);
  }
}

@Resolver(() => Family)
export class FamiliesResolver {
  constructor(
    private readonly service: Families,
    private readonly moves: FamilyMoves,
    private readonly loader: SubjectLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Families of the own area, in the order in which they were recorded. */
  @Query(() => FamilyConnection)
  @Allow(SubjectPermission.Read)
  families(@Args() args: FamiliesArgs, @CurrentActor() actor: Actor): Promise<Connection<Family>> {
    return this.service.list(actor, args);
  }

  @Query(() => Family)
  @Allow(SubjectPermission.Read)
  family(@ReferenceArg('id', FamilyIds) key: FactKey, @CurrentActor() actor: Actor): Promise<Family> {
    return this.service.one(actor, key);
  }

  @Mutation(() => Family)
  @Allow(SubjectPermission.Keep)
  recordFamily(@Args('input') input: RecordFamilyInput, @CurrentActor() actor: Actor): Promise<Family> {
    return this.service.record(actor, input);
  }

  @Mutation(() => Family)
  @Allow(SubjectPermission.Keep)
  amendFamily(@Args('input') input: AmendFamilyInput, @CurrentActor() actor: Actor): Promise<Family> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => Family, { description: 'To another community of the same area, with everybody who lives in it.' })
  @Allow(SubjectPermission.Keep)
  moveFamily(@Args('input') input: MoveFamilyInput, @CurrentActor() actor: Actor): Promise<Family> {
    return this.moves.move(actor, input);
  }

  @Mutation(() => Family)
  @Allow(SubjectPermission.Keep)
  endFamily(@Args() args: EndFamilyArgs, @CurrentActor() actor: Actor): Promise<Family> {
    return this.service.end(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'Who keeps it.' })
  organisation(@Parent() { organisationKey }: Family, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Community, { nullable: true, description: 'Null where it is out of sight.' })
  community(@Parent() family: Family, @Context() context: RequestContext): Promise<Community | null> {
    return this.loader.subject(context, Community, family, family.communityKey);
  }

  @ResolveField(() => Clan, { nullable: true })
  clan(@Parent() family: Family, @Context() context: RequestContext): Promise<Clan | null> {
    return this.loader.subject(context, Clan, family, family.clanKey);
  }

  @ResolveField(() => Citizen, { nullable: true, description: 'Who heads it.' })
  head(@Parent() family: Family, @Context() context: RequestContext): Promise<Citizen | null> {
    return this.loader.subject(context, Citizen, family, family.headKey);
  }

  @ResolveField(() => String, {
    description: 'By what a list names it: its number, and who heads it; a dash without both.',
  })
  async label(@Parent() family: Family, @Context() context: RequestContext): Promise<string> {
    const head = await this.loader.subject(context, Citizen, family, family.headKey);
    const name = head && (await this.loader.name(context, head));
    return [family.code, name].filter(Boolean).join(' · ') || '–';
  }

  @ResolveField(() => Int, { description: 'Citizens who belong to it today.' })
  memberCount(@Parent() family: Family, @Context() context: RequestContext): Promise<number> {
    return this.loader.members(context, 'family_key', family);
  }
}
