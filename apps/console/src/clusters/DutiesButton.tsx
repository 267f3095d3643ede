import SwapHoriz from '@mui/icons-material/SwapHorizOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { type Cluster, SET_CLUSTER_DUTIES } from './clusters.graphql.ts';

/** Head and deputy by hand, in place of the rotation. */
export const DutiesButton = ({ cluster }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const { id, version, members } = cluster;
  const of = (duty: string) => members.find((member) => member.duty === duty)?.id ?? '';
  const [head, setHead] = useState(of('HEAD'));
  const [deputy, setDeputy] = useState(of('DEPUTY'));
  const act = useAct(SET_CLUSTER_DUTIES, { done: 'resources.clusters.duties.done' });
  const choices = members.map((member) => (
    <MenuItem key={member.id} value={member.id}>
      {member.organisation.name}
    </MenuItem>
  ));
  return (
    <ActButton
      act={act}
      icon={SwapHoriz}
      size="small"
      label="resources.clusters.duties.label"
      explanation="resources.clusters.duties.explanation"
      variables={() => ({ input: { id, version, headId: head, deputyId: deputy || null } })}
    >
      <TextField
        select
        required
        label={translate('enums.ClusterDuty.HEAD')}
        value={head}
        onChange={({ target }) => setHead(target.value)}
      >
        {choices}
      </TextField>
      <TextField
        select
        label={translate('enums.ClusterDuty.DEPUTY')}
        value={deputy}
        onChange={({ target }) => setDeputy(target.value)}
      >
        {choices}
      </TextField>
    </ActButton>
  );
};
