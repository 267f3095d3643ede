import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { today, useFormat } from '../shared/format';
import { Period } from '../shared/Period';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { type Delegation, END_DELEGATION } from './delegations.graphql.ts';

interface DelegationTableProps {
  delegations: Delegation[];
  canEnd: boolean;
}

/** Who exercises which role in whose place, and until when. */
export const DelegationTable = ({ delegations, canEnd }: DelegationTableProps) => {
  const translate = useTranslate();
  const columns: Column<Delegation>[] = [
    {
      label: 'delegations.what',
      render: ({ role, organisation }) => `${translate(`enums.Role.${role}`)} · ${organisation.name}`,
    },
    {
      label: 'delegations.who',
      render: (delegation) => translate('delegations.fromTo', namesOf(delegation, translate)),
    },
    { label: 'delegations.days', render: ({ validFrom, validTo }) => <Period from={validFrom} to={validTo} /> },
    { label: 'delegations.why', render: (delegation) => <Why delegation={delegation} /> },
    { label: 'delegations.standing', render: (delegation) => <Standing delegation={delegation} /> },
    {
      label: 'delegations.acts',
      render: (delegation) => canEnd && !delegation.isOver && <EndButton delegation={delegation} />,
    },
  ];
  if (delegations.length === 0) return <Typography color="textSecondary">{translate('delegations.none')}</Typography>;
  return (
    <RecordTable
      caption={translate('delegations.title')}
      rows={delegations}
      columns={columns}
      rowKey={({ id }) => id}
    />
  );
};

const namesOf = ({ giver, delegate }: Delegation, translate: (key: string) => string) => ({
  giver: giver ?? translate('delegations.erased'),
  delegate: delegate ?? translate('delegations.erased'),
});

const Why = ({ delegation: { reason, orderedBy } }: { delegation: Delegation }) => (
  <Stack>
    <span>{reason}</span>
    {orderedBy && (
      <Typography variant="body2" color="textSecondary">
        {orderedBy}
      </Typography>
    )}
  </Stack>
);

const Standing = ({ delegation: { endedAt, isOver, isRunning, validFrom } }: { delegation: Delegation }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (endedAt) return translate('delegations.endedAt', { at: format.dateTime(endedAt) });
  if (isOver) return translate('delegations.over');
  if (isRunning) return translate('delegations.running');
  return translate(validFrom > today() ? 'delegations.toCome' : 'delegations.paused');
};

const EndButton = ({ delegation }: { delegation: Delegation }) => {
  const translate = useTranslate();
  const act = useAct(END_DELEGATION, { done: 'delegations.end.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      label="delegations.end.label"
      explanation="delegations.end.explanation"
      params={namesOf(delegation, translate)}
      variant="text"
      size="small"
      color="inherit"
      variables={() => ({ id: delegation.id })}
    />
  );
};
