import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useInAddress } from '../shared/useInAddress.ts';
import { type BooksRight, useChosenBooks, useOwnBooks } from './useOwnBooks.ts';

/** Whose books, for those who keep several. */
export const OwnBooksField = ({ right }: { right: BooksRight }) => {
  const translate = useTranslate();
  const { own } = useOwnBooks(right);
  const { books } = useChosenBooks(right);
  const { show } = useInAddress('books');
  if (own.length < 2 || !books) return null;
  return (
    <TextField
      select
      label={translate('resources.accountBooks.own')}
      value={books.id}
      onChange={({ target }) => show(target.value)}
      sx={{ minWidth: 240 }}
    >
      {own.map(({ id, organisation }) => (
        <MenuItem key={id} value={id}>
          {organisation.name}
        </MenuItem>
      ))}
    </TextField>
  );
};
