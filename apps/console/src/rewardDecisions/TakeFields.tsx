import { Alert, Box, FormControlLabel, LinearProgress, MenuItem, Switch, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type AccountBooksRow, useOwnBooks } from '../accountBooks';
import { BudgetLineField, useSpendableLines } from '../budgets';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { faultsOf } from '../shared/faults.ts';
import { today } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { type Choices, ENTRY_CHOICES, type EntryLine, MoneyOfLine, newLine } from '../voucherDrafts';
import type { RecognitionRewardRow, TakeRewardsMutationVariables } from './rewardDecisions.graphql.ts';

type Said = TakeRewardsMutationVariables['input'];

interface TakeFieldsProps {
  decisionId: string;
  /** Null: all that are due. */
  rows: readonly RecognitionRewardRow[] | null;
  error: Error | null;
  onChange: (said: Said | null) => void;
}

/** In whose books, since when, from which money and which line of the budget; and an amount of one's own with its reason. */
export const TakeFields = (props: TakeFieldsProps) => {
  const translate = useTranslate();
  const { own } = useOwnBooks('keep');
  const [booksId, setBooks] = useState<string | null>(null);
  const books = own.find(({ id }) => id === booksId) ?? own[0];
  const { data } = useGraphql(ENTRY_CHOICES, books ? { organisationId: books.organisation.id } : null, {
    staleTime: 300_000,
  });
  if (!books || !data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {own.length > 1 && (
        <TextField
          select
          label={translate('resources.accountBooks.own')}
          value={books.id}
          onChange={({ target }) => setBooks(target.value)}
        >
          {own.map(({ id, organisation }) => (
            <MenuItem key={id} value={id}>
              {organisation.name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Fields key={books.id} {...props} books={books} choices={data} />
    </Box>
  );
};

interface Entered {
  day: string;
  dueOn: string;
  isSetAside: boolean;
  line: EntryLine;
  amount: WholeNumber;
  reason: string;
}

const Fields = ({
  decisionId,
  rows,
  error,
  onChange,
  books,
  choices,
}: TakeFieldsProps & { books: AccountBooksRow; choices: Choices }) => {
  const translate = useTranslate();
  const organisationId = books.organisation.id;
  const [entered, setEntered] = useState<Entered>(() => ({
    day: today(),
    dueOn: '',
    isSetAside: choices.fundsOf.length > 0,
    line: newLine(choices, today(), {}, 0),
    amount: null,
    reason: '',
  }));
  const { day, dueOn, isSetAside, line, amount, reason } = entered;
  const put = (changes: Partial<Entered>) => setEntered((before) => ({ ...before, ...changes }));
  const putLine = (changes: Partial<EntryLine>) => put({ line: { ...line, ...changes } });
  const lines = useSpendableLines(organisationId, day).filter(({ source }) => !isSetAside || source === line.source);
  const faults = faultsOf(error);
  const fault = (field: string) => faults.get(field);
  const label = (name: string) => translate(`resources.rewardDecisions.take.${name}`);
  useEffect(
    () => onChange(saidOf(entered, { decisionId, organisationId, rows })),
    [entered, decisionId, organisationId, rows, onChange],
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <DayField label="resources.rewardDecisions.take.day" value={day} onChange={(next) => put({ day: next })} />
      <DayField
        label="resources.rewardDecisions.take.dueOn"
        value={dueOn}
        onChange={(next) => put({ dueOn: next })}
        isRequired={false}
        isAnyTime
      />
      <FormControlLabel
        control={<Switch checked={isSetAside} onChange={({ target }) => put({ isSetAside: target.checked })} />}
        label={label('setAside')}
      />
      {isSetAside ? (
        <MoneyOfLine kind="CASH_PAYMENT" day={day} choices={choices} line={line} onChange={putLine} fault={fault} />
      ) : (
        <Alert severity="info">{label('notSetAside')}</Alert>
      )}
      {lines.length > 0 && (
        <BudgetLineField
          lines={lines}
          value={line.budgetLineId}
          quantities={[]}
          onChange={({ budgetLineId }) => putLine({ budgetLineId })}
          fault={fault}
        />
      )}
      {rows && (
        <>
          <AmountField
            label={label(rows.length > 1 ? 'amountEach' : 'amount')}
            value={amount}
            onChange={(value) => put({ amount: value })}
            isRequired={rows.some(({ due }) => due === null)}
            fault={fault('stated.0.amount')}
          />
          {typeof amount === 'number' && (
            <TextField
              label={label('reason')}
              value={reason}
              onChange={({ target }) => put({ reason: target.value })}
              required={rows.some(({ due }) => due !== amount)}
              multiline
              minRows={2}
              error={fault('stated.0.reason') !== undefined}
              helperText={fault('stated.0.reason') ?? label('reasonHelp')}
              slotProps={{ htmlInput: { maxLength: 1000 } }}
            />
          )}
        </>
      )}
    </Box>
  );
};

/** Null while something is missing. */
function saidOf(
  { day, dueOn, isSetAside, line, amount, reason }: Entered,
  { decisionId, organisationId, rows }: Pick<TakeFieldsProps, 'decisionId' | 'rows'> & { organisationId: string },
): Said | null {
  const { fundId, source, purposeId, budgetLineId } = line;
  if (!day || (isSetAside && (fundId === null || source === null))) return null;
  const isStated = typeof amount === 'number' && amount > 0;
  if (amount !== null && !isStated) return null;
  if (rows?.some(({ due }) => (isStated ? due !== amount && !reason.trim() : due === null))) return null;
  return {
    organisationId,
    decisionId,
    recognitionIds: rows?.map(({ recognitionId }) => recognitionId),
    stated: isStated
      ? rows?.map(({ recognitionId }) => ({ recognitionId, amount, reason: reason.trim() || null }))
      : undefined,
    day,
    dueOn: dueOn || null,
    ...(isSetAside ? { fundId, source, purposeId } : {}),
    budgetLineId,
    isRehearsal: false,
  };
}
