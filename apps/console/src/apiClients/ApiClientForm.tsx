import { AutocompleteArrayInput, required, TextInput, useTranslate } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { API_SCOPES, type ApiClientDetails } from './apiClients.graphql.ts';

const label = (name: string): string => `resources.apiClients.fields.${name}`;

/** As the API has them where nothing is said. */
const QUOTA = { callsPerMinute: 60, callsPerDay: 20_000, costPerDay: 2_000_000 };
const MOST = 1_000_000_000;

export const ApiClientCreate = () => (
  <CreatePage resource="apiClients" defaults={{ ...QUOTA, scopes: [] }}>
    <OrganisationInput
      source="organisationId"
      label={label('organisation')}
      isRequired
      helperText="resources.apiClients.organisationHelp"
    />
    <Fields />
  </CreatePage>
);

export const ApiClientEdit = () => (
  <EditPage<ApiClientDetails>
    resource="apiClients"
    titleOf={({ name }) => name}
    subtitleOf={({ organisation }) => organisation.name}
    toForm={({
      version,
      name,
      purpose,
      contact,
      scopes,
      callsPerMinute,
      callsPerDay,
      costPerDay,
      expiresOn,
      area,
    }) => ({
      version,
      name,
      purpose,
      contact,
      scopes,
      callsPerMinute,
      callsPerDay,
      costPerDay,
      expiresOn,
      areaId: area?.id ?? null,
    })}
  >
    <Fields />
  </EditPage>
);

const Fields = () => (
  <>
    <OrganisationInput source="areaId" label={label('area')} helperText="resources.apiClients.areaHelp" />
    <TextInput source="name" label={label('name')} validate={required()} helperText={false} fullWidth />
    <TextInput
      source="contact"
      label={label('contact')}
      validate={required()}
      helperText="resources.apiClients.contactHelp"
      fullWidth
    />
    <Wide>
      <TextInput
        source="purpose"
        label={label('purpose')}
        validate={required()}
        helperText={false}
        multiline
        fullWidth
      />
    </Wide>
    <Wide>
      <ScopesInput />
    </Wide>
    <DayInput source="expiresOn" isRequired />
    <WholeNumberInput source="callsPerMinute" label={label('callsPerMinute')} max={6_000} isRequired />
    <WholeNumberInput source="callsPerDay" label={label('callsPerDay')} max={MOST} isRequired />
    <WholeNumberInput
      source="costPerDay"
      label={label('costPerDay')}
      max={MOST}
      helperText="resources.apiClients.costHelp"
      isRequired
    />
  </>
);

/** What can be given, as the operations of the API declare it. */
const ScopesInput = () => {
  const translate = useTranslate();
  const { data } = useGraphql(API_SCOPES, {}, { staleTime: 300_000 });
  const choices = (data?.apiScopes ?? []).map(({ name, what }) => ({ id: name, name: `${name} · ${what}` }));
  return (
    <AutocompleteArrayInput
      source="scopes"
      label={translate(label('scopes'))}
      choices={choices}
      isPending={!data}
      translateChoice={false}
      validate={required()}
      helperText="resources.apiClients.scopesHelp"
      limitTags={12}
      fullWidth
    />
  );
};
