import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OrganisationPicker } from '../organisations';
import type { MeantRecipients } from './dispatches.graphql.ts';
import { LineInput } from './LineInput';
import type { RecipientDraft } from './recipientDraft';
import { RecipientPreview } from './RecipientPreview';

interface RecipientFieldsProps {
  draft: RecipientDraft;
  parties: MeantRecipients[];
  set: (change: Partial<RecipientDraft>) => void;
}

/** To whom: words that mean somebody, single organisations, and what is said with it. */
export const RecipientFields = ({ draft, parties, set }: RecipientFieldsProps) => {
  const translate = useTranslate();
  const { lines, organisations, note } = draft;
  return (
    <>
      <RecipientPreview draft={draft} parties={parties} set={set} />
      <LineInput chosen={lines} onAdd={(line) => set({ lines: [...lines.filter((one) => one !== line), line] })} />
      <OrganisationPicker
        key={organisations.length}
        label="resources.dispatches.send.organisation"
        onPick={({ id, name }) =>
          set({ organisations: [...organisations.filter((one) => one.id !== id), { id, name }] })
        }
      />
      <TextField
        label={translate('resources.dispatches.fields.note')}
        value={note}
        onChange={(event) => set({ note: event.target.value })}
        multiline
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </>
  );
};
