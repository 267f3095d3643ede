import Computer from '@mui/icons-material/ComputerOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { REVOKE_SESSION, type Session, SESSIONS } from './account.graphql.ts';
import { deviceOf } from '../shared/device';

/** Where the account is signed in; each place can be signed out from here. */
export const Sessions = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(SESSIONS, {});
  const act = useAct(REVOKE_SESSION, { done: 'account.sessions.revoked' });
  const columns: Column<Session>[] = [
    {
      label: 'account.sessions.device',
      render: (session) => deviceOf(session.userAgent) ?? translate('account.sessions.unknown'),
    },
    { label: 'account.sessions.lastSeenAt', render: (session) => format.dateTime(session.lastSeenAt) },
    { label: 'account.sessions.createdAt', render: (session) => format.dateTime(session.createdAt) },
    {
      label: 'account.sessions.act',
      render: (session) =>
        session.isCurrent ? (
          <StatusChip icon={Computer} tone="info">
            {translate('account.sessions.current')}
          </StatusChip>
        ) : (
          <Button size="small" color="error" disabled={act.isPending} onClick={() => void act.run({ id: session.id })}>
            {translate('account.sessions.revoke')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={translate('account.sessions.title')} flush>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <RecordTable
        caption={translate('account.sessions.title')}
        rows={data?.sessions ?? []}
        columns={columns}
        rowKey={(session) => session.id}
      />
    </Section>
  );
};
