import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Extensions, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApiClient, ApiClientState } from './api-client.entity';
import { ApiClientLoader } from './api-client.loader';
import {
  AmendApiClientInput,
  ApiClientsArgs,
  ChangeApiClientArgs,
  EndApiClientArgs,
  IssueApiCredentialInput,
  RegisterApiClientInput,
  RevokeApiCredentialArgs,
  UsageArgs,
  USUAL_DAYS,
} from './api-clients.inputs';
import { ApiClients } from './api-clients.service';
import { ApiScope, IssuedApiCredential } from './api-clients.views';
import { ApiCredential } from './api-credential.entity';
import { ApiCredentials } from './api-credentials.service';
import { ApiUsage } from './api-usage.entity';
import { KeepApiClients } from './keep-api-clients.service';
import { ApiClientIds } from './partners.ids';
import { PartnerPermission } from './partners.permissions';
import { ScopeCatalogue } from './scope-catalogue';

const ApiClientConnection = connectionOf(ApiClient);

@Resolver(() => ApiClient)
export class ApiClientsResolver {
  constructor(
    private readonly reading: ApiClients,
    private readonly keeping: KeepApiClients,
    private readonly credentialsService: ApiCredentials,
    private readonly catalogue: ScopeCatalogue,
    private readonly loader: ApiClientLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Applications of organisations within reach, in the order of the alphabet. */
  @Query(() => ApiClientConnection)
  @Allow(PartnerPermission.Read)
  apiClients(@CurrentActor() actor: Actor, @Args() args: ApiClientsArgs): Promise<Connection<ApiClient>> {
    return this.reading.list(actor, args);
  }

  @Query(() => ApiClient, { nullable: true })
  @Allow(PartnerPermission.Read)
  apiClient(@CurrentActor() actor: Actor, @ReferenceArg('id', ApiClientIds) key: string): Promise<ApiClient> {
    return this.reading.one(actor, key);
  }

  @Query(() => [ApiScope], {
    description: 'What applications can be given, derived from the operations of the schema.',
  })
  @Allow(PartnerPermission.Read)
  @Extensions({ holds: 400 })
  apiScopes(@CurrentActor() actor: Actor): ApiScope[] {
    return this.catalogue.all(actor.language);
  }

  /** It proves who it is by a credential, which is issued apart. */
  @Mutation(() => ApiClient)
  @Allow(PartnerPermission.Manage)
  registerApiClient(@CurrentActor() actor: Actor, @Args('input') input: RegisterApiClientInput): Promise<ApiClient> {
    return this.keeping.register(actor, input);
  }

  /** What is left out stays. Scopes that are taken away count no more with the next call. */
  @Mutation(() => ApiClient)
  @Allow(PartnerPermission.Manage)
  amendApiClient(@CurrentActor() actor: Actor, @Args('input') input: AmendApiClientInput): Promise<ApiClient> {
    return this.keeping.amend(actor, input);
  }

  /** A secret that is shown once, or a public key of the partner; what was issued before ends after the overlap. */
  @Mutation(() => IssuedApiCredential)
  @Allow(PartnerPermission.Manage)
  issueApiCredential(
    @CurrentActor() actor: Actor,
    @Args('input') input: IssueApiCredentialInput,
  ): Promise<IssuedApiCredential> {
    return this.credentialsService.issue(actor, input);
  }

  /** At once, with the tokens that were got with it. */
  @Mutation(() => ApiCredential)
  @Allow(PartnerPermission.Manage)
  revokeApiCredential(@CurrentActor() actor: Actor, @Args() { key }: RevokeApiCredentialArgs): Promise<ApiCredential> {
    return this.credentialsService.revoke(actor, key);
  }

  /** Until it is resumed it gets no tokens, and those that it has are refused. */
  @Mutation(() => ApiClient)
  @Allow(PartnerPermission.Manage)
  suspendApiClient(@CurrentActor() actor: Actor, @Args() args: EndApiClientArgs): Promise<ApiClient> {
    return this.keeping.suspend(actor, args);
  }

  @Mutation(() => ApiClient)
  @Allow(PartnerPermission.Manage)
  resumeApiClient(@CurrentActor() actor: Actor, @Args() args: ChangeApiClientArgs): Promise<ApiClient> {
    return this.keeping.resume(actor, args);
  }

  /** For good. */
  @Mutation(() => ApiClient)
  @Allow(PartnerPermission.Manage)
  revokeApiClient(@CurrentActor() actor: Actor, @Args() args: EndApiClientArgs): Promise<ApiClient> {
    return this.keeping.revoke(actor, args);
  }

  @ResolveField(() => OrganisationView, { description: 'For which it acts.' })
  organisation(
    @Parent() { organisationKey }: ApiClient,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => OrganisationView, { nullable: true, description: 'Below it; null: all of its reach.' })
  area(@Parent() { areaKey }: ApiClient, @Context() context: RequestContext): Promise<OrganisationView | null> {
    return this.organisations.organisationOrNull(context, areaKey);
  }

  @ResolveField(() => [ApiCredential], { description: 'Those in force first, then the latest; at most 20.' })
  @Extensions({ holds: 5 })
  credentials(@Parent() { key }: ApiClient, @Context() context: RequestContext): Promise<ApiCredential[]> {
    return this.loader.credentialsOf(context, key);
  }

  @ResolveField(() => [ApiUsage], { description: 'By day, the first one first; days without a call are left out.' })
  @Extensions({ holds: 30 })
  usage(
    @Parent() { key }: ApiClient,
    @Args() { days }: UsageArgs,
    @Context() context: RequestContext,
  ): Promise<ApiUsage[]> {
    return this.loader.usageOf(context, key, days ?? USUAL_DAYS);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend, suspend and revoke it, and issue credentials.' })
  canManage(@Parent() { path, state }: ApiClient, @Context() { actor }: RequestContext): boolean {
    return state !== ApiClientState.Revoked && actor.covers(PartnerPermission.Manage, path);
  }
}
