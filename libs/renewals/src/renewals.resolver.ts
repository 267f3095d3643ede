import { Award, AwardsLoader } from '@app/awards';
import { type Actor, Allow, anyIds, CurrentActor, ReferenceArg, type RequestContext, type TypedKey } from '@app/kernel';
import { RecognitionPermission } from '@app/recognitions';
import { Title, TitlesLoader } from '@app/titles';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EndingRecognitionsArgs } from './renewals.inputs';
import { Renewals } from './renewals.service';
import { EndingRecognitions, RecognitionStep } from './renewals.views';

@Resolver(() => EndingRecognitions)
export class RenewalsResolver {
  constructor(
    private readonly service: Renewals,
    private readonly titles: TitlesLoader,
    private readonly awards: AwardsLoader,
  ) {}

  @Query(() => [EndingRecognitions], {
    description: 'What ends when: recognitions within sight, by month and by title or award, the nearest first.',
  })
  @Allow(RecognitionPermission.Read)
  endingRecognitions(
    @CurrentActor() actor: Actor,
    @Args() args: EndingRecognitionsArgs,
  ): Promise<EndingRecognitions[]> {
    return this.service.ending(actor, args);
  }

  @Query(() => [RecognitionStep], {
    description:
      'What became of the recognitions of an organisation, community, clan, family or citizen, as far as they are within sight; the earliest first.',
  })
  @Allow(RecognitionPermission.Read)
  recognitionHistory(
    @CurrentActor() actor: Actor,
    @ReferenceArg('holderId', anyIds) holder: TypedKey,
  ): Promise<RecognitionStep[]> {
    return this.service.history(actor, holder);
  }

  @ResolveField(() => Title, { nullable: true })
  title(@Parent() { titleKey }: EndingRecognitions, @Context() context: RequestContext): Promise<Title | null> {
    return titleKey === null ? Promise.resolve(null) : this.titles.byKey(context, titleKey);
  }

  @ResolveField(() => Award, { nullable: true })
  award(@Parent() { awardKey }: EndingRecognitions, @Context() context: RequestContext): Promise<Award | null> {
    return awardKey === null ? Promise.resolve(null) : this.awards.byKey(context, awardKey);
  }
}
