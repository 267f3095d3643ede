import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { DraftStanding } from './DraftStanding';
import { VOUCHER_DRAFTS, type VoucherDraftRow } from './voucherDrafts.graphql.ts';

const SHOWN = 10;

/** What was entered and is not posted yet, below the form. */
export const RecentDrafts = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const asked = { organisationId, first: SHOWN, withTotal: true, sort: 'DAY', descending: true } as const;
  const { data } = useGraphql(VOUCHER_DRAFTS, asked, { keepPrevious: true });
  const { edges = [], totalCount = 0 } = data?.voucherDrafts ?? {};
  if (edges.length === 0) return null;
  const columns: Column<VoucherDraftRow>[] = [
    {
      label: 'resources.voucherDrafts.fields.content',
      render: ({ id, content }) => (
        <RecordLink resource="voucherDrafts" id={id}>
          {content}
        </RecordLink>
      ),
    },
    { label: 'resources.voucherDrafts.fields.kind', render: ({ kind }) => translate(`enums.VoucherKind.${kind}`) },
    { label: 'resources.voucherDrafts.fields.day', render: ({ day }) => format.date(day) },
    {
      label: 'resources.voucherDrafts.fields.counterparty',
      from: 'lg',
      render: ({ counterparty }) => counterparty?.name,
    },
    {
      label: 'resources.voucherDrafts.fields.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
    { label: 'resources.voucherDrafts.fields.standing', render: (draft) => <DraftStanding draft={draft} /> },
  ];
  return (
    <Section title={translate('resources.voucherDrafts.recent')} count={format.number(totalCount)} flush>
      <RecordTable
        caption={translate('resources.voucherDrafts.recent')}
        rows={edges.map(({ node }) => node)}
        columns={columns}
        rowKey={({ id }) => id}
      />
      {totalCount > SHOWN && (
        <p style={{ padding: '0 24px' }}>
          <TextLink to="/voucherDrafts">{translate('resources.voucherDrafts.all')}</TextLink>
        </p>
      )}
    </Section>
  );
};
