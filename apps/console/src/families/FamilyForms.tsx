import { TextInput } from 'react-admin';
import { ClanInput, CommunityInput, KEEPERS, useFamilyName } from '../subjects';
import { DayInput } from '../shared/DayInput';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import type { FamilyFields } from './families.graphql.ts';

export const FamilyCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="families" defaults={{ organisationId: workplace?.id, startsOn: today() }}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired filter={KEEPERS} />
      </Wide>
      <CommunityInput source="communityId" isRequired />
      <Inputs />
    </CreatePage>
  );
};

const toForm = ({ code, startsOn, clan, version }: FamilyFields) => ({ code, startsOn, clanId: clan?.id, version });

export const FamilyEdit = () => (
  <EditPage<FamilyFields> resource="families" toForm={toForm} titleOf={useFamilyName()}>
    <Inputs />
  </EditPage>
);

const Inputs = () => (
  <>
    <TextInput source="code" helperText="resources.families.codeHelp" fullWidth />
    <ClanInput source="clanId" />
    <DayInput source="startsOn" isRequired isAnyTime />
  </>
);
