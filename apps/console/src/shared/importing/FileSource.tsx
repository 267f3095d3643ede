import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Button, Stack, TextField } from '@mui/material';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FileFault } from './fileFault.ts';

interface Found<Table> {
  sheet: string;
  table: Table;
}

interface FileSourceProps<Table> {
  /** Before the button that chooses a file. */
  before?: ReactNode;
  /** The tables of a file; of several somebody has to choose. Throws `ImportFileError`. */
  read: (file: File) => Promise<readonly Found<Table>[]>;
  /** The table in cells that were pasted. Throws `ImportFileError`. */
  readText: (text: string) => Promise<Table>;
  /** Key of the words for a fault, where they are not those of every file. */
  words?: (code: string) => string | null;
  onTable: (table: Table) => void;
}

const isFault = (error: unknown): error is Error & FileFault =>
  error instanceof Error && error.name === 'ImportFileError';

/** A file, or cells pasted from a sheet. */
export const FileSource = <Table,>({ before, read, readText, words, onTable }: FileSourceProps<Table>) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  /** Of one file: sheets among which somebody has to choose. */
  const [sheets, setSheets] = useState<readonly Found<Table>[]>([]);
  const take = (table: Table) => {
    setFault(null);
    setSheets([]);
    onTable(table);
  };
  const takeFrom = async (found: Promise<readonly Found<Table>[]>) => {
    try {
      const all = await found;
      if (all.length === 1) return take(all[0]!.table);
      setFault(null);
      setSheets(all);
    } catch (error) {
      if (!isFault(error)) throw error;
      setSheets([]);
      setFault(error);
    }
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) void takeFrom(read(file));
  };
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {before}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,text/csv"
          hidden
          aria-label={translate('shared.importing.choose')}
          onChange={choose}
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
        onChange={({ target }) => void takeFrom(readText(target.value).then((table) => [{ sheet: '', table }]))}
      />
      {fault && (
        <Alert severity="error">
          {translate(words?.(fault.code) ?? `shared.importing.files.${fault.code}`, fault.params)}
        </Alert>
      )}
      {sheets.length > 0 && (
        <Alert severity="info">
          {translate('shared.importing.files.SEVERAL_SHEETS')}
          <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
            {sheets.map(({ sheet, table }) => (
              <Button key={sheet} size="small" variant="outlined" onClick={() => take(table)}>
                {sheet}
              </Button>
            ))}
          </Stack>
        </Alert>
      )}
    </Stack>
  );
};
