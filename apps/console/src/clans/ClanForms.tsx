import { required, TextInput } from 'react-admin';
import { CommunityInput, KEEPERS } from '../subjects';
import { DayInput } from '../shared/DayInput';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import type { ClanFields } from './clans.graphql.ts';

export const ClanCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="clans" defaults={{ organisationId: workplace?.id, startsOn: today() }}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired filter={KEEPERS} />
      </Wide>
      <Inputs />
    </CreatePage>
  );
};

const toForm = ({ name, startsOn, community, version }: ClanFields) => ({
  name,
  startsOn,
  communityId: community?.id,
  version,
});

export const ClanEdit = () => (
  <EditPage<ClanFields> resource="clans" toForm={toForm} titleOf={({ name }) => name}>
    <Inputs />
  </EditPage>
);

const Inputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText="resources.clans.nameHelp" fullWidth />
    </Wide>
    <CommunityInput source="communityId" />
    <DayInput source="startsOn" isRequired isAnyTime />
  </>
);
