import Download from '@mui/icons-material/DownloadOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
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
import { csvOf } from './csv.rules';
import { FileSource } from './FileSource';
import { ImportGrid } from './ImportGrid';

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

/** What reads workbooks is fetched when somebody has one. */
const reader = () => import('./readImport');

const Source = ({ resource, columns, onTable }: SourceProps) => {
  const translate = useTranslate();
  const name = translate(`resources.${resource}.import.file`);
  const table = () => [columns.map(({ heading }) => heading), columns.map(({ example }) => example)];
  const template = () => saveFile(new Blob([csvOf(table())], { type: 'text/csv' }), `${name}.csv`);
  const workbook = async () => {
    const { writeWorkbook } = await import('./writeWorkbook');
    saveFile(new Blob([writeWorkbook(name, table())], { type: XLSX }), `${name}.xlsx`);
  };
  return (
    <FileSource
      before={
        <>
          <Button variant="text" startIcon={<Download />} onClick={() => void workbook()}>
            {translate('shared.importing.template', { format: '.xlsx' })}
          </Button>
          <Button variant="text" startIcon={<Download />} onClick={template}>
            {translate('shared.importing.template', { format: '.csv' })}
          </Button>
        </>
      }
      read={async (file) => (await reader()).readImport(file, columns)}
      readText={async (text) => (await reader()).tableIn(text)}
      onTable={onTable}
    />
  );
};
