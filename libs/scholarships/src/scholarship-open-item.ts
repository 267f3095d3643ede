import { declareOpenItem } from '@app/ledger';

/** What a grant is owed as in the books of its office. */
export const SCHOLARSHIP = declareOpenItem('scholarship', {
  description: 'A scholarship that was granted by a decision; the money is set aside until it is paid.',
  endsWithItsCause: true,
});
