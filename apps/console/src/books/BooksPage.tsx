import { Alert, Box, LinearProgress, MenuItem, Paper, Tab, Tabs, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { LIST_PARAMETER } from '../shared/EmbeddedList';
import { thisYear } from '../shared/format';
import { OrganisationPicker } from '../organisations';
import { Page } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces';
import { ORGANISATION } from '../organisations';
import { BookPanel } from './BookPanel';
import { FileDocumentsPanel } from './FileDocumentsPanel';
import { FilesPanel } from './FilesPanel';
import { PrintedBookPanel } from './PrintedBookPanel';
import type { PrintedBook } from './books.graphql.ts';
import { bookKindOf, type Shelf } from './shelf.ts';
import { usePrintedBooks } from './usePrintedBooks.ts';

const FIRST_YEAR = 2017;
/** Code of the list of what lies in one file. */
const FILE_DOCUMENTS = 'file-documents';

/** The six books of Decree 30/2020, Appendix VI, and those that other libraries print, of one organisation and year. The address says which. */
export const BooksPage = () => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const shelf = useShelf(search);
  const show = (part: Record<string, string>) =>
    setSearch(
      (before) => {
        // Another book is another list.
        before.delete(LIST_PARAMETER);
        return new URLSearchParams({ ...Object.fromEntries(before), ...part });
      },
      { replace: true },
    );
  const { organisation, year, isOwn, isKeeper, error } = shelf;
  return (
    <Page title={translate('resources.books.name')} subtitle={translate('resources.books.about')}>
      <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 560px) 140px' } }}>
        <OrganisationPicker
          label="resources.books.fields.organisation"
          value={organisation ?? null}
          onPick={({ id }) => show({ organisation: id, file: '' })}
        />
        <YearSelect year={year} onChange={(chosen) => show({ year: String(chosen), file: '' })} />
      </Box>
      <ErrorNotice error={error} />
      {!organisation && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {organisation && !isKeeper && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate(isOwn ? 'resources.books.onlyReadingOwn' : 'resources.books.onlyReading')}
        </Alert>
      )}
      {organisation && <Books shelf={{ organisation, year, isKeeper }} show={show} search={search} />}
    </Page>
  );
};

type Show = (part: Record<string, string>) => void;

/** Whose books: as the address says, the own office's without it. */
function useShelf(
  search: URLSearchParams,
): Partial<Pick<Shelf, 'organisation'>> & Omit<Shelf, 'organisation'> & { isOwn: boolean; error: Error | null } {
  const workplaces = useWorkplaces();
  const canKeep = useCan()('register.keep');
  const year = Number(search.get('year')) || thisYear();
  const wanted = search.get('organisation') ?? workplaces?.[0]?.id;
  const isOwn = workplaces?.some(({ id }) => id === wanted) ?? false;
  const { data, error } = useGraphql(
    ORGANISATION,
    { id: wanted ?? '' },
    { enabled: wanted !== undefined, staleTime: 60_000 },
  );
  return { organisation: data?.organisation ?? undefined, year, isOwn, isKeeper: canKeep && isOwn, error };
}

const YearSelect = ({ year, onChange }: { year: number; onChange: (year: number) => void }) => {
  const translate = useTranslate();
  const last = Math.max(year, thisYear());
  const first = Math.min(year, FIRST_YEAR);
  return (
    <TextField
      select
      label={translate('resources.books.fields.year')}
      value={year}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      {Array.from({ length: last - first + 1 }, (_, at) => last - at).map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
};

const Books = ({ shelf, show, search }: { shelf: Shelf; show: Show; search: URLSearchParams }) => {
  const translate = useTranslate();
  const { books, error } = usePrintedBooks();
  if (error) return <ErrorNotice error={error} />;
  if (!books) return <LinearProgress aria-label={translate('shared.loading')} />;
  // The list of documents in files has a place of its own, where the file is chosen; further books of a file stand with it.
  const tabs = books.filter(({ code, isOfFile }) => !isOfFile || code === FILE_DOCUMENTS);
  const shown = tabs.find(({ code }) => code === search.get('book')) ?? tabs[0];
  if (!shown) return null;
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Tabs
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        value={shown.code}
        onChange={(_, chosen: string) => show({ book: chosen })}
        aria-label={translate('resources.books.name')}
        // Without a width of its own the row of tabs cannot push the page wider than the window.
        sx={{ borderBottom: 1, borderColor: 'divider', width: 0, minWidth: '100%' }}
      >
        {tabs.map(({ code, title }) => (
          <Tab
            key={code}
            value={code}
            id={`tab-${code}`}
            aria-controls={`panel-${code}`}
            label={translate(`resources.books.tabs.${code}`, { _: title })}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${shown.code}`} aria-labelledby={`tab-${shown.code}`}>
        <Book
          key={shown.code}
          book={shown}
          further={books.filter(({ code, isOfFile }) => isOfFile && code !== FILE_DOCUMENTS)}
          shelf={shelf}
          show={show}
          fileId={search.get('file') ?? ''}
        />
      </div>
    </Paper>
  );
};

interface BookProps {
  book: PrintedBook;
  /** Books of a file without a panel of their own. */
  further: PrintedBook[];
  shelf: Shelf;
  show: Show;
  fileId: string;
}

/** What people act on has a panel of its own. */
const Book = ({ book, further, shelf, show, fileId }: BookProps) => {
  const kind = bookKindOf(book.code);
  if (kind) return <BookPanel kind={kind} shelf={shelf} />;
  if (book.code === 'files')
    return <FilesPanel shelf={shelf} onOpen={(file) => show({ book: FILE_DOCUMENTS, file })} />;
  if (book.code === FILE_DOCUMENTS)
    return <FileDocumentsPanel shelf={shelf} fileId={fileId} further={further} onChoose={(file) => show({ file })} />;
  return <PrintedBookPanel book={book} of={{ organisationId: shelf.organisation.id, year: shelf.year }} />;
};
