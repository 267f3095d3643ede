import Webhook from '@mui/icons-material/WebhookOutlined';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { useWebhookColumns } from './columns';
import type { WebhookRow } from './webhooks.graphql.ts';

/** Endpoints of all applications within reach; each is registered on the page of its application. */
export const WebhookList = () => {
  const [url, ...others] = useWebhookColumns();
  return (
    <ListPage<WebhookRow>
      resource="webhooks"
      columns={[
        url!,
        {
          label: 'resources.webhooks.fields.client',
          render: ({ client }) =>
            client && (
              <RecordLink resource="apiClients" id={client.id}>
                {client.name}
              </RecordLink>
            ),
        },
        ...others,
      ]}
      filters={[]}
      empty={{ icon: Webhook, title: 'resources.webhooks.empty', advice: 'resources.webhooks.emptyAdvice' }}
    />
  );
};
