import FactCheck from '@mui/icons-material/FactCheckOutlined';
import { IndicatorResultState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { EnumInput, UnitInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { IndicatorSelectInput, useIndicatorWords } from '../targets/index.ts';
import type { IndicatorResult } from './indicatorResults.graphql.ts';
import { ResultStateChip } from './ResultStateChip';

/** What indicators came to, within reach. */
export const ResultList = () => {
  const columns = useColumns();
  const add = useCan()('indicatorResult.record') && <CreateLink label="resources.indicatorResults.create" />;
  return (
    <ListPage<IndicatorResult>
      resource="indicatorResults"
      columns={columns}
      actions={add}
      filters={[
        <UnitInput key="unit" source="unitId" />,
        <IndicatorSelectInput key="indicator" source="indicatorId" />,
        <YearInput key="year" source="year" />,
        <EnumInput key="state" source="state" of="IndicatorResultState" values={IndicatorResultState} />,
      ]}
      empty={{
        icon: FactCheck,
        title: 'resources.indicatorResults.empty',
        advice: add ? 'resources.indicatorResults.emptyAdvice' : 'resources.indicatorResults.emptyToReaders',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<IndicatorResult>[] {
  const words = useIndicatorWords();
  return [
    {
      label: 'resources.indicatorResults.fields.indicatorId',
      file: { path: 'indicator.nameVi' },
      sort: 'INDICATOR',
      render: ({ id, indicator }) => (
        <RecordLink resource="indicatorResults" id={id}>
          {words.name(indicator)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.indicatorResults.fields.unitId',
      file: { path: 'unit.name' },
      sort: 'UNIT',
      render: ({ unit }) => unit.name,
    },
    {
      label: 'resources.indicatorResults.fields.year',
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: 'resources.indicatorResults.fields.numerator',
      file: { path: 'numerator', as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ numerator }) => numerator,
    },
    {
      label: 'resources.indicatorResults.fields.denominator',
      file: { path: 'denominator', as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ denominator }) => denominator,
    },
    {
      label: 'resources.indicatorResults.fields.numbers',
      align: 'right',
      render: (result) => words.numbers(result.indicator, result),
    },
    {
      label: 'resources.indicatorResults.fields.value',
      align: 'right',
      render: ({ indicator, value }) => words.value(indicator, value),
    },
    {
      label: 'resources.indicatorResults.fields.state',
      file: { path: 'state', words: { of: 'IndicatorResultState', values: IndicatorResultState } },
      render: ({ state }) => <ResultStateChip state={state} />,
    },
  ];
}
