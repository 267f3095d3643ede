import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import type { ListOnScreen } from './list.rules.ts';

interface ListSourceProps {
  subject: Types.SubjectKind;
  onList: (list: ListOnScreen) => void;
}

type Lists = readonly { sheet: string; list: ListOnScreen }[];

/** A file, or cells pasted from a sheet. */
export const ListSource = ({ subject, onList }: ListSourceProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  /** Of one file: sheets among which somebody has to choose. */
  const [lists, setLists] = useState<Lists>([]);
  const take = (list: ListOnScreen) => {
    setFault(null);
    setLists([]);
    onList(list);
  };
  const refuse = (code: string) => {
    setLists([]);
    setFault(code === 'NO_LIST' ? 'resources.nominationLists.files.NO_LIST' : `shared.importing.files.${code}`);
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    // What reads workbooks is fetched when somebody has one.
    const { ListFileError, readList } = await import('./readList');
    try {
      const [first, ...others] = await readList(file, subject);
      if (others.length === 0) return take(first!.list);
      setFault(null);
      setLists([first!, ...others]);
    } catch (error) {
      if (!(error instanceof ListFileError)) throw error;
      refuse(error.code);
    }
  };
  const paste = async (text: string) => {
    const { listInText } = await import('./readList');
    try {
      const list = listInText(text, subject);
      if (list) take(list);
      else refuse('NO_LIST');
    } catch {
      refuse('UNREADABLE');
    }
  };
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{translate('resources.nominationLists.takes')}</Typography>
      <div>
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
      </div>
      <TextField
        label={translate('shared.importing.paste')}
        multiline
        minRows={2}
        maxRows={4}
        value=""
        onChange={({ target }) => void paste(target.value)}
      />
      {fault && <Alert severity="error">{translate(fault)}</Alert>}
      {lists.length > 0 && (
        <Alert severity="info">
          {translate('shared.importing.files.SEVERAL_SHEETS')}
          <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
            {lists.map(({ sheet, list }) => (
              <Button key={sheet} size="small" variant="outlined" onClick={() => take(list)}>
                {sheet}
              </Button>
            ))}
          </Stack>
        </Alert>
      )}
    </Stack>
  );
};
