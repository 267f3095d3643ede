import Add from '@mui/icons-material/Add';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { BudgetLineField, useSpendableLines } from '../budgets';
import { AmountField } from '../shared/AmountField';
import { useFormat } from '../shared/format';
import { ActivityField } from './ActivityField';
import { Completed } from './Completed';
import { type Choices, type EntryLine, isReceipt, newLine, sumsOf } from './entry.rules.ts';
import { type PartProps, Span } from './LinePart';
import { MoneyOfLine } from './MoneyOfLine';
import { useEntryOptions } from './useEntryOptions.ts';
import type { EntryState } from './useEntry.ts';

interface LinesProps {
  organisationId: string;
  form: EntryState;
  choices: Choices;
}

const MOST = 200;

/** What a voucher is about, line by line: item, whose money, how much. */
export const EntryLines = ({ organisationId, form, choices }: LinesProps) => {
  const translate = useTranslate();
  const { entry, change } = form;
  const put = (at: number, changes: Partial<EntryLine>) =>
    change({ lines: entry.lines.map((line, index) => (index === at ? { ...line, ...changes } : line)) });
  const add = () => {
    const last = entry.lines.at(-1);
    const key = Math.max(0, ...entry.lines.map((line) => line.key)) + 1;
    change({ lines: [...entry.lines, newLine(choices, entry.day, last ?? {}, key)] });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
      {entry.lines.map((line, at) => (
        <Line
          key={line.key}
          organisationId={organisationId}
          form={form}
          choices={choices}
          line={line}
          at={at}
          onChange={(changes) => put(at, changes)}
          onRemove={() => change({ lines: entry.lines.filter((one) => one !== line) })}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        {entry.lines.length < MOST && (
          <Button startIcon={<Add />} onClick={add}>
            {translate('resources.voucherDrafts.entry.addLine')}
          </Button>
        )}
        <Sums form={form} choices={choices} />
      </Box>
    </Box>
  );
};

interface LineProps extends LinesProps {
  line: EntryLine;
  at: number;
  onChange: (changes: Partial<EntryLine>) => void;
  onRemove: () => void;
}

const Line = ({ organisationId, form, choices, line, at, onChange, onRemove }: LineProps) => {
  const translate = useTranslate();
  const { entry, faults } = form;
  const isOne = entry.lines.length === 1;
  const fault = (field: string) => faults.get(`lines.${at}.${field}`);
  const give = { kind: entry.kind, day: entry.day, choices, line, onChange, fault };
  return (
    <Box
      role="group"
      aria-label={translate('resources.voucherDrafts.entry.line', { number: at + 1 })}
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(12, 1fr)' },
        ...(isOne ? {} : { borderTop: 1, borderColor: 'divider', pt: 2 }),
      }}
    >
      {entry.kind === 'TRANSFER' ? <Ends {...give} /> : <Item {...give} />}
      <MoneyOfLine {...give} />
      <Span of={6}>
        <AmountField
          label={translate('resources.voucherDrafts.fields.amount')}
          value={line.amount}
          onChange={(amount) => onChange({ amount })}
          isRequired
          fault={fault('amount')}
        />
      </Span>
      <SpentOn organisationId={organisationId} {...give} />
      {!isOne && (
        <Box sx={{ gridColumn: { sm: 'span 12' }, display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            fullWidth
            label={translate('resources.voucherDrafts.fields.note')}
            value={line.note}
            onChange={({ target }) => onChange({ note: target.value })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          <IconButton
            onClick={onRemove}
            aria-label={translate('resources.voucherDrafts.entry.removeLine', { number: at + 1 })}
          >
            <Delete />
          </IconButton>
        </Box>
      )}
    </Box>
  );
};

/** What money comes from or goes for; of a journal which side, too. */
const Item = ({ kind, day, choices, line, onChange, fault }: PartProps) => {
  const translate = useTranslate();
  const { items } = useEntryOptions({ kind, day }, choices);
  const isJournal = kind === 'JOURNAL';
  const label = kind === 'OPENING' || isJournal ? kind : isReceipt(kind) ? 'RECEIPT' : 'PAYMENT';
  return (
    <>
      {isJournal && (
        <Span of={2}>
          <TextField
            select
            fullWidth
            label={translate('resources.voucherDrafts.fields.side')}
            value={line.isCredit ? 'credit' : 'debit'}
            onChange={({ target }) => onChange({ isCredit: target.value === 'credit' })}
            slotProps={{ select: { native: true } }}
          >
            <option value="debit">{translate('resources.voucherDrafts.sides.debit')}</option>
            <option value="credit">{translate('resources.voucherDrafts.sides.credit')}</option>
          </TextField>
        </Span>
      )}
      <Span of={isJournal ? 4 : 6}>
        <Completed
          label={translate(`resources.voucherDrafts.items.${label}`)}
          options={items}
          value={line.itemId}
          onChange={(itemId) => onChange({ itemId })}
          isRequired
          fault={fault('itemId')}
        />
      </Span>
    </>
  );
};

/** Of what is spent: the line of a budget, where the organisation has one for the year; and what the draft was made to pay. */
const SpentOn = (props: PartProps & { organisationId: string }) => {
  const { organisationId, kind, day, choices, line, onChange, fault } = props;
  const translate = useTranslate();
  const isSpent = kind === 'CASH_PAYMENT' || kind === 'BANK_PAYMENT' || kind === 'JOURNAL';
  const lines = useSpendableLines(organisationId, day);
  const shown = lines.filter(({ source }) => source === line.source);
  const item = choices.ledgerAccounts.find(({ id }) => id === line.itemId);
  // Money that comes back is taken off what an activity cost.
  const isOfActivity = isSpent ? item === undefined || item.kind === 'EXPENDITURE' : item?.kind === 'EXPENDITURE';
  return (
    <>
      {isSpent && (shown.length > 0 || line.budgetLineId !== null) && (
        <Span of={6}>
          <BudgetLineField
            lines={lines.filter(({ id, source }) => source === line.source || id === line.budgetLineId)}
            value={line.budgetLineId}
            quantities={line.quantities}
            onChange={onChange}
            fault={fault}
          />
        </Span>
      )}
      {(isOfActivity || line.activity) && (
        <ActivityField
          organisationId={organisationId}
          day={day}
          activity={line.activity}
          onChange={(activity) => onChange({ activity })}
          fault={fault}
        />
      )}
      {line.openItem && (
        <Span of={6}>
          <TextField
            fullWidth
            label={translate('resources.voucherDrafts.fields.openItemId')}
            value={line.openItem.content}
            error={fault('openItemId') !== undefined}
            helperText={fault('openItemId')}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
        </Span>
      )}
    </>
  );
};

/** From where to where money goes. */
const Ends = ({ kind, day, choices, line, onChange, fault }: PartProps) => {
  const translate = useTranslate();
  const { places } = useEntryOptions({ kind, day }, choices);
  return (
    <>
      <Span of={3}>
        <Completed
          label={translate('resources.voucherDrafts.fields.fromId')}
          options={places}
          value={line.fromId}
          onChange={(fromId) => onChange({ fromId })}
          isRequired
          fault={fault('fromId')}
        />
      </Span>
      <Span of={3}>
        <Completed
          label={translate('resources.voucherDrafts.fields.toId')}
          options={places}
          value={line.toId}
          onChange={(toId) => onChange({ toId })}
          isRequired
          fault={fault('toId')}
        />
      </Span>
    </>
  );
};

/** Of several lines what they come to; of a journal by how much its sides differ. */
const Sums = ({ form: { entry }, choices }: Pick<LinesProps, 'form' | 'choices'>) => {
  const translate = useTranslate();
  const format = useFormat();
  const { amount, difference } = sumsOf(entry, choices);
  if (entry.lines.length === 1) return null;
  return (
    <Typography sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }} role="status">
      {translate('resources.voucherDrafts.entry.sum', { amount: format.money(amount) })}
      {difference !== 0 && (
        <Typography component="span" color="error" sx={{ ml: 1, fontWeight: 600 }}>
          {translate('resources.voucherDrafts.entry.difference', { amount: format.money(Math.abs(difference)) })}
        </Typography>
      )}
    </Typography>
  );
};
