import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { VoteAbstention, VoteMeasure, VoteMethod } from '../dataProvider/schema.ts';
import { Wide } from '../shared/FormPage';
import { EnumInput } from '../shared/inputs';
import { WholeNumberInput } from '../shared/WholeNumberField';

export const NEW_VOTING = { method: 'VOTES', measuredBy: 'PRESENT', abstention: 'AGAINST' };

const label = (name: string): string => `resources.councils.fields.${name}`;

/** Of votes nothing is said of points. */
export const votingOf = (values: Record<string, unknown>): Record<string, unknown> =>
  values.method === 'SCORES' ? values : { ...values, mostPoints: null, digits: null };

/** By which rule is voted; nothing of it is offered as law. */
export const VotingInputs = () => {
  const method = useWatch<Record<string, unknown>>({ name: 'method' });
  return (
    <>
      <Wide>
        <EnumInput source="method" label={label('method')} of="VoteMethod" values={VoteMethod} isRequired />
      </Wide>
      {method === 'SCORES' && (
        <>
          <WholeNumberInput source="mostPoints" label={label('mostPoints')} isRequired min={1} max={1000} />
          <WholeNumberInput source="digits" label={label('digits')} isRequired min={0} max={2} />
        </>
      )}
      <WholeNumberInput source="quorumPart" label={label('quorumPart')} isRequired min={1} max={1000} />
      <WholeNumberInput source="quorumWhole" label={label('quorumWhole')} isRequired min={1} max={1000} />
      <WholeNumberInput source="passingPart" label={label('passingPart')} isRequired min={1} max={1000} />
      <WholeNumberInput source="passingWhole" label={label('passingWhole')} isRequired min={1} max={1000} />
      <EnumInput source="measuredBy" label={label('measuredBy')} of="VoteMeasure" values={VoteMeasure} isRequired />
      <EnumInput
        source="abstention"
        label={label('abstention')}
        of="VoteAbstention"
        values={VoteAbstention}
        isRequired
      />
      <Wide>
        <TextInput source="citation" label={label('citation')} validate={required()} helperText={false} fullWidth />
      </Wide>
    </>
  );
};
