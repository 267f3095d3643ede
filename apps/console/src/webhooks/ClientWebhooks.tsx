import Webhook from '@mui/icons-material/WebhookOutlined';
import { useTranslate } from 'react-admin';
import type { ApiClientDetails } from '../apiClients';
import { CreateLink } from '../shared/CreateLink';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { registerWebhook } from './places.ts';
import type { WebhookRow } from './webhooks.graphql.ts';
import { WebhookStateChip } from './WebhookStateChip';

const label = (name: string): string => `resources.webhooks.fields.${name}`;

/** On the page of an application: where it is told what happens. */
export const ClientWebhooks = ({ client: { id, canManage } }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const columns = useColumns();
  return (
    <Section
      title={translate('resources.webhooks.name')}
      flush
      actions={
        canManage && <CreateLink label="resources.webhooks.create" to={registerWebhook(id)} variant="outlined" />
      }
    >
      <EmbeddedList resource="webhooks" filter={{ clientId: id }}>
        <ListBody<WebhookRow>
          columns={columns}
          caption={translate('resources.webhooks.name')}
          filters={[]}
          empty={{ icon: Webhook, title: 'resources.webhooks.empty', advice: 'resources.webhooks.emptyAdvice' }}
        />
      </EmbeddedList>
    </Section>
  );
};

function useColumns(): Column<WebhookRow>[] {
  const format = useFormat();
  return [
    {
      label: label('url'),
      isLong: true,
      render: ({ id, url }) => (
        <RecordLink resource="webhooks" id={id}>
          {url}
        </RecordLink>
      ),
    },
    { label: label('state'), render: ({ state }) => <WebhookStateChip state={state} /> },
    { label: label('eventCount'), align: 'right', render: ({ events }) => format.number(events.length) },
    { label: label('waiting'), align: 'right', render: ({ waiting }) => format.number(waiting) },
    { label: label('registeredAt'), render: ({ registeredAt }) => format.dateTime(registeredAt) },
  ];
}
