import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import PlaylistAdd from '@mui/icons-material/PlaylistAddOutlined';
import { Alert, Button, LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router';
import { AreaMap } from '../dataProvider/schema.ts';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { AreaPicker } from './AreaPicker';
import { BoardTable } from './BoardTable';
import { boardPage } from './places.ts';
import { SmallMultiples } from './SmallMultiples';
import { AREA_BOARD } from './targets.graphql.ts';
import { useOwnArea } from './useOwnArea';

/** The first year of the programme that Decision 1373 began. */
const FIRST_YEAR = 2021;

/** Targets against results of a territory over the years. */
export const BoardPage = () => {
  const translate = useTranslate();
  const own = useOwnArea();
  const [params, setParams] = useSearchParams();
  const unitId = params.get('unit') ?? own?.id;
  const map = AreaMap.find((one) => one === params.get('map')) ?? 'TODAY';
  const last = thisYear();
  const year = Number(params.get('year')) || last;
  const asked = unitId ? { unitId, from: FIRST_YEAR, to: last, map } : null;
  const { data, error, refetch } = useGraphql(AREA_BOARD, asked, { keepPrevious: true });
  const choose = (name: string, value: string) =>
    setParams((before) => new URLSearchParams([...[...before].filter(([key]) => key !== name), [name, value]]));
  const unit = data?.areaBoard.unit;
  return (
    <Page
      title={translate('resources.targets.name')}
      subtitle={unit?.name ?? translate('resources.targets.about')}
      above={
        unit?.parent && unit.id !== own?.id ? (
          <TextLink to={boardPage({ unitId: unit.parent.id, map })}>{`← ${unit.parent.name}`}</TextLink>
        ) : null
      }
      actions={<Ways />}
    >
      <Choices {...{ map, year, choose, unit }} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {own === null && (
        <EmptyState icon={Flag} title="resources.targets.noArea" advice="resources.targets.noAreaAdvice" />
      )}
      {own !== null && !data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && (
        <>
          <Divided series={data.areaBoard.series} />
          <Section title={translate('resources.targets.trend')}>
            <SmallMultiples {...{ series: data.areaBoard.series, unitId: data.areaBoard.unit.id, map }} />
          </Section>
          <Section title={translate('resources.targets.tableOf', { year })} flush>
            <BoardTable {...{ series: data.areaBoard.series, unitId: data.areaBoard.unit.id, map, year }} />
          </Section>
        </>
      )}
    </Page>
  );
};

const Ways = () => {
  const translate = useTranslate();
  const can = useCan();
  return (
    <>
      <Button component={Link} to="/targets/all" variant="outlined" startIcon={<Flag />}>
        {translate('resources.targets.all')}
      </Button>
      <Button component={Link} to="/indicatorResults" variant="outlined" startIcon={<FactCheck />}>
        {translate('resources.indicatorResults.name')}
      </Button>
      {can('indicatorResult.record') && (
        <Button component={Link} to="/indicatorResults/create" variant="contained" startIcon={<PlaylistAdd />}>
          {translate('resources.indicatorResults.create')}
        </Button>
      )}
    </>
  );
};

interface ChoicesProps {
  /** Whose board it is, once it is read. */
  unit: Named | undefined;
  map: AreaMap;
  year: number;
  choose: (name: string, value: string) => void;
}

const Choices = ({ unit, map, year, choose }: ChoicesProps) => {
  const translate = useTranslate();
  const last = thisYear();
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => last - at);
  return (
    <Section>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
        {unit && <AreaPicker key={unit.id} below={unit} onPick={(id) => choose('unit', id)} />}
        <TextField
          select
          label={translate('resources.targets.map')}
          value={map}
          onChange={(event) => choose('map', event.target.value)}
          helperText={translate(`resources.targets.mapMeans.${map}`)}
          sx={{ minWidth: { xs: '100%', sm: 320 } }}
        >
          {AreaMap.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.AreaMap.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('resources.targets.year')}
          value={year}
          onChange={(event) => choose('year', event.target.value)}
          sx={{ minWidth: 120 }}
        >
          {years.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
    </Section>
  );
};

/** Says it once for the page where years cannot be compared. */
const Divided = ({ series }: { series: readonly { points: readonly { year: number; isComparable: boolean }[] }[] }) => {
  const translate = useTranslate();
  const years = series.flatMap(({ points }) =>
    points.filter(({ isComparable }) => !isComparable).map(({ year }) => year),
  );
  if (years.length === 0) return null;
  const named = [...new Set(years)].toSorted((one, other) => one - other).join(', ');
  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      {translate('resources.targets.dividedMeans', { years: named })}
    </Alert>
  );
};
