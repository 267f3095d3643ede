import Check from '@mui/icons-material/CheckCircleOutlined';
import Hidden from '@mui/icons-material/VisibilityOffOutlined';
import Waiting from '@mui/icons-material/ScheduleOutlined';
import Webhook from '@mui/icons-material/WebhookOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { WebhookDeliveryState } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Section } from '../shared/Page';
import type { Column } from '../shared/RecordTable';
import { StatusChip } from '../shared/StatusChip';
import { useActName } from '../trail';
import { ReplayButton } from './WebhookButtons';
import type { WebhookDeliveryRow, WebhookDetails } from './webhooks.graphql.ts';
import { useFault } from './useFault.ts';

const label = (name: string): string => `resources.webhooks.fields.${name}`;

const SHOWN = {
  WAITING: { icon: Waiting, tone: 'info' },
  DELIVERED: { icon: Check, tone: 'success' },
  WITHHELD: { icon: Hidden, tone: 'neutral' },
} as const;

/** What became of each event. */
export const Deliveries = ({ webhook }: { webhook: WebhookDetails }) => {
  const translate = useTranslate();
  const columns = useColumns(webhook);
  return (
    <Section title={translate('resources.webhooks.log')} flush>
      <EmbeddedList resource="webhookDeliveries" filter={{ webhookId: webhook.id }}>
        <ListBody<WebhookDeliveryRow>
          columns={columns}
          caption={translate('resources.webhooks.log')}
          filters={[
            <SelectInput
              key="state"
              source="state"
              label={label('deliveryState')}
              choices={WebhookDeliveryState.map((id) => ({ id, name: translate(`enums.WebhookDeliveryState.${id}`) }))}
              translateChoice={false}
              helperText={false}
              sx={{ minWidth: { sm: 180 } }}
            />,
          ]}
          empty={{
            icon: Webhook,
            title: 'resources.webhooks.nothingSent',
            advice: 'resources.webhooks.nothingSentAdvice',
          }}
        />
      </EmbeddedList>
    </Section>
  );
};

function useColumns(webhook: WebhookDetails): Column<WebhookDeliveryRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const saidFault = useFault();
  const actName = useActName();
  return [
    { label: label('handedOutAt'), render: ({ handedOutAt }) => format.dateTime(handedOutAt) },
    { label: label('event'), render: ({ topic }) => actName(topic) },
    {
      label: label('deliveryState'),
      render: ({ state }) => (
        <StatusChip icon={SHOWN[state].icon} tone={SHOWN[state].tone}>
          {translate(`enums.WebhookDeliveryState.${state}`)}
        </StatusChip>
      ),
    },
    {
      label: label('answered'),
      render: ({ status, fault }) => (fault === null ? status !== null && `HTTP ${status}` : saidFault(fault)),
    },
    { label: label('attempts'), align: 'right', render: ({ attempts }) => format.number(attempts) },
    {
      label: label('dueAt'),
      render: ({ state, dueAt }) => state === 'WAITING' && webhook.state === 'ACTIVE' && format.dateTime(dueAt),
    },
    {
      label: label('act'),
      align: 'right',
      isActs: true,
      render: (delivery) => webhook.canManage && <ReplayButton webhook={webhook} delivery={delivery} />,
    },
  ];
}
