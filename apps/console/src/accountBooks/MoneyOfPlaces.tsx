import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Money } from '../shared/Money';
import { TextLink } from '../shared/RecordLink';
import type { AccountBooksRow, BooksMoneyQuery } from './accountBooks.graphql.ts';
import { booksTab } from './places.ts';

interface MoneyOfPlacesProps {
  books: Pick<AccountBooksRow, 'id'>;
  standings: BooksMoneyQuery['moneyStandings'];
}

/** What lies in each cash box and on each account now, with the way to its book. */
export const MoneyOfPlaces = ({ books, standings }: MoneyOfPlacesProps) => {
  const translate = useTranslate();
  const shown = standings.filter(({ place, amount }) => place && (place.closedOn === null || amount !== 0));
  if (shown.length === 0)
    return <Typography color="textSecondary">{translate('resources.accountBooks.money.noPlaces')}</Typography>;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
      }}
    >
      {shown.map(({ place, amount }) => (
        <li key={place!.id}>
          <Typography variant="body2" color="textSecondary">
            {translate(`enums.MoneyPlaceKind.${place!.kind}`)}
          </Typography>
          <TextLink to={booksTab(books.id, 'statement', { book: `place:${place!.id}` })}>{place!.name}</TextLink>
          <Typography variant="h2" component="p">
            <Money amount={amount} />
          </Typography>
        </li>
      ))}
    </Box>
  );
};
