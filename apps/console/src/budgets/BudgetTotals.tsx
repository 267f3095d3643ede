import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { thisYear } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { StackedBars } from '../shared/StackedBars';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { WholeNumberField } from '../shared/WholeNumberField';
import { BUDGET_TOTALS, type BudgetTotalsQuery } from './budgets.graphql.ts';

type Total = BudgetTotalsQuery['budgetTotals'][number];

const label = (name: string): string => `resources.budgets.fields.${name}`;

/** Plan, commitments, spending and what remains of a year, of each organisation with those below it. */
export const BudgetTotals = () => {
  const translate = useTranslate();
  const [held, setHeld] = useState<WholeNumber>(thisYear);
  const office = useWorkplace();
  const year = typeof held === 'number' && held >= 2000 && held <= 2100 ? held : null;
  const { data } = useGraphql(BUDGET_TOTALS, year === null ? null : { year, organisationId: office?.id }, {
    keepPrevious: true,
  });
  const totals = data?.budgetTotals ?? [];
  const parts = [
    { name: 'spent', label: translate(label('spent')), colour: 'primary.main' },
    { name: 'committed', label: translate(label('committed')), colour: 'warning.light' },
    { name: 'remains', label: translate(label('remains')), colour: 'success.light' },
  ];
  return (
    <Section title={translate('resources.budgets.totals')}>
      <Box sx={{ maxWidth: 160, mb: 2 }}>
        <WholeNumberField kind="year" label={label('year')} value={held} onChange={setHeld} min={2000} max={2100} />
      </Box>
      {totals.length > 0 && (
        <>
          <StackedBars
            caption={translate('resources.budgets.totals')}
            parts={parts}
            bars={totals.map(({ organisation, money }) => ({
              key: organisation.id,
              label: organisation.name,
              counts: { spent: money.spent, committed: money.committed, remains: money.remains },
            }))}
          />
          <Box sx={{ mt: 2 }}>
            <RecordTable
              caption={translate('resources.budgets.totals')}
              rows={totals}
              columns={COLUMNS}
              rowKey={({ organisation }) => organisation.id}
            />
          </Box>
        </>
      )}
    </Section>
  );
};

const COLUMNS: Column<Total>[] = [
  { label: label('organisation'), isWhole: true, render: ({ organisation }) => organisation.name },
  { label: label('budgets'), align: 'right', render: ({ budgets }) => budgets },
  ...(['planned', 'committed', 'spent', 'remains'] as const).map((name): Column<Total> => ({
    label: label(name),
    align: 'right',
    render: ({ money }) => <Money amount={money[name]} />,
  })),
];
