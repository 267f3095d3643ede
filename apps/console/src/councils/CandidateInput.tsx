import { AutocompleteInput, ReferenceInput, required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useGraphql } from '../shared/useGraphql';
import { COUNCIL_CANDIDATES } from './councils.graphql.ts';

const search = (text: string) => (text ? { search: text } : {});

const label = (name: string): string => `resources.councils.fields.${name}`;

/** For which organisation somebody sits. */
export const SeatOrganisationInput = () => (
  <ReferenceInput source="organisationId" reference="organisations" perPage={25}>
    <AutocompleteInput
      label={label('organisationId')}
      optionText="name"
      filterToQuery={search}
      validate={required()}
      helperText={false}
      fullWidth
    />
  </ReferenceInput>
);

interface CandidateInputProps {
  roundId: string;
  /** Where the form holds the organisation. */
  organisation: string;
}

/** Those who may sit for the organisation; asked once it is chosen. */
export const CandidateInput = ({ roundId, organisation }: CandidateInputProps) => {
  const translate = useTranslate();
  const organisationId = useWatch<Record<string, string | null>>({ name: organisation });
  const { data } = useGraphql(COUNCIL_CANDIDATES, organisationId ? { roundId, organisationId } : null);
  const choices = (data?.councilCandidates ?? []).map(({ personId, name }) => ({ id: personId, name }));
  return (
    <SelectInput
      source="personId"
      label={label('person')}
      choices={choices}
      translateChoice={false}
      validate={required()}
      emptyText={translate('shared.notGiven')}
      helperText={data && choices.length === 0 ? translate('resources.councils.nobody') : false}
      fullWidth
    />
  );
};
