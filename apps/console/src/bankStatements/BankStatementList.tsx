import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWalletOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Money } from '../shared/Money';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useOfficeColumn } from '../shared/useOfficeColumn.ts';
import type { BankStatementRow } from './bankStatements.graphql.ts';
import { IMPORT_STATEMENT_PAGE, MATCH_PAGE } from './places.ts';

/** What banks sent, within reach. */
export const BankStatementList = () => {
  const translate = useTranslate();
  const canKeep = useCan()('ledger.keep');
  const columns = useColumns();
  const create = canKeep && <CreateLink label="resources.bankStatements.import.label" to={IMPORT_STATEMENT_PAGE} />;
  return (
    <ListPage<BankStatementRow>
      resource="bankStatements"
      actions={
        <>
          {create}
          <Button component={Link} to={MATCH_PAGE} variant="outlined">
            {translate('resources.bankStatements.match.label')}
          </Button>
        </>
      }
      columns={columns}
      filters={[
        <OrganisationInput
          key="organisationId"
          source="organisationId"
          label="resources.bankStatements.fields.organisation"
        />,
      ]}
      empty={{
        icon: AccountBalanceWallet,
        title: 'resources.bankStatements.empty',
        advice: 'resources.bankStatements.emptyAdvice',
        action: create,
      }}
    />
  );
};

function useColumns(): Column<BankStatementRow>[] {
  const officeOf = useOfficeColumn();
  const format = useFormat();
  return [
    {
      label: 'resources.bankStatements.fields.fileName',
      file: { path: 'fileName' },
      render: ({ id, fileName }) => (
        <RecordLink resource="bankStatements" id={id}>
          {fileName}
        </RecordLink>
      ),
    },
    {
      label: 'resources.bankStatements.fields.place',
      file: { path: 'place.name' },
      render: ({ place }) => place?.name,
    },
    {
      label: 'resources.bankStatements.fields.fromDay',
      file: { path: 'fromDay', as: 'day' },
      sort: 'FROM_DAY',
      render: ({ fromDay }) => format.date(fromDay),
    },
    {
      label: 'resources.bankStatements.fields.throughDay',
      file: { path: 'throughDay', as: 'day' },
      render: ({ throughDay }) => format.date(throughDay),
    },
    {
      label: 'resources.bankStatements.fields.lineCount',
      file: { path: 'lineCount', as: 'number' },
      align: 'right',
      render: ({ lineCount }) => format.number(lineCount),
    },
    {
      label: 'resources.bankStatements.fields.closing',
      file: { path: 'closing', as: 'number' },
      align: 'right',
      render: ({ closing }) => closing !== null && <Money amount={closing} />,
    },
    {
      label: 'resources.bankStatements.fields.importedAt',
      file: { path: 'importedAt', as: 'moment' },
      from: 'lg',
      sort: 'IMPORTED_AT',
      render: ({ importedAt }) => format.dateTime(importedAt),
    },
    officeOf('resources.bankStatements.fields.organisation'),
  ];
}
