import Folder from '@mui/icons-material/FolderOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { FILE_ENTRY, type BookEntry } from './books.graphql.ts';
import type { Shelf } from './shelf.ts';
import { useFiles } from './useFiles';

/** Puts an entry into an open file, or takes it out of one. */
export const FileEntryButton = ({ entry, shelf }: { entry: BookEntry; shelf: Shelf }) => {
  const translate = useTranslate();
  const act = useAct(FILE_ENTRY, { done: 'resources.books.fileEntry.done' });
  const [fileId, setFileId] = useState(entry.recordsFile?.id ?? '');
  const { files } = useFiles(shelf);
  const open = files?.filter(({ closedOn }) => closedOn === null) ?? [];
  return (
    <ActButton
      act={act}
      icon={Folder}
      size="small"
      variant="text"
      label="resources.books.fileEntry.label"
      explanation="resources.books.fileEntry.explanation"
      params={{ code: entry.directive.code ?? entry.directive.subject }}
      variables={() => ({ id: entry.id, version: entry.version, recordsFileId: fileId || null })}
      disabledReason={whyNot(entry, files === undefined ? null : open.length, translate)}
    >
      <TextField
        select
        label={translate('resources.books.fields.file')}
        value={fileId}
        onChange={(event) => setFileId(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('resources.books.fileEntry.none')}</MenuItem>
        {open.map(({ id, code, title, year }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
            {`${code} (${year}): ${title}`}
          </MenuItem>
        ))}
      </TextField>
    </ActButton>
  );
};

function whyNot(entry: BookEntry, openFiles: number | null, translate: (key: string) => string): string | null {
  if (entry.recordsFile?.closedOn) return translate('resources.books.fileEntry.closed');
  return openFiles === 0 ? translate('resources.books.fileEntry.noneOpen') : null;
}
