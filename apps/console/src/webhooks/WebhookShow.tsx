import { Alert, Box, Chip, Stack } from '@mui/material';
import { EditButton, useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useActName } from '../trail';
import { Deliveries } from './Deliveries';
import { useFault } from './useFault.ts';
import { PauseButton, RemoveButton, ResumeButton } from './WebhookButtons';
import type { WebhookDetails, WebhookRow } from './webhooks.graphql.ts';
import { WebhookStateChip } from './WebhookStateChip';

const label = (name: string): string => `resources.webhooks.fields.${name}`;

/** An endpoint of a partner: what is sent there, and what became of it. */
export const WebhookShow = () => (
  <ShowPage<WebhookDetails, WebhookRow>
    resource="webhooks"
    titleOf={({ url }) => new URL(url).host}
    marks={({ state }) => <WebhookStateChip state={state} />}
    actions={(webhook) => <Acts webhook={webhook} />}
  >
    {(webhook) => (
      <>
        <Parked webhook={webhook} />
        <Details webhook={webhook} />
        <Deliveries webhook={webhook} />
      </>
    )}
  </ShowPage>
);

const Acts = ({ webhook }: { webhook: WebhookDetails }) => {
  if (!webhook.canManage) return null;
  return (
    <>
      {webhook.state === 'ACTIVE' ? <PauseButton webhook={webhook} /> : <ResumeButton webhook={webhook} />}
      <EditButton resource="webhooks" record={webhook} />
      <RemoveButton webhook={webhook} />
    </>
  );
};

const Parked = ({ webhook: { parkedAt, parkedBecause } }: { webhook: WebhookDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const saidFault = useFault();
  if (parkedAt === null) return null;
  return (
    <Alert severity="error" sx={{ mb: 3 }}>
      {translate('resources.webhooks.parked', { at: format.dateTime(parkedAt), because: saidFault(parkedBecause) })}
    </Alert>
  );
};

const Details = ({
  webhook: { url, client, events, selection, waiting, registeredAt },
}: {
  webhook: WebhookDetails;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const actName = useActName();
  return (
    <Section title={translate('resources.webhooks.details')}>
      <Facts>
        {client && (
          <Fact label={label('client')}>
            <RecordLink resource="apiClients" id={client.id}>
              {client.name}
            </RecordLink>
          </Fact>
        )}
        <Fact label={label('registeredAt')}>{format.dateTime(registeredAt)}</Fact>
        <Fact label={label('waiting')}>{format.number(waiting)}</Fact>
        <Fact label={label('url')} wide>
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {url}
          </Box>
        </Fact>
        <Fact label={label('events')} wide>
          <Stack direction="row" useFlexGap spacing={0.75} sx={{ flexWrap: 'wrap' }}>
            {events.map((name) => (
              <Chip key={name} size="small" variant="outlined" label={actName(name)} title={name} />
            ))}
          </Stack>
        </Fact>
        <Fact label={label('selection')} wide>
          {selection === null ? (
            translate('resources.webhooks.noSelection')
          ) : (
            <Box component="pre" sx={{ m: 0, typography: 'body2', fontFamily: 'monospace', whiteSpace: 'pre-wrap' }}>
              {selection}
            </Box>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};
