import {
  type Actor,
  Allow,
  CurrentActor,
  type FactKey,
  nodeId,
  Public,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { SubjectAssessmentPermission } from '@app/subject-assessments';
import { CitizenIds } from '@app/subjects';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerLink } from './answer-link.entity';
import {
  AnswerLinkIds,
  LinkedAnswersArgs,
  MakeAnswerLinksInput,
  SaveLinkedAnswersInput,
  SendLinkedAnswersInput,
} from './answer-link.inputs';
import { LinkedAnswers, MadeAnswerLink } from './answer-link.views';
import { AnswerLinks } from './answer-links.service';
import { LinkedAnswering, type Stranger } from './linked-answers.service';

@Resolver(() => AnswerLink)
export class AnswerLinksResolver {
  constructor(
    private readonly links: AnswerLinks,
    private readonly answering: LinkedAnswering,
  ) {}

  /** Links of a citizen whom the own office keeps, the latest first. */
  @Query(() => [AnswerLink])
  @Allow(SubjectAssessmentPermission.Enter)
  answerLinks(
    @ReferenceArg('citizenId', CitizenIds) citizen: FactKey,
    @CurrentActor() actor: Actor,
  ): Promise<AnswerLink[]> {
    return this.links.of(actor, citizen);
  }

  @Mutation(() => [MadeAnswerLink], { description: 'A link each, in order; those of before that were not used end.' })
  @Allow(SubjectAssessmentPermission.Enter, { peopleAlone: true })
  makeAnswerLinks(@Args('input') input: MakeAnswerLinksInput, @CurrentActor() actor: Actor): Promise<MadeAnswerLink[]> {
    return this.links.make(actor, input);
  }

  @Mutation(() => AnswerLink, { description: 'From now on it opens nothing.' })
  @Allow(SubjectAssessmentPermission.Enter)
  withdrawAnswerLink(
    @ReferenceArg('id', AnswerLinkIds) key: string,
    @CurrentActor() actor: Actor,
  ): Promise<AnswerLink> {
    return this.links.withdraw(actor, key);
  }

  /** What a link opens, for whoever holds it. */
  @Query(() => LinkedAnswers)
  @Public()
  linkedAnswers(@Args() { code }: LinkedAnswersArgs, @Context() context: RequestContext): Promise<LinkedAnswers> {
    return this.answering.open(strangerOf(context), code);
  }

  @Mutation(() => LinkedAnswers, { description: 'For whoever holds the link.' })
  @Public()
  saveLinkedAnswers(
    @Args('input') input: SaveLinkedAnswersInput,
    @Context() context: RequestContext,
  ): Promise<LinkedAnswers> {
    return this.answering.save(strangerOf(context), input);
  }

  @Mutation(() => LinkedAnswers, { description: 'For whoever holds the link; it opens nothing afterwards.' })
  @Public()
  sendLinkedAnswers(
    @Args('input') input: SendLinkedAnswersInput,
    @Context() context: RequestContext,
  ): Promise<LinkedAnswers> {
    return this.answering.send(strangerOf(context), input);
  }

  @ResolveField(() => ID, { description: 'For whom it is.' })
  citizenId(@Parent() { subjectKey, provinceId, scopeId }: AnswerLink): string {
    return nodeId('Citizen', subjectKey, { provinceId, scopeId });
  }
}

const strangerOf = ({ actor, request }: RequestContext): Stranger => ({ actor, address: request.ip });
