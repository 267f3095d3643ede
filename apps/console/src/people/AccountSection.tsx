import Logout from '@mui/icons-material/LogoutOutlined';
import RemoveModerator from '@mui/icons-material/RemoveModeratorOutlined';
import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { deviceOf } from '../shared/device';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { ACCOUNT, END_SESSIONS, type PersonAccount, RESET_SECOND_FACTOR, type WholePerson } from './people.graphql.ts';
import { SignInLinkButton } from './SignInLinkButton';

type Session = PersonAccount['sessions'][number];

/** How the person signs in and where, for those who manage people there; every act here is told to the person. */
export const AccountSection = ({ person }: { person: WholePerson }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(ACCOUNT, { personId: person.id });
  const end = useAct(END_SESSIONS, { done: 'resources.people.endSessions.done' });
  const reset = useAct(RESET_SECOND_FACTOR, { done: 'resources.people.resetSecondFactor.done' });
  const account = data?.account;
  const params = { name: person.name };
  const variables = () => ({ personId: person.id });
  const yes = (is: boolean | undefined) => is !== undefined && translate(is ? 'ra.boolean.true' : 'ra.boolean.false');
  const noSessions = account?.sessions.length === 0 ? translate('resources.people.account.noSessions') : null;
  return (
    <Section title={translate('resources.people.account.title')}>
      <Stack spacing={2}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        <Facts>
          <Fact label="resources.people.account.hasPassword">{yes(account?.hasPassword)}</Fact>
          <Fact label="resources.people.account.hasTotp">{yes(account?.hasTotp)}</Fact>
          {account?.hasTotp && (
            <Fact label="resources.people.account.recoveryCodesLeft">{account.recoveryCodesLeft}</Fact>
          )}
          <Fact label="resources.people.account.link">
            {account?.linkExpiresAt &&
              translate('resources.people.account.linkUntil', { at: format.dateTime(account.linkExpiresAt) })}
          </Fact>
        </Facts>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          <SignInLinkButton person={person} />
          <ActButton
            act={end}
            icon={Logout}
            label="resources.people.endSessions.label"
            explanation="resources.people.endSessions.explanation"
            params={params}
            variant="text"
            size="small"
            color="warning"
            variables={variables}
            disabledReason={account?.linkExpiresAt ? null : noSessions}
          />
          <ActButton
            act={reset}
            icon={RemoveModerator}
            label="resources.people.resetSecondFactor.label"
            explanation="resources.people.resetSecondFactor.explanation"
            params={params}
            variant="text"
            size="small"
            color="warning"
            variables={variables}
            disabledReason={account?.hasTotp === false ? translate('resources.people.account.noTotp') : null}
          />
        </Stack>
        {noSessions && <Typography color="textSecondary">{noSessions}</Typography>}
        {account && account.sessions.length > 0 && <SessionTable sessions={account.sessions} />}
      </Stack>
    </Section>
  );
};

const SessionTable = ({ sessions }: { sessions: Session[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<Session>[] = [
    {
      label: 'account.sessions.device',
      render: ({ userAgent }) => deviceOf(userAgent) ?? translate('account.sessions.unknown'),
    },
    { label: 'account.sessions.lastSeenAt', render: ({ lastSeenAt }) => format.dateTime(lastSeenAt) },
    { label: 'account.sessions.createdAt', render: ({ createdAt }) => format.dateTime(createdAt) },
    {
      label: 'resources.people.account.beganBy',
      render: ({ isByHandedLink }) =>
        translate(`resources.people.account.${isByHandedLink ? 'handedLink' : 'byPerson'}`),
    },
  ];
  return (
    <RecordTable
      caption={translate('account.sessions.title')}
      rows={sessions}
      columns={columns}
      rowKey={({ id }) => id}
    />
  );
};
