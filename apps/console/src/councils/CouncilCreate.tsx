import {
  AutocompleteInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useSimpleFormIteratorItem,
  useTranslate,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { CouncilMode, CouncilSeat, VoteAbstention, VoteMeasure } from '../dataProvider/schema.ts';
import { CreatePage, Wide } from '../shared/FormPage';
import { DirectiveInput, EnumInput } from '../shared/inputs';
import { RowsInput } from '../shared/RowsInput';
import { useGraphql } from '../shared/useGraphql';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { COUNCIL_CANDIDATES } from './councils.graphql.ts';

const useRoundId = (): string => useSearchParams()[0].get('round') ?? '';

const search = (text: string) => (text ? { search: text } : {});

const label = (name: string): string => `resources.councils.fields.${name}`;

/** Who sits in the council of a round, and by which rule it votes; nothing of the rule is offered as law. */
export const CouncilCreate = () => {
  const roundId = useRoundId();
  const defaults = {
    roundId,
    mode: 'MEETING',
    measuredBy: 'PRESENT',
    abstention: 'AGAINST',
    seats: [{ seat: 'CHAIR' }, { seat: 'SECRETARY' }, { seat: 'MEMBER' }, { seat: 'MEMBER' }, { seat: 'MEMBER' }],
  };
  return (
    <CreatePage resource="councils" defaults={defaults} submitLabel="resources.councils.setUp.label">
      <Wide>
        <RowsInput
          source="seats"
          label="resources.councils.seated"
          help="resources.councils.setUp.explanation"
          addLabel="resources.councils.addSeat"
        >
          <EnumInput source="seat" of="CouncilSeat" values={CouncilSeat} label={label('seat')} isRequired />
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
          <CandidateInput />
        </RowsInput>
      </Wide>
      <EnumInput source="mode" of="CouncilMode" values={CouncilMode} isRequired />
      <DirectiveInput source="directiveId" />
      <WholeNumberInput source="quorumPart" isRequired min={1} max={1000} />
      <WholeNumberInput source="quorumWhole" isRequired min={1} max={1000} />
      <WholeNumberInput source="passingPart" isRequired min={1} max={1000} />
      <WholeNumberInput source="passingWhole" isRequired min={1} max={1000} />
      <EnumInput source="measuredBy" of="VoteMeasure" values={VoteMeasure} isRequired />
      <EnumInput source="abstention" of="VoteAbstention" values={VoteAbstention} isRequired />
      <Wide>
        <TextInput source="citation" validate={required()} helperText={false} fullWidth />
      </Wide>
    </CreatePage>
  );
};

/** Those who may sit for the organisation of the row; asked once it is chosen. */
const CandidateInput = () => {
  const translate = useTranslate();
  const roundId = useRoundId();
  const { index } = useSimpleFormIteratorItem();
  const organisationId = useWatch<Record<string, string | null>>({ name: `seats.${index}.organisationId` });
  const asked = organisationId ? { roundId, organisationId } : null;
  const { data } = useGraphql(COUNCIL_CANDIDATES, asked);
  const choices = (data?.councilCandidates ?? []).map(({ personId, name }) => ({ id: personId, name }));
  return (
    <SelectInput
      source="personId"
      label={label('person')}
      choices={choices}
      translateChoice={false}
      validate={required()}
      emptyText={translate('shared.notGiven')}
      helperText={false}
      fullWidth
    />
  );
};
