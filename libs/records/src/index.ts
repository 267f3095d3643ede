export { OUTGOING_BOOK } from './book';
export { BookLines } from './book-lines';
export * from './register.entity';
export { type PrintedBook, PrintedBooks, type Shelf } from './printed-book';
export * from './registers.module';
export { RegistersService } from './registers.service';
export * from './register.ids';
export { type BookForm, type BookLine, dayOf, notes, typeAndSubject } from './register-sheet.rules';
export { RegisterPermission } from './registers.permissions';
