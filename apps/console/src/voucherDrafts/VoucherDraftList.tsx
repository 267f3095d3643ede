import Draw from '@mui/icons-material/DrawOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { VoucherKind } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import { DraftStanding } from './DraftStanding';
import { PrintDraftsActs } from './PrintDraftsActs';
import { enterVoucher } from './places.ts';
import type { VoucherDraftRow } from './voucherDrafts.graphql.ts';

/** Vouchers that are not posted yet. */
export const VoucherDraftList = () => {
  const translate = useTranslate();
  const canKeep = useCan()('ledger.keep');
  const columns = useColumns();
  const kinds = VoucherKind.map((id) => ({ id, name: translate(`enums.VoucherKind.${id}`) }));
  const create = canKeep && <CreateLink label="resources.voucherDrafts.create" to={enterVoucher()} />;
  return (
    <ListPage<VoucherDraftRow>
      resource="voucherDrafts"
      actions={create}
      columns={columns}
      manyActs={PrintDraftsActs}
      filters={[
        <SelectInput
          key="kind"
          source="kind"
          label="resources.voucherDrafts.fields.kind"
          choices={kinds}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 200 } }}
        />,
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.voucherDrafts.fields.organisation"
        />,
      ]}
      empty={{
        icon: Draw,
        title: 'resources.voucherDrafts.empty',
        advice: 'resources.voucherDrafts.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<VoucherDraftRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.voucherDrafts.fields.content',
      file: { path: 'content' },
      lines: 2,
      render: ({ id, content }) => (
        <RecordLink resource="voucherDrafts" id={id}>
          {content}
        </RecordLink>
      ),
    },
    {
      label: 'resources.voucherDrafts.fields.kind',
      file: { path: 'kind', words: { of: 'VoucherKind', values: VoucherKind } },
      render: ({ kind }) => translate(`enums.VoucherKind.${kind}`),
    },
    {
      label: 'resources.voucherDrafts.fields.day',
      file: { path: 'day', as: 'day' },
      sort: 'DAY',
      render: ({ day }) => format.date(day),
    },
    {
      label: 'resources.voucherDrafts.fields.counterparty',
      file: { path: 'counterparty.name' },
      render: ({ counterparty }) => counterparty?.name,
    },
    {
      label: 'resources.voucherDrafts.fields.amount',
      file: { path: 'amount', as: 'number' },
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
    { label: 'resources.voucherDrafts.fields.standing', render: (draft) => <DraftStanding draft={draft} /> },
    {
      label: 'resources.voucherDrafts.fields.maker',
      file: { path: 'makerName' },
      from: 'lg',
      render: ({ makerName }) => makerName,
    },
    officeOf('resources.voucherDrafts.fields.organisation'),
  ];
}
