import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { ClusterMembers } from './ClusterMembers';
import type { Cluster } from './clusters.graphql.ts';
import { ClusterStandings } from './ClusterStandings';
import { ClusterStateChip } from './ClusterStateChip';
import { RankingActs } from './RankingActs';
import { useCriteriaSets } from './useCriteriaSets';
import { usePoints } from './usePoints';

export const ClusterShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<Cluster>
      resource="clusters"
      titleOf={({ name }) => name}
      subtitleOf={({ kind, year, organisation }) =>
        `${translate(`enums.ClusterKind.${kind}`)} · ${year} · ${organisation.name}`
      }
      marks={({ state }) => <ClusterStateChip state={state} />}
      actions={(cluster) => (
        <>
          <Additions at={draftActs} give={{ resource: 'clusters', id: cluster.id }} />
          <RankingActs cluster={cluster} />
        </>
      )}
    >
      {(cluster) => (
        <>
          {cluster.returnReason && (
            <Alert severity="warning" sx={{ mb: 3 }}>
              {translate('resources.clusters.returned', { reason: cluster.returnReason })}
            </Alert>
          )}
          <Details cluster={cluster} />
          <ClusterMembers cluster={cluster} />
          <ClusterStandings cluster={cluster} />
        </>
      )}
    </ShowPage>
  );
};

const Details = ({ cluster }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const format = useFormat();
  const points = usePoints();
  const sets = useCriteriaSets();
  const { organisation, directive, criteriaCode, scoringDueOn, items, scoresGiven, members } = cluster;
  const given = { given: scoresGiven, all: members.length ** 2 };
  return (
    <Section title={translate('resources.clusters.details')}>
      <Facts>
        <Fact label="resources.clusters.fields.organisationId">
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        <Fact label="resources.clusters.fields.directiveId">
          {directive && (
            <RecordLink resource="directives" id={directive.id}>
              {directive.code ?? directive.subject}
            </RecordLink>
          )}
        </Fact>
        <Fact label="resources.clusters.fields.scoringDueOn">{format.date(scoringDueOn)}</Fact>
        <Fact label="resources.clusters.fields.scores">{translate('resources.clusters.scoresGiven', given)}</Fact>
        <Fact label="resources.clusters.fields.criteriaCode">
          {criteriaCode && (sets.find(({ id }) => id === criteriaCode)?.name ?? criteriaCode)}
        </Fact>
        <Fact label="resources.clusters.fields.items" wide>
          <ol style={{ margin: 0, paddingInlineStart: 20 }}>
            {items.map(({ name, maximum }, at) => (
              <li key={at}>{translate('resources.clusters.itemOf', { name, maximum: points.halves(maximum) })}</li>
            ))}
          </ol>
        </Fact>
      </Facts>
    </Section>
  );
};
