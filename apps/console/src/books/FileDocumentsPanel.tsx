import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import { Box, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import type { Shelf } from './shelf.ts';
import { BookHead } from './BookHead';
import { PrintedBookPanel } from './PrintedBookPanel';
import { type PrintedBook, RECORDS_FILE } from './books.graphql.ts';
import { useEntryColumns } from './useEntryColumns';
import { useFiles } from './useFiles';

interface FileDocumentsPanelProps {
  shelf: Shelf;
  /** Empty while none is chosen: then the newest stands for it. */
  fileId: string;
  /** What else is printed of a file. */
  further: readonly PrintedBook[];
  onChoose: (fileId: string) => void;
}

/** What lies in one file. */
export const FileDocumentsPanel = ({ shelf, fileId, further, onChoose }: FileDocumentsPanelProps) => {
  const translate = useTranslate();
  const { files, error } = useFiles(shelf, shelf.year);
  const chosen = files?.some(({ id }) => id === fileId) ? fileId : files?.[0]?.id;
  return (
    <>
      <BookHead
        code="file-documents"
        about={translate('resources.books.aboutKind.file-documents')}
        of={chosen ? { file: chosen } : null}
      />
      {/* A long title is cut where the window ends, it does not widen the page. */}
      <Box sx={{ px: 2, pb: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 720px)' }}>
        <ErrorNotice error={error} />
        {!files && !error && <LinearProgress aria-label={translate('shared.loading')} />}
        {files && files.length > 0 && (
          <TextField
            select
            label={translate('resources.books.fields.file')}
            value={chosen}
            onChange={(event) => onChoose(event.target.value)}
            sx={{ mt: 1 }}
          >
            {files.map(({ id, code, title }) => (
              <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
                {`${code}: ${title}`}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      {files?.length === 0 && (
        <EmptyState icon={FolderOpen} title="resources.books.emptyFiles" advice="resources.books.emptyFilesAdvice" />
      )}
      {chosen && <Documents shelf={shelf} fileId={chosen} />}
      {chosen && further.map((book) => <PrintedBookPanel key={book.code} book={book} of={{ recordsFileId: chosen }} />)}
    </>
  );
};

const Documents = ({ shelf, fileId }: Pick<FileDocumentsPanelProps, 'shelf' | 'fileId'>) => {
  const translate = useTranslate();
  const columns = useEntryColumns('file-documents', shelf);
  const { data, error, refetch } = useGraphql(RECORDS_FILE, { id: fileId });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const entries = data.recordsFile?.entries ?? [];
  if (entries.length === 0)
    return <EmptyState icon={FolderOpen} title="resources.books.emptyFile" advice="resources.books.emptyFileAdvice" />;
  return (
    <RecordTable
      caption={translate('resources.books.tabs.file-documents')}
      rows={entries}
      columns={columns}
      rowKey={({ id }) => id}
    />
  );
};
