import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { type BudgetLineRow, SPENDABLE_LINES } from './budgets.graphql.ts';

/** Approved lines of the year of a day, on which money of an organisation may be spent. */
export function useSpendableLines(organisationId: string, day: string): readonly BudgetLineRow[] {
  const year = Number(day.slice(0, 4));
  const isYear = year >= 2000 && year <= 2100;
  const { data } = useGraphql(SPENDABLE_LINES, isYear ? { organisationId, year } : null, { staleTime: 60_000 });
  return data?.spendableLines ?? [];
}

type Quantities = Types.QuantityInput[];

interface BudgetLineFieldProps {
  lines: readonly BudgetLineRow[];
  value: string | null;
  quantities: Quantities;
  onChange: (changes: { budgetLineId: string | null; quantities: Quantities }) => void;
  fault: (field: string) => string | undefined;
}

/** The line of a budget that is spent on, with what remains; and for how many, where a cap counts them. */
export const BudgetLineField = ({ lines, value, quantities, onChange, fault }: BudgetLineFieldProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const chosen = lines.find(({ id }) => id === value);
  const count = (unit: Types.CapUnit, typed: string) => {
    const others = quantities.filter((one) => one.unit !== unit);
    const whole = Number(typed);
    onChange({
      budgetLineId: value,
      quantities: Number.isInteger(whole) && whole > 0 ? [...others, { unit, count: whole }] : others,
    });
  };
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        select
        fullWidth
        label={translate('resources.budgets.fields.line')}
        value={value ?? ''}
        onChange={({ target }) => onChange({ budgetLineId: target.value || null, quantities: [] })}
        error={fault('budgetLineId') !== undefined}
        helperText={
          fault('budgetLineId') ??
          (chosen?.money && translate('resources.budgets.remainsOf', { amount: format.money(chosen.money.remains) }))
        }
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{translate('resources.budgets.noLine')}</option>
        {lines.map(({ id, name, money }) => (
          <option key={id} value={id}>
            {money ? `${name} (${format.money(money.remains)})` : name}
          </option>
        ))}
      </TextField>
      {chosen?.cap && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          {chosen.cap.per.map((unit) => (
            <TextField
              key={unit}
              label={translate('resources.budgets.caps.count', { unit: translate(`enums.CapUnit.${unit}`) })}
              value={quantities.find((one) => one.unit === unit)?.count ?? ''}
              onChange={({ target }) => count(unit, target.value)}
              error={fault('quantities') !== undefined}
              helperText={fault('quantities')}
              slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 7 } }}
            />
          ))}
        </Box>
      )}
    </Box>
  );
};
