import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Save from '@mui/icons-material/SaveOutlined';
import { Alert, AlertTitle, Box, Button, Chip, Stack, Typography } from '@mui/material';
import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { FileButton } from '../shared/FileButton';
import type { Named } from '../shared/named.ts';
import { Section } from '../shared/Page';
import type { EnteredLetter } from './incoming.graphql.ts';
import { ArrivalInputs, LetterInputs } from './LetterInputs';
import { LetterTwins } from './LetterTwins';
import { NumberToCome } from './NumberToCome';
import { type LetterForm as Form, useLetter } from './useLetter.ts';

interface LetterFormProps {
  office: Named;
  onEntered: (entered: EnteredLetter) => void;
}

/** One letter: registered and numbered with one key. */
export const LetterForm = ({ office, onEntered }: LetterFormProps) => {
  const translate = useTranslate();
  const form = useLetter(office.id, onEntered);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void form.save();
  };
  return (
    <Box component="form" noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <NumberToCome office={office} enteredOn={form.letter.enteredOn} />
      <Section title={translate('resources.incomingLetters.letter')}>
        <LetterInputs form={form} office={office} />
        <Files form={form} />
      </Section>
      <LetterTwins form={form} office={office} onEntered={onEntered} />
      <Section title={translate('resources.incomingLetters.arrival')}>
        <ArrivalInputs form={form} office={office} />
      </Section>
      <Said form={form} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          type="submit"
          variant="contained"
          size="large"
          startIcon={<Save />}
          loading={form.isPending}
          loadingPosition="start"
          aria-keyshortcuts="Enter Control+Enter"
        >
          {translate('resources.incomingLetters.save')}
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 240px' }}>
          {translate('resources.incomingLetters.saveHelp')}
        </Typography>
      </Stack>
    </Box>
  );
};

const Files = ({ form: { letter, change } }: { form: Form }) => (
  <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 2 }}>
    <FileButton
      label="resources.incomingLetters.attach"
      icon={AttachFile}
      onUploaded={({ sha256, fileName }) =>
        change({ files: [...letter.files.filter((one) => one.sha256 !== sha256), { sha256, fileName }] })
      }
    />
    {letter.files.map(({ sha256, fileName }) => (
      <Chip
        key={sha256}
        label={fileName}
        onDelete={() => change({ files: letter.files.filter((one) => one.sha256 !== sha256) })}
      />
    ))}
  </Stack>
);

/** Why it was not entered: each fault stands at its field as well. */
const Said = ({ form: { faults, error } }: { form: Form }) => {
  const translate = useTranslate();
  if (faults.size === 0 && !error) return null;
  return (
    <Alert severity="error" role="alert" sx={{ mb: 2 }}>
      <AlertTitle>{translate('resources.incomingLetters.faults')}</AlertTitle>
      {faults.size === 0 ? (
        messageOf(error)
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {[...new Set(faults.values())].map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
};
