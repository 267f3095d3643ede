import { BooleanInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CommunityInput, FamilyInput, KEEPERS } from '../subjects';
import { Gender } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { today } from '../shared/format';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import type { CitizenFields } from './citizens.graphql.ts';

export const CitizenCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage resource="citizens" defaults={{ organisationId: workplace?.id, startsOn: today() }} transform={asSent}>
      <Wide>
        <OrganisationInput source="organisationId" isRequired filter={KEEPERS} />
      </Wide>
      <CommunityInput source="communityId" isRequired />
      <Household />
      <Inputs />
      <TextInput source="nationalId" helperText={false} fullWidth />
      <DayInput source="startsOn" isRequired isAnyTime />
      <Wide>
        <BooleanInput source="isOther" helperText="resources.citizens.isOtherHelp" />
      </Wide>
    </CreatePage>
  );
};

const Household = () => {
  const communityId = useWatch<{ communityId?: string }>({ name: 'communityId' });
  return <FamilyInput source="familyId" communityId={communityId ?? null} />;
};

/** A year alone is typed where the day is not known. */
const asSent = ({ birthYear, ...values }: Record<string, unknown>) => ({
  ...values,
  birthYear: birthYear ? Number(birthYear) : null,
});

const toForm = ({ name, birthDate, birthYear, gender, address, version }: CitizenFields) => ({
  name,
  birthDate,
  birthYear: birthDate ? null : birthYear,
  gender,
  address,
  nationalId: '',
  version,
});

/** The number is not shown here; what is left empty stays as it is. */
const asCorrected = ({ nationalId, ...values }: Record<string, unknown>) => ({
  ...asSent(values),
  ...(nationalId ? { nationalId } : {}),
});

export const CitizenEdit = () => (
  <EditPage<CitizenFields> resource="citizens" toForm={toForm} transform={asCorrected} titleOf={({ name }) => name}>
    <Inputs />
    <TextInput source="nationalId" helperText="resources.citizens.newNumberHelp" fullWidth />
  </EditPage>
);

const isYear = (text: string | number | null) =>
  !text || /^(19|20)\d\d$/.test(String(text)) ? undefined : 'resources.citizens.yearWrong';

const Inputs = () => (
  <>
    <Wide>
      <TextInput source="name" validate={required()} helperText={false} fullWidth />
    </Wide>
    <DayInput source="birthDate" isAnyTime />
    <TextInput source="birthYear" validate={isYear} helperText="resources.citizens.birthYearHelp" fullWidth />
    <EnumInput source="gender" of="Gender" values={Gender} />
    <Wide>
      <TextInput source="address" helperText={false} fullWidth />
    </Wide>
  </>
);
