import Inventory from '@mui/icons-material/Inventory2Outlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import { STORE_PAGE } from './places.ts';
import type { StockItemRow } from './stockItems.graphql.ts';

/** Goods that were given and are kept until they are handed out. */
export const StockItemList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const canKeep = can('donation.keep');
  const officeOf = useOfficeColumn();
  const columns: Column<StockItemRow>[] = [
    {
      label: 'resources.stockItems.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, name }) => (
        <RecordLink resource="stockItems" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.stockItems.fields.remains',
      file: { path: 'remains', as: 'number' },
      align: 'right',
      render: ({ remains }) => format.quantity(remains),
    },
    { label: 'resources.stockItems.fields.unit', file: { path: 'unit' }, render: ({ unit }) => unit },
    {
      label: 'resources.stockItems.fields.campaign',
      file: { path: 'campaign.name' },
      render: ({ campaign }) => campaign?.name ?? translate('resources.stockItems.free'),
    },
    officeOf('resources.stockItems.fields.organisation'),
  ];
  return (
    <ListPage<StockItemRow>
      resource="stockItems"
      actions={
        can('ledger.read') && (
          <Button component={Link} to={STORE_PAGE} variant="outlined" startIcon={<MenuBook />}>
            {translate('resources.stockItems.store.title')}
          </Button>
        )
      }
      columns={columns}
      filters={[
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.stockItems.fields.organisation"
        />,
      ]}
      empty={{
        icon: Inventory,
        title: 'resources.stockItems.empty',
        advice: 'resources.stockItems.emptyAdvice',
        action: canKeep && <CreateLink label="resources.donations.create" to="/donations/create" />,
      }}
    />
  );
};
