import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { StoredFile } from '@app/documents';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Assessment } from './assessment.entity';
import { AssessmentIds, type AssessmentKey } from './assessment.ids';
import { AssessmentPermission } from './assessments.permissions';
import { Evidence } from './evidence.entity';
import {
  AssessmentEvidencesArgs,
  FileAssessmentEvidenceInput,
  TakeOfferedEvidenceArgs,
  UseAssessmentEvidenceArgs,
  WithdrawEvidenceArgs,
} from './evidence.inputs';
import { EvidenceLoader } from './evidence.loader';
import { EvidenceOffers } from './evidence-offers.service';
import { EvidenceService } from './evidence.service';
import { OfferedEvidence } from './evidence.view';

const EvidenceConnection = connectionOf(Evidence);

@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(
    private readonly service: EvidenceService,
    private readonly offers: EvidenceOffers,
    private readonly loader: EvidenceLoader,
  ) {}

  /** What an organisation has filed, to be used again; the latest first. */
  @Query(() => EvidenceConnection)
  @Allow(AssessmentPermission.Read)
  assessmentEvidences(
    @CurrentActor() actor: Actor,
    @Args() args: AssessmentEvidencesArgs,
  ): Promise<Connection<Evidence>> {
    return this.service.list(actor, args);
  }

  /** Things of the system that can show a target: plans, activities, reports of the unit in that year. */
  @Query(() => [OfferedEvidence])
  @Allow(AssessmentPermission.Answer)
  offeredEvidence(
    @CurrentActor() actor: Actor,
    @ReferenceArg('assessmentId', AssessmentIds) key: AssessmentKey,
    @Args('target', { type: () => String }) target: string,
  ): Promise<OfferedEvidence[]> {
    return this.offers.of(actor, key, target);
  }

  /** Files evidence with the unit, at a target of its assessment. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  fileAssessmentEvidence(
    @CurrentActor() actor: Actor,
    @Args('input') input: FileAssessmentEvidenceInput,
  ): Promise<Assessment> {
    return this.service.file(actor, input);
  }

  /** A target rests on evidence that the unit has filed already. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  useAssessmentEvidence(@CurrentActor() actor: Actor, @Args() args: UseAssessmentEvidenceArgs): Promise<Assessment> {
    return this.service.use(actor, args);
  }

  /** A target rests on a thing that the system offers for it. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  takeOfferedEvidence(@CurrentActor() actor: Actor, @Args() args: TakeOfferedEvidenceArgs): Promise<Assessment> {
    return this.service.take(actor, args);
  }

  /** A target rests on it no longer; it stays filed. */
  @Mutation(() => Assessment)
  @Allow(AssessmentPermission.Answer)
  dropAssessmentEvidence(@CurrentActor() actor: Actor, @Args() args: UseAssessmentEvidenceArgs): Promise<Assessment> {
    return this.service.drop(actor, args);
  }

  /** Takes evidence back: it stays for the trail and shows nothing any more. */
  @Mutation(() => Evidence)
  @Allow(AssessmentPermission.Answer)
  withdrawAssessmentEvidence(@CurrentActor() actor: Actor, @Args() args: WithdrawEvidenceArgs): Promise<Evidence> {
    return this.service.withdraw(actor, args);
  }

  @ResolveField(() => StoredFile, { nullable: true })
  file(@Parent() { sha256 }: Evidence, @Context() context: RequestContext): Promise<StoredFile | null> {
    return this.loader.file(context, sha256);
  }
}
