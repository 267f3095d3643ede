import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import FormatIndentDecrease from '@mui/icons-material/FormatIndentDecrease';
import FormatIndentIncrease from '@mui/icons-material/FormatIndentIncrease';
import { Box, Button, IconButton, LinearProgress, Stack, TextField, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useRedirect, useTranslate } from 'react-admin';
import { AmountField } from '../shared/AmountField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults.ts';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useInAddress } from '../shared/useInAddress.ts';
import { type Choices, Completed, ENTRY_CHOICES } from '../voucherDrafts';
import {
  BUDGET,
  type BudgetDetails,
  PUT_BUDGET_LINES,
  SPENDING_CAPS,
  type SpendingCapsQuery,
} from './budgets.graphql.ts';
import { addsUp, askedOf, enteredOf, type EnteredLine, newLine, sentOf, settled, wholeOf } from './lines.rules.ts';

/** Where the lines of a budget are entered. */
export const LinesPage = () => {
  const translate = useTranslate();
  const { value: id } = useInAddress('budget');
  const { data, error, refetch } = useGraphql(BUDGET, id ? { id } : null);
  const budget = data?.budget;
  return (
    <Page
      title={translate('resources.budgets.lines.title', { year: budget?.year ?? '' })}
      subtitle={budget?.organisation.name}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!budget && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {budget && !budget.canAmend && <Typography>{translate('resources.budgets.lines.fixed')}</Typography>}
      {budget?.canAmend && <Loaded key={budget.version} budget={budget} />}
    </Page>
  );
};

const Loaded = ({ budget }: { budget: BudgetDetails }) => {
  const translate = useTranslate();
  const choices = useGraphql(ENTRY_CHOICES, { organisationId: budget.organisation.id }, { staleTime: 300_000 });
  const caps = useGraphql(SPENDING_CAPS, {}, { staleTime: 300_000 });
  if (!choices.data || !caps.data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Grid budget={budget} choices={choices.data} caps={caps.data.spendingCaps} />;
};

interface GridProps {
  budget: BudgetDetails;
  choices: Choices;
  caps: SpendingCapsQuery['spendingCaps'];
}

const Grid = ({ budget, choices, caps }: GridProps) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const [lines, setLines] = useState<EnteredLine[]>(() =>
    budget.lines.length > 0 ? enteredOf(budget.lines) : [newLine(undefined)],
  );
  const act = useAct(PUT_BUDGET_LINES, {
    done: 'resources.budgets.lines.saved',
    onDone: () => redirect('show', 'budgets', budget.id),
  });
  const faults = faultsOf(act.error);
  const put = (at: number, changes: Partial<EnteredLine>) =>
    setLines((before) => settled(before.map((line, place) => (place === at ? { ...line, ...changes } : line))));
  const whole = wholeOf(lines);
  const isUntold = lines.some(
    ({ name, asked, accountId }) =>
      typeof asked === 'string' || (!name.trim() && (asked !== null || accountId !== null)),
  );
  const save = () =>
    void act.run({
      input: { id: budget.id, version: budget.version, lines: sentOf(lines.filter(({ name }) => name.trim())) },
    });
  return (
    <Section>
      <Stack spacing={2}>
        {lines.map((line, at) => (
          <Line
            key={line.key}
            line={line}
            at={at}
            sum={addsUp(lines, at) ? askedOf(lines, at) : null}
            choices={choices}
            caps={caps}
            fault={(field) => faults.get(`lines.${at}.${field}`)}
            onChange={(changes) => put(at, changes)}
            onRemove={() => setLines((before) => settled(before.filter((_, place) => place !== at)))}
          />
        ))}
      </Stack>
      <Box
        sx={{ display: 'flex', gap: 2, mt: 2, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}
      >
        <Button startIcon={<Add />} onClick={() => setLines((before) => [...before, newLine(before.at(-1))])}>
          {translate('resources.budgets.lines.add')}
        </Button>
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {translate('resources.budgets.lines.sum')} <Money amount={whole} />
        </Typography>
      </Box>
      <ErrorNotice error={act.error} />
      {isUntold && (
        <Typography color="error" role="alert" sx={{ mt: 2 }}>
          {translate('resources.budgets.lines.untold')}
        </Typography>
      )}
      <Button variant="contained" disabled={isUntold} loading={act.isPending} onClick={save} sx={{ mt: 2 }}>
        {translate('resources.budgets.lines.save')}
      </Button>
    </Section>
  );
};

interface LineProps extends Omit<GridProps, 'budget'> {
  line: EnteredLine;
  at: number;
  /** Of a line that others hang on. */
  sum: number | null;
  fault: (field: string) => string | undefined;
  onChange: (changes: Partial<EnteredLine>) => void;
  onRemove: () => void;
}

const Line = ({ line, at, sum, choices, caps, fault, onChange, onRemove }: LineProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const label = (name: string) => translate(`resources.budgets.fields.${name}`);
  const items = choices.ledgerAccounts
    .filter(({ kind }) => kind === 'EXPENDITURE')
    .map(({ id, nameVi, nameEn }) => ({ id, name: locale === 'en' ? nameEn : nameVi }));
  const fund = choices.fundsOf.find(({ id }) => id === line.fundId);
  const sources = [...new Set((fund ? [fund] : choices.fundsOf).flatMap(({ sources: of }) => of))].map((id) => ({
    id,
    name: translate(`enums.MoneySource.${id}`),
  }));
  const step = (name: string, Icon: typeof Add, onClick: () => void) => (
    <Tooltip title={translate(`resources.budgets.lines.${name}`)}>
      <IconButton onClick={onClick} aria-label={translate(`resources.budgets.lines.${name}`)}>
        <Icon />
      </IconButton>
    </Tooltip>
  );
  return (
    <Box
      role="group"
      aria-label={translate('resources.budgets.lines.line', { number: at + 1 })}
      sx={{
        pl: { xs: line.level, sm: line.level * 4 },
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', md: 'repeat(4, 1fr) auto' },
        ...(at > 0 ? { borderTop: 1, borderColor: 'divider', pt: 2 } : {}),
      }}
    >
      <TextField
        sx={{ gridColumn: { md: sum === null ? 'span 2' : 'span 3' } }}
        label={label('line')}
        value={line.name}
        onChange={({ target }) => onChange({ name: target.value })}
        required
        error={fault('name') !== undefined}
        helperText={fault('name') ?? fault('parent')}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      {sum === null ? (
        <Box sx={{ gridColumn: { md: 'span 2' } }}>
          <AmountField
            label={label('asked')}
            value={line.asked}
            onChange={(asked) => onChange({ asked })}
            isRequired
            fault={fault('asked')}
          />
        </Box>
      ) : (
        <Typography sx={{ alignSelf: 'center', fontWeight: 600 }}>
          <Money amount={sum} />
        </Typography>
      )}
      <Stack direction="row">
        {step('outdent', FormatIndentDecrease, () => onChange({ level: line.level - 1 }))}
        {step('indent', FormatIndentIncrease, () => onChange({ level: line.level + 1 }))}
        {step('remove', Delete, onRemove)}
      </Stack>
      {sum === null && (
        <>
          <Completed
            label={label('source')}
            options={sources}
            value={line.source}
            onChange={(source) => onChange({ source: source as EnteredLine['source'] })}
            isRequired
            fault={fault('source')}
          />
          <Completed
            label={label('fund')}
            options={choices.fundsOf.map(({ id, name }) => ({ id, name }))}
            value={line.fundId}
            onChange={(fundId) => onChange({ fundId })}
            fault={fault('fundId')}
          />
          <Completed
            label={label('account')}
            options={items}
            value={line.accountId}
            onChange={(accountId) => onChange({ accountId })}
            fault={fault('accountId')}
          />
          <Completed
            label={label('cap')}
            options={caps.map(({ id, name, citation }) => ({ id, name, detail: citation }))}
            value={line.capId}
            onChange={(capId) => onChange({ capId })}
            fault={fault('capId')}
          />
        </>
      )}
    </Box>
  );
};
