import { Alert, Box, LinearProgress, MenuItem, Paper, Tab, Tabs, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
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
import { FurtherBookPanel } from './FurtherBookPanel';
import { REGISTER_KINDS, type RegisterKind, type Shelf } from './shelf.ts';
import { useFurtherBooks } from './useFurtherBooks.ts';

const FIRST_YEAR = 2017;

/** The six books of Decree 30/2020, Appendix VI, and those that other libraries print, of one organisation and year. The address says which. */
export const RegistersPage = () => {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const shelf = useShelf(search);
  const show = (part: Record<string, string>) =>
    setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), ...part }), { replace: true });
  const { organisation, year, isOwn, isKeeper, error } = shelf;
  return (
    <Page title={translate('resources.registers.name')} subtitle={translate('resources.registers.about')}>
      <Box sx={{ display: 'grid', gap: 2, mb: 2, gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 560px) 140px' } }}>
        <OrganisationPicker
          label="resources.registers.fields.organisation"
          value={organisation ?? null}
          onPick={({ id }) => show({ organisation: id, file: '' })}
        />
        <YearSelect year={year} onChange={(chosen) => show({ year: String(chosen), file: '' })} />
      </Box>
      <ErrorNotice error={error} />
      {!organisation && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {organisation && !isKeeper && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate(isOwn ? 'resources.registers.onlyReadingOwn' : 'resources.registers.onlyReading')}
        </Alert>
      )}
      {organisation && <Registers shelf={{ organisation, year, isKeeper }} show={show} search={search} />}
    </Page>
  );
};

type Show = (part: Record<string, string>) => void;

/** Whose registers: as the address says, the own office's without it. */
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
      label={translate('resources.registers.fields.year')}
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

const Registers = ({ shelf, show, search }: { shelf: Shelf; show: Show; search: URLSearchParams }) => {
  const translate = useTranslate();
  const wanted = search.get('register');
  const books = useFurtherBooks();
  const book = books.find(({ code }) => code === wanted);
  const kind = REGISTER_KINDS.find((one) => one === wanted) ?? 'incoming';
  const shown = book?.code ?? kind;
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Tabs
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        value={shown}
        onChange={(_, chosen: string) => show({ register: chosen })}
        aria-label={translate('resources.registers.name')}
        // Without a width of its own the row of tabs cannot push the page wider than the window.
        sx={{ borderBottom: 1, borderColor: 'divider', width: 0, minWidth: '100%' }}
      >
        {REGISTER_KINDS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`tab-${one}`}
            aria-controls={`panel-${one}`}
            label={translate(`resources.registers.tabs.${one}`)}
          />
        ))}
        {books.map(({ code, title }) => (
          <Tab key={code} value={code} id={`tab-${code}`} aria-controls={`panel-${code}`} label={title} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${shown}`} aria-labelledby={`tab-${shown}`}>
        {book ? (
          <FurtherBookPanel book={book} shelf={shelf} />
        ) : (
          <Register kind={kind} shelf={shelf} show={show} fileId={search.get('file') ?? ''} />
        )}
      </div>
    </Paper>
  );
};

interface RegisterProps {
  kind: RegisterKind;
  shelf: Shelf;
  show: Show;
  fileId: string;
}

const Register = ({ kind, shelf, show, fileId }: RegisterProps) => {
  if (kind === 'files')
    return <FilesPanel shelf={shelf} onOpen={(file) => show({ register: 'file-documents', file })} />;
  if (kind === 'file-documents')
    return <FileDocumentsPanel shelf={shelf} fileId={fileId} onChoose={(file) => show({ file })} />;
  return <BookPanel key={kind} kind={kind} shelf={shelf} />;
};
