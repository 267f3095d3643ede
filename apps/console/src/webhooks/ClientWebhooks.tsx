import Webhook from '@mui/icons-material/WebhookOutlined';
import { useTranslate } from 'react-admin';
import type { ApiClientDetails } from '../apiClients';
import { CreateLink } from '../shared/CreateLink';
import { EmbeddedList } from '../shared/EmbeddedList';
import { ListBody } from '../shared/ListBody';
import { Section } from '../shared/Page';
import { useWebhookColumns } from './columns';
import { registerWebhook } from './places.ts';
import type { WebhookRow } from './webhooks.graphql.ts';

/** On the page of an application: where it is told what happens. */
export const ClientWebhooks = ({ client: { id, canManage } }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const columns = useWebhookColumns();
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
