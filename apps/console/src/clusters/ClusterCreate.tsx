import {
  ArrayInput,
  AutocompleteArrayInput,
  ReferenceArrayInput,
  required,
  SimpleFormIterator,
  TextInput,
} from 'react-admin';
import { ClusterKind } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { DirectiveInput, EnumInput, OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { WholeNumberInput } from '../shared/WholeNumberField';

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
        <ArrayInput source="items" validate={required()} helperText={false}>
          <SimpleFormIterator inline disableReordering disableClear fullWidth>
            <TextInput source="name" validate={required()} helperText={false} sx={{ flexGrow: 1 }} />
            <WholeNumberInput source="maximum" isRequired min={1} max={1000} />
          </SimpleFormIterator>
        </ArrayInput>
      </Wide>
      <DirectiveInput source="directiveId" />
      <TextInput source="criteriaCode" helperText={false} fullWidth />
    </CreatePage>
  );
};
