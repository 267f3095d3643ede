import { Box, Button, Typography } from '@mui/material';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ClusterKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { DirectiveInput, EnumInput, OrganisationInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { RowsInput } from '../shared/RowsInput';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { CLUSTER_CRITERIA } from './clusters.graphql.ts';
import { itemsOf } from './items.rules.ts';
import { useCriteriaSets } from './useCriteriaSets';

const search = (text: string) => (text ? { search: text } : {});

/** Items are entered in whole points; the API counts halves. */
const inHalves = (values: Record<string, unknown>) => ({
  ...values,
  items: (values['items'] as { name: string; maximum: number }[]).map(({ name, maximum }) => ({
    name,
    maximum: maximum * 2,
  })),
});

export const ClusterCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  const defaults = {
    organisationId: workplace?.id,
    year: thisYear(),
    kind: 'CLUSTER',
    items: [{ name: '', maximum: 10 }],
  };
  return (
    <CreatePage resource="clusters" defaults={defaults} transform={inHalves}>
      <Wide>
        <TextInput source="name" validate={required()} helperText={false} fullWidth />
      </Wide>
      <EnumInput source="kind" of="ClusterKind" values={ClusterKind} isRequired />
      <WholeNumberInput source="year" kind="year" isRequired min={2015} max={2100} />
      <OrganisationInput source="organisationId" isRequired />
      <DayInput source="scoringDueOn" isRequired />
      <Wide>
        <ReferenceArrayInput source="memberIds" reference="organisations" perPage={25}>
          <AutocompleteArrayInput
            optionText="name"
            filterToQuery={search}
            validate={required()}
            helperText="resources.clusters.membersHelp"
            fullWidth
          />
        </ReferenceArrayInput>
      </Wide>
      <Wide>
        <RowsInput
          source="items"
          label="resources.clusters.fields.items"
          help="resources.clusters.itemsHelp"
          addLabel="resources.clusters.addItem"
        >
          <TextInput
            source="name"
            label="resources.clusters.fields.item"
            validate={required()}
            helperText={false}
            fullWidth
          />
          <WholeNumberInput source="maximum" isRequired min={1} max={1000} />
        </RowsInput>
      </Wide>
      <PreviousInput />
      <DirectiveInput source="directiveId" />
      <CriteriaInput />
    </CreatePage>
  );
};

/** That of the year before: the turn as head goes on from there. */
const PreviousInput = () => (
  <ReferenceInput source="previousId" reference="clusters" perPage={50}>
    <AutocompleteInput
      optionText={({ name, year }: { name: string; year: number }) => `${name} · ${year}`}
      filterToQuery={() => ({})}
      helperText="resources.clusters.previousHelp"
      fullWidth
    />
  </ReferenceInput>
);

/** The set of criteria by which the cluster competes; the API knows it by its code. Its items are taken over where it gives points. */
const CriteriaInput = () => {
  const translate = useTranslate();
  const sets = useCriteriaSets();
  const { setValue } = useFormContext();
  const code = useWatch<{ criteriaCode?: string }>({ name: 'criteriaCode' });
  const chosen = sets.find(({ id }) => id === code);
  const { data } = useGraphql(CLUSTER_CRITERIA, chosen ? { id: chosen.setId } : null, { staleTime: 60_000 });
  const content = data?.criteriaSet?.inForce?.content;
  const items = content ? itemsOf(content) : [];
  return (
    <Box>
      <SelectInput source="criteriaCode" choices={sets} translateChoice={false} helperText={false} fullWidth />
      {chosen && content && (
        <Button
          disabled={items.length === 0}
          onClick={() => setValue('items', items, { shouldDirty: true, shouldValidate: true })}
        >
          {translate('resources.clusters.takeItems', { smart_count: items.length })}
        </Button>
      )}
      {chosen && data && items.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.clusters.noItems')}
        </Typography>
      )}
    </Box>
  );
};
