import {
  type Actor,
  Clock,
  type Connection,
  type FieldError,
  type IsoDate,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directive, directiveColumns, DirectivesService } from '@app/directives';
import { type Book, INCOMING_BOOK, OUTGOING_BOOK } from './book';
import type { BookEntry, BookEntryStanding } from './register.entity';
import { arrivalFaults, bookCounter, handlingFaults, standingOf, yearOf } from './register.rules';
import { entryColumns, keeperOf, mustKeepBooks, mustRead, toEntry, booksWithinReach } from './register.sql';
import { foundIn } from './register-search';
import { RegisterError } from './registers.errors';
import type { EnterIncomingInput, HandleEntryInput, BookEntriesArgs } from './registers.inputs';

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

/** The incoming and the outgoing book of an organisation: Decree 30/2020/NĐ-CP, articles 15, 22 and 24. */
@Injectable()
export class RegistersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
  ) {}

  /**
   * Takes the next arrival number of the organisation's year; a document that stands in the book keeps its number. Rights are
   * asked by the use case around it. Call it last: it locks the book until commit. Answers the key of the entry. Throws
   * INVALID_INPUT for what cannot arrive, such as a draft.
   */
  async enterIncomingIn(tx: Transaction, entry: NewEntry): Promise<string> {
    const { organisationKey, directiveKey, enteredOn } = entry;
    const [directive] = await tx.query<Directive>(`SELECT ${directiveColumns} FROM directive AS d WHERE d.key = $1`, [
      directiveKey,
    ]);
    mustBeSound(arrivalFaults(directive!, { organisationKey, enteredOn, today: this.clock.today() }));
    return this.enterIn(tx, INCOMING_BOOK, entry);
  }

  /** The same for the outgoing book, where only an own document just issued goes. */
  enterOutgoingIn(tx: Transaction, entry: NewEntry): Promise<string> {
    return this.enterIn(tx, OUTGOING_BOOK, entry);
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
      if (await known(tx, organisationKey, INCOMING_BOOK, directiveKey)) throw RegisterError.BOOK_ENTRY_EXISTS();
      const { handler, handleBy, copies, note } = input;
      const entry = { organisationKey, directiveKey, enteredOn, handler, handleBy, copies, note };
      return this.enterIncomingIn(tx, entry);
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
      await updateHandling(tx, before, input.version, after);
      tx.record({
        action: 'registerEntry.handled',
        subjectType: 'RegisterEntry',
        subjectKey: before.key,
        path,
        before,
        after,
      });
      return before.key;
    });
    return this.one(actor, key);
  }

  standing(entry: BookEntry): BookEntryStanding {
    return standingOf(entry, this.clock.today());
  }

  /** A book of a year, the newest line first. */
  async list(actor: Actor, args: BookEntriesArgs): Promise<Connection<BookEntry>> {
    const { organisationKey } = args;
    await mustRead(this.query, actor, organisationKey, this.clock.today());
    const params: unknown[] = [organisationKey, args.book, args.year];
    const conditions = ['e.organisation_key = $1', 'e.book = $2', 'e.year = $3'];
    if (args.unhandledOnly) conditions.push('e.handled_on IS NULL');
    if (args.search) conditions.push(foundIn('e.directive_key', args.search, params));
    return pageOf<BookEntry>(
      this.query,
      {
        sql: `SELECT ${entryColumns} FROM register_entry AS e WHERE ${conditions.join(' AND ')}`,
        params,
        sort: [
          { expression: 'e.number', descending: true, type: 'int' },
          { expression: 'e.key', descending: true, type: 'uuid' },
        ],
      },
      args,
      toEntry,
    );
  }

  /** An entry within reach. Throws NOT_FOUND. */
  async find(query: Query, actor: Actor, key: string): Promise<BookEntry> {
    const params: unknown[] = [key];
    const reach = booksWithinReach(actor, this.clock.today(), 'e.organisation_key', params);
    const [row] = await query<BookEntry>(
      `SELECT ${entryColumns} FROM register_entry AS e WHERE e.key = $1 AND ${reach}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toEntry(row);
  }

  one(actor: Actor, key: string): Promise<BookEntry> {
    return this.find(this.query, actor, key);
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  private async enterIn(tx: Transaction, book: Book, entry: NewEntry): Promise<string> {
    const { organisationKey, directiveKey, enteredOn } = entry;
    const standing = await known(tx, organisationKey, book, directiveKey);
    if (standing) return standing;
    const { path } = await keeperOf(tx.query.bind(tx), organisationKey, this.clock.today());
    const key = newKey();
    const year = yearOf(enteredOn);
    const number = await tx.drawNumber(bookCounter(organisationKey, book, year));
    await insert(tx, { key, book, year, number }, entry);
    const after = { ...entry, book, year, number };
    tx.record({ action: 'registerEntry.entered', subjectType: 'RegisterEntry', subjectKey: key, path, after });
    return key;
  }
}

/** Key of the line under which the document stands already. */
async function known(
  tx: Transaction,
  organisationKey: number,
  book: Book,
  directiveKey: string,
): Promise<string | null> {
  const [line] = await tx.query<{ key: string }>(
    'SELECT key FROM register_entry WHERE organisation_key = $1 AND book = $2 AND directive_key = $3',
    [organisationKey, book, directiveKey],
  );
  return line?.key ?? null;
}

function mustBeSound(faults: FieldError[]): void {
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}

async function insert(
  tx: Transaction,
  line: Pick<BookEntry, 'key' | 'book' | 'year' | 'number'>,
  { organisationKey, directiveKey, enteredOn, handler, handleBy, copies, note }: NewEntry,
): Promise<void> {
  await tx.query(
    `INSERT INTO register_entry (key, organisation_key, book, year, number, directive_key, entered_on, handler, handle_by, copies, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      line.key,
      organisationKey,
      line.book,
      line.year,
      line.number,
      directiveKey,
      enteredOn,
      trimmed(handler),
      handleBy ?? null,
      copies ?? null,
      trimmed(note),
    ],
  );
}

type Handling = Pick<BookEntry, 'handler' | 'handleBy' | 'handledOn' | 'outcome' | 'copies' | 'note'>;

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** The handling with what was typed over it. */
const handled = (before: BookEntry, input: HandleEntryInput): Handling => ({
  handler: input.handler === undefined ? before.handler : trimmed(input.handler),
  handleBy: input.handleBy === undefined ? before.handleBy : input.handleBy,
  handledOn: input.handledOn === undefined ? before.handledOn : input.handledOn,
  outcome: input.outcome === undefined ? before.outcome : trimmed(input.outcome),
  copies: input.copies === undefined ? before.copies : input.copies,
  note: input.note === undefined ? before.note : trimmed(input.note),
});

async function updateHandling(
  tx: Transaction,
  before: BookEntry,
  version: number,
  { handler, handleBy, handledOn, outcome, copies, note }: Handling,
): Promise<void> {
  const changed = await tx.query(
    `UPDATE register_entry SET handler = $3, handle_by = $4, handled_on = $5, outcome = $6, copies = $7, note = $8, version = version + 1
     WHERE key = $1 AND version = $2 RETURNING key`,
    [before.key, version, handler, handleBy, handledOn, outcome, copies, note],
  );
  if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current: before.version });
}
