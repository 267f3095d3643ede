import { type IsoDate, type KindValue, type Language, OpenKind, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { firstOpen, type HeldBooks } from './books-store';

/** What may be wrong with books; libraries over the ledger declare their own. */
export const BookFaultKind = new OpenKind(
  'BookFaultKind',
  'What does not add up, or is missing, in the books of an organisation.',
);
export type BookFaultKind = KindValue<'BookFaultKind'>;

/** Something that an auditor would ask about, and where it stands. */
export interface BookFault {
  kind: BookFaultKind;
  /** Global id of the thing; null of what is missing. */
  thingId: string | null;
  /** What names it to a person: a number of a voucher, a place, a day. */
  subject: string;
  day: IsoDate | null;
  /** In đồng, where it is about money. */
  amount: number | null;
}

/** Days that are looked at: what came before was looked at when it was closed, and is taken as kept. */
export interface Days {
  from: IsoDate;
  through: IsoDate;
}

export interface BookCheck {
  readonly kind: BookFaultKind;
  /** Books are not closed while there is one. */
  readonly hinders: boolean;
  readonly named: Record<Language, string>;
  /** At most `most` of them, the earliest first. */
  find(query: Query, books: HeldBooks, days: Days, most: number): Promise<Omit<BookFault, 'kind'>[]>;
}

/** Libraries register here what of books can be looked through. */
@Injectable()
export class BookChecks {
  private readonly checks: BookCheck[] = [];

  register(...checks: BookCheck[]): void {
    this.checks.push(...checks);
  }

  all(): readonly BookCheck[] {
    return this.checks;
  }

  /** What of days that are still open hinders their being closed; null: nothing does. */
  async hindrance(query: Query, books: HeldBooks, through: IsoDate, language: Language): Promise<string | null> {
    for (const check of this.checks.filter(({ hinders }) => hinders)) {
      const [first] = await check.find(query, books, { from: firstOpen(books), through }, 1);
      if (first) return `${check.named[language]} (${first.subject})`;
    }
    return null;
  }
}
