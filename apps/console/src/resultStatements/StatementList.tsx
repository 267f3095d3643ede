import Insights from '@mui/icons-material/InsightsOutlined';
import Summarize from '@mui/icons-material/SummarizeOutlined';
import { Button } from '@mui/material';
import { BooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { SubjectKind } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { EnumInput, UnitInput, YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { ResultStatement } from './resultStatements.graphql.ts';
import { SetInput } from './SetInput';
import { useSetWords } from './useSets.ts';

/** Results that communes state as counts, within reach. */
export const StatementList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const add = useCan()('subjectAssessment.enter') && <CreateLink label="resources.resultStatements.create" />;
  return (
    <ListPage<ResultStatement>
      resource="resultStatements"
      columns={columns}
      actions={
        <>
          {add}
          <Button component={Link} to="/resultStatements/totals" variant="outlined" startIcon={<Insights />}>
            {translate('resources.resultStatements.totals.title')}
          </Button>
        </>
      }
      filters={[
        <YearInput key="year" source="year" />,
        <EnumInput key="kind" source="kind" of="SubjectKind" values={SubjectKind} />,
        <SetInput key="set" />,
        <UnitInput key="unit" source="unitId" />,
        <BooleanInput
          key="isWithdrawn"
          source="isWithdrawn"
          label={translate('resources.resultStatements.fields.isWithdrawn')}
          helperText={false}
        />,
      ]}
      empty={{
        icon: Summarize,
        title: 'resources.resultStatements.empty',
        advice: 'resources.resultStatements.emptyAdvice',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<ResultStatement>[] {
  const format = useFormat();
  const wordsOf = useSetWords();
  const count = (name: 'registered' | 'assessed' | 'met'): Column<ResultStatement> => ({
    label: `resources.resultStatements.fields.${name}`,
    file: { path: name, as: 'number' },
    align: 'right',
    render: (statement) => (statement[name] === null ? '—' : format.number(statement[name])),
  });
  return [
    {
      label: 'resources.resultStatements.fields.unitId',
      file: { path: 'unit.name' },
      render: ({ id, unit }) => (
        <RecordLink resource="resultStatements" id={id}>
          {unit.name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.resultStatements.fields.year',
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: 'resources.resultStatements.fields.setId',
      file: { path: 'set.title.vi' },
      sort: 'KIND',
      render: ({ set }) => wordsOf(set),
    },
    count('registered'),
    count('assessed'),
    count('met'),
    {
      label: 'resources.resultStatements.fields.organisationId',
      file: { path: 'organisation.name' },
      isExtra: true,
      render: ({ organisation }) => organisation.name,
    },
    {
      label: 'resources.resultStatements.fields.source',
      file: { path: 'source' },
      isExtra: true,
      render: ({ source }) => source,
    },
  ];
}
