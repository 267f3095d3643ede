import { type Actor, Allow, CurrentActor, type RequestContext } from '@app/kernel';
import { AdministrativeUnitLoader, AdministrativeUnitView } from '@app/organisations';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecognitionCountsArgs } from './recognition-counts.inputs';
import { RecognitionCountPermission } from './recognition-counts.permissions';
import { RecognitionCounting } from './recognition-counts.service';
import { RecognitionCounts } from './recognition-counts.view';

@Resolver(() => RecognitionCounts)
export class RecognitionCountsResolver {
  constructor(
    private readonly service: RecognitionCounting,
    private readonly units: AdministrativeUnitLoader,
  ) {}

  /** Recognised by territory, title or award and kind, for whoever speaks for one. */
  @Query(() => [RecognitionCounts])
  @Allow(RecognitionCountPermission.Read)
  recognitionCounts(@CurrentActor() actor: Actor, @Args() args: RecognitionCountsArgs): Promise<RecognitionCounts[]> {
    return this.service.of(actor, args);
  }

  @ResolveField(() => AdministrativeUnitView)
  unit(@Parent() { unitKey }: RecognitionCounts, @Context() context: RequestContext): Promise<AdministrativeUnitView> {
    return this.units.unit(context, unitKey);
  }
}
