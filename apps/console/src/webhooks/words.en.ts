import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    WebhookState: { ACTIVE: 'Sending', PAUSED: 'Paused', PARKED: 'Parked: it kept failing', REMOVED: 'Removed' },
    WebhookDeliveryState: { WAITING: 'Waiting', DELIVERED: 'Delivered', WITHHELD: 'Withheld' },
    ThingKind: { WEBHOOK: 'Webhook' },
    InboxPileKind: { WEBHOOKS_PARKED: 'Webhooks that were parked' },
  },
  trail: {
    acts: {
      webhook: {
        registered: 'Webhook registered',
        amended: 'Webhook amended',
        paused: 'Webhook paused',
        parked: 'Webhook parked after failing',
        resumed: 'Webhook resumed',
        replayed: 'Webhook replayed from an event on',
        removed: 'Webhook removed',
      },
    },
    subjects: { Webhook: 'Webhook' },
  },
  resources: {
    webhooks: {
      name: 'Webhooks',
      about:
        'Addresses of partners that are told what happens as it happens: what is sent, whether it was taken, replays.',
      create: 'Register a webhook',
      details: 'Details',
      log: 'Deliveries',
      empty: 'No webhooks yet',
      emptyAdvice:
        'Register an address, and the partner is told as soon as something happens instead of asking again and again.',
      nothingSent: 'No events yet',
      nothingSentAdvice: 'What happens after the registration is shown here.',
      noSelection: 'None: the event alone is sent',
      parked:
        'Nothing is sent since %{at}, after many tries (the last one: %{because}). Events are kept; resume it once the partner has mended the endpoint.',
      urlHelp: 'Begins with https:// and is public. Redirects are not followed.',
      eventsHelp: 'Events that the reading scopes of the application let it hear of.',
      selectionHelp:
        'Optional. A GraphQL query with the variable $subject: ID! (what the event happened to); its answer is sent along, by the rights of the application at that moment.',
      fields: {
        url: 'Address',
        client: 'Application',
        clientId: 'Application',
        state: 'State',
        events: 'Events',
        eventCount: 'Kinds of events',
        selection: 'Selection',
        waiting: 'Waiting',
        registeredAt: 'Registered',
        handedOutAt: 'Time',
        event: 'Event',
        deliveryState: 'Result',
        answered: 'Answer',
        attempts: 'Failed tries',
        dueAt: 'Next try',
        act: 'Act',
      },
      faults: {
        TIMEOUT: 'No answer in time',
        ADDRESS_REFUSED: 'Private address, nothing is sent',
        NAME_UNKNOWN: 'The name is unknown',
        CONNECTION: 'No connection',
        TLS: 'The certificate is not valid',
        OUT_OF_REACH: 'Out of reach of the application',
        CLIENT_NOT_IN_FORCE: 'The application rests',
        NOT_PREPARED: 'The content could not be made yet',
        API_CALLS_PER_MINUTE: 'Calls of the minute are used up',
        API_CALLS_PER_DAY: 'Calls of the day are used up',
        API_COST_PER_DAY: 'The cost of the day is used up',
      },
      pause: {
        label: 'Pause',
        explanation: 'Nothing is sent to %{url}. What happens meanwhile is kept and sent once it is resumed.',
        done: 'Paused',
      },
      resume: {
        label: 'Resume',
        explanation: 'Sending to %{url} goes on where it stopped; no event is left out.',
        done: 'Resumed',
      },
      remove: {
        label: 'Remove',
        explanation: 'Removes %{url} for good; what waits is not sent any more.',
        done: 'Webhook removed',
      },
      replay: {
        label: 'Replay from here',
        explanation:
          'Sends every event from the one of %{at} on once more, in order and with the same ids, so that the partner can drop repeats.',
        done: 'It will be replayed',
      },
    },
  },
};
