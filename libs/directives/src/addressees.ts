import { DeclaredSelects } from '@app/kernel';

/** To whom a document turns: whom it asks for something, to whom it was sent. Each library declares the keys of such organisations, for documents. */
export const addressees = new DeclaredSelects('addressees', 'int');
