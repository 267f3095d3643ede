import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { type BudgetLineRow, SPENDABLE_LINES } from './budgets.graphql.ts';

/** Approved lines of the year of a day, on which money of an organisation may be spent. */
export function useSpendableLines(organisationId: string, day: string): readonly BudgetLineRow[] {
  const year = Number(day.slice(0, 4));
  const isYear = year >= 2000 && year <= 2100;
  const { data } = useGraphql(SPENDABLE_LINES, isYear ? { organisationId, year } : null, { staleTime: 60_000 });
  return data?.spendableLines ?? [];
}

type Quantities = Types.QuantityInput[];

/** Of one unit that a cap counts. */
const MOST_COUNTED = 1_000_000;

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
  const count = (unit: Types.CapUnit, whole: number | null) => {
    const others = quantities.filter((one) => one.unit !== unit);
    onChange({ budgetLineId: value, quantities: whole === null ? others : [...others, { unit, count: whole }] });
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
            <CountField
              key={`${value} ${unit}`}
              unit={unit}
              count={quantities.find((one) => one.unit === unit)?.count ?? null}
              fault={fault('quantities')}
              onChange={(whole) => count(unit, whole)}
            />
          ))}
        </Box>
      )}
    </Box>
  );
};

interface CountFieldProps {
  unit: Types.CapUnit;
  count: number | null;
  fault: string | undefined;
  /** Null for none, and for what is no number. */
  onChange: (count: number | null) => void;
}

/** For how many of a unit of a cap. What cannot be read stays in the field and is not handed on. */
const CountField = ({ unit, count, fault, onChange }: CountFieldProps) => {
  const translate = useTranslate();
  const [held, setHeld] = useState<WholeNumber>(count);
  return (
    <WholeNumberField
      label={translate('resources.budgets.caps.count', { unit: translate(`enums.CapUnit.${unit}`) })}
      value={held}
      min={1}
      max={MOST_COUNTED}
      fault={fault}
      onChange={(next) => {
        setHeld(next);
        onChange(numberOf(next));
      }}
    />
  );
};
