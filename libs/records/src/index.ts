export { OUTGOING_BOOK } from './book';
export { BookLines } from './book-lines';
export * from './book-entry.entity';
export { type PrintedBook, PrintedBooks, type Shelf } from './printed-book';
export * from './records.module';
export { BookEntries } from './book-entries.service';
export * from './records.ids';
export { type BookForm, type BookLine, dayOf, notes, typeAndSubject } from './book-forms.rules';
export { BookPermission } from './records.permissions';
