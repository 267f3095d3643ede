import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import { Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import type { Column } from '../shared/RecordTable';
import { CloseFileButton } from './CloseFileButton';
import { OpenFileButton } from './OpenFileButton';
import type { Shelf } from './shelf.ts';
import { BookHead } from './BookHead';
import type { RecordsFile } from './books.graphql.ts';

interface FilesPanelProps {
  shelf: Shelf;
  /** Shows the documents of a file. */
  onOpen: (fileId: string) => void;
}

/** The files of one year. */
export const FilesPanel = ({ shelf, onOpen }: FilesPanelProps) => {
  const translate = useTranslate();
  const columns = useFileColumns(shelf, onOpen);
  const { organisation, year, isKeeper } = shelf;
  return (
    <>
      <BookHead
        code="files"
        about={translate('resources.books.aboutKind.files')}
        of={{ organisation: organisation.id, year: String(year) }}
      >
        {isKeeper && <OpenFileButton shelf={shelf} />}
      </BookHead>
      <EmbeddedList resource="recordsFiles" filter={{ organisationId: organisation.id, year }}>
        <ListBody<RecordsFile>
          caption={translate('resources.books.tabs.files')}
          columns={columns}
          empty={{
            icon: FolderOpen,
            title: 'resources.books.emptyFiles',
            advice: 'resources.books.emptyFilesAdvice',
          }}
        />
      </EmbeddedList>
    </>
  );
};

function useFileColumns({ isKeeper }: Shelf, onOpen: (fileId: string) => void): Column<RecordsFile>[] {
  const format = useFormat();
  const translate = useTranslate();
  const columns: Column<RecordsFile>[] = [
    {
      label: 'resources.books.fields.fileCode',
      file: { path: 'code' },
      sort: 'CODE',
      isWhole: true,
      render: ({ id, code }) => (
        <Link component="button" type="button" onClick={() => onOpen(id)} sx={{ fontWeight: 'inherit' }}>
          {code}
        </Link>
      ),
    },
    { label: 'resources.books.fields.fileTitle', file: { path: 'title' }, sort: 'TITLE', render: ({ title }) => title },
    { label: 'resources.books.fields.retention', file: { path: 'retention' }, render: ({ retention }) => retention },
    {
      label: 'resources.books.fields.openedOn',
      file: { path: 'openedOn', as: 'day' },
      sort: 'OPENED_ON',
      render: ({ openedOn }) => format.date(openedOn),
    },
    {
      label: 'resources.books.fields.closedOn',
      file: { path: 'closedOn', as: 'day' },
      sort: 'CLOSED_ON',
      render: ({ closedOn }) => format.date(closedOn),
    },
    {
      label: 'resources.books.fields.acts',
      render: (file) => (
        <>
          <Button size="small" onClick={() => onOpen(file.id)}>
            {translate('resources.books.seeDocuments')}
          </Button>
          {isKeeper && !file.closedOn && <CloseFileButton file={file} />}
        </>
      ),
    },
  ];
  return columns;
}
