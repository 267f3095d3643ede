import { amendmentOf, EnumField, PageArgs, ReferenceField, TextField, TextsField, VersionField } from '@app/kernel';
import { ApiClientIds } from '@app/partners';
import { ArgsType, InputType } from '@nestjs/graphql';
import { WebhookDeliveryState } from './webhook-delivery.entity';
import { EventIds, WebhookIds } from './webhooks.ids';

const MOST_EVENTS = 100;
const MOST_SELECTION = 4_000;

@InputType()
export class RegisterWebhookInput {
  @ReferenceField(ApiClientIds, { description: 'Whose it is; a program names itself.' })
  clientKey: string;

  @TextField({ max: 500, pattern: /\S/, description: '`https://…`; redirects are not followed.' })
  url: string;

  @TextsField({
    max: 100,
    least: 1,
    most: MOST_EVENTS,
    description: 'Names of events that the scopes of the application let it hear of.',
  })
  events: string[];

  @TextField({
    max: MOST_SELECTION,
    nullable: true,
    description:
      'A GraphQL query with `$subject: ID!` and `$event: ID!`; its answer is sent along. Empty: the event alone.',
  })
  selection?: string | null;
}

@InputType()
export class AmendWebhookInput extends amendmentOf(RegisterWebhookInput, ['clientKey']) {
  @ReferenceField(WebhookIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
export class ChangeWebhookArgs {
  @ReferenceField(WebhookIds)
  key: string;

  @VersionField()
  version: number;
}

@ArgsType()
export class ReplayWebhookArgs extends ChangeWebhookArgs {
  @ReferenceField(EventIds, { description: 'From this event on, with it; of the last 30 days.' })
  eventKey: string;
}

@ArgsType()
export class WebhooksArgs extends PageArgs {
  @ReferenceField(ApiClientIds, { nullable: true })
  clientKey?: string | null;
}

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @ReferenceField(WebhookIds)
  webhookKey: string;

  @EnumField(() => WebhookDeliveryState, { nullable: true })
  state?: WebhookDeliveryState | null;
}

@ArgsType()
export class EventsArgs extends PageArgs {
  @TextsField({ max: 100, most: MOST_EVENTS, nullable: true, description: 'Of these names only.' })
  types?: string[] | null;
}
