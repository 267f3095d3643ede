import { useTranslate } from 'react-admin';
import type { AreaMap } from '../dataProvider/schema.ts';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { figuresPage } from './places.ts';
import { ReachedChip } from './ReachedChip';
import type { AreaPoint, AreaSeries, Indicator } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

interface BoardTableProps {
  series: readonly AreaSeries[];
  unitId: string;
  map: AreaMap;
  year: number;
}

interface Row {
  indicator: Indicator;
  point: AreaPoint;
}

/** The same in figures, of one year; each opens the units behind it. */
export const BoardTable = ({ series, unitId, map, year }: BoardTableProps) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const rows = series.flatMap(({ indicator, points }): Row[] => {
    const point = points.find((one) => one.year === year);
    return point ? [{ indicator, point }] : [];
  });
  const columns: Column<Row>[] = [
    { label: 'resources.targets.fields.indicator', render: ({ indicator }) => words.name(indicator) },
    {
      label: 'resources.targets.fields.value',
      align: 'right',
      isWhole: true,
      render: ({ indicator, point }) => words.value(indicator, point.value),
    },
    {
      label: 'resources.targets.fields.numbers',
      align: 'right',
      isWhole: true,
      render: ({ indicator, point }) => words.numbers(indicator, point),
    },
    {
      label: 'resources.targets.fields.target',
      align: 'right',
      isWhole: true,
      render: ({ indicator, point: { target } }) =>
        target &&
        translate('resources.targets.targetOf', { value: words.value(indicator, target.value), year: target.year }),
    },
    {
      label: 'resources.targets.fields.standing',
      render: ({ indicator, point }) =>
        point.value !== null && <ReachedChip indicator={indicator} point={point} isShort />,
    },
    {
      label: 'resources.targets.fields.answered',
      render: ({ indicator, point }) => (
        <TextLink to={figuresPage({ unitId, map, indicatorId: indicator.id, year })}>
          {translate('resources.targets.answeredOf', { answered: point.answered, expected: point.expected })}
        </TextLink>
      ),
    },
  ];
  return (
    <RecordTable
      caption={translate('resources.targets.tableOf', { year })}
      rows={rows}
      columns={columns}
      rowKey={({ indicator }) => indicator.id}
    />
  );
};
