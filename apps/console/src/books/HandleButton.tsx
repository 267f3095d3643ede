import AssignmentInd from '@mui/icons-material/AssignmentIndOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { Faults } from '../shared/Faults';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { useAct } from '../shared/useAct';
import { handlingInput, HandlingInputs } from './HandlingInputs';
import { HANDLE_ENTRY, type BookEntry } from './books.graphql.ts';

/** Notes who handles an entry by when, and how it ended. */
export const HandleButton = ({ entry }: { entry: BookEntry }) => {
  const translate = useTranslate();
  const act = useAct(HANDLE_ENTRY, { done: 'resources.books.handle.done' });
  const [values, setValues] = useState(() => valuesOf(entry));
  const change = (part: Partial<typeof values>) => setValues((before) => ({ ...before, ...part }));
  const { id, version, directive, book } = entry;
  const variables = () => ({
    input: {
      id,
      version,
      ...handlingInput(values),
      handledOn: values.handledOn || null,
      outcome: values.outcome.trim() || null,
    },
  });
  return (
    <ActButton
      act={act}
      icon={AssignmentInd}
      size="small"
      variant="text"
      label="resources.books.handle.label"
      explanation="resources.books.handle.explanation"
      params={{ code: directive.code ?? directive.subject }}
      variables={variables}
    >
      <HandlingInputs values={values} onChange={change} isOutgoing={book === 'OUTGOING'} />
      <DayField
        label="resources.books.fields.handledOn"
        value={values.handledOn}
        onChange={(handledOn) => change({ handledOn })}
        isRequired={false}
      />
      <TextField
        label={translate('resources.books.fields.outcome')}
        helperText={translate('resources.books.outcomeHelp')}
        value={values.outcome}
        onChange={(event) => change({ outcome: event.target.value })}
        multiline
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <Faults error={act.error} />
    </ActButton>
  );
};

const valuesOf = ({ handler, handleBy, handledOn, outcome, copies, note }: BookEntry) => ({
  handler: handler ?? '',
  handleBy: handleBy ?? '',
  copies: copies as WholeNumber,
  note: note ?? '',
  handledOn: handledOn ?? '',
  outcome: outcome ?? '',
});
