import { AutocompleteInput, required } from 'react-admin';
import { useGraphql } from '../shared/useGraphql';
import { INDICATORS } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

interface IndicatorSelectInputProps {
  source: string;
  isRequired?: boolean;
  /** Only what units of this level record. */
  level?: string;
}

/** One of the indicators, by a part of its name. */
export const IndicatorSelectInput = ({ source, isRequired, level }: IndicatorSelectInputProps) => {
  const words = useIndicatorWords();
  const { data } = useGraphql(INDICATORS, {}, { staleTime: Infinity });
  const choices = (data?.indicators ?? [])
    .filter((indicator) => !level || indicator.level === level)
    .map((indicator) => ({ id: indicator.id, name: words.name(indicator) }));
  return (
    <AutocompleteInput
      source={source}
      choices={choices}
      translateChoice={false}
      validate={isRequired ? required() : undefined}
      helperText={false}
      fullWidth
    />
  );
};
