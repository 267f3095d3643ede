import { type Actor, Allow, type Connection, connectionOf, CurrentActor, type RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Directive } from '@app/directives';
import { PrintedBookView, PrintedLineView } from './printed-book.view';
import { BookPrinting } from './book-printing.service';
import { BookEntry, BookEntryStanding, RecordsFile } from './book-entry.entity';
import { IncomingLetters } from './incoming-letters.service';
import {
  ArrivalNumberArgs,
  BookEntriesArgs,
  EnterIncomingInput,
  HandleEntryInput,
  PrintedLinesArgs,
  RegisterIncomingInput,
} from './records.inputs';
import { BookEntriesLoader } from './book-entries.loader';
import { BookPermission } from './records.permissions';
import { BookEntries } from './book-entries.service';

const BookEntryConnection = connectionOf(BookEntry);
const PrintedLineConnection = connectionOf(PrintedLineView);

@Resolver(() => BookEntry)
export class BookEntriesResolver {
  constructor(
    private readonly entries: BookEntries,
    private readonly letters: IncomingLetters,
    private readonly loader: BookEntriesLoader,
    private readonly organisations: OrganisationLoader,
    private readonly exports: BookPrinting,
  ) {}

  /** What can be printed at `/registers/<code>`. */
  @Query(() => [PrintedBookView])
  @Allow(BookPermission.Read)
  printedBooks(@CurrentActor() actor: Actor): PrintedBookView[] {
    return this.exports.books(actor);
  }

  /** What stands in a printed book, of an organisation and a year or of one file. */
  @Query(() => PrintedLineConnection)
  @Allow(BookPermission.Read)
  printedLines(@CurrentActor() actor: Actor, @Args() args: PrintedLinesArgs): Promise<Connection<PrintedLineView>> {
    return this.exports.lines(actor, args);
  }

  /** One book of one year of an organisation within reach. */
  @Query(() => BookEntryConnection)
  @Allow(BookPermission.Read)
  bookEntries(@CurrentActor() actor: Actor, @Args() args: BookEntriesArgs): Promise<Connection<BookEntry>> {
    return this.entries.list(actor, args);
  }

  /** Gives a document that arrived the next number of the own organisation's incoming book. */
  @Mutation(() => BookEntry)
  @Allow(BookPermission.Keep)
  enterIncoming(@CurrentActor() actor: Actor, @Args('input') input: EnterIncomingInput): Promise<BookEntry> {
    return this.entries.enterIncoming(actor, input);
  }

  /** Registers a letter that came on paper and gives it the next number of the own organisation's incoming book, in one step. */
  @Mutation(() => BookEntry)
  @Allow(BookPermission.Keep)
  registerIncoming(@CurrentActor() actor: Actor, @Args('input') input: RegisterIncomingInput): Promise<BookEntry> {
    return this.letters.register(actor, input);
  }

  /** The arrival number that the next letter would get; whoever enters one in between takes it. */
  @Query(() => Int)
  @Allow(BookPermission.Keep)
  arrivalNumberToCome(@CurrentActor() actor: Actor, @Args() args: ArrivalNumberArgs): Promise<number> {
    return this.letters.numberToCome(actor, args);
  }

  /** Notes who handles an entry by when, and how it ended. */
  @Mutation(() => BookEntry)
  @Allow(BookPermission.Keep)
  handleEntry(@CurrentActor() actor: Actor, @Args('input') input: HandleEntryInput): Promise<BookEntry> {
    return this.entries.handle(actor, input);
  }

  @ResolveField(() => BookEntryStanding, { description: 'How far its handling is today.' })
  standing(@Parent() entry: BookEntry): BookEntryStanding {
    return this.entries.standing(entry);
  }

  @ResolveField(() => OrganisationView)
  organisation(@Parent() entry: BookEntry, @Context() context: RequestContext): Promise<OrganisationView> {
    return this.organisations.organisation(context, entry.organisationKey);
  }

  @ResolveField(() => Directive)
  directive(@Parent() entry: BookEntry, @Context() context: RequestContext): Promise<Directive> {
    return this.loader.directive(context, entry);
  }

  @ResolveField(() => RecordsFile, { nullable: true })
  recordsFile(@Parent() entry: BookEntry, @Context() context: RequestContext): Promise<RecordsFile | null> {
    return this.loader.recordsFile(context, entry);
  }
}

@Resolver(() => Directive)
export class DirectiveEntriesResolver {
  constructor(private readonly loader: BookEntriesLoader) {}

  @ResolveField(() => [BookEntry], {
    description: 'Its lines in the books within the caller’s reach, the first 500.',
  })
  bookEntries(@Parent() directive: Directive, @Context() context: RequestContext): Promise<BookEntry[]> {
    return this.loader.ofDirective(context, directive.key);
  }

  @ResolveField(() => Int, { description: 'How many lines there are, also beyond those of `bookEntries`.' })
  bookEntriesCount(@Parent() directive: Directive, @Context() context: RequestContext): Promise<number> {
    return this.loader.countOfDirective(context, directive.key);
  }
}
