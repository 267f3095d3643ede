import { AutocompleteInput, ReferenceInput, SelectInput, useListContext, useTranslate } from 'react-admin';
import { useSetName } from '../assessments/index.ts';
import { AssessmentState } from '../dataProvider/schema.ts';
import { useGraphql } from '../shared/useGraphql';
import { BOARD_ROUND } from './board.graphql.ts';

interface SourceProps {
  source: string;
}

const useChosen = () => useListContext().filterValues as { roundId?: string; line?: number };

/** A round, by its title and year. */
export const RoundInput = ({ source }: SourceProps) => (
  <ReferenceInput source={source} reference="assessmentRounds" perPage={50}>
    <AutocompleteInput
      optionText={({ title, year }: { title: string; year: number }) => `${title} · ${year}`}
      filterToQuery={() => ({})}
      label="resources.subjectAssessments.fields.roundId"
      helperText={false}
      fullWidth
    />
  </ReferenceInput>
);

/** By what a round judges others than organisations. */
export const LineInput = ({ source }: SourceProps) => {
  const setName = useSetName();
  const { roundId } = useChosen();
  const { data } = useGraphql(BOARD_ROUND, roundId ? { id: roundId } : null);
  const lines = data?.assessmentRound?.lines.filter(({ set }) => set.subject !== 'ORGANISATION') ?? [];
  return (
    <SelectInput
      source={source}
      choices={lines.map(({ line, set }) => ({ id: line, name: setName(set) }))}
      translateChoice={false}
      helperText={roundId ? false : 'resources.subjectAssessments.roundFirst'}
      fullWidth
    />
  );
};

/** Who has not begun is known of a line of a round only. */
export const StateInput = ({ source }: SourceProps) => {
  const translate = useTranslate();
  const { roundId, line } = useChosen();
  const states = AssessmentState.filter((state) => state !== 'NOT_BEGUN' || (roundId && line));
  return (
    <SelectInput
      source={source}
      choices={states.map((id) => ({ id, name: translate(`enums.AssessmentState.${id}`) }))}
      translateChoice={false}
      helperText={false}
      fullWidth
    />
  );
};
