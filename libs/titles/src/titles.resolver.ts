import {
  ActOutcome,
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { CriteriaLoader, CriteriaSet } from '@app/criteria';
import { Directive, DirectivesLoader } from '@app/directives';
import {
  AdministrativeUnitLoader,
  AdministrativeUnitView,
  OrganisationConnection,
  OrganisationLoader,
  OrganisationView,
} from '@app/organisations';
import { CommunityRegistered } from '@app/participants';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { TitleCandidates } from './title-candidates.service';
import { TitleClosing } from './title-closing.entity';
import { TitleClosings } from './title-closings.service';
import { TitleCounting } from './title-counts.service';
import { TitleCounts } from './title-counts.view';
import { TitleDefinitions } from './title-definitions.service';
import { Title } from './title.entity';
import {
  AmendTitleInput,
  CloseTitleInput,
  DefineTitleInput,
  SetTitleClosingInput,
  TitleClosingsArgs,
  TitlesArgs,
} from './title.inputs';
import { TitleRegistration } from './title-registration.entity';
import {
  AmendTitleRegistrationInput,
  RegisterCommunityTitlesInput,
  RegisterSubjectTitlesInput,
  RegisterTitlesInput,
  TitleCandidatesArgs,
  TitleCountsArgs,
  TitleRegistrationsArgs,
  WithdrawTitleInput,
} from './title-registration.inputs';
import { TitleRegistrations } from './title-registrations.service';
import { TitlesOfSubjects } from './title-subjects.service';
import { isOfCriteria } from './title.rules';
import { TitleIds, TitleRegistrationIds } from './titles.ids';
import { TitlesLoader } from './titles.loader';
import { TitlePermission } from './titles.permissions';
import { Titles } from './titles.service';

const TitleConnection = connectionOf(Title);
const TitleClosingConnection = connectionOf(TitleClosing);
const TitleRegistrationConnection = connectionOf(TitleRegistration);

@Resolver(() => Title)
export class TitlesResolver {
  constructor(
    private readonly service: Titles,
    private readonly definitions: TitleDefinitions,
    private readonly loader: TitlesLoader,
    private readonly criteria: CriteriaLoader,
  ) {}

  /** What can be striven for, the same for everybody; titles of the learning society first. */
  @Query(() => TitleConnection)
  @Allow(TitlePermission.Read)
  titles(@Args() args: TitlesArgs): Promise<Connection<Title>> {
    return this.service.list(args);
  }

  @Query(() => Title, { nullable: true })
  @Allow(TitlePermission.Read)
  title(@ReferenceArg('id', TitleIds) key: string): Promise<Title> {
    return this.service.one(key);
  }

  /** A title beside those that come with the programme. */
  @Mutation(() => Title)
  @Allow(TitlePermission.Keep)
  defineTitle(@CurrentActor() actor: Actor, @Args('input') input: DefineTitleInput): Promise<Title> {
    return this.definitions.define(actor, input);
  }

  @Mutation(() => Title)
  @Allow(TitlePermission.Keep)
  amendTitle(@CurrentActor() actor: Actor, @Args('input') input: AmendTitleInput): Promise<Title> {
    return this.definitions.amend(actor, input);
  }

  @Mutation(() => Title, { description: 'It stands until a day, or again.' })
  @Allow(TitlePermission.Keep)
  closeTitle(@CurrentActor() actor: Actor, @Args('input') input: CloseTitleInput): Promise<Title> {
    return this.definitions.close(actor, input);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and close it: it follows from no criteria.' })
  async canKeep(@Parent() title: Title, @Context() context: RequestContext): Promise<boolean> {
    return !isOfCriteria(title) && (await this.loader.canKeep(context));
  }

  @ResolveField(() => CriteriaSet, {
    nullable: true,
    description: 'What it asks for, where that is known as criteria.',
  })
  criteriaSet(@Parent() { criteriaSetKey }: Title, @Context() context: RequestContext): Promise<CriteriaSet | null> {
    return criteriaSetKey === null ? Promise.resolve(null) : this.criteria.set(context, criteriaSetKey);
  }
}

@Resolver(() => TitleRegistration)
export class TitleRegistrationsResolver {
  constructor(
    private readonly service: TitleRegistrations,
    private readonly subjects: TitlesOfSubjects,
    private readonly candidates: TitleCandidates,
    private readonly titles: TitlesLoader,
    private readonly directives: DirectivesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Who strives for which title, as far as the caller reaches or speaks for the territory; the latest first. */
  @Query(() => TitleRegistrationConnection)
  @Allow(TitlePermission.ReadRegistrations)
  titleRegistrations(
    @CurrentActor() actor: Actor,
    @Args() args: TitleRegistrationsArgs,
  ): Promise<Connection<TitleRegistration>> {
    return this.service.list(actor, args);
  }

  @Query(() => TitleRegistration, { nullable: true })
  @Allow(TitlePermission.ReadRegistrations)
  titleRegistration(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', TitleRegistrationIds) key: FactKey,
  ): Promise<TitleRegistration> {
    return this.service.one(actor, key);
  }

  /** Organisations that have not registered yet, of those that the caller may register. */
  @Query(() => OrganisationConnection)
  @Allow(TitlePermission.Register)
  titleCandidates(
    @CurrentActor() actor: Actor,
    @Args() args: TitleCandidatesArgs,
  ): Promise<Connection<OrganisationView>> {
    return this.candidates.list(actor, args);
  }

  /** Organisations strive for titles of a year: each registers itself, or is registered on its behalf. */
  @Mutation(() => ActOutcome)
  @Allow(TitlePermission.Register)
  registerTitles(@CurrentActor() actor: Actor, @Args('input') input: RegisterTitlesInput): Promise<ActOutcome> {
    return this.service.register(actor, input);
  }

  /** Communities, clans, families or citizens do: the office that keeps them registers them on their behalf. */
  @Mutation(() => ActOutcome)
  @Allow(TitlePermission.RegisterSubjects)
  registerSubjectTitles(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterSubjectTitlesInput,
  ): Promise<ActOutcome> {
    return this.subjects.register(actor, input);
  }

  @Mutation(() => CommunityRegistered, {
    description: 'Everybody who lives in a community today and has not registered for the title yet.',
  })
  @Allow(TitlePermission.RegisterSubjects)
  registerCommunityTitles(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterCommunityTitlesInput,
  ): Promise<CommunityRegistered> {
    return this.subjects.registerCommunity(actor, input);
  }

  @Mutation(() => TitleRegistration)
  @Allow(TitlePermission.Register)
  amendTitleRegistration(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendTitleRegistrationInput,
  ): Promise<TitleRegistration> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => TitleRegistration)
  @Allow(TitlePermission.Register)
  withdrawTitle(@CurrentActor() actor: Actor, @Args('input') input: WithdrawTitleInput): Promise<TitleRegistration> {
    return this.service.withdraw(actor, input);
  }

  @ResolveField(() => Title)
  title(@Parent() { titleKey }: TitleRegistration, @Context() context: RequestContext): Promise<Title> {
    return this.titles.byKey(context, titleKey);
  }

  @ResolveField(() => Directive, { nullable: true, description: 'The document by which it was registered.' })
  directive(
    @Parent() { directiveKey }: TitleRegistration,
    @Context() context: RequestContext,
  ): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Who strives, where that is an organisation.' })
  organisation(
    @Parent() { organisationKey }: TitleRegistration,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Who registered it on behalf of whoever strives; null where it did by itself.',
  })
  by(@Parent() { byKey }: TitleRegistration, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, byKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and withdraw it.' })
  canAmend(@Parent() registration: TitleRegistration, @Context() context: RequestContext): Promise<boolean> {
    return this.titles.canAmend(context, registration);
  }
}

@Resolver(() => TitleClosing)
export class TitleClosingsResolver {
  constructor(
    private readonly service: TitleClosings,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Closing days of a year: of the own office, of those below and of those to which the caller is held; the highest office first. */
  @Query(() => TitleClosingConnection)
  @Allow(TitlePermission.Read)
  titleClosings(@CurrentActor() actor: Actor, @Args() args: TitleClosingsArgs): Promise<Connection<TitleClosing>> {
    return this.service.list(actor, args);
  }

  /** It holds for what is registered from now on. */
  @Mutation(() => TitleClosing)
  @Allow(TitlePermission.SetClosing)
  setTitleClosing(@CurrentActor() actor: Actor, @Args('input') input: SetTitleClosingInput): Promise<TitleClosing> {
    return this.service.set(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: TitleClosing,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }
}

@Resolver(() => TitleCounts)
export class TitleCountsResolver {
  constructor(
    private readonly service: TitleCounting,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** By territory, for whoever speaks for one. */
  @Query(() => [TitleCounts])
  @Allow(TitlePermission.ReadRegistrations)
  titleCounts(@CurrentActor() actor: Actor, @Args() args: TitleCountsArgs): Promise<TitleCounts[]> {
    return this.service.of(actor, args);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: TitleCounts, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}
