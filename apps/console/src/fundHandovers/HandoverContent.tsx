import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { HandoverContent as Content } from './fundHandovers.graphql.ts';

/** What goes over, as the books say it, and what whoever receives it is told. */
export const HandoverContent = ({ content }: { content: Content }) => (
  <>
    <MoneyTable rows={content.money} />
    <Balances rows={content.balances} />
    <Items rows={content.items} />
    <Stock rows={content.stock} />
    <Pledges rows={content.pledges} />
    <Advances rows={content.advances} />
    <Campaigns rows={content.campaigns} />
    <Lapsing rows={content.lapsing} />
    <Lines rows={content.budgetLines} />
  </>
);

interface PartProps<Row> {
  part: string;
  rows: readonly Row[];
  columns: Column<Row & { at: number }>[];
}

/** Nothing where there are none. */
function Part<Row extends object>({ part, rows, columns }: PartProps<Row>) {
  const translate = useTranslate();
  const format = useFormat();
  if (rows.length === 0) return null;
  const name = translate(`resources.fundHandovers.${part}`);
  return (
    <Section title={name} count={format.number(rows.length)} flush>
      <RecordTable
        caption={name}
        rows={rows.map((row, at) => ({ ...row, at }))}
        columns={columns}
        rowKey={({ at }) => String(at)}
      />
    </Section>
  );
}

const field = (name: string): string => `resources.fundHandovers.fields.${name}`;

interface OfHolding {
  fund: string;
  source: string;
  purpose: string | null;
}

function useHolding<Row extends OfHolding>(): Column<Row>[] {
  const translate = useTranslate();
  return [
    { label: field('fund'), render: ({ fund }) => fund },
    { label: field('source'), render: ({ source }) => translate(`enums.MoneySource.${source}`) },
    {
      label: field('purpose'),
      render: ({ purpose }) => purpose ?? translate('resources.fundHandovers.noPurpose'),
    },
  ];
}

const MoneyTable = ({ rows }: { rows: Content['money'] }) => {
  const holding = useHolding<Content['money'][number] & { at: number }>();
  return (
    <Part
      part="moneyOf"
      rows={rows}
      columns={[
        ...holding,
        { label: field('place'), render: ({ place }) => place },
        { label: field('amount'), align: 'right', render: ({ amount }) => <Money amount={amount} /> },
      ]}
    />
  );
};

const Balances = ({ rows }: { rows: Content['balances'] }) => {
  const holding = useHolding<Content['balances'][number] & { at: number }>();
  return (
    <Part
      part="balancesOf"
      rows={rows}
      columns={[
        { label: field('account'), render: ({ account }) => account },
        ...holding,
        { label: field('amount'), align: 'right', render: ({ amount }) => <Money amount={amount} /> },
      ]}
    />
  );
};

const Items = ({ rows }: { rows: Content['items'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Part
      part="itemsOf"
      rows={rows}
      columns={[
        { label: field('kind'), render: ({ kind }) => translate(`enums.OpenItemKind.${kind}`) },
        { label: field('content'), isLong: true, render: ({ content }) => content },
        { label: field('dueOn'), render: ({ dueOn }) => dueOn && format.date(dueOn) },
        { label: field('open'), align: 'right', render: ({ open }) => <Money amount={open} /> },
        { label: field('outstanding'), align: 'right', render: ({ outstanding }) => <Money amount={outstanding} /> },
      ]}
    />
  );
};

const Stock = ({ rows }: { rows: Content['stock'] }) => {
  const format = useFormat();
  const isCounted = rows.some(({ counted }) => counted !== null);
  return (
    <Part
      part="stockOf"
      rows={rows}
      columns={[
        { label: field('goods'), render: ({ name }) => name },
        { label: field('booked'), align: 'right', render: ({ booked, unit }) => `${format.quantity(booked)} ${unit}` },
        ...(isCounted
          ? [
              {
                label: field('counted'),
                align: 'right' as const,
                render: ({ counted, unit }: Content['stock'][number]) =>
                  counted !== null && `${format.quantity(counted)} ${unit}`,
              },
              {
                label: field('explanation'),
                isLong: true as const,
                render: ({ explanation }: Content['stock'][number]) => explanation,
              },
            ]
          : []),
      ]}
    />
  );
};

const Pledges = ({ rows }: { rows: Content['pledges'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Part
      part="pledgesOf"
      rows={rows}
      columns={[
        { label: field('goods'), render: ({ what }) => what },
        {
          label: field('quantity'),
          align: 'right',
          render: ({ quantity, unit }) => `${format.quantity(quantity)} ${unit}`,
        },
        { label: field('dueOn'), render: ({ dueOn }) => format.date(dueOn) },
        {
          label: field('named'),
          render: ({ isAnonymous }) => translate(`resources.fundHandovers.${isAnonymous ? 'unnamed' : 'named'}`),
        },
      ]}
    />
  );
};

const Advances = ({ rows }: { rows: Content['advances'] }) => {
  const format = useFormat();
  return (
    <Part
      part="advancesOf"
      rows={rows}
      columns={[
        { label: field('content'), isLong: true, render: ({ content }) => content },
        { label: field('dueOn'), render: ({ dueOn }) => format.date(dueOn) },
        { label: field('amount'), align: 'right', render: ({ amount }) => <Money amount={amount} /> },
      ]}
    />
  );
};

const Campaigns = ({ rows }: { rows: Content['campaigns'] }) => {
  const translate = useTranslate();
  return (
    <Part
      part="campaignsOf"
      rows={rows}
      columns={[
        { label: field('campaign'), render: ({ name }) => name },
        { label: field('state'), render: ({ state }) => translate(`enums.CampaignState.${state}`) },
        { label: field('estimate'), align: 'right', render: ({ estimate }) => <Money amount={estimate} /> },
      ]}
    />
  );
};

const Lapsing = ({ rows }: { rows: Content['lapsing'] }) => {
  const translate = useTranslate();
  return (
    <Part
      part="lapsingOf"
      rows={rows}
      columns={[
        { label: field('waits'), render: ({ kind }) => translate(`enums.LapsingKind.${kind}`) },
        { label: field('of'), render: ({ name }) => name },
      ]}
    />
  );
};

const Lines = ({ rows }: { rows: Content['budgetLines'] }) => {
  return (
    <Part
      part="budgetLinesOf"
      rows={rows}
      columns={[
        { label: field('line'), render: ({ name }) => name },
        { label: field('year'), render: ({ year }) => String(year) },
        { label: field('remains'), align: 'right', render: ({ remains }) => <Money amount={remains} /> },
      ]}
    />
  );
};
