export { Book } from './book';
export * from './register.entity';
export { type BookColumn, type PrintedBook, PrintedBooks, type Shelf } from './printed-book';
export * from './registers.module';
export { RegistersService } from './registers.service';
export * from './register.ids';
