import PieChart from '@mui/icons-material/PieChartOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { BudgetState } from '../dataProvider/schema.ts';
import { OrganisationInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { DrawUpButton } from './BudgetButtons';
import type { BudgetRow } from './budgets.graphql.ts';
import { BudgetStanding } from './BudgetStanding';
import { BudgetTotals } from './BudgetTotals';
import { CAPS_PAGE } from './places.ts';

const label = (name: string): string => `resources.budgets.fields.${name}`;

/** Budgets within reach, and what those of a year come to. */
export const BudgetList = () => {
  const translate = useTranslate();
  const can = useCan();
  return (
    <>
      <ListPage<BudgetRow>
        resource="budgets"
        columns={COLUMNS}
        actions={
          <>
            {can('spendingCap.read') && (
              <Button component={Link} to={CAPS_PAGE} variant="outlined">
                {translate('resources.budgets.caps.name')}
              </Button>
            )}
            <DrawUpButton />
          </>
        }
        filters={[
          <YearInput key="year" source="year" />,
          <OrganisationInput key="organisationId" source="organisationId" label={label('organisation')} />,
        ]}
        empty={{ icon: PieChart, title: 'resources.budgets.empty', advice: 'resources.budgets.emptyAdvice' }}
      />
      <BudgetTotals />
    </>
  );
};

const COLUMNS: Column<BudgetRow>[] = [
  {
    label: label('organisation'),
    file: { path: 'organisation.name' },
    isWhole: true,
    render: ({ id, organisation }) => (
      <RecordLink resource="budgets" id={id}>
        {organisation.name}
      </RecordLink>
    ),
  },
  { label: label('year'), file: { path: 'year', as: 'number' }, sort: 'YEAR', render: ({ year }) => year },
  {
    label: label('state'),
    file: { path: 'state', words: { of: 'BudgetState', values: BudgetState } },
    render: (budget) => <BudgetStanding budget={budget} />,
  },
  ...(['planned', 'committed', 'spent', 'remains'] as const).map((name): Column<BudgetRow> => ({
    label: label(name),
    file: { path: `money.${name}`, as: 'number' },
    align: 'right',
    render: ({ money }) => <Money amount={money[name]} />,
  })),
];
