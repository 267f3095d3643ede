import Lock from '@mui/icons-material/LockOutlined';
import LockOpen from '@mui/icons-material/LockOpenOutlined';
import Draw from '@mui/icons-material/DrawOutlined';
import { MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { Money } from '../shared/Money';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { ReasonField, useReason } from '../shared/ReasonField';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { AMEND_BOOKS, type AccountBooksDetails, CLOSE_BOOKS, REOPEN_BOOKS } from './accountBooks.graphql.ts';
import { closableThrough, reopenableFrom } from './periods.rules.ts';
import { SigningOrderField } from './SigningOrderField';

interface BooksProps {
  books: AccountBooksDetails;
}

/** What is closed, by which acts, and who signs. */
export const PeriodsPanel = ({ books }: BooksProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { closedThrough, opensOn, signingOrder, periodActs, canKeep, canApprove } = books;
  return (
    <>
      <Section
        title={translate('resources.accountBooks.periods.title')}
        actions={
          <>
            {canKeep && <CloseButton books={books} />}
            {(canKeep || canApprove) && <ReopenButton books={books} />}
          </>
        }
      >
        <Facts>
          <Fact label="resources.accountBooks.fields.opensOn">{format.date(opensOn)}</Fact>
          <Fact label="resources.accountBooks.fields.closedThrough">
            {format.date(closedThrough) || translate('resources.accountBooks.nothingClosed')}
          </Fact>
        </Facts>
      </Section>
      <Section
        title={translate('resources.accountBooks.fields.signingOrder')}
        actions={canApprove && <AmendOrderButton books={books} />}
      >
        <Typography>{signingOrder.map((step) => translate(`enums.SigningStep.${step}`)).join(' → ')}</Typography>
      </Section>
      {periodActs.length > 0 && <Acts acts={periodActs} />}
    </>
  );
};

type Act = AccountBooksDetails['periodActs'][number];

const Acts = ({ acts }: { acts: Act[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Act>[] = [
    { label: 'resources.accountBooks.periods.act', render: ({ kind }) => translate(`enums.PeriodActKind.${kind}`) },
    { label: 'resources.accountBooks.periods.doneAt', render: ({ doneAt }) => format.dateTime(doneAt) },
    {
      label: 'resources.accountBooks.periods.after',
      render: ({ closedThrough }) => format.date(closedThrough) || translate('resources.accountBooks.nothingClosed'),
    },
    { label: 'resources.accountBooks.periods.by', render: ({ byName }) => byName },
    {
      label: 'resources.accountBooks.periods.vouchers',
      align: 'right',
      render: ({ voucherCount }) => format.number(voucherCount),
    },
    { label: 'resources.accountBooks.periods.money', align: 'right', render: ({ money }) => <Money amount={money} /> },
    { label: 'resources.accountBooks.periods.reason', isLong: true, render: ({ reason }) => reason },
  ];
  return (
    <Section title={translate('resources.accountBooks.periods.acts')} flush>
      <RecordTable
        caption={translate('resources.accountBooks.periods.acts')}
        rows={acts}
        columns={columns}
        rowKey={({ position }) => String(position)}
      />
    </Section>
  );
};

const CloseButton = ({ books }: BooksProps) => {
  const translate = useTranslate();
  const ends = closableThrough(books, today());
  const [through, setThrough] = useState<string | null>(null);
  const act = useAct(CLOSE_BOOKS, { done: 'resources.accountBooks.close.done', onDone: () => setThrough(null) });
  const chosen = through ?? ends[0] ?? '';
  return (
    <ActButton
      act={act}
      icon={Lock}
      label="resources.accountBooks.close.label"
      explanation="resources.accountBooks.close.explanation"
      disabledReason={ends.length === 0 ? translate('resources.accountBooks.close.nothing') : null}
      variables={() => ({ input: { organisationId: books.organisation.id, through: chosen } })}
    >
      <MonthField label="resources.accountBooks.close.through" days={ends} value={chosen} onChange={setThrough} />
    </ActButton>
  );
};

const ReopenButton = ({ books }: BooksProps) => {
  const translate = useTranslate();
  const reason = useReason();
  const starts = reopenableFrom(books);
  const [from, setFrom] = useState<string | null>(null);
  const act = useAct(REOPEN_BOOKS, { done: 'resources.accountBooks.reopen.done', onDone: () => setFrom(null) });
  const chosen = from ?? starts[0] ?? '';
  const whyNot = books.canApprove ? (starts.length === 0 ? 'nothing' : null) : 'onlyHead';
  return (
    <ActButton
      act={act}
      icon={LockOpen}
      label="resources.accountBooks.reopen.label"
      explanation="resources.accountBooks.reopen.explanation"
      disabledReason={whyNot && translate(`resources.accountBooks.reopen.${whyNot}`)}
      variables={() =>
        reason.value.trim()
          ? { input: { organisationId: books.organisation.id, from: chosen, reason: reason.value } }
          : null
      }
    >
      <MonthField label="resources.accountBooks.reopen.from" days={starts} value={chosen} onChange={setFrom} />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};

interface MonthFieldProps {
  /** i18n key. */
  label: string;
  days: readonly string[];
  value: string;
  onChange: (day: string) => void;
}

const MonthField = ({ label, days, value, onChange }: MonthFieldProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TextField select label={translate(label)} value={value} onChange={({ target }) => onChange(target.value)}>
      {days.map((day) => (
        <MenuItem key={day} value={day}>
          {format.date(day)}
        </MenuItem>
      ))}
    </TextField>
  );
};

const AmendOrderButton = ({ books: { id, version, signingOrder } }: BooksProps) => {
  const [order, setOrder] = useState<Types.SigningStep[]>(signingOrder);
  const act = useAct(AMEND_BOOKS, { done: 'resources.accountBooks.amend.done' });
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setOrder(signingOrder)) }}
      icon={Draw}
      label="resources.accountBooks.amend.label"
      explanation="resources.accountBooks.amend.explanation"
      variables={() => ({ input: { id, version, signingOrder: order } })}
    >
      <SigningOrderField value={order} onChange={setOrder} />
    </ActButton>
  );
};
