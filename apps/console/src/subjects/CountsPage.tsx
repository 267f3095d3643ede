import { Alert, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { COUNTED, StateCountsButton } from './StateCountsButton';
import { SUBJECT_COUNTS, type StatementFields, type SubjectCountsQuery } from './subjects.graphql.ts';
import { useOffices } from './useOffices.ts';

const YEARS_BACK = 5;

type Counts = SubjectCountsQuery['subjectCounts'][number];

const STATED = {
  communities: 'statedCommunities',
  clans: 'statedClans',
  families: 'statedFamilies',
  citizens: 'statedCitizens',
} as const;

/** How many there are: by the lists, and as offices state it without one. The two stand side by side and are never added. */
export const CountsPage = () => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || thisYear();
  const unitId = params.get('unit');
  const { data, error, refetch } = useGraphql(SUBJECT_COUNTS, { unitId, year }, { keepPrevious: true });
  const [whole, ...parts] = data?.subjectCounts ?? [];
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => thisYear() - at);
  const above = unitId ? whole?.unit.parent : null;
  return (
    <Page
      title={translate('resources.subjects.name')}
      subtitle={whole?.unit.name ?? translate('resources.subjects.about')}
      above={above ? <TextLink to={pageOf(above.id, year)}>{`← ${above.name}`}</TextLink> : null}
    >
      <Section>
        <TextField
          select
          label={translate('resources.subjects.counts.year')}
          value={year}
          onChange={({ target }) => setParams({ ...(unitId && { unit: unitId }), year: target.value })}
          helperText={translate('resources.subjects.counts.yearHelp')}
          sx={{ minWidth: 160 }}
        >
          {years.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
      </Section>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {whole && (
        <>
          <Section title={translate('resources.subjects.counts.both')} flush>
            <CountsTable rows={[whole, ...parts]} year={year} />
          </Section>
          <Statements
            unitId={whole.unit.id}
            stated={whole.stated}
            year={year}
            isOwn={parts.length === 0 || whole.stated.length > 0}
          />
        </>
      )}
    </Page>
  );
};

const pageOf = (unitId: string, year: number): string => `/subjects?unit=${encodeURIComponent(unitId)}&year=${year}`;

const CountsTable = ({ rows, year }: { rows: readonly Counts[]; year: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Counts>[] = [
    {
      label: 'resources.subjects.counts.unit',
      render: ({ unit, isWhole }) =>
        isWhole ? <strong>{unit.name}</strong> : <TextLink to={pageOf(unit.id, year)}>{unit.name}</TextLink>,
    },
    ...COUNTED.map((one): Column<Counts> => ({
      label: `resources.subjects.counts.${one}`,
      align: 'right',
      render: (row) => (
        <>
          {format.number(row[one])}
          <Typography component="div" variant="body2" color="textSecondary">
            {translate('resources.subjects.counts.statedIs', {
              count:
                row[STATED[one]] === null
                  ? translate('resources.subjects.counts.notStated')
                  : format.number(row[STATED[one]]),
            })}
          </Typography>
        </>
      ),
    })),
    {
      label: 'resources.subjects.counts.statements',
      align: 'right',
      render: ({ statements }) => format.number(statements),
    },
  ];
  return (
    <RecordTable
      caption={translate('resources.subjects.counts.both')}
      rows={rows}
      rowKey={({ unit }) => unit.id}
      columns={columns}
    />
  );
};

interface StatementsProps {
  unitId: string;
  stated: readonly StatementFields[];
  year: number;
  isOwn: boolean;
}

/** What offices of the unit itself state; the own office, where it is of this unit, may amend it, and one of a commune states once a year. */
const Statements = ({ unitId, stated, year, isOwn }: StatementsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const canKeep = useCan()('subject.keep');
  const offices = (useOffices('subject.keep', canKeep && isOwn) ?? []).filter(
    ({ administrativeUnit }) => administrativeUnit.id === unitId,
  );
  const own = stated.find(({ organisation }) => offices.some(({ id }) => id === organisation.id));
  const stating = offices.find(({ isOfficeOfCommune }) => isOfficeOfCommune);
  if (!isOwn) return null;
  return (
    <Section title={translate('resources.subjects.counts.statedOf', { year })}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Alert severity="info">{translate('resources.subjects.counts.means')}</Alert>
        {stated.length === 0 && (
          <Typography color="textSecondary">{translate('resources.subjects.counts.none')}</Typography>
        )}
        {stated.map((statement) => (
          <div key={statement.id}>
            <Typography sx={{ fontWeight: 600 }}>{statement.organisation.name}</Typography>
            <Typography>
              {COUNTED.filter((one) => statement[one] !== null)
                .map((one) => `${translate(`resources.subjects.counts.${one}`)}: ${format.number(statement[one])}`)
                .join(' · ')}
            </Typography>
            <Typography color="textSecondary" variant="body2">
              {translate('resources.subjects.counts.sourceIs', { source: statement.source })}
            </Typography>
          </div>
        ))}
        {own && <StateCountsButton key={own.version} statement={own} />}
        {!own && stating && <StateCountsButton key={year} office={stating} year={year} />}
      </Stack>
    </Section>
  );
};
