import { Box, Button, Chip, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { MoneySource } from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today, useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { type AccountBooksRow, LEDGER_STATEMENT, type LedgerStatementQuery } from './accountBooks.graphql.ts';
import { PrintBook } from './PrintBook';
import { bookAddress } from './printing.rules.ts';
import { askedOf, monthOf } from './statement.rules.ts';
import { StatementLines } from './StatementLines';
import { useBooksOffered } from './useBooksOffered.ts';

const PER_PAGE = [25, 50, 100] as const;

/** One book from a day to a day: what was there, what came in and went out, what remains after each line. */
export const StatementPanel = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const asked = useAsked();
  const offered = useBooksOffered(books.organisation.id);
  const { book, source, purpose, from, to, put } = asked;
  return (
    <>
      <Section>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '2fr 1fr 1fr 1fr' } }}>
          <TextField
            select
            fullWidth
            label={translate('resources.accountBooks.statement.book')}
            value={offered.some(({ id }) => id === book) ? book : 'all'}
            onChange={({ target }) => put({ book: target.value })}
          >
            {offered.map(({ id, name, detail }) => (
              <MenuItem key={id} value={id}>
                {detail ? `${detail}: ${name}` : name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            fullWidth
            label={translate('resources.accountBooks.money.source')}
            value={source ?? ''}
            onChange={({ target }) => put({ source: target.value })}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          >
            <MenuItem value="">{translate('resources.accountBooks.statement.allSources')}</MenuItem>
            {MoneySource.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`enums.MoneySource.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <DayField
            label="resources.accountBooks.statement.from"
            value={from}
            onChange={(day) => put({ from: day })}
            isAnyTime
          />
          <DayField
            label="resources.accountBooks.statement.to"
            value={to}
            onChange={(day) => put({ to: day })}
            isAnyTime
          />
        </Box>
        {from && to && (
          <Box sx={{ mt: 1 }}>
            <PrintBook
              address={bookAddress(
                'statement',
                { organisationId: books.organisation.id, from, to },
                askedOf(book, source, purpose),
              )}
            />
          </Box>
        )}
        {purpose && (
          <Chip
            sx={{ mt: 2 }}
            label={translate('resources.accountBooks.statement.onePurpose')}
            onDelete={() => put({ purpose: '' })}
          />
        )}
      </Section>
      {from && to && <Statement key={`${book} ${source} ${purpose} ${from} ${to}`} books={books} asked={asked} />}
    </>
  );
};

/** What is asked stands in the address: it can be sent to somebody. */
function useAsked() {
  const [search, setSearch] = useSearchParams();
  const month = monthOf(today());
  return {
    book: search.get('book') ?? 'all',
    source: search.get('source'),
    /** Of a fund, by its id and what it is called. */
    purpose: search.get('purpose'),
    from: search.get('from') ?? month.from,
    to: search.get('to') ?? month.to,
    put: (changes: Record<string, string>) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) after.set(name, value);
          if (after.get('source') === '') after.delete('source');
          if ('book' in changes || 'source' in changes || after.get('purpose') === '') after.delete('purpose');
          return after;
        },
        { replace: true },
      ),
  };
}

const Statement = ({ books, asked }: { books: AccountBooksRow; asked: ReturnType<typeof useAsked> }) => {
  const translate = useTranslate();
  const [perPage, setPerPage] = useState<number>(PER_PAGE[0]);
  /** Cursors after which the pages begin, up to the one that is shown. */
  const [begins, setBegins] = useState<(string | null)[]>([null]);
  const { book, source, purpose, from, to } = asked;
  const { data, error, refetch, isFetching } = useGraphql(
    LEDGER_STATEMENT,
    {
      organisationId: books.organisation.id,
      ...askedOf(book, source, purpose),
      from,
      to,
      first: perPage,
      after: begins.at(-1),
    },
    { keepPrevious: true },
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { ledgerStatement: statement } = data;
  const { hasNextPage, endCursor } = statement.lines.pageInfo;
  return (
    <Section flush>
      <Figures statement={statement} isOfAccount={book.startsWith('account:')} />
      <StatementLines statement={statement} isOfAccount={book.startsWith('account:')} />
      <Stack direction="row" useFlexGap spacing={1} sx={{ p: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        {begins.length > 1 && (
          <Button disabled={isFetching} onClick={() => setBegins(begins.slice(0, -1))}>
            {translate('resources.accountBooks.statement.before')}
          </Button>
        )}
        <Typography variant="body2">
          {translate('resources.accountBooks.statement.page', { page: begins.length })}
        </Typography>
        {hasNextPage && (
          <Button disabled={isFetching} onClick={() => setBegins([...begins, endCursor])}>
            {translate('resources.accountBooks.statement.after')}
          </Button>
        )}
        <TextField
          select
          size="small"
          label={translate('resources.accountBooks.statement.perPage')}
          value={perPage}
          onChange={({ target }) => {
            setPerPage(Number(target.value));
            setBegins([null]);
          }}
          sx={{ minWidth: 120, ml: 'auto' }}
        >
          {PER_PAGE.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
    </Section>
  );
};

interface FiguresProps {
  statement: LedgerStatementQuery['ledgerStatement'];
  isOfAccount: boolean;
}

/** What was there before, what came in and went out, what is there at the end. */
const Figures = ({ statement, isOfAccount }: FiguresProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { opening, debit, credit, closing, lines } = statement;
  const named = (name: 'debit' | 'credit') => (isOfAccount ? name : name === 'debit' ? 'in' : 'out');
  const figures = { opening, [named('debit')]: debit, [named('credit')]: credit, closing };
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        px: { xs: 2, md: 3 },
        py: 2,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(5, auto)' },
      }}
    >
      {Object.entries(figures).map(([name, amount]) => (
        <div key={name}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {translate(`resources.accountBooks.statement.${name}`)}
          </Typography>
          <Typography component="dd" variant="subtitle1" sx={{ m: 0 }}>
            <Money amount={amount} />
          </Typography>
        </div>
      ))}
      <div>
        <Typography component="dt" variant="caption" color="textSecondary">
          {translate('resources.accountBooks.statement.lines')}
        </Typography>
        <Typography component="dd" variant="subtitle1" sx={{ m: 0 }}>
          {format.number(lines.totalCount)}
        </Typography>
      </div>
    </Box>
  );
};
