import { CERTIFICATES_CONFIG, type CertificatesConfig } from '@app/certificates';
import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
  Transactions,
} from '@app/kernel';
import { Fund, LedgerLoader } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FundFigures } from './fund-figures';
import { FundPublication, PublicationState } from './fund-publication.entity';
import { KeepPublications } from './keep-publications.service';
import { dueOn, PUBLICATION_LAW } from './publication-law';
import { FundFiguresView, figuresOf, PublicationLawView } from './publication.view';
import { FundPublicationIds } from './publications.ids';
import {
  FundPublicationArgs,
  FundPublicationPreviewArgs,
  FundPublicationsArgs,
  ReturnFundPublicationArgs,
  SubmitFundPublicationInput,
} from './publications.inputs';
import { PublicationsLoader } from './publications.loader';
import { PublicationPermission } from './publications.permissions';
import { Publications } from './publications.service';

const FundPublicationConnection = connectionOf(FundPublication);

@Resolver(() => FundPublication)
export class PublicationsResolver {
  constructor(
    private readonly publications: Publications,
    private readonly keeping: KeepPublications,
    private readonly figuresOfFund: FundFigures,
    private readonly loader: PublicationsLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
  ) {}

  /** Publications of funds within reach, the latest year first. */
  @Query(() => FundPublicationConnection)
  @Allow(PublicationPermission.Read)
  fundPublications(
    @CurrentActor() actor: Actor,
    @Args() args: FundPublicationsArgs,
  ): Promise<Connection<FundPublication>> {
    return this.publications.list(actor, args);
  }

  @Query(() => FundPublication, { nullable: true })
  @Allow(PublicationPermission.Read)
  fundPublication(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', FundPublicationIds) key: FactKey,
  ): Promise<FundPublication> {
    return this.publications.one(actor, key);
  }

  /** What a year of a fund comes to in the books now. */
  @Query(() => FundFiguresView)
  @Allow(PublicationPermission.Read)
  async fundPublicationPreview(
    @CurrentActor() actor: Actor,
    @Args() { fundKey, year }: FundPublicationPreviewArgs,
  ): Promise<FundFiguresView> {
    const query = this.transactions.reading(actor);
    const fund = await this.publications.fund(actor, fundKey, query);
    return figuresOf(await this.figuresOfFund.of(query, fund, year, this.clock.today()));
  }

  /** By when texts want a year of a fund to be published. */
  @Query(() => [PublicationLawView])
  @Allow(PublicationPermission.Read)
  publicationLaw(): PublicationLawView[] {
    return [...PUBLICATION_LAW];
  }

  /** A year of a fund as the books say it, to whoever publishes it. */
  @Mutation(() => [FundPublication])
  @Allow(PublicationPermission.Prepare)
  submitFundPublication(
    @CurrentActor() actor: Actor,
    @Args('input') input: SubmitFundPublicationInput,
  ): Promise<FundPublication[]> {
    return this.keeping.submit(actor, input);
  }

  /** By somebody else than who prepared it; anybody reads it from here on. */
  @Mutation(() => FundPublication)
  @Allow(PublicationPermission.Publish)
  publishFundPublication(@CurrentActor() actor: Actor, @Args() { key }: FundPublicationArgs): Promise<FundPublication> {
    return this.keeping.publish(actor, key);
  }

  /** To who prepared it, with a reason. */
  @Mutation(() => FundPublication)
  @Allow(PublicationPermission.Publish)
  returnFundPublication(
    @CurrentActor() actor: Actor,
    @Args() { key, reason }: ReturnFundPublicationArgs,
  ): Promise<FundPublication> {
    return this.keeping.returnIt(actor, key, reason);
  }

  /** Before it is decided on. */
  @Mutation(() => FundPublication)
  @Allow(PublicationPermission.Prepare)
  withdrawFundPublication(
    @CurrentActor() actor: Actor,
    @Args() { key }: FundPublicationArgs,
  ): Promise<FundPublication> {
    return this.keeping.withdraw(actor, key);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: FundPublication,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Fund, { nullable: true })
  fund(
    @Parent() { provinceId, scopeId, fundKey }: FundPublication,
    @Context() context: RequestContext,
  ): Promise<Fund | null> {
    return this.ledger.fund(context, { provinceId, scopeId, key: fundKey });
  }

  @ResolveField(() => FundFiguresView)
  async figures(@Parent() publication: FundPublication, @Context() context: RequestContext): Promise<FundFiguresView> {
    return figuresOf(await this.loader.content(context, publication));
  }

  @ResolveField(() => DateScalar, { description: 'Last day for publishing its year.' })
  dueOn(@Parent() { year }: FundPublication): string {
    return dueOn(year);
  }

  @ResolveField(() => String, { nullable: true, description: 'Where anybody reads it; null before it is published.' })
  async url(
    @Parent() { fundKey, year, edition }: FundPublication,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (edition === null) return null;
    const code = await this.loader.codeOf(context, fundKey);
    return code && `${this.config.publicUrl}/funds/${code}/${year}?edition=${edition}`;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  makerName(@Parent() { makerKey }: FundPublication, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, makerKey);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who published, returned or withdrew it.' })
  deciderName(@Parent() { deciderKey }: FundPublication, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, deciderKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may publish or return it now: somebody else prepared it.' })
  canPublish(
    @Parent() { organisationKey, makerKey, state }: FundPublication,
    @Context() { actor }: RequestContext,
  ): boolean {
    return (
      state === PublicationState.Submitted &&
      actor.keptPlaces(PublicationPermission.Publish).includes(organisationKey) &&
      !actor.standsFor.includes(makerKey)
    );
  }

  @ResolveField(() => Boolean, {
    description: 'The caller may withdraw it while it waits, and otherwise prepare another one of its year.',
  })
  canPrepare(@Parent() { organisationKey }: FundPublication, @Context() { actor }: RequestContext): boolean {
    return actor.keptPlaces(PublicationPermission.Prepare).includes(organisationKey);
  }
}
