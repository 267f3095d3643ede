import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MoneySource } from '../dataProvider/schema.ts';
import { FUNDS_OF } from '../funds';
import { DayField } from '../shared/DayField';
import { today } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import type { AccountBooksRow } from './accountBooks.graphql.ts';
import { PrintBook } from './PrintBook';
import { bookAddress } from './printing.rules.ts';
import { askedOf, monthOf } from './statement.rules.ts';
import { useBooksOffered } from './useBooksOffered.ts';

interface Printed {
  id: string;
  name: string;
  detail: string;
  address: (format: 'pdf' | 'xlsx') => string;
}

/** All books of some days, to be printed or taken as workbooks: what an office files at the end of a month. */
export const PrintsPanel = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const month = monthOf(today());
  const [from, setFrom] = useState(month.from);
  const [to, setTo] = useState(month.to);
  const printed = usePrinted(books.organisation.id, from, to);
  const columns: Column<Printed>[] = [
    { label: 'resources.accountBooks.print.book', render: ({ name }) => name },
    { label: 'resources.accountBooks.print.of', render: ({ detail }) => detail },
    {
      label: 'resources.accountBooks.print.take',
      render: ({ name, detail, address }) => <PrintBook address={address} name={`${name} ${detail}`.trim()} />,
    },
  ];
  return (
    <>
      <Section>
        <Typography sx={{ mb: 2 }}>{translate('resources.accountBooks.print.about')}</Typography>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '220px 220px' } }}>
          <DayField label="resources.accountBooks.statement.from" value={from} onChange={setFrom} isAnyTime />
          <DayField label="resources.accountBooks.statement.to" value={to} onChange={setTo} isAnyTime />
        </Box>
      </Section>
      {from && to && (
        <Section title={translate('resources.accountBooks.tabs.prints')} flush>
          <RecordTable
            caption={translate('resources.accountBooks.tabs.prints')}
            rows={printed}
            columns={columns}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
    </>
  );
};

function usePrinted(organisationId: string, from: string, to: string): Printed[] {
  const translate = useTranslate();
  const offered = useBooksOffered(organisationId);
  const funds = useGraphql(FUNDS_OF, { organisationId }, { staleTime: 60_000 }).data?.fundsOf ?? [];
  const days = { organisationId, from, to };
  const called = (name: string) => translate(`resources.accountBooks.print.books.${name}`);
  return [
    { id: 'vouchers', name: called('vouchers'), detail: '', address: bookAddress('vouchers', days) },
    { id: 'balance', name: called('balance'), detail: '', address: bookAddress('balance', days) },
    // Of an account the page of its statement prints: there are many, and few move.
    ...offered
      .filter(({ id }) => !id.startsWith('account:'))
      .map(({ id, name, detail }) => ({
        id,
        name: detail || name,
        detail: detail && name,
        address: bookAddress('statement', days, askedOf(id, null)),
      })),
    ...funds.flatMap((fund) =>
      fund.purposes.map(({ id, name }) => ({
        id,
        name: called('purpose'),
        detail: `${fund.name}: ${name}`,
        address: bookAddress('statement', days, { fundId: fund.id, purposeId: id }),
      })),
    ),
    ...MoneySource.filter((source) => funds.some(({ sources }) => sources.includes(source))).map((source) => ({
      id: source,
      name: called('source'),
      detail: translate(`enums.MoneySource.${source}`),
      address: bookAddress('statement', days, { source }),
    })),
  ];
}
