import Draw from '@mui/icons-material/DrawOutlined';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { type Cluster, type ClusterSeat, SIGN_COVENANT } from './clusters.graphql.ts';
import { DutiesButton } from './DutiesButton';
import { JoinButton, LeaveButton } from './MemberButtons';
import { ScoreButton } from './ScoreButton';

/** Who is in it, who heads it, who has signed; what an own member may do. */
export const ClusterMembers = ({ cluster }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { members } = cluster;
  const runs = cluster.state === 'RUNNING' && may(cluster.organisation, 'cluster.setUp');
  const scoring = members.find(({ organisation }) => may(organisation, 'cluster.score'));
  const columns: Column<ClusterSeat>[] = [
    { label: 'resources.clusters.fields.member', render: ({ organisation }) => organisation.name },
    { label: 'resources.clusters.fields.duty', render: ({ duty }) => duty && translate(`enums.ClusterDuty.${duty}`) },
    { label: 'resources.clusters.fields.joinedOn', render: ({ joinedOn }) => format.date(joinedOn) },
    {
      label: 'resources.clusters.fields.signedAt',
      render: ({ signedAt }) => (signedAt ? format.dateTime(signedAt) : translate('resources.clusters.unsigned')),
    },
    {
      label: 'resources.clusters.fields.acts',
      render: (seat) => (
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {may(seat.organisation, 'cluster.sign') && !seat.signedAt && <SignButton seat={seat} />}
          {!cluster.isOpen && scoring && <ScoreButton cluster={cluster} by={scoring} of={seat} />}
          {runs && <LeaveButton cluster={cluster} seat={seat} />}
        </Stack>
      ),
    },
  ];
  return (
    <Section
      title={translate('resources.clusters.members')}
      count={String(members.length)}
      actions={
        runs && (
          <>
            <DutiesButton cluster={cluster} />
            {!cluster.isOpen && <JoinButton cluster={cluster} />}
          </>
        )
      }
      flush
    >
      <RecordTable
        caption={translate('resources.clusters.members')}
        rows={members}
        columns={columns}
        rowKey={({ id }) => id}
      />
    </Section>
  );
};

const SignButton = ({ seat }: { seat: ClusterSeat }) => {
  const act = useAct(SIGN_COVENANT, { done: 'resources.clusters.sign.done' });
  return (
    <ActButton
      act={act}
      icon={Draw}
      size="small"
      label="resources.clusters.sign.label"
      explanation="resources.clusters.sign.explanation"
      params={{ organisation: seat.organisation.name }}
      variables={() => ({ memberId: seat.id })}
    />
  );
};
