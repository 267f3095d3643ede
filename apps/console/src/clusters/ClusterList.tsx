import Diversity from '@mui/icons-material/Diversity3Outlined';
import { useTranslate } from 'react-admin';
import { ClusterKind, ClusterState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { useFormat } from '../shared/format';
import { YearInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import type { ClusterRow } from './clusters.graphql.ts';
import { ClusterStateChip } from './ClusterStateChip';

export const ClusterList = () => {
  const columns = useColumns();
  const add = useCan()('cluster.setUp') && <CreateLink label="resources.clusters.create" />;
  return (
    <ListPage<ClusterRow>
      resource="clusters"
      columns={columns}
      actions={add}
      filters={[<YearInput key="year" source="year" />]}
      empty={{
        icon: Diversity,
        title: 'resources.clusters.empty',
        advice: add ? 'resources.clusters.emptyAdvice' : 'resources.clusters.emptyToReaders',
        action: add,
      }}
    />
  );
};

function useColumns(): Column<ClusterRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.clusters.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: ({ id, name }) => (
        <RecordLink resource="clusters" id={id}>
          {name}
        </RecordLink>
      ),
    },
    {
      label: 'resources.clusters.fields.kind',
      file: { path: 'kind', words: { of: 'ClusterKind', values: ClusterKind } },
      render: ({ kind }) => translate(`enums.ClusterKind.${kind}`),
    },
    {
      label: 'resources.clusters.fields.year',
      file: { path: 'year', as: 'number' },
      sort: 'YEAR',
      align: 'right',
      render: ({ year }) => String(year),
    },
    {
      label: 'resources.clusters.fields.organisationId',
      file: { path: 'organisation.name' },
      sort: 'ORGANISATION',
      render: ({ organisation }) => organisation.name,
    },
    {
      label: 'resources.clusters.fields.scoringDueOn',
      file: { path: 'scoringDueOn', as: 'day' },
      sort: 'SCORING_DUE_ON',
      render: ({ scoringDueOn }) => format.date(scoringDueOn),
    },
    {
      label: 'resources.clusters.fields.state',
      file: { path: 'state', words: { of: 'ClusterState', values: ClusterState } },
      render: ({ state }) => <ClusterStateChip state={state} />,
    },
  ];
}
