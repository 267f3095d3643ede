import { AwardKeeping, AwardPermission } from '@app/awards';
import {
  type Actor,
  Allow,
  batch,
  type Connection,
  connectionOf,
  CurrentActor,
  type RequestContext,
} from '@app/kernel';
import { AdministrativeUnitLoader, AdministrativeUnitView } from '@app/organisations';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CouncilRule } from './council-rule.entity';
import { CouncilRules } from './council-rules.service';
import { CouncilRulesArgs, EndCouncilRuleInput, EnterCouncilRuleInput } from './voting.inputs';

const CouncilRuleConnection = connectionOf(CouncilRule);

@Resolver(() => CouncilRule)
export class CouncilRulesResolver {
  constructor(
    private readonly service: CouncilRules,
    private readonly keeping: AwardKeeping,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** How councils of provinces vote, the same for everybody. Where none stands, a council says its own. */
  @Query(() => CouncilRuleConnection)
  @Allow(AwardPermission.Read)
  councilRules(@Args() args: CouncilRulesArgs): Promise<Connection<CouncilRule>> {
    return this.service.list(args);
  }

  @Mutation(() => CouncilRule)
  @Allow(AwardPermission.Keep)
  enterCouncilRule(@CurrentActor() actor: Actor, @Args('input') input: EnterCouncilRuleInput): Promise<CouncilRule> {
    return this.service.enter(actor, input);
  }

  @Mutation(() => CouncilRule, { description: 'It stands until a day, or again.' })
  @Allow(AwardPermission.Keep)
  endCouncilRule(@CurrentActor() actor: Actor, @Args('input') input: EndCouncilRuleInput): Promise<CouncilRule> {
    return this.service.end(actor, input);
  }

  @ResolveField(() => AdministrativeUnitView, { nullable: true, description: 'Null: of the whole country.' })
  province(
    @Parent() { provinceKey }: CouncilRule,
    @Context() context: RequestContext,
  ): Promise<AdministrativeUnitView | null> {
    return provinceKey === null ? Promise.resolve(null) : this.units.unit(context, provinceKey);
  }

  @ResolveField(() => Boolean, { description: 'The caller may end it.' })
  async canKeep(@Context() context: RequestContext): Promise<boolean> {
    const held = await batch<number, boolean>(context, 'councilRule.canKeep', async (keys, actor) => {
      const may = await this.keeping.mayKeep(actor);
      return new Map(keys.map((key) => [key, may]));
    }).load(0);
    return held ?? false;
  }
}
