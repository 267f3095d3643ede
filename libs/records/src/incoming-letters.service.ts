import { Files } from '@app/documents';
import { type Actor, Clock, nodeId, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type Directive, DirectiveLinks, DirectiveTwins, mustNameIssuer, RegisterDirective } from '@app/directives';
import { INCOMING_BOOK } from './book';
import { BookEntries } from './book-entries.service';
import type { BookEntry } from './book-entry.entity';
import { bookCounter, yearOf } from './book-entry.rules';
import { BookError } from './records.errors';
import type { ArrivalNumberArgs, RegisterIncomingInput } from './records.inputs';
import { mustKeepBooks } from './records.sql';

/** Letters that come on paper: Decree 30/2020/NĐ-CP, articles 21 and 22. */
@Injectable()
export class IncomingLetters {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly registering: RegisterDirective,
    private readonly links: DirectiveLinks,
    private readonly twins: DirectiveTwins,
    private readonly entries: BookEntries,
  ) {}

  /**
   * Document, line of the book and arrival number: all or nothing. Throws NOT_FOUND, INVALID_INPUT, DIRECTIVE_EXISTS, and
   * DIRECTIVE_TWIN or BOOK_LIKE_DOCUMENT until the twin is accepted; these name it in `params`.
   */
  async register(actor: Actor, input: RegisterIncomingInput): Promise<BookEntry> {
    const { organisationKey, enteredOn, handler, handleBy, copies, note, ...document } = input;
    await this.files.mustRead(actor, document.attachments?.map(({ sha256 }) => sha256) ?? []);
    const key = await this.transactions.run(actor, async (tx) => {
      await this.entries.mustKeepBooks(tx, organisationKey);
      if (!input.acceptTwin) await this.mustBeUnlike(tx, input);
      const registered = await this.registering.registerIn(tx, {
        ...document,
        keeperKey: organisationKey,
        draft: false,
      });
      mustNameIssuer(registered);
      const arrival = { organisationKey, directiveKey: registered.key, enteredOn: enteredOn ?? this.clock.today() };
      return this.entries.enterIncomingIn(tx, { ...arrival, handler, handleBy, copies, note });
    });
    return this.entries.one(actor, key);
  }

  /** What the next letter would get at this moment. Throws NOT_FOUND for who does not keep the book. */
  numberToCome(actor: Actor, { organisationKey, year }: ArrivalNumberArgs): Promise<number> {
    const today = this.clock.today();
    return this.transactions.read(actor, async (query) => {
      await mustKeepBooks(query, actor, organisationKey, today);
      const [counter] = await query<{ value: number }>('SELECT value FROM counter WHERE name = $1', [
        bookCounter(organisationKey, INCOMING_BOOK, year ?? yearOf(today)),
      ]);
      return (counter?.value ?? 0) + 1;
    });
  }

  /** What is certainly the same is refused by registering itself. */
  private async mustBeUnlike(tx: Transaction, input: RegisterIncomingInput): Promise<void> {
    await this.links.lockRegister(tx, input.organisationKey);
    const directive = (await this.likeByNumber(tx, input)) ?? (await this.twins.numberlessIn(tx, asRead(input)));
    if (!directive) return;
    throw BookError.BOOK_LIKE_DOCUMENT({
      id: nodeId('Directive', directive.key),
      code: directive.code,
      issuer: directive.issuer,
      date: directive.issuedOn,
    });
  }

  private async likeByNumber(
    tx: Transaction,
    { organisationKey: keeperKey, issuer, code, issuedOn }: RegisterIncomingInput,
  ): Promise<Directive | null> {
    const [twin] = await this.twins.findIn(tx, { keeperKey, issuer, code, issuedOn });
    return twin && !twin.certain ? twin.directive : null;
  }
}

const asRead = ({ organisationKey: keeperKey, issuer, issuedOn = null, subject }: RegisterIncomingInput) => ({
  keeperKey,
  issuer,
  issuedOn,
  subject,
});
