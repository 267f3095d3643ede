import ShowChart from '@mui/icons-material/ShowChartOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AreaMap } from '../dataProvider/schema.ts';
import { EmptyState } from '../shared/EmptyState';
import { TextLink } from '../shared/RecordLink';
import { latest } from './chart.rules';
import { IndicatorChart } from './IndicatorChart';
import { figuresPage } from './places.ts';
import { ReachedChip } from './ReachedChip';
import type { AreaSeries } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

interface SmallMultiplesProps {
  series: readonly AreaSeries[];
  unitId: string;
  map: AreaMap;
}

/** A small chart for each indicator that somebody has answered; the others stand in the table below. */
export const SmallMultiples = ({ series, unitId, map }: SmallMultiplesProps) => {
  const translate = useTranslate();
  const answered = series.filter(({ points }) => latest(points));
  if (answered.length === 0)
    return (
      <EmptyState icon={ShowChart} title="resources.targets.unanswered" advice="resources.targets.unansweredAdvice" />
    );
  return (
    <>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
        }}
      >
        {answered.map((one) => (
          <Small key={one.indicator.id} {...{ series: one, unitId, map }} />
        ))}
      </Box>
      {answered.length < series.length && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {translate('resources.targets.others', { smart_count: series.length - answered.length })}
        </Typography>
      )}
    </>
  );
};

const Small = ({ series, unitId, map }: Omit<SmallMultiplesProps, 'series'> & { series: AreaSeries }) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const { indicator, points } = series;
  const point = latest(points);
  if (!point) return null;
  return (
    <Stack component="li" sx={{ minWidth: 0, justifyContent: 'flex-end' }}>
      <Typography variant="subtitle2" component="h3" sx={{ flexGrow: 1 }}>
        {words.name(indicator)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap', my: 0.5 }}>
        <Typography component="span" variant="h2">
          <TextLink to={figuresPage({ unitId, map, indicatorId: indicator.id, year: point.year })}>
            {words.value(indicator, point.value)}
          </TextLink>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('resources.targets.ofYear', { numbers: words.numbers(indicator, point), year: point.year })}
        </Typography>
        <ReachedChip indicator={indicator} point={point} />
      </Stack>
      <IndicatorChart series={series} />
    </Stack>
  );
};
