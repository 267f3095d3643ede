import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordsFiles } from './records-files.service';
import { RecordsFile, BookEntry } from './book-entry.entity';
import { OpenRecordsFileInput, RecordsFilesArgs } from './records.inputs';
import { BookEntriesLoader } from './book-entries.loader';
import { BookPermission } from './records.permissions';
import { RecordsFileIds, BookEntryIds } from './records.ids';

const RecordsFileConnection = connectionOf(RecordsFile);

@Resolver(() => RecordsFile)
export class RecordsFilesResolver {
  constructor(
    private readonly files: RecordsFiles,
    private readonly loader: BookEntriesLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  /** Files of an organisation within reach, newest first. */
  @Query(() => RecordsFileConnection)
  @Allow(BookPermission.Read)
  recordsFiles(@CurrentActor() actor: Actor, @Args() args: RecordsFilesArgs): Promise<Connection<RecordsFile>> {
    return this.files.list(actor, args);
  }

  @Query(() => RecordsFile, { nullable: true })
  @Allow(BookPermission.Read)
  recordsFile(@CurrentActor() actor: Actor, @ReferenceArg('id', RecordsFileIds) key: FactKey): Promise<RecordsFile> {
    return this.files.get(actor, key);
  }

  @Mutation(() => RecordsFile)
  @Allow(BookPermission.Keep)
  openRecordsFile(@CurrentActor() actor: Actor, @Args('input') input: OpenRecordsFileInput): Promise<RecordsFile> {
    return this.files.open(actor, input);
  }

  @Mutation(() => RecordsFile)
  @Allow(BookPermission.Keep)
  closeRecordsFile(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', RecordsFileIds) key: FactKey,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<RecordsFile> {
    return this.files.close(actor, key, version);
  }

  /** Puts an entry into a file, or (null) takes it out. */
  @Mutation(() => BookEntry)
  @Allow(BookPermission.Keep)
  fileEntry(
    @CurrentActor() actor: Actor,
    @ReferenceArg('id', BookEntryIds) key: FactKey,
    @Args('version', { type: () => Int }) version: number,
    @ReferenceArg('recordsFileId', RecordsFileIds, { nullable: true }) fileKey: FactKey | null,
  ): Promise<BookEntry> {
    return this.files.fileEntry(actor, key, version, fileKey ?? null);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() file: RecordsFile, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, file.organisationKey);
  }

  @ResolveField(() => [BookEntry], {
    description: 'Its documents in the order of their days, the first 500; `/registers/file-documents` has all.',
  })
  entries(@Parent() file: RecordsFile, @Context() context: RequestContext): Promise<BookEntry[]> {
    return this.loader.ofFile(context, file);
  }

  @ResolveField(() => Int, { description: 'How many documents it has, also beyond those of `entries`.' })
  entriesCount(@Parent() file: RecordsFile, @Context() context: RequestContext): Promise<number> {
    return this.loader.countOfFile(context, file);
  }
}
