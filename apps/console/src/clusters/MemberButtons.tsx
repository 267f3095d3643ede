import GroupAdd from '@mui/icons-material/GroupAddOutlined';
import GroupRemove from '@mui/icons-material/GroupRemoveOutlined';
import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { type Cluster, type ClusterSeat, JOIN_CLUSTER, LEAVE_CLUSTER } from './clusters.graphql.ts';

interface Named {
  id: string;
  name: string;
}

/** A further organisation, as long as scores are sealed. */
export const JoinButton = ({ cluster: { id, version } }: { cluster: Cluster }) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const { data = [] } = useGetList<Named>('organisations', {
    filter: text ? { search: text } : {},
    pagination: { page: 1, perPage: 25 },
  });
  const act = useAct(JOIN_CLUSTER, { done: 'resources.clusters.join.done' });
  return (
    <ActButton
      act={act}
      icon={GroupAdd}
      size="small"
      label="resources.clusters.join.label"
      explanation="resources.clusters.join.explanation"
      variables={() => chosen && { input: { id, version, organisationId: chosen.id } }}
    >
      <Autocomplete
        options={data}
        value={chosen}
        getOptionLabel={({ name }) => name}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        filterOptions={(options) => options}
        onChange={(_, value) => setChosen(value)}
        onInputChange={(_, value) => setText(value)}
        renderInput={(props) => <TextField {...props} required label={translate('resources.clusters.fields.member')} />}
      />
    </ActButton>
  );
};

export const LeaveButton = ({ cluster: { version }, seat }: { cluster: Cluster; seat: ClusterSeat }) => {
  const reason = useReason();
  const act = useAct(LEAVE_CLUSTER, { done: 'resources.clusters.leave.done' });
  return (
    <ActButton
      act={act}
      icon={GroupRemove}
      size="small"
      variant="text"
      label="resources.clusters.leave.label"
      explanation="resources.clusters.leave.explanation"
      params={{ organisation: seat.organisation.name }}
      variables={() => ({ memberId: seat.id, version, reason: reason.value })}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
