import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import { Button, Link } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListPage';
import type { Column } from '../shared/RecordTable';
import { CloseFileButton } from './CloseFileButton';
import { OpenFileButton } from './OpenFileButton';
import type { Shelf } from './shelf.ts';
import { RegisterHead } from './RegisterHead';
import type { RecordsFile } from './registers.graphql.ts';

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
      <RegisterHead
        code="files"
        about={translate('resources.registers.aboutKind.files')}
        of={{ organisation: organisation.id, year: String(year) }}
      >
        {isKeeper && <OpenFileButton shelf={shelf} />}
      </RegisterHead>
      <ListBase
        resource="recordsFiles"
        filter={{ organisationId: organisation.id, year }}
        perPage={25}
        storeKey={`registers.files.${organisation.id}.${year}`}
        disableSyncWithLocation
      >
        <ListBody<RecordsFile>
          caption={translate('resources.registers.tabs.files')}
          columns={columns}
          empty={{
            icon: FolderOpen,
            title: 'resources.registers.emptyFiles',
            advice: 'resources.registers.emptyFilesAdvice',
          }}
        />
      </ListBase>
    </>
  );
};

function useFileColumns({ isKeeper }: Shelf, onOpen: (fileId: string) => void): Column<RecordsFile>[] {
  const format = useFormat();
  const translate = useTranslate();
  const columns: Column<RecordsFile>[] = [
    {
      label: 'resources.registers.fields.fileCode',
      render: ({ id, code }) => (
        <Link component="button" type="button" onClick={() => onOpen(id)} sx={{ fontWeight: 'inherit' }}>
          {code}
        </Link>
      ),
    },
    { label: 'resources.registers.fields.fileTitle', render: ({ title }) => title },
    { label: 'resources.registers.fields.retention', render: ({ retention }) => retention },
    { label: 'resources.registers.fields.openedOn', render: ({ openedOn }) => format.date(openedOn) },
    { label: 'resources.registers.fields.closedOn', render: ({ closedOn }) => format.date(closedOn) },
    {
      label: 'resources.registers.fields.acts',
      render: (file) => (
        <>
          <Button size="small" onClick={() => onOpen(file.id)}>
            {translate('resources.registers.seeDocuments')}
          </Button>
          {isKeeper && !file.closedOn && <CloseFileButton file={file} />}
        </>
      ),
    },
  ];
  return columns;
}
