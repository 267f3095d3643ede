import { Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, PrintBook, useChosenBooks } from '../accountBooks';
import { DaysFields, useDays } from '../shared/DaysFields';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { useVoucherName } from '../vouchers';
import { advanceBookAddress } from './places.ts';
import {
  ADVANCE_STANDINGS,
  ADVANCE_STATEMENT,
  type AdvanceStandingsQuery,
  type AdvanceStatementQuery,
} from './advances.graphql.ts';

type Standing = AdvanceStandingsQuery['advanceStandings'][number];
type Move = AdvanceStatementQuery['advanceStatement']['moves'][number];

const label = (name: string): string => `resources.advances.fields.${name}`;

/** The book of advances by person: who has how much to account for, and how it came about. */
export const PeoplePage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('read');
  return (
    <Page
      title={translate('resources.advances.people.label')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="read" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !error && (books ? <People key={books.id} organisationId={books.organisation.id} /> : <NoBooks />)}
    </Page>
  );
};

const People = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(ADVANCE_STANDINGS, { organisationId });
  const { value, open } = useInAddress('person');
  const days = useDays();
  const columns = useColumns(open);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const rows = data.advanceStandings;
  const chosen = rows.find(({ counterparty }) => counterparty?.id === value);
  return (
    <>
      <Section>
        <DaysFields days={days} />
        <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
          {translate('resources.advances.people.days')}
        </Typography>
        {isAsked(days) && (
          <PrintBook address={advanceBookAddress('all', { organisation: organisationId, ...daysOf(days) })} />
        )}
      </Section>
      <Section flush>
        {rows.length === 0 ? (
          <Typography sx={{ p: 3 }}>{translate('resources.advances.people.empty')}</Typography>
        ) : (
          <RecordTable
            caption={translate('resources.advances.people.label')}
            rows={rows}
            columns={columns}
            rowKey={({ counterparty }) => counterparty?.id ?? ''}
          />
        )}
      </Section>
      {chosen?.counterparty && <Statement counterparty={chosen.counterparty} days={days} />}
    </>
  );
};

function useColumns(open: (id: string) => void): Column<Standing>[] {
  const format = useFormat();
  return [
    {
      label: label('counterparty'),
      render: ({ counterparty }) =>
        counterparty && (
          <Button variant="text" sx={{ p: 0, minHeight: 0, textAlign: 'left' }} onClick={() => open(counterparty.id)}>
            {counterparty.name ?? '—'}
          </Button>
        ),
    },
    { label: label('unsettled'), align: 'right', render: ({ advances }) => format.number(advances) },
    { label: label('remains'), align: 'right', render: ({ remains }) => <Money amount={remains} /> },
    { label: label('overdueSum'), align: 'right', render: ({ overdue }) => <Money amount={overdue} /> },
    { label: label('dueOn'), render: ({ dueOn }) => dueOn && format.date(dueOn) },
  ];
}

type Days = ReturnType<typeof useDays>;

const isAsked = ({ from, to }: Days): boolean => from !== '' && to !== '';
const daysOf = ({ from, to }: Days) => ({ from, to });

interface StatementProps {
  counterparty: { id: string; name: string | null };
  days: Days;
}

const Statement = ({ counterparty, days }: StatementProps) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(
    ADVANCE_STATEMENT,
    isAsked(days) ? { counterpartyId: counterparty.id, ...daysOf(days) } : null,
  );
  const columns = useMoveColumns();
  const statement = data?.advanceStatement;
  return (
    <Section title={translate('resources.advances.people.statement', { name: counterparty.name ?? '—' })}>
      {isAsked(days) && (
        <PrintBook
          address={advanceBookAddress('one', { person: counterparty.id, ...daysOf(days) })}
          name={counterparty.name ?? undefined}
        />
      )}
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {statement && (
        <>
          <Balance name="opening" amount={statement.opening} />
          <RecordTable
            caption={translate('resources.advances.people.statement', { name: counterparty.name ?? '—' })}
            rows={statement.moves}
            columns={columns}
            rowKey={(move) => `${move.voucher?.id}/${statement.moves.indexOf(move)}`}
          />
          <Balance name="closing" amount={statement.closing} />
        </>
      )}
    </Section>
  );
};

const Balance = ({ name, amount }: { name: 'opening' | 'closing'; amount: number }) => {
  const translate = useTranslate();
  return (
    <Typography sx={{ fontWeight: 600, my: 1 }}>
      {translate(`resources.advances.people.${name}`)}: <Money amount={amount} />
    </Typography>
  );
};

function useMoveColumns(): Column<Move>[] {
  const format = useFormat();
  const nameOf = useVoucherName();
  return [
    {
      label: label('voucher'),
      render: ({ voucher }) =>
        voucher && (
          <RecordLink resource="vouchers" id={voucher.id}>
            {nameOf(voucher)}
          </RecordLink>
        ),
    },
    { label: label('voucherDay'), render: ({ day }) => format.date(day) },
    {
      label: label('content'),
      render: ({ advance }) =>
        advance && (
          <RecordLink resource="advances" id={advance.id}>
            {advance.content}
          </RecordLink>
        ),
    },
    {
      label: label('paid'),
      align: 'right',
      render: ({ amount }) => amount > 0 && <Money amount={amount} />,
    },
    {
      label: label('returned'),
      align: 'right',
      render: ({ amount }) => amount < 0 && <Money amount={-amount} />,
    },
    { label: label('remains'), align: 'right', render: ({ running }) => <Money amount={running} /> },
  ];
}
