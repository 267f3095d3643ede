import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import type { WholeNumber } from '../shared/wholeNumber.rules';

/** What is noted of an entry; empty text where nothing is. */
export interface HandlingValues {
  handler: string;
  handleBy: string;
  copies: WholeNumber;
  note: string;
}

export const NO_HANDLING: HandlingValues = { handler: '', handleBy: '', copies: null, note: '' };

/** The values as the API takes them: what is empty is taken away. */
export const handlingInput = ({ handler, handleBy, copies, note }: HandlingValues): Record<string, unknown> => ({
  handler: handler.trim() || null,
  handleBy: handleBy || null,
  copies: numberOf(copies),
  note: note.trim() || null,
});

interface HandlingInputsProps {
  values: HandlingValues;
  onChange: (part: Partial<HandlingValues>) => void;
  isOutgoing: boolean;
}

/** Who handles it by when; of an outgoing document who keeps the copy, and until when an answer is expected. */
export const HandlingInputs = ({ values, onChange, isOutgoing }: HandlingInputsProps) => {
  const translate = useTranslate();
  const label = (name: string) => translate(`resources.books.fields.${name}`);
  return (
    <>
      <TextField
        label={label(isOutgoing ? 'keeper' : 'handler')}
        value={values.handler}
        onChange={(event) => onChange({ handler: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <DayField
        label={isOutgoing ? 'resources.books.fields.replyBy' : 'resources.books.fields.handleBy'}
        value={values.handleBy}
        onChange={(handleBy) => onChange({ handleBy })}
        isRequired={false}
      />
      <WholeNumberField
        label="resources.books.fields.copies"
        value={values.copies}
        onChange={(copies) => onChange({ copies })}
        min={1}
        max={100_000}
      />
      <TextField
        label={label('note')}
        value={values.note}
        onChange={(event) => onChange({ note: event.target.value })}
        multiline
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </>
  );
};
