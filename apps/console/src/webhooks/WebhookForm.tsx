import { AutocompleteArrayInput, required, TextInput, useRecordContext } from 'react-admin';
import { useSearchParams } from 'react-router';
import { CreatePage, EditPage, Wide } from '../shared/FormPage';
import { useGraphql } from '../shared/useGraphql';
import { useActName } from '../trail';
import { WEBHOOK_CLIENT, WEBHOOK_SCOPES, type WebhookDetails } from './webhooks.graphql.ts';

const label = (name: string): string => `resources.webhooks.fields.${name}`;
const MOST_URL = 500;
const MOST_SELECTION = 4_000;

export const WebhookCreate = () => {
  const clientId = useSearchParams()[0].get('client') ?? '';
  return (
    <CreatePage resource="webhooks" defaults={{ clientId, events: [] }}>
      <Fields />
    </CreatePage>
  );
};

export const WebhookEdit = () => (
  <EditPage<WebhookDetails>
    resource="webhooks"
    titleOf={({ url }) => url}
    subtitleOf={({ client }) => client?.name}
    toForm={({ version, url, events, selection, client }) => ({
      version,
      url,
      events,
      selection: selection ?? '',
      clientId: client?.id,
    })}
  >
    <Fields />
  </EditPage>
);

const Fields = () => (
  <>
    <Wide>
      <TextInput
        source="url"
        label={label('url')}
        validate={required()}
        helperText="resources.webhooks.urlHelp"
        type="url"
        slotProps={{ htmlInput: { maxLength: MOST_URL, spellCheck: false } }}
        fullWidth
      />
    </Wide>
    <Wide>
      <EventsInput />
    </Wide>
    <Wide>
      <TextInput
        source="selection"
        label={label('selection')}
        helperText="resources.webhooks.selectionHelp"
        multiline
        minRows={5}
        slotProps={{
          htmlInput: { maxLength: MOST_SELECTION, spellCheck: false, style: { fontFamily: 'monospace' } },
        }}
        fullWidth
      />
    </Wide>
  </>
);

/** What the scopes of the application let it hear of. */
const EventsInput = () => {
  const actName = useActName();
  const { clientId = '' } = useRecordContext<{ id: string; clientId?: string }>() ?? {};
  const asked = useSearchParams()[0].get('client') ?? clientId;
  const { data: known } = useGraphql(WEBHOOK_CLIENT, { id: asked }, { enabled: asked !== '' });
  const { data } = useGraphql(WEBHOOK_SCOPES, {}, { staleTime: 300_000 });
  const scopes = new Set(known?.apiClient?.scopes);
  const events = (data?.apiScopes ?? []).flatMap((scope) => (scopes.has(scope.name) ? scope.events : []));
  const choices = [...new Set(events)].map((name) => ({
    id: name,
    name: `${actName(name)} · ${name}`,
  }));
  return (
    <AutocompleteArrayInput
      source="events"
      label={label('events')}
      choices={choices}
      isPending={!data || !known}
      translateChoice={false}
      validate={required()}
      helperText="resources.webhooks.eventsHelp"
      limitTags={12}
      fullWidth
    />
  );
};
