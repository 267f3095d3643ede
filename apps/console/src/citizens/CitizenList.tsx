import Diversity from '@mui/icons-material/Diversity3Outlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { TextInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { CommunityInput } from '../subjects';
import { CreateLink } from '../shared/CreateLink';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import { useCitizenColumns } from './citizenColumns';
import type { CitizenFields } from './citizens.graphql.ts';

export const CitizenList = () => {
  const translate = useTranslate();
  const columns = useCitizenColumns();
  const add = useCan()('subject.keep') && (
    <>
      <Button component={Link} to="/citizens/import" variant="outlined" startIcon={<UploadFile />}>
        {translate('resources.citizens.import.title')}
      </Button>
      <CreateLink label="resources.citizens.create" />
    </>
  );
  return (
    <ListPage<CitizenFields>
      resource="citizens"
      columns={columns}
      actions={add}
      filters={[
        <TextInput key="name" source="name" label="resources.citizens.wholeName" helperText={false} />,
        <TextInput key="number" source="number" label="resources.citizens.fields.nationalId" helperText={false} />,
        <CommunityInput key="community" source="communityId" />,
      ]}
      empty={{
        icon: Diversity,
        title: 'resources.citizens.empty',
        advice: 'resources.citizens.emptyAdvice',
        action: add,
      }}
    />
  );
};
