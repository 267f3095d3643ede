import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ConsentPurpose } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { FileButton } from '../shared/FileButton';
import { today } from '../shared/format';
import { useAct } from '../shared/useAct';
import { RECORD_CONSENT, type Person } from './people.graphql.ts';

/** Records what the person has agreed to, with a file that shows it if there is one. */
export const ConsentButton = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const [purpose, setPurpose] = useState<ConsentPurpose>('ENTRY_ON_BEHALF');
  const [textVersion, setTextVersion] = useState('');
  const [givenOn, setGivenOn] = useState(today());
  const [file, setFile] = useState<{ sha256: string; fileName: string } | null>(null);
  const act = useAct(RECORD_CONSENT, { done: 'resources.people.consent.done' });
  return (
    <ActButton
      act={act}
      icon={Handshake}
      label="resources.people.consent.label"
      explanation="resources.people.consent.explanation"
      params={{ name: person.name }}
      variant="text"
      size="small"
      variables={() => ({
        input: { personId: person.id, purpose, textVersion, givenOn, evidence: file?.sha256 ?? null },
      })}
    >
      <TextField
        select
        label={translate('resources.people.consent.purpose')}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value as ConsentPurpose)}
      >
        {ConsentPurpose.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enums.ConsentPurpose.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        label={translate('resources.people.consent.textVersion')}
        helperText={translate('resources.people.consent.textVersionHelp')}
        value={textVersion}
        onChange={(event) => setTextVersion(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <DayField label="resources.people.consent.givenOn" value={givenOn} onChange={setGivenOn} />
      <FileButton label="resources.people.consent.evidence" icon={AttachFile} onUploaded={setFile} />
      {file?.fileName}
    </ActButton>
  );
};
