import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { AdministrativeUnitLoader, AdministrativeUnitView } from '@app/organisations';
import { Title, TitlesLoader } from '@app/titles';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Authorities } from './authorities.service';
import { Authority } from './authority.entity';
import { AuthorityEntries } from './authority-entries.service';
import {
  AmendAuthorityInput,
  AuthoritiesArgs,
  CompetenceArgs,
  EndAuthorityInput,
  EnterAuthorityInput,
  RewardArgs,
} from './authority.inputs';
import { AWARD_KINDS, dossierOf } from './award-data/award-kinds';
import { AwardDefinitions } from './award-definitions.service';
import { Award } from './award.entity';
import { AmendAwardInput, AwardsArgs, CloseAwardInput, DefineAwardInput } from './award.inputs';
import { AwardDossier, AwardKindRow } from './award-kind.view';
import { AwardIds } from './awards.ids';
import { AwardsLoader } from './awards.loader';
import { AwardPermission } from './awards.permissions';
import { Awards } from './awards.service';
import { Competence, Reward } from './awards.view';
import { Rewards } from './rewards.service';

const AwardConnection = connectionOf(Award);
const AuthorityConnection = connectionOf(Authority);

@Resolver(() => Award)
export class AwardsResolver {
  constructor(
    private readonly service: Awards,
    private readonly definitions: AwardDefinitions,
    private readonly rewards: Rewards,
    private readonly loader: AwardsLoader,
  ) {}

  /** Forms of award, the same for everybody; those that come with the programme first. */
  @Query(() => AwardConnection)
  @Allow(AwardPermission.Read)
  awards(@Args() args: AwardsArgs): Promise<Connection<Award>> {
    return this.service.list(args);
  }

  @Query(() => Award, { nullable: true })
  @Allow(AwardPermission.Read)
  award(@ReferenceArg('id', AwardIds) key: string): Promise<Award> {
    return this.service.one(key);
  }

  /** An award beside those that come with the programme. */
  @Mutation(() => Award)
  @Allow(AwardPermission.Keep)
  defineAward(@CurrentActor() actor: Actor, @Args('input') input: DefineAwardInput): Promise<Award> {
    return this.definitions.define(actor, input);
  }

  @Mutation(() => Award)
  @Allow(AwardPermission.Keep)
  amendAward(@CurrentActor() actor: Actor, @Args('input') input: AmendAwardInput): Promise<Award> {
    return this.definitions.amend(actor, input);
  }

  @Mutation(() => Award, { description: 'It stands until a day, or again.' })
  @Allow(AwardPermission.Keep)
  closeAward(@CurrentActor() actor: Actor, @Args('input') input: CloseAwardInput): Promise<Award> {
    return this.definitions.close(actor, input);
  }

  @Query(() => Reward, {
    nullable: true,
    description:
      'What is paid with a title or an award. Null: no confirmed text says it (chưa xác minh), or it is not given to such.',
  })
  @Allow(AwardPermission.Read)
  rewardOf(@Args() args: RewardArgs): Promise<Reward | null> {
    return this.rewards.of(args);
  }

  /** For what awards are given. */
  @Query(() => [AwardKindRow])
  @Allow(AwardPermission.Read)
  awardKinds(): readonly AwardKindRow[] {
    return AWARD_KINDS;
  }

  @ResolveField(() => AwardDossier, {
    nullable: true,
    description: 'Null: no source names its papers (chưa xác minh).',
  })
  dossier(@Parent() { code }: Award): AwardDossier | null {
    return dossierOf(code);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and close it.' })
  canKeep(@Context() context: RequestContext): Promise<boolean> {
    return this.loader.canKeep(context);
  }
}

@Resolver(() => Authority)
export class AuthoritiesResolver {
  constructor(
    private readonly service: Authorities,
    private readonly entries: AuthorityEntries,
    private readonly loader: AwardsLoader,
    private readonly titles: TitlesLoader,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** Who is competent for titles and awards, the same for everybody. */
  @Query(() => AuthorityConnection)
  @Allow(AwardPermission.Read)
  authorities(@Args() args: AuthoritiesArgs): Promise<Connection<Authority>> {
    return this.service.list(args);
  }

  @Query(() => [Competence], {
    description: 'For each act who is competent on a day: of the province itself, else of the country, else nobody.',
  })
  @Allow(AwardPermission.Read)
  competence(@Args() args: CompetenceArgs): Promise<Competence[]> {
    return this.service.competence(args);
  }

  @Mutation(() => Authority)
  @Allow(AwardPermission.Keep)
  enterAuthority(@CurrentActor() actor: Actor, @Args('input') input: EnterAuthorityInput): Promise<Authority> {
    return this.entries.enter(actor, input);
  }

  @Mutation(() => Authority)
  @Allow(AwardPermission.Keep)
  amendAuthority(@CurrentActor() actor: Actor, @Args('input') input: AmendAuthorityInput): Promise<Authority> {
    return this.entries.amend(actor, input);
  }

  @Mutation(() => Authority, { description: 'Held until a day, or again.' })
  @Allow(AwardPermission.Keep)
  endAuthority(@CurrentActor() actor: Actor, @Args('input') input: EndAuthorityInput): Promise<Authority> {
    return this.entries.end(actor, input);
  }

  @ResolveField(() => Title, { nullable: true, description: 'For which title, where it is one.' })
  title(@Parent() { titleKey }: Authority, @Context() context: RequestContext): Promise<Title | null> {
    return titleKey === null ? Promise.resolve(null) : this.titles.byKey(context, titleKey);
  }

  @ResolveField(() => Award, { nullable: true, description: 'For which award, where it is one.' })
  award(@Parent() { awardKey }: Authority, @Context() context: RequestContext): Promise<Award | null> {
    return awardKey === null ? Promise.resolve(null) : this.loader.byKey(context, awardKey);
  }

  @ResolveField(() => AdministrativeUnitView, { nullable: true, description: 'Null: of the whole country.' })
  province(
    @Parent() { provinceKey }: Authority,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView | null> {
    return provinceKey === null ? Promise.resolve(null) : this.units.unit(context, provinceKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and end it.' })
  canKeep(@Context() context: RequestContext): Promise<boolean> {
    return this.loader.canKeep(context);
  }
}
