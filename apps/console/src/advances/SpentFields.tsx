import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, TextField } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { BudgetLineField, useSpendableLines } from '../budgets';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ActivityField, type Choices, Completed } from '../voucherDrafts';
import { lineOf, type SpentLine } from './settle.rules.ts';

interface SpentFieldsProps {
  organisationId: string;
  choices: Choices;
  day: string;
  line: SpentLine;
  /** On which the advance is committed. */
  committedLineId: string | null;
  at: number;
  onChange: (changes: Partial<SpentLine>) => void;
  /** Null of the only one. */
  onRemove: (() => void) | null;
  fault: (field: string) => string | undefined;
}

const span = (of: number) => ({ gridColumn: { sm: `span ${of}` }, minWidth: 0 });

/** One thing that was spent, with the paper that shows it. */
export const SpentFields = (props: SpentFieldsProps) => {
  const { organisationId, choices, day, line, committedLineId, at, onChange, onRemove, fault } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const lines = useSpendableLines(organisationId, day);
  const accounts = choices.ledgerAccounts
    .filter(({ kind }) => kind === 'EXPENDITURE')
    .map(({ id, nameVi, nameEn }) => ({ id, name: locale === 'en' ? nameEn : nameVi }));
  const text = (field: 'content' | 'paperNumber', most: number, isRequired: boolean) => (
    <TextField
      fullWidth
      required={isRequired}
      label={translate(`resources.advances.fields.${field === 'content' ? 'spentOn' : field}`)}
      value={line[field]}
      onChange={({ target }) => onChange({ [field]: target.value })}
      error={fault(field) !== undefined}
      helperText={fault(field)}
      slotProps={{ htmlInput: { maxLength: most } }}
    />
  );
  return (
    <Box
      role="group"
      aria-label={translate('resources.advances.settle.line', { number: at + 1 })}
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(12, 1fr)' },
        borderTop: 1,
        borderColor: 'divider',
        pt: 2,
      }}
    >
      <Box sx={span(5)}>{text('content', 500, true)}</Box>
      <Box sx={span(4)}>
        <AmountField
          label={translate('resources.advances.fields.amount')}
          value={line.amount}
          onChange={(amount) => onChange({ amount })}
          isRequired
          fault={fault('amount')}
        />
      </Box>
      <Box sx={span(3)}>
        <Completed
          label={translate('resources.advances.fields.account')}
          options={accounts}
          value={line.accountId}
          onChange={(accountId) => onChange({ accountId })}
          isRequired
          fault={fault('accountId')}
        />
      </Box>
      <Box sx={span(3)}>{text('paperNumber', 100, false)}</Box>
      <Box sx={span(3)}>
        <DayField
          label="resources.advances.fields.paperDay"
          value={line.paperDay}
          onChange={(paperDay) => onChange({ paperDay })}
          isRequired={false}
          isAnyTime
          fault={fault('paperDay')}
        />
      </Box>
      {lines.length > 0 && (
        <Box sx={span(5)}>
          <BudgetLineField
            lines={lines}
            value={lineOf(line, committedLineId)}
            quantities={line.quantities}
            onChange={onChange}
            fault={fault}
          />
        </Box>
      )}
      <ActivityField
        organisationId={organisationId}
        day={day}
        activity={line.activity}
        onChange={(activity) => onChange({ activity })}
        fault={fault}
      />
      {onRemove && (
        <Box sx={span(1)}>
          <IconButton
            onClick={onRemove}
            aria-label={translate('resources.advances.settle.removeLine', { number: at + 1 })}
          >
            <Delete />
          </IconButton>
        </Box>
      )}
    </Box>
  );
};
