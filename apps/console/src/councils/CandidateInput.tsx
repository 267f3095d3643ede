import { required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { COUNCIL_CANDIDATES } from './councils.graphql.ts';

const label = (name: string): string => `resources.councils.fields.${name}`;

/** For which organisation somebody sits. */
export const SeatOrganisationInput = () => (
  <OrganisationInput source="organisationId" label={label('organisationId')} isRequired />
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
