import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { WebhookRow } from './webhooks.graphql.ts';
import { WebhookStateChip } from './WebhookStateChip';

const label = (name: string): string => `resources.webhooks.fields.${name}`;

export function useWebhookColumns(): Column<WebhookRow>[] {
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
