import { fileUrl } from '@app/documents';
import { type Actor, CurrentActor, ReferenceField, SignedIn } from '@app/kernel';
import { Args, ArgsType, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ListExport } from './list-export.entity';
import { ListExportIds } from './list-export.ids';
import { ListExports } from './list-exports.service';

@ArgsType()
export class RemoveListExportArgs {
  @ReferenceField(ListExportIds)
  key: string;
}

@Resolver(() => ListExport)
export class ListExportsResolver {
  constructor(private readonly service: ListExports) {}

  @Query(() => [ListExport], {
    description: 'Lists that the caller has asked for as files and that are still kept, the latest first.',
  })
  @SignedIn()
  listExports(@CurrentActor() actor: Actor): Promise<ListExport[]> {
    return this.service.list(actor);
  }

  /** Gives up one that is under way, or takes its file away. */
  @Mutation(() => Boolean)
  @SignedIn()
  removeListExport(@CurrentActor() actor: Actor, @Args() { key }: RemoveListExportArgs): Promise<boolean> {
    return this.service.remove(actor, key);
  }

  @ResolveField(() => String, { nullable: true, description: 'Address of the file; null until it is written.' })
  url(@Parent() { sha256 }: ListExport): string | null {
    return sha256 === null ? null : fileUrl(sha256);
  }

  @ResolveField(() => String, { nullable: true, description: 'Code of why it came to nothing.' })
  failureCode(@Parent() { failure }: ListExport): string | null {
    return failure?.code ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'The same in words, in the language of the caller.' })
  failureText(@Parent() { failure }: ListExport, @CurrentActor() { language }: Actor): string | null {
    return failure?.messages[language] ?? null;
  }
}
