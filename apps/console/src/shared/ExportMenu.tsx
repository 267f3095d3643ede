import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { listVariables } from '../dataProvider/dataProvider';
import { messageOf } from '../dataProvider/errors';
import { type FileColumn, type ListFormat, listFile } from '../dataProvider/listFiles';
import { operationsOf } from '../resource/operationsOf';
import { useResources } from '../resource/ResourcesContext';
import type { Column } from './RecordTable';
import { saveFile } from './saveFile';

interface ExportMenuProps<Row> {
  /** Translated; names the file. */
  title: string;
  columns: readonly Column<Row>[];
}

/** All rows of the list in context as a file: as it is filtered and sorted now, not only the page that is shown. */
export function ExportMenu<Row>({ title, columns }: ExportMenuProps<Row>) {
  const translate = useTranslate();
  const notify = useNotify();
  const resources = useResources();
  const { resource, filter, filterValues, sort, total } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const operations = operationsOf(resources)[resource];
  const written = useFileColumns(columns);
  if (!operations?.list || written.length === 0) return null;
  const { list } = operations;
  const take = async (format: ListFormat) => {
    setAnchor(null);
    setUnderWay(true);
    try {
      const asked = { ...(filterValues as object), ...(filter as object | undefined) };
      const variables = listVariables(operations, asked, sort);
      saveFile(await listFile({ list, variables, title, columns: written, format }), `${title}.${format}`);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={isUnderWay ? <CircularProgress size={18} aria-hidden /> : <FileDownload />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={isUnderWay || total === 0}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minHeight: 40 }}
      >
        {translate(isUnderWay ? 'shared.list.exporting' : 'ra.action.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <MenuItem key={format} onClick={() => void take(format)}>
            {translate(`shared.list.${format}`, { smart_count: total })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** What a list's columns are in a file, in the reader's language. */
function useFileColumns<Row>(columns: readonly Column<Row>[]): FileColumn[] {
  const translate = useTranslate();
  return columns.flatMap(({ label, file }): FileColumn[] => {
    if (!file) return [];
    const { path, as = 'text', words } = file;
    const heading = translate(label, { _: label });
    if (!words) return [{ heading, path, as }];
    const named = words.values.map((value) => [value, translate(`enums.${words.of}.${value}`)] as const);
    return [{ heading, path, as: 'words', words: Object.fromEntries(named) }];
  });
}
