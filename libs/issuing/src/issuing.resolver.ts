import {
  type Actor,
  Allow,
  anyIds,
  CurrentActor,
  type KindValue,
  PersonNames,
  ReferenceArg,
  ReferenceField,
  type RequestContext,
  TextField,
  type TypedKey,
  VersionField,
} from '@app/kernel';
import { Directive, DirectiveIds } from '@app/directives';
import { Args, ArgsType, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DraftKind } from './draft-kind';
import { DraftOffer } from './draft-offer.view';
import { DraftsFromData } from './drafts-from-data.service';
import { OwnDocumentPermission } from './issuing.permissions';
import { IssuingService } from './issuing.service';
import { AmendDraftInput, DraftDirectiveInput } from './own-document.inputs';
import { OwnDocumentLoader } from './own-document.loader';
import { DirectiveDraftView } from './directive-draft.view';
import { OwnDocuments } from './own-documents.service';

@ArgsType()
class DraftArgs {
  @ReferenceField(DirectiveIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
class ReturnDraftArgs extends DraftArgs {
  @TextField({ max: 2000 })
  reason: string;
}

@Resolver(() => Directive)
export class IssuingResolver {
  constructor(
    private readonly ownDocuments: OwnDocuments,
    private readonly issuing: IssuingService,
    private readonly fromData: DraftsFromData,
    private readonly loader: OwnDocumentLoader,
  ) {}

  /** A document that the organisation writes itself, begun from nothing. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft)
  draftDirective(@CurrentActor() actor: Actor, @Args('input') input: DraftDirectiveInput): Promise<Directive> {
    return this.ownDocuments.draft(actor, input);
  }

  /** A document that the system writes from what it knows of a thing; each kind says who may have it and of which type the thing is. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft)
  draftFrom(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => DraftKind }) kind: KindValue<'DraftKind'>,
    @ReferenceArg('sourceId', anyIds) source: TypedKey,
  ): Promise<Directive> {
    return this.fromData.draft(actor, kind, source);
  }

  /** What the caller may draft from a thing. */
  @Query(() => [DraftOffer])
  @Allow(OwnDocumentPermission.Draft)
  draftsFrom(@CurrentActor() actor: Actor, @ReferenceArg('sourceId', anyIds) source: TypedKey): Promise<DraftOffer[]> {
    return this.fromData.offers(actor, source);
  }

  /** Changes a draft; refused once it is approved. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft)
  amendDraft(@CurrentActor() actor: Actor, @Args('input') input: AmendDraftInput): Promise<Directive> {
    return this.ownDocuments.amend(actor, input);
  }

  /** Asks the leader of the issuer for approval: it lies in the leader's inbox until it is decided upon or changed. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Draft, { peopleAlone: true })
  submitDraft(@CurrentActor() actor: Actor, @Args() { key, version }: DraftArgs): Promise<Directive> {
    return this.issuing.submit(actor, key, version);
  }

  /** The leader of the issuer fixes the text. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Approve)
  approveDirective(@CurrentActor() actor: Actor, @Args() { key, version }: DraftArgs): Promise<Directive> {
    return this.issuing.approve(actor, key, version);
  }

  /** The leader sends a draft back, before or after approval. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Approve)
  returnDraft(@CurrentActor() actor: Actor, @Args() { key, version, reason }: ReturnDraftArgs): Promise<Directive> {
    return this.issuing.return(actor, key, version, reason);
  }

  /** Gives an approved document its number and today's date. */
  @Mutation(() => Directive)
  @Allow(OwnDocumentPermission.Issue)
  issueDirective(@CurrentActor() actor: Actor, @Args() { key, version }: DraftArgs): Promise<Directive> {
    return this.issuing.issue(actor, key, version);
  }

  @Query(() => String, {
    description:
      'Code that an approved document would be given if it were issued now; another may take its number first.',
  })
  @Allow(OwnDocumentPermission.Issue)
  codeToCome(@CurrentActor() actor: Actor, @ReferenceArg('id', DirectiveIds) key: string): Promise<string> {
    return this.issuing.codeToCome(actor, key);
  }

  @ResolveField(() => DirectiveDraftView, {
    nullable: true,
    description: 'Text and standing of a document drafted in the system; null for one that came from elsewhere.',
  })
  draft(@Parent() directive: Directive, @Context() context: RequestContext): Promise<DirectiveDraftView | null> {
    return this.loader.draftOf(context, directive);
  }
}

@Resolver(() => DirectiveDraftView)
export class OwnDocumentResolver {
  constructor(private readonly names: PersonNames) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of the leader who approved it; null to those who do not reach the issuer.',
  })
  approvedBy(
    @Parent() { approverKey }: DirectiveDraftView,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.names.of(context, approverKey);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'In whose place it was approved under a delegation; null where the own role allowed it, and as above.',
  })
  approvedFor(
    @Parent() { approvedForKey }: DirectiveDraftView,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.names.of(context, approvedForKey);
  }
}
