import { required, TextInput, useTranslate } from 'react-admin';
import { CommunityKind } from '../dataProvider/schema.ts';
import { KEEPERS } from '../subjects';
import { DayInput } from '../shared/DayInput';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import type { CommunityFields } from './communities.graphql.ts';

export const CommunityCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="communities" defaults={{ organisationId: workplace?.id, kind: 'THON', startsOn: today() }}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired filter={KEEPERS} />
      </Wide>
      <Inputs />
    </CreatePage>
  );
};

const toForm = ({ kind, name, startsOn, difficultFrom, difficultTo, difficultCitation, version }: CommunityFields) => ({
  kind,
  name,
  startsOn,
  difficultFrom,
  difficultTo,
  difficultCitation,
  version,
});

export const CommunityEdit = () => {
  const translate = useTranslate();
  return (
    <EditPage<CommunityFields>
      resource="communities"
      toForm={toForm}
      titleOf={({ kind, name }) => `${translate(`enums.CommunityKind.${kind}`)} ${name}`}
    >
      <Inputs />
    </EditPage>
  );
};

const Inputs = () => (
  <>
    <EnumInput source="kind" of="CommunityKind" values={CommunityKind} isRequired />
    <TextInput source="name" validate={required()} helperText="resources.communities.nameHelp" fullWidth />
    <DayInput source="startsOn" isRequired isAnyTime />
    <DayInput source="difficultFrom" isAnyTime />
    <DayInput source="difficultTo" isAnyTime />
    <Wide>
      <TextInput source="difficultCitation" helperText="resources.communities.citationHelp" fullWidth />
    </Wide>
  </>
);
