import { ArrayInput, maxValue, minValue, NumberInput, required, SelectArrayInput, SelectInput, SimpleFormIterator, TextInput, DateInput, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { CreatePage, Wide } from '../shared/FormPage';
import { DirectiveInput, EnumInput, OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { LEVELS, ORGANISATION_KINDS } from '../shared/values';
import { FORMS } from './rounds.graphql.ts';

interface FormChoice {
  id: string;
  code: string;
  number: number;
  title: string;
}

const year = [required(), minValue(2005), maxValue(2100)];

/** Tier 0 is the owner; who reports to it follows. What most provinces need is filled in. */
const USUAL_TIERS = [
  { tier: 0, kinds: [], levels: [], dueBoundary: 'BEFORE' },
  { tier: 1, kinds: ['PEOPLES_COMMITTEE', 'DEPARTMENT'], levels: ['COMMUNE', 'PROVINCE'], dueBoundary: 'BEFORE' },
  { tier: 2, kinds: ['PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL', 'COMMUNITY_LEARNING_CENTRE'], levels: ['COMMUNE'], dueBoundary: 'BEFORE' },
];

export const RoundCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = { organisationId: workplace?.id, year: new Date().getFullYear(), tiers: USUAL_TIERS };
  return (
    <CreatePage resource="rounds" defaults={defaults} submitLabel="resources.rounds.open">
      <RoundInputs />
      <Wide>
        <TierInputs />
      </Wide>
    </CreatePage>
  );
};

const RoundInputs = () => {
  const translate = useTranslate();
  const { data } = useGraphql<{ forms: FormChoice[] }>(FORMS, {}, { staleTime: Infinity });
  const forms = data?.forms.map(({ id, title, number }) => ({ id, name: translate('resources.rounds.formVersion', { title, number }) })) ?? [];
  return (
    <>
      <Wide>
        <TextInput source="title" validate={required()} helperText="resources.rounds.titleHelp" fullWidth />
      </Wide>
      <OrganisationInput source="organisationId" isRequired helperText="resources.rounds.organisationHelp" />
      <NumberInput source="year" validate={year} format={String} helperText={false} fullWidth />
      <DateInput source="startsOn" validate={required()} helperText={false} fullWidth />
      <DateInput source="endsOn" validate={required()} helperText={false} fullWidth />
      <SelectInput source="formVersionId" choices={forms} translateChoice={false} validate={required()} helperText={false} fullWidth />
      <DirectiveInput source="directiveId" helperText="resources.rounds.directiveHelp" />
    </>
  );
};

const TierInputs = () => {
  const translate = useTranslate();
  const kinds = ORGANISATION_KINDS.map((id) => ({ id, name: translate(`enums.organisationKind.${id}`) }));
  const levels = LEVELS.map((id) => ({ id, name: translate(`enums.level.${id}`) }));
  return (
    <>
      <Typography variant="h2" sx={{ mt: 2 }}>
        {translate('resources.rounds.tiers')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.rounds.tiersHelp')}
      </Typography>
      <ArrayInput source="tiers" label={false} validate={required()}>
        <SimpleFormIterator fullWidth inline disableReordering disableClear getItemLabel={false}>
          <NumberInput source="tier" validate={required()} min={0} max={9} helperText={false} sx={{ width: 96 }} />
          <SelectArrayInput source="kinds" choices={kinds} translateChoice={false} helperText={false} sx={{ minWidth: 240 }} />
          <SelectArrayInput source="levels" choices={levels} translateChoice={false} helperText={false} sx={{ minWidth: 180 }} />
          <EnumInput source="dueBoundary" of="boundary" values={['BEFORE', 'BY']} isRequired />
          <DateInput source="dueOn" validate={required()} helperText={false} />
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};
