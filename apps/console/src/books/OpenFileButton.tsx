import CreateNewFolder from '@mui/icons-material/CreateNewFolderOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { Faults } from '../shared/Faults';
import { useAct } from '../shared/useAct';
import type { Shelf } from './shelf.ts';
import { OPEN_RECORDS_FILE } from './books.graphql.ts';

const EMPTY = { code: '', title: '', retention: '' };
const LENGTHS = { code: 20, title: 500, retention: 30 };
const NAMES = ['code', 'title', 'retention'] as const;
const LABELS = { code: 'fileCode', title: 'fileTitle', retention: 'retention' } as const;

/** Opens a file for the documents of one matter. */
export const OpenFileButton = ({ shelf: { organisation, year } }: { shelf: Shelf }) => {
  const translate = useTranslate();
  const [values, setValues] = useState(EMPTY);
  const act = useAct(OPEN_RECORDS_FILE, {
    done: 'resources.books.openFile.done',
    onDone: () => setValues(EMPTY),
  });
  const { code, title, retention } = values;
  return (
    <ActButton
      act={act}
      icon={CreateNewFolder}
      variant="contained"
      label="resources.books.openFile.label"
      explanation="resources.books.openFile.explanation"
      params={{ year }}
      variables={() => ({
        input: { organisationId: organisation.id, year, code, title, retention: retention.trim() || null },
      })}
    >
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={translate(`resources.books.fields.${LABELS[name]}`)}
          helperText={translate(`resources.books.openFile.help.${name}`)}
          required={name !== 'retention'}
          value={values[name]}
          onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: LENGTHS[name] } }}
        />
      ))}
      <Faults error={act.error} />
    </ActButton>
  );
};
