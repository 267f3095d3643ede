import {
  type Actor,
  Allow,
  type Connection,
  CurrentActor,
  DateScalar,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Consents } from './consents.service';
import { ErasePerson } from './erase-person.service';
import { PeopleDirectory } from './people-directory.service';
import { ConsentIds, PersonIds } from './people.ids';
import {
  CorrectPersonInput,
  ErasePersonArgs,
  RecordConsentInput,
  RecordedPeopleArgs,
  RecordPersonInput,
  ShowPersonalDatumArgs,
} from './people.inputs';
import { PeopleLoader } from './people.loader';
import { PeoplePermission } from './people.permissions';
import { ConsentView, PersonalDatum, PersonConnection, PersonView } from './people.views';
import { RecordPeople } from './record-people.service';
import { ShowPersonalDatum } from './show-personal-datum.service';

@Resolver(() => PersonView)
export class PeopleResolver {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly recording: RecordPeople,
    private readonly showing: ShowPersonalDatum,
    private readonly erasing: ErasePerson,
    private readonly loader: PeopleLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => PersonView, { description: 'Somebody recorded within reach, or who holds a role there.' })
  @Allow(PeoplePermission.Read)
  person(@ReferenceArg('id', PersonIds) key: string, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.directory.one(actor, key);
  }

  @Query(() => PersonConnection, { description: 'People recorded within reach, in the order in which they were.' })
  @Allow(PeoplePermission.Read)
  recordedPeople(@Args() args: RecordedPeopleArgs, @CurrentActor() actor: Actor): Promise<Connection<PersonView>> {
    return this.directory.list(actor, args);
  }

  @Mutation(() => PersonView, { description: 'Somebody who needs no account.' })
  @Allow(PeoplePermission.Record)
  recordPerson(@Args('input') input: RecordPersonInput, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.recording.record(actor, input);
  }

  @Mutation(() => PersonView)
  @Allow(PeoplePermission.Record)
  correctPerson(@Args('input') input: CorrectPersonInput, @CurrentActor() actor: Actor): Promise<PersonView> {
    return this.recording.correct(actor, input);
  }

  @Mutation(() => String, {
    description: 'One thing known of a person, whole. The trail says who looked at it and what for.',
  })
  @Allow(PeoplePermission.ReadWhole)
  showPersonalDatum(@Args() args: ShowPersonalDatumArgs, @CurrentActor() actor: Actor): Promise<string> {
    return this.showing.show(actor, args);
  }

  @Mutation(() => PersonView, { description: 'For good: what is known of the person can never be read again.' })
  @Allow(PeoplePermission.Erase)
  erasePerson(
    @Args() { personKey, version, reason }: ErasePersonArgs,
    @CurrentActor() actor: Actor,
  ): Promise<PersonView> {
    return this.erasing.erase(actor, personKey, version, reason);
  }

  @ResolveField(() => OrganisationView, {
    nullable: true,
    description: 'Where the person was recorded; null for an account alone.',
  })
  organisation(
    @Parent() { organisationKey }: PersonView,
    @Context() context: RequestContext,
  ): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, organisationKey);
  }

  @ResolveField(() => [PersonalDatum], {
    description: 'Everything known, masked; `showPersonalDatum` tells a thing whole.',
  })
  data(@Parent() person: PersonView, @Context() context: RequestContext): Promise<PersonalDatum[]> {
    return this.loader.data(context, person);
  }

  @ResolveField(() => [ConsentView], { description: 'The latest first; of people within reach, and one’s own.' })
  consents(@Parent() { key }: PersonView, @Context() context: RequestContext): Promise<ConsentView[]> {
    return this.loader.consents(context, key);
  }
}

@Resolver(() => ConsentView)
export class ConsentsResolver {
  constructor(private readonly consents: Consents) {}

  @Mutation(() => ConsentView)
  @Allow(PeoplePermission.Record)
  recordConsent(@Args('input') input: RecordConsentInput, @CurrentActor() actor: Actor): Promise<ConsentView> {
    return this.consents.record(actor, input);
  }

  @Mutation(() => ConsentView, { description: 'The record of the consent stays.' })
  @Allow(PeoplePermission.Record)
  withdrawConsent(
    @ReferenceArg('id', ConsentIds) key: string,
    @Args('withdrawnOn', { type: () => DateScalar, nullable: true, description: 'Today unless told.' })
    withdrawnOn: string | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<ConsentView> {
    return this.consents.withdraw(actor, key, withdrawnOn ?? undefined);
  }
}
