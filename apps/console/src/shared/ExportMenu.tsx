import FileDownload from '@mui/icons-material/FileDownloadOutlined';
import { Button, CircularProgress, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { listVariables } from '../dataProvider/dataProvider';
import { codeOf, messageOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { type FileColumn, type ListFormat, listFile, listFileLater } from '../dataProvider/listFiles';
import { operationsOf } from '../resource/operationsOf';
import { useResources } from '../resource/ResourcesContext';
import type { Column } from './RecordTable';
import { saveFile } from './saveFile';
import { WhyNot } from './WhyNot';

interface ExportMenuProps<Row> {
  /** Translated; names the file. */
  title: string;
  columns: readonly Column<Row>[];
}

/** Rows up to which whoever asks waits for the file; longer ones are written by the worker meanwhile. */
const LONG = 5_000;
/** Lists that name people are never kept as files: they come directly, whatever their length. */
const DIRECTLY_ONLY = 'LIST_EXPORT_OF_PEOPLE';

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
  const isLong = (total ?? 0) > LONG;
  const take = async (format: ListFormat) => {
    setAnchor(null);
    setUnderWay(true);
    try {
      const asked = { ...(filterValues as object), ...(filter as object | undefined) };
      const variables = listVariables(operations, asked, sort);
      const wanted = { list, variables, title, columns: written, format };
      if (isLong && (await isWrittenLater(wanted)))
        notify(<WrittenLater />, { type: 'info', autoHideDuration: 15_000 });
      else saveFile(await listFile(wanted), `${title}.${format}`);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <>
      <WhyNot reason={total === 0 ? translate('shared.list.nothingToExport') : null}>
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
      </WhyNot>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {isLong && (
          <Typography
            component="li"
            role="none"
            variant="body2"
            color="textSecondary"
            sx={{ px: 2, py: 1, maxWidth: 320 }}
          >
            {translate('shared.list.isLong')}
          </Typography>
        )}
        {(['xlsx', 'csv'] as const).map((format) => (
          <MenuItem key={format} onClick={() => void take(format)}>
            {translate(`shared.list.${format}`, { smart_count: total })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** False where it has to come directly. */
const isWrittenLater = (wanted: Parameters<typeof listFile>[0]): Promise<boolean> =>
  listFileLater(wanted, newKey()).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) !== DIRECTLY_ONLY) throw error;
      return false;
    },
  );

const WrittenLater = () => {
  const translate = useTranslate();
  return (
    <>
      {translate('shared.list.later')} <Link to="/list-exports">{translate('app.user.files')}</Link>
    </>
  );
};

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
