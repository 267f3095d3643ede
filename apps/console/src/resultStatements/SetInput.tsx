import { required, SelectInput } from 'react-admin';
import { useSets, useSetWords } from './useSets.ts';

/** The set by which was judged. */
export const SetInput = ({ isRequired = false }: { isRequired?: boolean }) => {
  const sets = useSets();
  const wordsOf = useSetWords();
  return (
    <SelectInput
      source="setId"
      choices={sets.map((set) => ({ id: set.id, name: wordsOf(set) }))}
      translateChoice={false}
      validate={isRequired ? required() : undefined}
      helperText={false}
      fullWidth
    />
  );
};
