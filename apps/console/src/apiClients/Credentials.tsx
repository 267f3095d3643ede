import Block from '@mui/icons-material/BlockOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { type ApiClientDetails, type ApiCredentialRow, REVOKE_API_CREDENTIAL } from './apiClients.graphql.ts';
import { IssueButton } from './IssueButton';

const label = (name: string): string => `resources.apiClients.fields.${name}`;

/** What the application proves with who it is. */
export const Credentials = ({ client }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const columns = useColumns(client.canManage);
  return (
    <Section
      title={translate('resources.apiClients.credentials')}
      actions={client.canManage && <IssueButton client={client} />}
    >
      {client.credentials.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.apiClients.noCredentials')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.apiClients.credentials')}
          rows={client.credentials}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};

function useColumns(canManage: boolean): Column<ApiCredentialRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    { label: label('kind'), render: ({ kind }) => translate(`enums.ApiCredentialKind.${kind}`) },
    { label: label('issuedAt'), render: ({ issuedAt }) => format.dateTime(issuedAt) },
    {
      label: label('inForce'),
      render: ({ isInForce, revokedAt, endsAt }) => {
        if (revokedAt) return translate('resources.apiClients.revokedAt', { at: format.dateTime(revokedAt) });
        if (!isInForce) return translate('resources.apiClients.over');
        return endsAt
          ? translate('resources.apiClients.until', { at: format.dateTime(endsAt) })
          : translate('resources.apiClients.inForce');
      },
    },
    { label: label('thumbprint'), from: 'lg', render: ({ thumbprint }) => thumbprint },
    {
      label: label('act'),
      align: 'right',
      render: (credential) => canManage && credential.isInForce && <RevokeCredentialButton credential={credential} />,
    },
  ];
}

const RevokeCredentialButton = ({ credential }: { credential: ApiCredentialRow }) => {
  const format = useFormat();
  const act = useAct(REVOKE_API_CREDENTIAL, { done: 'resources.apiClients.revokeCredential.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      size="small"
      variant="text"
      color="error"
      label="resources.apiClients.revokeCredential.label"
      explanation="resources.apiClients.revokeCredential.explanation"
      params={{ at: format.dateTime(credential.issuedAt) }}
      variables={() => ({ id: credential.id })}
    />
  );
};
