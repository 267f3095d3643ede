import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import ViewList from '@mui/icons-material/ViewListOutlined';
import { Button, Paper } from '@mui/material';
import { BooleanInput, SearchInput, SelectArrayInput, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { CreateLink } from '../shared/CreateLink';
import { EnumInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Page } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { useOrganisationColumns } from './organisationColumns';
import { OrganisationTree } from './OrganisationTree';
import { ReportingLine, OrganisationKind } from '../dataProvider/schema.ts';
import type { OrganisationRow } from './organisations.graphql.ts';
import { DayFilter } from '../shared/DayInput';

/** Every organisation in reach, as a register or as the tree. */
export const OrganisationList = () => {
  const [search] = useSearchParams();
  return search.get('view') === 'tree' ? <TreePage /> : <RegisterPage />;
};

const useAdd = () => {
  const translate = useTranslate();
  return (
    useCan()('organisation.manage') && (
      <>
        <Button component={Link} to="/organisations/import" variant="outlined" startIcon={<UploadFile />}>
          {translate('resources.organisations.import.label')}
        </Button>
        <CreateLink label="resources.organisations.create" />
      </>
    )
  );
};

const RegisterPage = () => {
  const translate = useTranslate();
  const columns = useOrganisationColumns();
  const add = useAdd();
  const kinds = OrganisationKind.map((id) => ({ id, name: translate(`enums.OrganisationKind.${id}`) }));
  return (
    <ListPage<OrganisationRow>
      resource="organisations"
      columns={columns}
      actions={
        <>
          <Button component={Link} to="/organisations?view=tree" variant="outlined" startIcon={<AccountTree />}>
            {translate('resources.organisations.asTree')}
          </Button>
          {add}
        </>
      }
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <SelectArrayInput
          key="kinds"
          source="kinds"
          choices={kinds}
          translateChoice={false}
          helperText={false}
          sx={{ maxWidth: { sm: 260 } }}
        />,
        <EnumInput key="line" source="line" of="ReportingLine" values={ReportingLine} />,
        <DayFilter key="asOf" source="asOf" />,
        <BooleanInput
          key="withCeased"
          source="withCeased"
          helperText={false}
          format={Boolean}
          parse={(on: boolean) => on || ''}
        />,
      ]}
      empty={{
        icon: AccountTree,
        title: 'resources.organisations.empty',
        advice: 'resources.organisations.emptyAdvice',
        action: add,
      }}
    />
  );
};

const TreePage = () => {
  const translate = useTranslate();
  return (
    <Page
      title={translate('resources.organisations.name')}
      subtitle={translate('resources.organisations.about')}
      actions={
        <>
          <Button component={Link} to="/organisations?view=list" variant="outlined" startIcon={<ViewList />}>
            {translate('resources.organisations.asList')}
          </Button>
          {useAdd()}
        </>
      }
    >
      <Paper sx={{ p: { xs: 1, md: 2 } }}>
        <OrganisationTree />
      </Paper>
    </Page>
  );
};
