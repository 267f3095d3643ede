import { Box, Button, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { StackedBars } from '../shared/StackedBars';
import { ApproveButton, ReturnButton, SubmitButton } from './BudgetButtons';
import type { BudgetDetails, BudgetLineRow, BudgetRow } from './budgets.graphql.ts';
import { BudgetStanding } from './BudgetStanding';
import { levelsOf } from './lines.rules.ts';
import { linesOfBudget } from './places.ts';

const label = (name: string): string => `resources.budgets.fields.${name}`;

/** The budget of an organisation for a year: its lines, how far they are spent, and how it was approved. */
export const BudgetShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<BudgetDetails, BudgetRow>
      resource="budgets"
      titleOf={({ year }) => translate('resources.budgets.of', { year })}
      subtitleOf={({ organisation }) => organisation.name}
      marks={(budget) => <BudgetStanding budget={budget} />}
      actions={(budget) => (
        <>
          {budget.canAmend && (
            <Button component={Link} to={linesOfBudget(budget.id)} variant="outlined">
              {translate('resources.budgets.lines.edit')}
            </Button>
          )}
          <SubmitButton budget={budget} />
          <ApproveButton budget={budget} />
          <ReturnButton budget={budget} />
        </>
      )}
    >
      {(budget) => <Details budget={budget} />}
    </ShowPage>
  );
};

const NAMES = ['planned', 'committed', 'spent', 'remains'] as const;

const Details = ({ budget }: { budget: BudgetDetails }) => {
  const translate = useTranslate();
  const { money, remark, lines } = budget;
  const top = lines.filter(({ parentId }) => parentId === null);
  return (
    <>
      <Section title={translate('resources.budgets.money')}>
        <Facts>
          <Fact label={label('asked')}>
            <Money amount={money.asked} />
          </Fact>
          {NAMES.map((name) => (
            <Fact key={name} label={label(name)}>
              <Money amount={money[name]} />
            </Fact>
          ))}
          {remark !== null && (
            <Fact label={label('remark')} wide>
              {remark}
            </Fact>
          )}
        </Facts>
        {budget.approvals > 0 && (
          <Box sx={{ mt: 2 }}>
            <StackedBars
              caption={translate('resources.budgets.money')}
              parts={[
                { name: 'spent', label: translate(label('spent')), colour: 'primary.main' },
                { name: 'committed', label: translate(label('committed')), colour: 'warning.light' },
                { name: 'remains', label: translate(label('remains')), colour: 'success.light' },
              ]}
              bars={top.map(({ id, name, money: of }) => ({
                key: id,
                label: name,
                counts: { spent: of?.spent ?? null, committed: of?.committed ?? null, remains: of?.remains ?? null },
              }))}
            />
          </Box>
        )}
      </Section>
      <Lines lines={lines} />
      <Acts acts={budget.acts} />
    </>
  );
};

const Lines = ({ lines }: { lines: BudgetLineRow[] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const levels = levelsOf(lines);
  if (lines.length === 0)
    return (
      <Section title={translate('resources.budgets.lines.name')}>
        <Typography>{translate('resources.budgets.lines.empty')}</Typography>
      </Section>
    );
  const columns: Column<BudgetLineRow>[] = [
    {
      label: label('line'),
      isWhole: true,
      render: ({ id, name, cap }) => (
        <span style={{ paddingInlineStart: `${(levels.get(id) ?? 0) * 20}px` }}>
          {name}
          {cap && <Cap cap={cap} />}
        </span>
      ),
    },
    { label: label('source'), render: ({ source }) => source && translate(`enums.MoneySource.${source}`) },
    { label: label('fund'), from: 'lg', render: ({ fund }) => fund?.name },
    {
      label: label('account'),
      from: 'lg',
      render: ({ account }) => account && (locale === 'en' ? account.nameEn : account.nameVi),
    },
    ...(['asked', ...NAMES] as const).map((name): Column<BudgetLineRow> => ({
      label: label(name),
      align: 'right',
      render: ({ money }) => money && <Money amount={money[name]} />,
    })),
  ];
  return (
    <Section title={translate('resources.budgets.lines.name')} flush>
      <RecordTable
        caption={translate('resources.budgets.lines.name')}
        rows={lines}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};

const Cap = ({ cap: { amount, per, citation, isConfirmed } }: { cap: NonNullable<BudgetLineRow['cap']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  const units = per.map((unit) => translate(`enums.CapUnit.${unit}`)).join(', ');
  return (
    <Typography variant="body2" color="textSecondary" component="span" sx={{ display: 'block' }}>
      {translate('resources.budgets.caps.at', { amount: format.money(amount), units })} · {citation}
      {!isConfirmed && ` · ${translate('resources.budgets.caps.unconfirmed')}`}
    </Typography>
  );
};

type Act = BudgetDetails['acts'][number];

const Acts = ({ acts }: { acts: Act[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (acts.length === 0) return null;
  const columns: Column<Act>[] = [
    {
      label: label('act'),
      isWhole: true,
      render: ({ position }) => translate(`resources.budgets.acts.${position === 1 ? 'approved' : 'revised'}`),
    },
    { label: label('since'), render: ({ day }) => format.date(day) },
    { label: label('by'), render: ({ byName, doneAt }) => `${byName ?? '—'} · ${format.dateTime(doneAt)}` },
    {
      label: label('directive'),
      render: ({ directive }) =>
        directive && (
          <RecordLink resource="directives" id={directive.id}>
            {directive.code ?? directive.subject}
          </RecordLink>
        ),
    },
    { label: label('remark'), render: ({ remark }) => remark },
    {
      label: label('changes'),
      render: ({ changes }) => (
        <>
          {changes.map(({ lineId, name, before, after }) => (
            <div key={lineId}>
              {name}: <Money amount={before} /> → <Money amount={after} />
            </div>
          ))}
        </>
      ),
    },
  ];
  return (
    <Section title={translate('resources.budgets.acts.name')} flush>
      <RecordTable
        caption={translate('resources.budgets.acts.name')}
        rows={acts}
        columns={columns}
        rowKey={({ position }) => String(position)}
      />
    </Section>
  );
};
