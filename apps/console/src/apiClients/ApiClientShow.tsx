import { Button, Chip, LinearProgress, Stack, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { EditButton, useTranslate } from 'react-admin';
import { Additions } from '../resource/Additions';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { ShowPage } from '../shared/ShowPage';
import { ResumeButton, RevokeButton, SuspendButton } from './ApiClientButtons';
import type { ApiClientDetails, ApiClientRow } from './apiClients.graphql.ts';
import { ApiClientStateChip } from './ApiClientStateChip';
import { Credentials } from './Credentials';
import { apiClientPanels } from './places.ts';

/** recharts is fetched only where a chart is looked at. */
const UsageChart = lazy(async () => ({ default: (await import('./UsageChart')).UsageChart }));

/** Under the chart; the others are there for who wants them. */
const DAYS_SHOWN = 7;

const label = (name: string): string => `resources.apiClients.fields.${name}`;

/** A program of a partner: what it may, with what it proves who it is, and how much it asks for. */
export const ApiClientShow = () => (
  <ShowPage<ApiClientDetails, ApiClientRow>
    resource="apiClients"
    titleOf={({ name }) => name}
    subtitleOf={({ organisation }) => organisation.name}
    marks={({ state }) => <ApiClientStateChip state={state} />}
    actions={(client) => <Acts client={client} />}
  >
    {(client) => (
      <>
        <Details client={client} />
        <Credentials client={client} />
        <Additions at={apiClientPanels} give={{ client }} />
        <Usage client={client} />
      </>
    )}
  </ShowPage>
);

const Acts = ({ client }: { client: ApiClientDetails }) => {
  if (!client.canManage) return null;
  return (
    <>
      <EditButton resource="apiClients" record={client} />
      {client.suspendedAt ? <ResumeButton client={client} /> : <SuspendButton client={client} />}
      <RevokeButton client={client} />
    </>
  );
};

const Details = ({ client }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate('resources.apiClients.details')}>
      <Facts>
        <Fact label={label('clientId')} wide>
          {client.clientId}
        </Fact>
        <Fact label={label('contact')}>{client.contact}</Fact>
        <Fact label={label('area')}>{client.area?.name ?? translate('resources.apiClients.wholeArea')}</Fact>
        <Fact label={label('expiresOn')}>{format.date(client.expiresOn)}</Fact>
        <Fact label={label('lastUsedAt')}>
          {client.lastUsedAt ? format.dateTime(client.lastUsedAt) : translate('resources.apiClients.neverUsed')}
        </Fact>
        <Fact label={label('callsPerMinute')}>{format.number(client.callsPerMinute)}</Fact>
        <Fact label={label('callsPerDay')}>{format.number(client.callsPerDay)}</Fact>
        <Fact label={label('costPerDay')}>{format.number(client.costPerDay)}</Fact>
        <Fact label={label('purpose')} wide>
          {client.purpose}
        </Fact>
        {client.stateReason !== null && (
          <Fact label={label('stateReason')} wide>
            {client.stateReason}
          </Fact>
        )}
        <Fact label={label('scopes')} wide>
          <Stack direction="row" useFlexGap spacing={0.75} sx={{ flexWrap: 'wrap' }}>
            {client.scopes.map((name) => (
              <Chip key={name} label={name} size="small" variant={name.startsWith('write:') ? 'filled' : 'outlined'} />
            ))}
          </Stack>
        </Fact>
      </Facts>
    </Section>
  );
};

const Usage = ({ client: { usage } }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const columns = useColumns();
  const [isWhole, setWhole] = useState(false);
  return (
    <Section title={translate('resources.apiClients.usage')}>
      {usage.length === 0 ? (
        <Typography color="text.secondary">{translate('resources.apiClients.noUsage')}</Typography>
      ) : (
        <>
          <Suspense fallback={<LinearProgress aria-label={translate('shared.loading')} />}>
            <UsageChart usage={usage} />
          </Suspense>
          <RecordTable
            caption={translate('resources.apiClients.usage')}
            rows={usage.toReversed().slice(0, isWhole ? undefined : DAYS_SHOWN)}
            columns={columns}
            rowKey={({ day }) => day}
          />
          {usage.length > DAYS_SHOWN && (
            <Button onClick={() => setWhole(!isWhole)} sx={{ mt: 1 }}>
              {translate(isWhole ? 'resources.apiClients.lastDays' : 'resources.apiClients.allDays')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
};

function useColumns(): Column<ApiClientDetails['usage'][number]>[] {
  const format = useFormat();
  return [
    { label: label('day'), render: ({ day }) => format.date(day) },
    { label: label('calls'), align: 'right', render: ({ calls }) => format.number(calls) },
    { label: label('errors'), align: 'right', render: ({ errors }) => format.number(errors) },
    { label: label('cost'), align: 'right', render: ({ cost }) => format.number(cost) },
  ];
}
