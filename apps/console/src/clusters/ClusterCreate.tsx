import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
} from 'react-admin';
import { ClusterKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { DirectiveInput, EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { RowsInput } from '../shared/RowsInput';
import { WholeNumberInput } from '../shared/WholeNumberField';
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

/** The set of criteria by which the cluster competes; the API knows it by its code. */
const CriteriaInput = () => (
  <SelectInput source="criteriaCode" choices={useCriteriaSets()} translateChoice={false} helperText={false} fullWidth />
);
