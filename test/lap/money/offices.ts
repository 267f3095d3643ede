import { Places } from '../recognition/places.ts';
import { BooksKept } from './books-kept.ts';

/** The places of the laps of today, three of which keep books: an association, the committee of its commune and a school. */
export class Offices extends Places {
  associationBooks!: BooksKept;
  communeBooks!: BooksKept;
  schoolBooks!: BooksKept;

  override async plant(): Promise<void> {
    await super.plant();
    this.associationBooks = new BooksKept(this, this.association);
    this.communeBooks = new BooksKept(this, this.commune);
    this.schoolBooks = new BooksKept(this, this.school);
  }

  get books(): BooksKept[] {
    return [this.associationBooks, this.communeBooks, this.schoolBooks];
  }
}
