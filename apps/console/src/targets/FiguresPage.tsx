import Map from '@mui/icons-material/MapOutlined';
import { Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Navigate, useSearchParams } from 'react-router';
import { AreaMap } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { boardPage, figuresPage } from './places.ts';
import { type AreaFigure, INDICATORS, type Indicator } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

/** The units behind one figure of the board. */
export const FiguresPage = () => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const [params] = useSearchParams();
  const { data } = useGraphql(INDICATORS, {}, { staleTime: Infinity });
  const [unitId, indicatorId, year] = [
    params.get('unit') ?? '',
    params.get('indicator') ?? '',
    Number(params.get('year')),
  ];
  const map = AreaMap.find((one) => one === params.get('map')) ?? 'TODAY';
  const indicator = data?.indicators.find(({ id }) => id === indicatorId);
  const columns = useColumns(indicator, { map, year });
  // An address that somebody has cut leads to the board.
  if (data && (!indicator || !unitId || !year)) return <Navigate to="/targets" replace />;
  if (!indicator) return null;
  return (
    <Page
      title={words.name(indicator)}
      subtitle={translate('resources.targets.behind', {
        numerator: words.numerator(indicator),
        denominator: words.denominator(indicator) ?? '',
        year,
        map: translate(`enums.AreaMap.${map}`),
      })}
      above={<TextLink to={boardPage({ unitId, map })}>{translate('resources.targets.backToBoard')}</TextLink>}
    >
      <EmbeddedList key={params.toString()} resource="areaFigures" filter={{ unitId, indicatorId, year, map }}>
        <Paper sx={{ overflow: 'clip' }}>
          <ListBody<AreaFigure>
            caption={`${words.name(indicator)} ${year}`}
            columns={columns}
            empty={{ icon: Map, title: 'resources.targets.noUnits', advice: 'resources.targets.noUnitsAdvice' }}
          />
        </Paper>
      </EmbeddedList>
    </Page>
  );
};

function useColumns(
  indicator: Indicator | undefined,
  { map, year }: { map: AreaMap; year: number },
): Column<AreaFigure>[] {
  const translate = useTranslate();
  const words = useIndicatorWords();
  if (!indicator) return [];
  return [
    {
      label: 'resources.targets.fields.unit',
      file: { path: 'unit.name' },
      render: ({ unit, result }) => {
        const to = result
          ? `/indicatorResults/${encodeURIComponent(result.id)}/show`
          : figuresPage({ unitId: unit.id, map, indicatorId: indicator.id, year });
        return unit.level === indicator.level && !result ? unit.name : <TextLink to={to}>{unit.name}</TextLink>;
      },
    },
    {
      label: 'resources.targets.fields.value',
      align: 'right',
      render: ({ value }) => words.value(indicator, value),
    },
    {
      label: 'resources.targets.fields.numbers',
      align: 'right',
      isWhole: true,
      render: (figure) => words.numbers(indicator, figure),
    },
    {
      label: 'resources.targets.fields.numerator',
      file: { path: 'numerator', as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ numerator }) => numerator,
    },
    {
      label: 'resources.targets.fields.denominator',
      file: { path: 'denominator', as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ denominator }) => denominator,
    },
    {
      label: 'resources.targets.fields.answered',
      file: { path: 'answered', as: 'number' },
      render: ({ answered, expected, isCounted, result }) => {
        if (!isCounted) return translate('resources.targets.notCounted');
        if (result) return translate(`enums.IndicatorResultState.${result.state}`);
        return translate('resources.targets.answeredOf', { answered, expected });
      },
    },
    {
      label: 'resources.targets.fields.expected',
      file: { path: 'expected', as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ expected }) => expected,
    },
  ];
}
