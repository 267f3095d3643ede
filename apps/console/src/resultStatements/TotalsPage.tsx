import { LinearProgress, MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { thisYear } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { statementsIn, totalsPage } from './places.ts';
import { STATED_TOTALS } from './resultStatements.graphql.ts';
import { StatedTable } from './StatedTable';
import { useSets, useSetWords } from './useSets.ts';

const YEARS_BACK = 5;

/** What communes state of a year and a set, by territory, whether a round asks for it or not. */
export const TotalsPage = () => {
  const translate = useTranslate();
  const wordsOf = useSetWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const sets = useSets();
  const year = Number(params.get('year')) || thisYear();
  const setId = params.get('set') ?? sets[0]?.id;
  const unitId = params.get('unit');
  const { data, error, refetch } = useGraphql(STATED_TOTALS, setId ? { year, setId, unitId } : null, {
    keepPrevious: true,
  });
  const whole = data?.statedResults.find(({ isWhole }) => isWhole);
  const above = unitId ? whole?.unit.parent : null;
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, at) => thisYear() - at);
  const go = (to: { year?: number; setId?: string }) =>
    void navigate(totalsPage(to.year ?? year, to.setId ?? setId ?? '', unitId ?? undefined));
  return (
    <Page
      title={translate('resources.resultStatements.totals.title')}
      subtitle={whole?.unit.name ?? translate('resources.resultStatements.about')}
      above={
        <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
          <TextLink to={above && setId ? totalsPage(year, setId, above.id) : '/resultStatements'}>
            {`← ${above?.name ?? translate('resources.resultStatements.name')}`}
          </TextLink>
        </nav>
      }
    >
      <Section>
        <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
          <TextField
            select
            label={translate('resources.resultStatements.fields.year')}
            value={year}
            onChange={({ target }) => go({ year: Number(target.value) })}
            sx={{ minWidth: 120 }}
          >
            {years.map((one) => (
              <MenuItem key={one} value={one}>
                {one}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={translate('resources.resultStatements.fields.setId')}
            value={sets.length > 0 && setId ? setId : ''}
            onChange={({ target }) => go({ setId: target.value })}
            sx={{ minWidth: 260 }}
          >
            {sets.map((set) => (
              <MenuItem key={set.id} value={set.id} sx={{ whiteSpace: 'normal' }}>
                {wordsOf(set)}
              </MenuItem>
            ))}
          </TextField>
        </Stack>
      </Section>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && setId && (
        <StatedTable
          rows={data.statedResults.map(({ unit, isWhole, stated }) => ({
            key: unit.id,
            isWhole,
            stated,
            label: isWhole ? unit.name : <TextLink to={totalsPage(year, setId, unit.id)}>{unit.name}</TextLink>,
            behind: statementsIn(year, setId, unit.id),
          }))}
        />
      )}
    </Page>
  );
};
