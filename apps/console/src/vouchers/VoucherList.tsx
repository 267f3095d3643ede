import ReceiptLong from '@mui/icons-material/ReceiptLongOutlined';
import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { VoucherKind } from '../dataProvider/schema.ts';
import { AmountFilter } from '../shared/AmountField';
import { DayFilter } from '../shared/DayInput';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import { FUNDS_OF } from '../funds';
import { PrintManyActs } from './PrintManyActs';
import { useVoucherName } from './useVoucherName.ts';
import type { VoucherRow } from './vouchers.graphql.ts';

const label = (name: string): string => `resources.vouchers.filters.${name}`;

/** Vouchers that were posted. */
export const VoucherList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const funds = useOwnFunds();
  const kinds = VoucherKind.map((id) => ({ id, name: translate(`enums.VoucherKind.${id}`) }));
  return (
    <ListPage<VoucherRow>
      resource="vouchers"
      columns={columns}
      manyActs={PrintManyActs}
      filters={[
        <SearchInput key="text" source="text" placeholder={translate(label('text'))} helperText={false} />,
        <SelectInput
          key="kind"
          source="kind"
          label={label('kind')}
          choices={kinds}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <DayFilter key="from" source="from" label={label('from')} />,
        <DayFilter key="to" source="to" label={label('to')} />,
        <AmountFilter key="least" source="least" label={label('least')} />,
        <OrganisationInput key="organisationId" source="organisationId" label={label('organisationId')} />,
        ...(funds.length > 0
          ? [
              <SelectInput
                key="fundId"
                source="fundId"
                label={label('fundId')}
                choices={funds}
                translateChoice={false}
                helperText={false}
                sx={{ minWidth: { sm: 180 } }}
              />,
            ]
          : []),
      ]}
      empty={{
        icon: ReceiptLong,
        title: 'resources.vouchers.empty',
        advice: 'resources.vouchers.emptyAdvice',
      }}
    />
  );
};

/** Of the own office; whoever reads the books of others opens them from theirs. */
function useOwnFunds(): { id: string; name: string }[] {
  const office = useWorkplace();
  const { data } = useGraphql(FUNDS_OF, office ? { organisationId: office.id } : null, { staleTime: 60_000 });
  return data?.fundsOf ?? [];
}

function useColumns(): Column<VoucherRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useVoucherName();
  return [
    {
      label: 'resources.vouchers.fields.number',
      file: { path: 'number', as: 'number' },
      sort: 'NUMBER',
      isWhole: true,
      render: (voucher) => (
        <RecordLink resource="vouchers" id={voucher.id}>
          {nameOf(voucher)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.vouchers.fields.day',
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      render: ({ day }) => format.date(day),
    },
    {
      label: 'resources.vouchers.fields.kind',
      file: { path: 'kind', words: { of: 'VoucherKind', values: VoucherKind } },
      render: ({ kind }) => translate(`enums.VoucherKind.${kind}`),
    },
    {
      label: 'resources.vouchers.fields.counterparty',
      file: { path: 'counterparty.name' },
      render: ({ counterparty }) => counterparty?.name,
    },
    {
      label: 'resources.vouchers.fields.content',
      file: { path: 'content' },
      lines: 2,
      render: ({ content }) => content,
    },
    {
      label: 'resources.vouchers.fields.amount',
      file: { path: 'amount', as: 'number' },
      align: 'right',
      sort: 'AMOUNT',
      render: ({ amount }) => <Money amount={amount} />,
    },
    officeOf('resources.vouchers.fields.organisation'),
  ];
}
