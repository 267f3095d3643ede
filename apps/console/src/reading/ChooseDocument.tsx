import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { ErrorNotice } from '../shared/ErrorNotice';
import { OrganisationPicker } from '../organisations';
import { useWorkplace } from '../shared/useWorkplace';
import { useReading } from './useReading';
import type { Named } from '../shared/named.ts';
import type { ReadDocument } from './confirmInput.ts';

interface ChooseDocumentProps {
  onRead: (read: ReadDocument) => void;
}

/** In whose register, and which file; says clearly why a file could not be read. */
export const ChooseDocument = ({ onRead }: ChooseDocumentProps) => {
  const translate = useTranslate();
  const workplace = useWorkplace();
  const [chosen, setChosen] = useState<Named | null>(null);
  const keeper = chosen ?? workplace ?? null;
  const { step, fault, read } = useReading(onRead);
  if (workplace === undefined) return null;
  return (
    <Stack spacing={3} sx={{ maxWidth: 760 }}>
      <Box>
        <OrganisationPicker label="reading.keeper" value={keeper} onPick={setChosen} />
        <Typography variant="caption" color="textSecondary">
          {translate('reading.keeperHelp')}
        </Typography>
      </Box>
      {keeper && <DropZone isBusy={step !== null} onFiles={(files) => void read(keeper, files)} />}
      <Box role="status" aria-live="polite">
        {step && (
          <>
            <Typography sx={{ mb: 1 }}>{translate(`reading.steps.${step}`)}</Typography>
            <LinearProgress aria-label={translate(`reading.steps.${step}`)} />
          </>
        )}
      </Box>
      {typeof fault === 'string' ? (
        <Alert severity="error" role="alert">
          {translate(fault)}
        </Alert>
      ) : (
        <ErrorNotice error={fault} />
      )}
      {/* The store of files knows every kind of file; here only some can be read. */}
      {codeOf(fault) === 'FILE_TYPE_REFUSED' && (
        <Typography variant="body2">{translate('reading.fileAdvice')}</Typography>
      )}
    </Stack>
  );
};

interface DropZoneProps {
  isBusy: boolean;
  onFiles: (files: File[]) => void;
}

const DropZone = ({ isBusy, onFiles }: DropZoneProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <Paper
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={(theme) => ({
        px: 3,
        py: { xs: 4, md: 6 },
        textAlign: 'center',
        borderStyle: 'dashed !important',
        borderWidth: '2px !important',
        ...(isOver ? { ...theme.tones.info, borderColor: `${theme.palette.primary.main} !important` } : {}),
      })}
    >
      <UploadFile aria-hidden sx={{ fontSize: 44, color: 'primary.main', mb: 1 }} />
      <Typography variant="h2" component="p">
        {translate('reading.drop')}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>
        {translate('reading.formats')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.docx,.doc,.odt,.rtf,.pdf"
        aria-label={translate('reading.choose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          onFiles(files);
        }}
      />
      <Button variant="contained" disabled={isBusy} onClick={() => input.current?.click()}>
        {translate('reading.choose')}
      </Button>
    </Paper>
  );
};
