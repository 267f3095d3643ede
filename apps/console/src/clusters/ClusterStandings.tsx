import Lock from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import type { Cluster } from './clusters.graphql.ts';
import { usePoints } from './usePoints';

type Standing = NonNullable<Cluster['standings']>[number];

/** Own points and the average of the others side by side, once the scores are open. */
export const ClusterStandings = ({ cluster: { standings } }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const points = usePoints();
  const columns: Column<Standing>[] = [
    { label: 'resources.clusters.fields.member', render: ({ organisation }) => organisation.name },
    { label: 'resources.clusters.fields.place', align: 'right', render: ({ place }) => place },
    { label: 'resources.clusters.fields.average', align: 'right', render: ({ average }) => points.hundredths(average) },
    { label: 'resources.clusters.fields.givers', align: 'right', render: ({ givers }) => givers },
    { label: 'resources.clusters.fields.own', align: 'right', render: ({ own }) => points.halves(own) },
  ];
  return (
    <Section title={translate('resources.clusters.ranking')} flush>
      {standings === null ? (
        <EmptyState icon={Lock} title="resources.clusters.sealed" advice="resources.clusters.sealedAdvice" />
      ) : (
        <RecordTable
          caption={translate('resources.clusters.ranking')}
          rows={standings}
          columns={columns}
          rowKey={({ memberId }) => memberId}
        />
      )}
    </Section>
  );
};
