import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { enterVoucher } from '../voucherDrafts/places.ts';
import { ACCOUNT_BOOKS_LIST, type AccountBooksRow, BOOKS_MONEY } from './accountBooks.graphql.ts';
import { MoneyOfPlaces } from './MoneyOfPlaces';
import { booksTab, OPEN_BOOKS_PAGE } from './places.ts';
import { useOwnBooks } from './useOwnBooks.ts';

/** The money of the own books; whoever only reads finds the books within reach. */
export const BooksBoard = () => {
  const can = useCan();
  const isOwner = can('ledger.keep') || can('ledger.approve');
  return isOwner ? <Own /> : <WithinReach />;
};

const Own = () => {
  const canKeep = useCan()('ledger.keep');
  const { own, isPending, error } = useOwnBooks('read');
  if (isPending || error) return null;
  if (own.length === 0) return canKeep ? <ToOpen /> : null;
  return own.map((books) => <MoneyNow key={books.id} books={books} />);
};

const ToOpen = () => {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.accountBooks.none')}>
      <Typography sx={{ mb: 1.5 }}>{translate('resources.accountBooks.noneAdvice')}</Typography>
      <Button component={Link} to={OPEN_BOOKS_PAGE} variant="contained">
        {translate('resources.accountBooks.open.label')}
      </Button>
    </Section>
  );
};

const MoneyNow = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { id, organisation, closedThrough, canKeep } = books;
  const { data } = useGraphql(BOOKS_MONEY, { organisationId: organisation.id });
  return (
    <Section
      title={translate('resources.accountBooks.of', { name: organisation.name })}
      actions={<TextLink to={booksTab(id)}>{translate('resources.accountBooks.toBooks')}</TextLink>}
    >
      {data && <MoneyOfPlaces books={books} standings={data.moneyStandings} />}
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        {canKeep && (
          <Button component={Link} to={enterVoucher({ books: id })} variant="contained">
            {translate('resources.voucherDrafts.create')}
          </Button>
        )}
        <Button component={Link} to={booksTab(id, 'check')} variant="outlined">
          {translate('resources.accountBooks.tabs.check')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {closedThrough === null
            ? translate('resources.accountBooks.nothingClosed')
            : translate('resources.accountBooks.closedUntil', { day: format.date(closedThrough) })}
        </Typography>
      </Stack>
    </Section>
  );
};

const SHOWN = 5;

const WithinReach = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(ACCOUNT_BOOKS_LIST, { first: SHOWN, withTotal: true });
  if (!data) return null;
  const { edges, totalCount = 0 } = data.accountBooksList;
  return (
    <Section title={translate('resources.accountBooks.name')} count={format.number(totalCount)}>
      {edges.length === 0 && <Typography>{translate('resources.accountBooks.noneToReaders')}</Typography>}
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {edges.map(({ node: { id, organisation, closedThrough } }) => (
          <li key={id}>
            <TextLink to={booksTab(id)}>{organisation.name}</TextLink>
            <Typography component="span" variant="body2" color="textSecondary">
              {' · '}
              {closedThrough === null
                ? translate('resources.accountBooks.nothingClosed')
                : translate('resources.accountBooks.closedUntil', { day: format.date(closedThrough) })}
            </Typography>
            {' · '}
            <TextLink to={booksTab(id, 'check')}>{translate('resources.accountBooks.tabs.check')}</TextLink>
          </li>
        ))}
      </Stack>
      {totalCount > SHOWN && (
        <Typography sx={{ mt: 1.5 }}>
          <TextLink to="/accountBooks">{translate('resources.accountBooks.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
