import Download from '@mui/icons-material/DownloadOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link,
  Typography,
} from '@mui/material';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { sameEntry } from '../entry.rules';
import { useReport } from '../ReportContext';
import { FigureChoice } from './FigureChoice';
import { FindingList } from './FindingList';
import { finding } from './formFindings.rules.ts';
import { readForm, type ReadForm } from './readForm.rules.ts';
import { MAX_FILE_BYTES, readWorkbook, WorkbookError } from '../../shared/importing/readWorkbook.ts';

/** A filled form is read, what is wrong with it is said at its row, and each figure is chosen before it replaces another. */
export const FromFileDialog = ({ onClose }: { onClose: () => void }) => {
  const { store } = useReport();
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const [read, setRead] = useState<ReadForm | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isBlocked = read?.findings.some(({ severity }) => severity === 'error') ?? false;
  const changes = isBlocked
    ? []
    : (read?.figures ?? []).filter((figure) => !sameEntry(store.entry(figure.cellId), figure.entry));
  const taken = changes.filter(({ cellId }) => !left.has(cellId));
  const take = () => {
    store.together(() => taken.forEach(({ cellId, entry }) => store.setEntry(cellId, entry)));
    notify('reports.fromFile.taken', { type: 'success', messageArgs: { smart_count: taken.length } });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('reports.fromFile.label')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <DialogContentText>{translate('reports.fromFile.explanation')}</DialogContentText>
        <FormLink />
        <FileChoice
          onRead={(form) => {
            setLeft(new Set());
            setRead(form);
          }}
        />
        {read && isBlocked && <FindingList findings={read.findings} />}
        {read && !isBlocked && changes.length === 0 && <Typography>{translate('reports.fromFile.same')}</Typography>}
        {changes.length > 0 && <FigureChoice changes={changes} left={left} onLeft={setLeft} />}
        {read && !isBlocked && <FindingList findings={read.findings} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} color="inherit">
          {translate('ra.action.cancel')}
        </Button>
        <Button variant="contained" onClick={take} disabled={taken.length === 0}>
          {translate('reports.fromFile.take', { smart_count: taken.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const FormLink = () => {
  const { store } = useReport();
  const translate = useTranslate();
  return (
    <Link
      href={`/reports/${encodeURIComponent(store.status().report.id)}/form.xlsx`}
      download
      sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', justifySelf: 'start' }}
    >
      <Download fontSize="small" />
      {translate('reports.fromFile.download')}
    </Link>
  );
};

const FileChoice = ({ onRead }: { onRead: (form: ReadForm) => void }) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const readFile = useReadFile();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setName(file.name);
    onRead(await readFile(file));
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => void choose(event)}
        aria-label={translate('reports.fromFile.choose')}
      />
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {translate('reports.fromFile.choose')}
      </Button>
      <Typography component="span" sx={{ ml: 1.5 }}>
        {name}
      </Typography>
    </div>
  );
};

const refused = (code: string): ReadForm => ({ figures: [], findings: [finding('error', code)] });

/** What stands in a file, for the report in hand; a file that cannot be read has nothing but the finding that says so. */
function useReadFile(): (file: File) => Promise<ReadForm> {
  const { store, form, obligation } = useReport();
  const { organisation, round } = obligation;
  return async (file) => {
    if (file.size > MAX_FILE_BYTES) return refused('FILE_TOO_LARGE');
    try {
      const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()));
      return readForm(sheets, form, {
        identity: { reportId: store.status().report.id, organisation: organisation.name, year: round.year },
        read: store.entry,
        previous: (cellId) => store.cell(cellId).previous,
      });
    } catch (error) {
      if (error instanceof WorkbookError) return refused(error.code);
      throw error;
    }
  };
}
