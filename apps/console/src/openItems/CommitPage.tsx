import { Box, Button, LinearProgress, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { type AccountBooksRow, NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { BudgetLineField, useSpendableLines } from '../budgets';
import { DirectivePicker } from '../directives';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults.ts';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import {
  type Choices,
  CounterpartyField,
  ENTRY_CHOICES,
  type EntryLine,
  FirstSteps,
  MoneyOfLine,
  newLine,
  type VoucherDraftDetails,
} from '../voucherDrafts';
import { COMMIT_MONEY, type CommitMoneyMutationVariables } from './openItems.graphql.ts';

/** Money is set aside for what was promised by a contract or an order. */
export const CommitPage = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  return (
    <Page
      title={translate('resources.openItems.commit.label')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !error && (books ? <Committing key={books.id} books={books} /> : <NoBooks />)}
    </Page>
  );
};

const Committing = ({ books }: { books: AccountBooksRow }) => {
  const translate = useTranslate();
  const organisationId = books.organisation.id;
  const { data, error, refetch } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  if (data.fundsOf.length === 0) return <FirstSteps books={books} choices={data} />;
  return <CommitForm organisationId={organisationId} choices={data} />;
};

interface Entered {
  day: string;
  dueOn: string;
  content: string;
  amount: WholeNumber;
  counterpartyId: string | null;
  directive: VoucherDraftDetails['directive'];
  line: EntryLine;
}

const CommitForm = ({ organisationId, choices }: { organisationId: string; choices: Choices }) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const act = useAct(COMMIT_MONEY, {
    done: 'resources.openItems.commit.done',
    onDone: ({ commitMoney: { id } }) => redirect('show', 'openItems', id),
  });
  const [entered, setEntered] = useState<Entered>(() => ({
    day: today(),
    dueOn: '',
    content: '',
    amount: null,
    counterpartyId: null,
    directive: null,
    line: newLine(choices, today(), {}, 0),
  }));
  const put = (changes: Partial<Entered>) => setEntered((before) => ({ ...before, ...changes }));
  const faults = faultsOf(act.error);
  const label = (name: string) => translate(`resources.openItems.fields.${name}`);
  const { day, dueOn, content, amount, counterpartyId, directive, line } = entered;
  const lines = useSpendableLines(organisationId, day).filter(({ source }) => source === line.source);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = saidOf(organisationId, entered);
    if (input) void act.run({ input });
  };
  return (
    <Section>
      <Box
        component="form"
        onSubmit={submit}
        sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', sm: 'repeat(12, 1fr)' } }}
      >
        <Box sx={{ gridColumn: { sm: 'span 12' } }}>
          <TextField
            fullWidth
            autoFocus
            required
            label={label('content')}
            value={content}
            onChange={({ target }) => put({ content: target.value })}
            error={faults.has('content')}
            helperText={faults.get('content')}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
        </Box>
        <Box sx={{ gridColumn: { sm: 'span 6' } }}>
          <CounterpartyField
            organisationId={organisationId}
            label={label('counterparty')}
            choices={choices}
            known={null}
            value={counterpartyId}
            onChange={(id) => put({ counterpartyId: id })}
            isRequired={false}
            fault={faults.get('counterpartyId')}
          />
        </Box>
        <Box sx={{ gridColumn: { sm: 'span 6' } }}>
          <AmountField
            label={label('amount')}
            value={amount}
            onChange={(value) => put({ amount: value })}
            isRequired
            fault={faults.get('amount')}
          />
        </Box>
        <MoneyOfLine
          kind="BANK_PAYMENT"
          day={day}
          choices={choices}
          line={line}
          onChange={(changes) => put({ line: { ...line, ...changes } })}
          fault={(field) => faults.get(field)}
        />
        {lines.length > 0 && (
          <Box sx={{ gridColumn: { sm: 'span 6' } }}>
            <BudgetLineField
              lines={lines}
              value={line.budgetLineId}
              quantities={[]}
              onChange={({ budgetLineId }) => put({ line: { ...line, budgetLineId } })}
              fault={(field) => faults.get(field)}
            />
          </Box>
        )}
        <Box sx={{ gridColumn: { sm: 'span 3' } }}>
          <DayField label="resources.openItems.fields.day" value={day} onChange={(value) => put({ day: value })} />
        </Box>
        <Box sx={{ gridColumn: { sm: 'span 3' } }}>
          <DayField
            label="resources.openItems.fields.dueOn"
            value={dueOn}
            onChange={(value) => put({ dueOn: value })}
            isRequired={false}
            isAnyTime
          />
        </Box>
        <Box sx={{ gridColumn: { sm: 'span 12' }, maxWidth: 720 }}>
          <DirectivePicker
            label="resources.openItems.fields.directive"
            value={directive}
            onPick={(picked) => put({ directive: picked })}
            fault={faults.get('directiveId')}
          />
        </Box>
        <Box sx={{ gridColumn: { sm: 'span 12' } }}>
          <ErrorNotice error={act.error} />
          <Button type="submit" variant="contained" loading={act.isPending}>
            {translate('resources.openItems.commit.label')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
};

/** Null while something is missing. */
function saidOf(organisationId: string, entered: Entered): CommitMoneyMutationVariables['input'] | null {
  const { day, dueOn, content, amount, counterpartyId, directive, line } = entered;
  if (!day || !content.trim() || typeof amount !== 'number' || amount <= 0) return null;
  if (line.fundId === null || line.source === null) return null;
  const { fundId, source, purposeId, budgetLineId } = line;
  const money = { fundId, source, purposeId, budgetLineId };
  const when = { day, dueOn: dueOn || null };
  return {
    organisationId,
    ...when,
    content: content.trim(),
    amount,
    counterpartyId,
    directiveId: directive?.id,
    ...money,
  };
}
