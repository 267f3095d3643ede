import RequestQuote from '@mui/icons-material/RequestQuoteOutlined';
import { Button } from '@mui/material';
import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { OpenItemKind, OpenItemState as States } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { OpenItemRow } from './openItems.graphql.ts';
import { OpenItemState } from './OpenItemState';
import { COMMIT_PAGE } from './places.ts';
import { PayItemsButton } from './PayItemsButton';

const label = (name: string): string => `resources.openItems.fields.${name}`;

/** What is owed, promised or accounted for. */
export const OpenItemList = () => {
  const translate = useTranslate();
  const canKeep = useCan()('ledger.keep');
  const columns = useColumns();
  const choices = (name: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enums.${name}.${id}`) }));
  return (
    <ListPage<OpenItemRow>
      resource="openItems"
      columns={columns}
      manyActs={canKeep ? OpenItemActs : null}
      actions={
        canKeep && (
          <Button component={Link} to={COMMIT_PAGE} variant="contained">
            {translate('resources.openItems.commit.label')}
          </Button>
        )
      }
      filters={[
        <SearchInput key="text" source="text" placeholder={translate(label('content'))} helperText={false} />,
        <SelectInput
          key="kind"
          source="kind"
          label={label('kind')}
          choices={choices('OpenItemKind', OpenItemKind)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <SelectInput
          key="state"
          source="state"
          label={label('state')}
          choices={choices('OpenItemState', States)}
          translateChoice={false}
          helperText={false}
          sx={{ minWidth: { sm: 180 } }}
        />,
        <OrganisationInput key="organisationId" source="organisationId" label={label('organisation')} />,
      ]}
      empty={{
        icon: RequestQuote,
        title: 'resources.openItems.empty',
        advice: 'resources.openItems.emptyAdvice',
      }}
    />
  );
};

/** One voucher, with a list to sign, for all that were chosen. */
const OpenItemActs = ({ rows }: { rows: readonly OpenItemRow[] }) => (
  <PayItemsButton organisationId={rows[0]!.organisation.id} items={rows} />
);

function useColumns(): Column<OpenItemRow>[] {
  const officeOf = useOfficeColumn();
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: label('content'),
      file: { path: 'content' },
      lines: 2,
      render: ({ id, content }) => (
        <RecordLink resource="openItems" id={id}>
          {content}
        </RecordLink>
      ),
    },
    {
      label: label('kind'),
      file: { path: 'kind', words: { of: 'OpenItemKind', values: OpenItemKind } },
      render: ({ kind }) => translate(`enums.OpenItemKind.${kind}`),
    },
    {
      label: label('counterparty'),
      file: { path: 'counterparty.name' },
      render: ({ counterparty, payee }) => counterparty?.name ?? payee,
    },
    {
      label: label('dueOn'),
      file: { path: 'dueOn', as: 'day' },
      render: ({ dueOn }) => dueOn && format.date(dueOn),
    },
    {
      label: label('amount'),
      file: { path: 'amount', as: 'number' },
      align: 'right',
      sort: 'AMOUNT',
      render: ({ amount }) => <Money amount={amount} />,
    },
    {
      label: label('open'),
      file: { path: 'open', as: 'number' },
      align: 'right',
      render: ({ open }) => <Money amount={open} />,
    },
    {
      label: label('state'),
      file: { path: 'state', words: { of: 'OpenItemState', values: States } },
      render: (item) => <OpenItemState item={item} />,
    },
    officeOf(label('organisation')),
  ];
}
