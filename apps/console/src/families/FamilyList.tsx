import Home from '@mui/icons-material/HomeOutlined';
import { TextInput } from 'react-admin';
import { ClanInput, CommunityInput } from '../subjects';
import { CreateLink } from '../shared/CreateLink';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import type { FamilyFields } from './families.graphql.ts';
import { useFamilyColumns } from './familyColumns';

export const FamilyList = () => {
  const columns = useFamilyColumns();
  const add = useCan()('subject.keep') && <CreateLink label="resources.families.create" />;
  return (
    <ListPage<FamilyFields>
      resource="families"
      columns={columns}
      actions={add}
      filters={[
        <CommunityInput key="community" source="communityId" />,
        <ClanInput key="clan" source="clanId" />,
        <TextInput key="code" source="code" helperText={false} />,
      ]}
      empty={{
        icon: Home,
        title: 'resources.families.empty',
        advice: 'resources.families.emptyAdvice',
        action: add,
      }}
    />
  );
};
