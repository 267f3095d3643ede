import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useVoucherName, type VoucherRow } from '../vouchers';
import { type Activity, ACTIVITY_MONEY, PAID_FOR_ACTIVITY } from './activities.graphql.ts';

interface Row {
  source: 'stateBudget' | 'otherFunding';
  said: number;
  paid: number;
  difference: number;
}

/** What was said that it costs, and what vouchers paid; for those who read the books of its organisation. */
export const ActivityMoney = ({ activity }: { activity: Activity }) => {
  const translate = useTranslate();
  const { data } = useGraphql(ACTIVITY_MONEY, { id: activity.id });
  const spending = data?.activity?.spending;
  if (!spending) return null;
  const rows = (['stateBudget', 'otherFunding'] as const).map((source): Row => ({
    source,
    said: activity[source],
    paid: spending[source],
    difference: spending[`${source}Difference`],
  }));
  const columns: Column<Row>[] = [
    {
      label: 'resources.activities.money.source',
      isWhole: true,
      render: ({ source }) => translate(`resources.activities.fields.${source}`),
    },
    {
      label: 'resources.activities.money.said',
      align: 'right',
      render: ({ said }) => <Money amount={said} />,
    },
    {
      label: 'resources.activities.money.paid',
      align: 'right',
      render: ({ paid }) => <Money amount={paid} />,
    },
    {
      label: 'resources.activities.money.difference',
      align: 'right',
      render: ({ difference }) => <Money amount={difference} />,
    },
  ];
  return (
    <>
      <Section title={translate('resources.activities.money.title')} flush>
        <RecordTable
          caption={translate('resources.activities.money.title')}
          rows={rows}
          columns={columns}
          rowKey={({ source }) => source}
        />
        <Alert severity="info" sx={{ borderRadius: 0 }}>
          {translate('resources.activities.money.counts')}
        </Alert>
      </Section>
      {spending.voucherCount > 0 && <PaidFor activityId={activity.id} />}
    </>
  );
};

const PaidFor = ({ activityId }: { activityId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  const { data } = useGraphql(PAID_FOR_ACTIVITY, { activityId });
  const rows = data?.postedVouchers.edges.map(({ node }) => node) ?? [];
  if (rows.length === 0) return null;
  const columns: Column<VoucherRow>[] = [
    {
      label: 'resources.vouchers.fields.number',
      isWhole: true,
      render: (voucher) => (
        <RecordLink resource="vouchers" id={voucher.id}>
          {nameOf(voucher)}
        </RecordLink>
      ),
    },
    { label: 'resources.vouchers.fields.day', render: ({ day }) => format.date(day) },
    { label: 'resources.vouchers.fields.kind', render: ({ kind }) => translate(`enums.VoucherKind.${kind}`) },
    { label: 'resources.vouchers.fields.content', lines: 2, render: ({ content }) => content },
    {
      label: 'resources.vouchers.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
  ];
  return (
    <Section title={translate('resources.activities.money.vouchers')} flush>
      <RecordTable
        caption={translate('resources.activities.money.vouchers')}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};
