import { Box, Button, LinearProgress, MenuItem, TextField } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults.ts';
import { today } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { CounterpartyField, ENTRY_CHOICES } from '../voucherDrafts';
import { AnotherReason } from './AdvanceButtons';
import { ASK_ADVANCE } from './advances.graphql.ts';

/** An advance is asked for: by who keeps the books for anybody, by others for themselves. */
export const AskPage = () => (useCan()('ledger.keep') ? <ForAnybody /> : <ForOneself />);

const ForAnybody = () => {
  const translate = useTranslate();
  const { books, isPending, error, refetch } = useChosenBooks('keep');
  return (
    <Page
      title={translate('resources.advances.ask.label')}
      subtitle={books?.organisation.name}
      actions={<OwnBooksField right="keep" />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <LinearProgress aria-label={translate('shared.loading')} />}
      {!isPending && !error && (books ? <Chosen organisationId={books.organisation.id} /> : <NoBooks />)}
    </Page>
  );
};

const Chosen = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const [counterpartyId, setCounterparty] = useState<string | null>(null);
  const { data, error, refetch } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <AskForm organisationId={organisationId} counterpartyId={counterpartyId} isChosen={counterpartyId !== null}>
      {(fault) => (
        <CounterpartyField
          organisationId={organisationId}
          label={translate('resources.advances.fields.counterparty')}
          choices={data}
          known={null}
          value={counterpartyId}
          onChange={setCounterparty}
          isRequired
          fault={fault}
        />
      )}
    </AskForm>
  );
};

const ForOneself = () => {
  const translate = useTranslate();
  const workplaces = useWorkplaces();
  const [chosen, choose] = useState<string | null>(null);
  const organisationId = chosen ?? workplaces?.[0]?.id;
  return (
    <Page title={translate('resources.advances.ask.label')} subtitle={translate('resources.advances.ask.forOneself')}>
      {workplaces === undefined && <LinearProgress aria-label={translate('shared.loading')} />}
      {organisationId !== undefined && (
        <AskForm key={organisationId} organisationId={organisationId} counterpartyId={null} isChosen>
          {() =>
            workplaces!.length > 1 && (
              <TextField
                select
                fullWidth
                label={translate('resources.advances.fields.organisation')}
                value={organisationId}
                onChange={({ target }) => choose(target.value)}
              >
                {workplaces!.map(({ id, name }) => (
                  <MenuItem key={id} value={id}>
                    {name}
                  </MenuItem>
                ))}
              </TextField>
            )
          }
        </AskForm>
      )}
    </Page>
  );
};

interface AskFormProps {
  organisationId: string;
  counterpartyId: string | null;
  /** Who receives it has been said. */
  isChosen: boolean;
  children: (fault: string | undefined) => ReactNode;
}

const AskForm = ({ organisationId, counterpartyId, isChosen, children }: AskFormProps) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const act = useAct(ASK_ADVANCE, {
    done: 'resources.advances.ask.done',
    onDone: ({ askAdvance: { id } }) => redirect('show', 'advances', id),
  });
  const [entered, setEntered] = useState({
    content: '',
    amount: null as WholeNumber,
    day: today(),
    dueOn: '',
    anotherReason: '',
  });
  const put = (changes: Partial<typeof entered>) => setEntered((before) => ({ ...before, ...changes }));
  const { content, amount, day, dueOn, anotherReason } = entered;
  const faults = faultsOf(act.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isChosen || !content.trim() || typeof amount !== 'number' || amount <= 0 || !day || !dueOn) return;
    const said = { content: content.trim(), amount, day, dueOn, anotherReason: anotherReason.trim() || null };
    void act.run({ input: { organisationId, counterpartyId, ...said } });
  };
  return (
    <Section>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        {children(faults.get('counterpartyId'))}
        <TextField
          fullWidth
          required
          label={translate('resources.advances.fields.content')}
          value={content}
          onChange={({ target }) => put({ content: target.value })}
          error={faults.has('content')}
          helperText={faults.get('content')}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
        <AmountField
          label={translate('resources.advances.fields.amount')}
          value={amount}
          onChange={(next) => put({ amount: next })}
          isRequired
          fault={faults.get('amount')}
        />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <DayField
            label="resources.advances.fields.day"
            value={day}
            onChange={(next) => put({ day: next })}
            fault={faults.get('day')}
          />
          <DayField
            label="resources.advances.fields.dueOn"
            value={dueOn}
            onChange={(next) => put({ dueOn: next })}
            isAnyTime
            fault={faults.get('dueOn')}
          />
        </Box>
        <AnotherReason value={anotherReason} error={act.error} onChange={(next) => put({ anotherReason: next })} />
        <ErrorNotice error={act.error} />
        <Box>
          <Button type="submit" variant="contained" loading={act.isPending}>
            {translate('resources.advances.ask.send')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
};
