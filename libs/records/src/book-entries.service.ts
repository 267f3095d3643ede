import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  type FieldError,
  type IsoDate,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { LastPlace } from '@app/organisations';
import { type Directive, directiveColumns, DirectivesService } from '@app/directives';
import { type Book, INCOMING_BOOK, OUTGOING_BOOK } from './book';
import { BookEntry, type BookEntryStanding } from './book-entry.entity';
import { arrivalFaults, bookCounter, handlingFaults, standingOf, yearOf } from './book-entry.rules';
import { entryColumns, keeperOf, mustKeepBooks, mustRead, toEntry, booksWithinReach } from './records.sql';
import { foundIn } from './found-in';
import { BookError } from './records.errors';
import { BookEntryEntered, BookEntryHandled } from './records.events';
import { type EnterIncomingInput, type HandleEntryInput, type BookEntriesArgs, BookEntrySorts } from './records.inputs';

const entries = tableOf(BookEntry);

const NEWEST_FIRST: SortColumn[] = [
  { expression: 'e.number', descending: true, type: 'int' },
  { expression: 'e.key', descending: true, type: 'uuid' },
];

/** A line to be entered. */
export interface NewEntry {
  organisationKey: number;
  directiveKey: string;
  /** Day of arrival, or of sending: its year is the book's year. */
  enteredOn: IsoDate;
  handler?: string | null;
  handleBy?: IsoDate | null;
  copies?: number | null;
  note?: string | null;
}

/** A line of which everything stands but its number. */
export interface OpenLine {
  /** The document stood in the book when the line was opened. */
  stands: boolean;
  /** Draws the number and writes the line; one that stands in the book keeps its number. Last of all: it locks the book until commit. */
  number(): Promise<FactKey>;
}

/** The incoming and the outgoing book of an organisation: Decree 30/2020/NĐ-CP, articles 15, 22 and 24. */
@Injectable()
export class BookEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /**
   * Takes the next arrival number of the organisation's year; a document that stands in the book keeps its number. Rights are
   * asked by the use case around it. Call it last: it locks the book until commit. Answers where the entry stands. Throws
   * INVALID_INPUT for what cannot arrive, such as a draft.
   */
  async enterIncomingIn(tx: Transaction, entry: NewEntry): Promise<FactKey> {
    const line = await this.incomingLine(tx, entry);
    return line.number();
  }

  /** The same for the outgoing book, where only an own document just issued goes; its number is drawn after the document's own. */
  outgoingLine(tx: Transaction, entry: NewEntry): Promise<OpenLine> {
    return this.openLine(tx, OUTGOING_BOOK, entry);
  }

  /** For use cases around `enterIncomingIn`: the actor keeps the books of that very organisation. Throws NOT_FOUND. */
  async mustKeepBooks(tx: Transaction, organisationKey: number): Promise<void> {
    await mustKeepBooks(tx.query.bind(tx), tx.actor, organisationKey, this.clock.today());
  }

  async enterIncoming(actor: Actor, input: EnterIncomingInput): Promise<BookEntry> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const { organisationKey } = input;
      const today = this.clock.today();
      await mustKeepBooks(query, actor, organisationKey, today);
      const directiveKey = await this.directives.mustSee(tx, input.directiveKey);
      const enteredOn = input.enteredOn ?? today;
      const { handler, handleBy, copies, note } = input;
      const line = await this.incomingLine(tx, {
        organisationKey,
        directiveKey,
        enteredOn,
        handler,
        handleBy,
        copies,
        note,
      });
      if (line.stands) throw BookError.BOOK_ENTRY_EXISTS();
      return line.number();
    });
    return this.one(actor, key);
  }

  /** Who handles it by when, and how it ended. */
  async handle(actor: Actor, input: HandleEntryInput): Promise<BookEntry> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const before = await this.find(query, actor, input.key);
      const { path } = await mustKeepBooks(query, actor, before.organisationKey, this.clock.today());
      const after = handled(before, input);
      mustBeSound(handlingFaults(after, { enteredOn: before.enteredOn, today: this.clock.today() }));
      await entries.amend(tx, before, input.version, after);
      const { organisationKey, directiveKey } = before;
      tx.happened(BookEntryHandled, {
        subject: before.key,
        provinceId: before.provinceId,
        scopeId: before.scopeId,
        path,
        payload: { organisationKey, directiveKey, handleBy: after.handleBy, handledOn: after.handledOn },
        before,
        after,
      });
      return { provinceId: before.provinceId, scopeId: before.scopeId, key: before.key };
    });
    return this.one(actor, key);
  }

  standing(entry: BookEntry): BookEntryStanding {
    return standingOf(entry, this.clock.today());
  }

  /** A book of a year, the newest line first. */
  async list(actor: Actor, args: BookEntriesArgs): Promise<Connection<BookEntry>> {
    const { organisationKey } = args;
    const run = this.transactions.reading(actor);
    const { provinceIds } = await mustRead(run, actor, organisationKey, this.clock.today());
    const params: unknown[] = [organisationKey, args.book, args.year, provinceIds];
    const conditions = ['e.province_id = ANY($4::int[])', 'e.organisation_key = $1', 'e.book = $2', 'e.year = $3'];
    if (args.unhandledOnly) conditions.push('e.handled_on IS NULL');
    if (args.search) conditions.push(foundIn('e.directive_key', args.search, params));
    return pageOf<BookEntry>(
      run,
      {
        sql: `SELECT ${entryColumns} FROM register_entry AS e WHERE ${conditions.join(' AND ')}`,
        params,
        sort: BookEntrySorts.columnsOf(args, NEWEST_FIRST),
      },
      args,
      toEntry,
    );
  }

  /** An entry within reach. Throws NOT_FOUND. */
  async find(query: Query, actor: Actor, { provinceId, key }: FactKey): Promise<BookEntry> {
    const params: unknown[] = [provinceId, key];
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    const [row] = await query<BookEntry>(
      `SELECT ${entryColumns} FROM register_entry AS e WHERE e.province_id = $1 AND e.key = $2 AND ${reach}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toEntry(row);
  }

  one(actor: Actor, key: FactKey): Promise<BookEntry> {
    return this.transactions.read(actor, (query) => this.find(query, actor, key));
  }

  private async incomingLine(tx: Transaction, entry: NewEntry): Promise<OpenLine> {
    const { organisationKey, directiveKey, enteredOn } = entry;
    const [directive] = await tx.query<Directive>(`SELECT ${directiveColumns} FROM directive AS d WHERE d.key = $1`, [
      directiveKey,
    ]);
    mustBeSound(arrivalFaults(directive!, { organisationKey, enteredOn, today: this.clock.today() }));
    return this.openLine(tx, INCOMING_BOOK, entry);
  }

  /** Asks once whether the document stands there: asked twice, the line of somebody who was quicker could come between the two. */
  private async openLine(tx: Transaction, book: Book, entry: NewEntry): Promise<OpenLine> {
    const { organisationKey, enteredOn } = entry;
    const keeper = await keeperOf(tx.query.bind(tx), organisationKey, this.clock.today());
    const standing = await known(tx, keeper, book, entry);
    if (standing) return { stands: true, number: async () => standing };
    const { path, provinceId, scopeId } = keeper;
    const line = { provinceId, scopeId, key: newKey(), book, year: yearOf(enteredOn) };
    return {
      stands: false,
      number: async () => {
        const number = await tx.drawNumber(bookCounter(organisationKey, book, line.year));
        await entries.insert(tx, { ...line, number, ...written(entry) });
        tx.happened(BookEntryEntered, {
          subject: line.key,
          provinceId,
          scopeId,
          path,
          payload: { organisationKey, directiveKey: entry.directiveKey, book, year: line.year, number },
          after: { ...entry, book, year: line.year, number },
        });
        return { provinceId, scopeId, key: line.key };
      },
    };
  }
}

/** The line under which the document stands already, in whatever province of its keeper. */
async function known(
  tx: Transaction,
  { provinceIds }: LastPlace,
  book: Book,
  { organisationKey, directiveKey }: Pick<NewEntry, 'organisationKey' | 'directiveKey'>,
): Promise<FactKey | null> {
  const [line] = await tx.query<FactKey>(
    `SELECT province_id AS "provinceId", scope_id AS "scopeId", key FROM register_entry
     WHERE province_id = ANY($1::int[]) AND organisation_key = $2 AND book = $3 AND directive_key = $4`,
    [provinceIds, organisationKey, book, directiveKey],
  );
  return line ?? null;
}

function mustBeSound(faults: FieldError[]): void {
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}

const written = ({ handler, handleBy, copies, note, ...line }: NewEntry) => ({
  ...line,
  handler: trimmed(handler),
  handleBy: handleBy ?? null,
  copies: copies ?? null,
  note: trimmed(note),
});

const HANDLING = [
  'handler',
  'handleBy',
  'handledOn',
  'outcome',
  'copies',
  'note',
] as const satisfies (keyof BookEntry)[];
type Handling = Pick<BookEntry, (typeof HANDLING)[number]>;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** The handling with what was typed over it. */
function handled(before: BookEntry, { handler, outcome, note, ...typed }: HandleEntryInput): Handling {
  return entries.amended(before, HANDLING, {
    ...typed,
    handler: handler === undefined ? handler : trimmed(handler),
    outcome: outcome === undefined ? outcome : trimmed(outcome),
    note: note === undefined ? note : trimmed(note),
  });
}
