import Download from '@mui/icons-material/DownloadOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Button, Stack, TextField } from '@mui/material';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '../ErrorNotice';
import { Page, Section } from '../Page';
import { saveFile } from '../saveFile';
import type { Act } from '../useAct';
import {
  afterChange,
  afterRemoval,
  faultsOf,
  type ImportColumn,
  type ImportRow,
  inputsOf,
  type RowFault,
  rowsOf,
} from './cells.rules';
import { csvOf, tableOf } from './csv.rules';
import { ImportGrid } from './ImportGrid';
import type { SheetTable } from './sheets.rules';

interface Outcome {
  isWritten: boolean;
  rows: number;
  faults: readonly RowFault[];
}

interface ImportPageProps {
  /** Where the list is, and the branch of the words. */
  resource: string;
  /** Where to go when everything is written; the list unless told. */
  backTo?: string;
  /** How many rows the API takes at once. */
  most?: number;
  columns: readonly ImportColumn[];
  act: Pick<Act<never, never>, 'isPending' | 'error'>;
  /** Null where it failed, which has been shown by then. */
  send: (rows: Record<string, unknown>[], isRehearsal: boolean) => Promise<Outcome | null>;
}

const MOST_ROWS = 500;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file, or cells pasted from a sheet: shown as a grid, judged, repaired in place, judged again, and written in one go. */
export const ImportPage = ({
  resource,
  backTo = `/${resource}`,
  most = MOST_ROWS,
  columns,
  act,
  send,
}: ImportPageProps) => {
  const translate = useTranslate();
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  /** Of the last check. */
  const [faults, setFaults] = useState<readonly RowFault[]>([]);
  /** Nothing was changed since the last check. */
  const [isChecked, setChecked] = useState(false);
  const navigate = useNavigate();
  const hold = (changed: readonly ImportRow[], left: readonly RowFault[]) => {
    setRows(changed);
    setFaults(left);
    setChecked(false);
  };
  const found = (told: readonly RowFault[]) => {
    setFaults(told);
    setChecked(true);
  };
  const run = async (isRehearsal: boolean) => {
    const own = faultsOf(rows, columns).map(({ row, field, fault }) => ({
      row,
      field,
      code: fault,
      message: translate(`shared.importing.faults.${fault}`),
    }));
    if (own.length > 0) return found(own);
    const outcome = await send(inputsOf(rows, columns), isRehearsal);
    if (outcome?.isWritten) void navigate(backTo);
    else if (outcome) found(outcome.faults);
  };
  const isRight = isChecked && faults.length === 0;
  return (
    <Page
      title={translate(`resources.${resource}.import.title`)}
      subtitle={translate('shared.importing.about', { most })}
    >
      <Section title={translate('shared.importing.source')}>
        <Source resource={resource} columns={columns} onTable={(table) => hold(rowsOf(table, columns), [])} />
      </Section>
      {rows.length > 0 && (
        <Section title={translate('shared.importing.rows', { smart_count: rows.length })}>
          <Standing faults={isChecked ? faults : null} rows={rows.length} most={most} />
          <ErrorNotice error={act.error} />
          <ImportGrid
            resource={resource}
            rows={rows}
            columns={columns}
            faults={faults}
            onChange={(at, row) => hold(rows.with(at, row), afterChange(faults, at))}
            onRemove={(at) => hold(rows.toSpliced(at, 1), afterRemoval(faults, at))}
          />
          <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, flexWrap: 'wrap' }}>
            <Button
              variant={isRight ? 'outlined' : 'contained'}
              startIcon={<FactCheck />}
              loading={act.isPending}
              onClick={() => void run(true)}
              disabled={rows.length > most}
            >
              {translate('shared.importing.check')}
            </Button>
            {isRight && (
              <Button variant="contained" loading={act.isPending} onClick={() => void run(false)}>
                {translate('shared.importing.write', { smart_count: rows.length })}
              </Button>
            )}
          </Stack>
        </Section>
      )}
    </Page>
  );
};

const Standing = ({ faults, rows, most }: { faults: readonly RowFault[] | null; rows: number; most: number }) => {
  const translate = useTranslate();
  if (rows > most) return <Alert severity="error">{translate('shared.importing.tooMany', { most })}</Alert>;
  if (!faults) return null;
  if (faults.length === 0) return <Alert severity="success">{translate('shared.importing.right')}</Alert>;
  const wrong = new Set(faults.map(({ row }) => row)).size;
  return <Alert severity="warning">{translate('shared.importing.wrong', { smart_count: wrong })}</Alert>;
};

interface SourceProps {
  resource: string;
  columns: readonly ImportColumn[];
  onTable: (table: string[][]) => void;
}

interface FileFault {
  code: string;
  params: Record<string, string | number>;
}

const Source = ({ resource, columns, onTable }: SourceProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  /** Of one file: sheets among which somebody has to choose. */
  const [sheets, setSheets] = useState<readonly SheetTable[]>([]);
  const take = (table: string[][]) => {
    onTable(table);
    setFault(null);
    setSheets([]);
  };
  const refuse = (code: string, params: FileFault['params'] = {}) => {
    setSheets([]);
    setFault({ code, params });
  };
  const paste = (text: string) => {
    try {
      take(tableOf(text));
    } catch {
      refuse('UNREADABLE');
    }
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    // What reads workbooks is fetched when somebody has one.
    const { ImportFileError, readImport } = await import('./readImport');
    try {
      const [first, ...others] = await readImport(file, columns);
      if (others.length === 0) return take(first!.table);
      setFault(null);
      setSheets([first!, ...others]);
    } catch (error) {
      if (!(error instanceof ImportFileError)) throw error;
      refuse(error.code, error.params);
    }
  };
  const name = translate(`resources.${resource}.import.file`);
  const table = () => [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
  const template = () => saveFile(new Blob([csvOf(table())], { type: 'text/csv' }), `${name}.csv`);
  const workbook = async () => {
    const { writeWorkbook } = await import('./writeWorkbook');
    saveFile(new Blob([writeWorkbook(name, table())], { type: XLSX }), `${name}.xlsx`);
  };
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Button variant="text" startIcon={<Download />} onClick={() => void workbook()}>
          {translate('shared.importing.template', { format: '.xlsx' })}
        </Button>
        <Button variant="text" startIcon={<Download />} onClick={template}>
          {translate('shared.importing.template', { format: '.csv' })}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,text/csv"
          hidden
          aria-label={translate('shared.importing.choose')}
          onChange={(event) => void choose(event)}
        />
        <Button variant="outlined" startIcon={<UploadFile />} onClick={() => input.current?.click()}>
          {translate('shared.importing.choose')}
        </Button>
      </Stack>
      <TextField
        label={translate('shared.importing.paste')}
        multiline
        minRows={2}
        maxRows={4}
        value=""
        onChange={({ target }) => paste(target.value)}
      />
      {fault && <Alert severity="error">{translate(`shared.importing.files.${fault.code}`, fault.params)}</Alert>}
      {sheets.length > 0 && <SheetChoice sheets={sheets} onChoose={take} />}
    </Stack>
  );
};

const SheetChoice = ({
  sheets,
  onChoose,
}: {
  sheets: readonly SheetTable[];
  onChoose: (table: string[][]) => void;
}) => {
  const translate = useTranslate();
  return (
    <Alert severity="info">
      {translate('shared.importing.files.SEVERAL_SHEETS')}
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
        {sheets.map(({ sheet, table }) => (
          <Button key={sheet} size="small" variant="outlined" onClick={() => onChoose(table)}>
            {sheet}
          </Button>
        ))}
      </Stack>
    </Alert>
  );
};
