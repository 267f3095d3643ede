import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  Clock,
  type Connection,
  connectionOf,
  CurrentActor,
  DateScalar,
  DongScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { Fund, FundPurpose, LedgerLoader } from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import {
  Args,
  Context,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { CampaignDays } from './campaign-days';
import { CAMPAIGN_LAW, type CampaignLaw, CampaignRegime, type CampaignUse, usesOn } from './campaign-law';
import { Campaign } from './campaign.entity';
import { CampaignState, stateAfter } from './campaign.rules';
import { CampaignIds } from './campaigns.ids';
import {
  AmendCampaignInput,
  ApproveCampaignInput,
  CampaignsArgs,
  FinishCampaignInput,
  PlanCampaignInput,
  PostCampaignInput,
  ReturnCampaignInput,
  StopCampaignInput,
  SubmitCampaignInput,
} from './campaigns.inputs';
import { CampaignsLoader } from './campaigns.loader';
import { CampaignPermission } from './campaigns.permissions';
import { Campaigns } from './campaigns.service';
import { KeepCampaigns } from './keep-campaigns.service';

const CampaignConnection = connectionOf(Campaign);

@ObjectType('CampaignUse', { description: 'What a school may ask for, or may not.' })
class CampaignUseView implements CampaignUse {
  @Field(() => String)
  code: string;

  @Field(() => Boolean)
  isAllowed: boolean;

  @Field(() => String)
  nameVi: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: 'Text, article, clause and point.' })
  citation: string;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;
}

@ObjectType('CampaignLaw', { description: 'Days that a text sets; null: no text that was read says so.' })
class CampaignLawView implements CampaignLaw {
  @Field(() => CampaignRegime)
  regime: CampaignRegime;

  @Field(() => DateScalar)
  validFrom: string;

  @Field(() => DateScalar, { nullable: true })
  validTo: string | null;

  @Field(() => Int, { nullable: true })
  approvalDays: number | null;

  @Field(() => String, { nullable: true })
  approvalCitation: string | null;

  @Field(() => Int, { nullable: true, description: 'Working days.' })
  postingDays: number | null;

  @Field(() => String, { nullable: true })
  postingCitation: string | null;
}

@Resolver(() => Campaign)
export class CampaignsResolver {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly keeping: KeepCampaigns,
    private readonly days: CampaignDays,
    private readonly loader: CampaignsLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
    private readonly clock: Clock,
  ) {}

  /** Campaigns within reach, the latest first. */
  @Query(() => CampaignConnection, { name: 'campaigns' })
  @Allow(CampaignPermission.Read)
  list(@CurrentActor() actor: Actor, @Args() args: CampaignsArgs): Promise<Connection<Campaign>> {
    return this.campaigns.list(actor, args);
  }

  @Query(() => Campaign, { nullable: true })
  @Allow(CampaignPermission.Read)
  campaign(@CurrentActor() actor: Actor, @ReferenceArg('id', CampaignIds) key: FactKey): Promise<Campaign> {
    return this.campaigns.one(actor, key);
  }

  /** What a school may ask for today, or may not. */
  @Query(() => [CampaignUseView])
  @Allow(CampaignPermission.Read)
  campaignUses(): CampaignUseView[] {
    return usesOn(this.clock.today());
  }

  /** Days that texts set for campaigns. */
  @Query(() => [CampaignLawView])
  @Allow(CampaignPermission.Read)
  campaignLaw(): CampaignLawView[] {
    return [...CAMPAIGN_LAW];
  }

  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  planCampaign(@CurrentActor() actor: Actor, @Args('input') input: PlanCampaignInput): Promise<Campaign> {
    return this.keeping.plan(actor, input);
  }

  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  amendCampaign(@CurrentActor() actor: Actor, @Args('input') input: AmendCampaignInput): Promise<Campaign> {
    return this.keeping.amend(actor, input);
  }

  /** To whoever approves it. */
  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  submitCampaign(@CurrentActor() actor: Actor, @Args('input') input: SubmitCampaignInput): Promise<Campaign> {
    return this.keeping.submit(actor, input);
  }

  /** Back to whoever planned it, with a reason. */
  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Approve)
  returnCampaign(@CurrentActor() actor: Actor, @Args('input') input: ReturnCampaignInput): Promise<Campaign> {
    return this.keeping.returnPlan(actor, input);
  }

  /** By somebody else than whoever planned it; from here on money is taken in for it. */
  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Approve)
  approveCampaign(@CurrentActor() actor: Actor, @Args('input') input: ApproveCampaignInput): Promise<Campaign> {
    return this.keeping.approve(actor, input);
  }

  /** Its plan of use hangs where everybody can read it. */
  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  postCampaign(@CurrentActor() actor: Actor, @Args('input') input: PostCampaignInput): Promise<Campaign> {
    return this.keeping.post(actor, input);
  }

  /** What came of it is posted; nothing more is taken in. */
  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  finishCampaign(@CurrentActor() actor: Actor, @Args('input') input: FinishCampaignInput): Promise<Campaign> {
    return this.keeping.finish(actor, input);
  }

  @Mutation(() => Campaign)
  @Allow(CampaignPermission.Plan)
  stopCampaign(@CurrentActor() actor: Actor, @Args('input') input: StopCampaignInput): Promise<Campaign> {
    return this.keeping.stop(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() { organisationKey }: Campaign, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => Fund, { nullable: true, description: 'Null for whoever does not read the books.' })
  fund(@Parent() { provinceId, scopeId, fundKey }: Campaign, @Context() context: RequestContext): Promise<Fund | null> {
    return this.ledger.fund(context, { provinceId, scopeId, key: fundKey });
  }

  @ResolveField(() => FundPurpose, {
    nullable: true,
    description: 'What its money is called in the fund; from its approval on.',
  })
  purpose(
    @Parent() { provinceId, scopeId, purposeKey }: Campaign,
    @Context() context: RequestContext,
  ): Promise<FundPurpose | null> {
    return purposeKey === null
      ? Promise.resolve(null)
      : this.ledger.purpose(context, { provinceId, scopeId, key: purposeKey });
  }

  @ResolveField(() => Directive, { nullable: true, description: 'By which it was approved.' })
  directive(@Parent() { directiveKey }: Campaign, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => String, { nullable: true })
  makerName(@Parent() { makerKey }: Campaign, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, makerKey);
  }

  @ResolveField(() => String, { nullable: true })
  approverName(@Parent() { approverKey }: Campaign, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, approverKey);
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'First day on which its money may be used; null until it is posted.',
  })
  usableFrom(@Parent() campaign: Campaign, @Context() context: RequestContext): Promise<string | null> {
    return this.days.usableFromIn(context, campaign);
  }

  @ResolveField(() => DongScalar, { description: 'Taken in for it, as the books say.' })
  async received(@Parent() campaign: Campaign, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.money(context, campaign)).received;
  }

  @ResolveField(() => DongScalar, { description: 'Spent of it, as the books say.' })
  async used(@Parent() campaign: Campaign, @Context() context: RequestContext): Promise<number> {
    return (await this.loader.money(context, campaign)).used;
  }

  @ResolveField(() => Boolean, { description: 'The caller plans, posts and ends it.' })
  canPlan(@Parent() { organisationKey }: Campaign, @Context() { actor }: RequestContext): boolean {
    return actor.workplaces(CampaignPermission.Plan).includes(organisationKey);
  }

  @ResolveField(() => Boolean, {
    description: 'The caller may decide on it now: it was submitted, and the caller had no hand in its plan.',
  })
  async canApprove(@Parent() campaign: Campaign, @Context() context: RequestContext): Promise<boolean> {
    if (stateAfter(campaign.state, 'approve') !== CampaignState.Approved) return false;
    if (!context.actor.workplaces(CampaignPermission.Approve).includes(campaign.organisationKey)) return false;
    return !(await this.loader.isOfOwnHand(context, campaign));
  }
}
