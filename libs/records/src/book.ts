import { type KindValue, OpenKind } from '@app/kernel';

/** A numbered book in which documents are entered. The library that keeps one declares it. */
export const Book = new OpenKind('Book', 'A numbered book in which documents are entered.');
export type Book = KindValue<'Book'>;

/** The two books of an office: Decree 30/2020/NĐ-CP, articles 15 and 22. */
export const INCOMING_BOOK = Book.declare('incoming', 'Sổ đăng ký văn bản đến.');
export const OUTGOING_BOOK = Book.declare('outgoing', 'Sổ đăng ký văn bản đi.');
