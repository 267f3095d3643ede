import AttachFile from '@mui/icons-material/AttachFileOutlined';
import { Box, Chip, FormHelperText, Stack, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { uploadFile } from '../dataProvider/files';
import { FileButton } from '../shared/FileButton';
import type { EntryFile } from './entry.rules.ts';

interface EntryFilesProps {
  files: readonly EntryFile[];
  onAdd: (files: EntryFile[]) => void;
  onRemove: (sha256: string) => void;
  fault?: string;
}

/** Papers that a voucher stands on: chosen, or dropped here. */
export const EntryFiles = ({ files, onAdd, onRemove, fault }: EntryFilesProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const added: EntryFile[] = [];
    for (const file of event.dataTransfer.files)
      try {
        added.push({ sha256: (await uploadFile(file)).sha256, fileName: file.name });
      } catch (error) {
        notify(messageOf(error), { type: 'error' });
      }
    onAdd(added);
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
      sx={{
        mt: 2,
        p: 1.5,
        border: 1,
        borderStyle: 'dashed',
        borderRadius: 2,
        borderColor: fault ? 'error.main' : isOver ? 'primary.main' : 'divider',
      }}
    >
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <FileButton
          label="resources.voucherDrafts.entry.file"
          icon={AttachFile}
          onUploaded={({ sha256, fileName }) => onAdd([{ sha256, fileName }])}
        />
        {files.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('resources.voucherDrafts.entry.dropFiles')}
          </Typography>
        )}
        {files.map(({ sha256, fileName }) => (
          <Chip key={sha256} label={fileName} onDelete={() => onRemove(sha256)} sx={{ maxWidth: '100%' }} />
        ))}
      </Stack>
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
};
