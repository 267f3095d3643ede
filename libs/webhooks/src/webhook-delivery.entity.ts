import { EnumColumn, InstantColumn, IntColumn, Local, nodeId, TextColumn } from '@app/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Webhook } from './webhook.entity';

export enum WebhookDeliveryState {
  Waiting = 'waiting',
  /** The endpoint answered 2xx. */
  Delivered = 'delivered',
  /** When its turn came the application could no longer be told of it. */
  Withheld = 'withheld',
}
registerEnumType(WebhookDeliveryState, {
  name: 'WebhookDeliveryState',
  description: 'What became of an event for an endpoint.',
});

/** One event for one endpoint: how often it was tried and what came of it. */
@Entity('webhook_delivery')
@Local()
@ObjectType({ description: 'An event on its way to an endpoint; kept for 30 days once it is over.' })
@Check('ck_webhook_delivery_state', `state IN ('waiting', 'delivered', 'withheld')`)
@Check('ck_webhook_delivery_over', `(state = 'waiting') = (finished_at IS NULL)`)
@Index('ix_webhook_delivery_lane', ['webhookKey', 'lane', 'place'], { where: `state = 'waiting'` })
@Index('ix_webhook_delivery_due', ['webhookKey', 'dueAt'], { where: `state = 'waiting'` })
@Index('uq_webhook_delivery_waiting', ['webhookKey', 'eventKey'], { unique: true, where: `state = 'waiting'` })
@Index('ix_webhook_delivery_log', ['webhookKey', 'key'])
@Index('ix_webhook_delivery_finished', ['finishedAt'], { where: 'finished_at IS NOT NULL' })
export class WebhookDelivery {
  /** UUIDv7: in the order in which events were handed out. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_delivery' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('WebhookDelivery', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Webhook, { name: 'fk_webhook_delivery_webhook' })
  webhookKey: string;

  @Column('uuid')
  eventKey: string;

  @Field(() => ID, { description: 'Of the event: the same in every try, replay and in `events`.' })
  get eventId(): string {
    return nodeId('Event', this.eventKey);
  }

  @TextColumn({ description: 'Name of the event.' })
  topic: string;

  /** In the feed. */
  @Column('bigint')
  place: number;

  /** Type and key of the subject: within it one event is sent after the other. */
  @Column('text')
  lane: string;

  @EnumColumn(() => WebhookDeliveryState)
  state: WebhookDeliveryState;

  @IntColumn({
    default: 0,
    description: 'Tries that came to nothing, since it was handed out or the endpoint was resumed.',
  })
  attempts: number;

  @IntColumn({ nullable: true, description: 'Status of HTTP that the endpoint answered last.' })
  status: number | null;

  @TextColumn({
    nullable: true,
    description:
      'Why nothing was answered, or why it was withheld: a word such as `TIMEOUT`, `ADDRESS_REFUSED`, `OUT_OF_REACH`.',
  })
  fault: string | null;

  @IntColumn({ nullable: true, description: 'Milliseconds that the last try took.' })
  tookMs: number | null;

  @InstantColumn({ description: 'When the next try is due.' })
  dueAt: Date;

  /** Since when it waits for what is no fault of the endpoint: a quota, or the API. */
  @Column('timestamptz', { nullable: true, select: false })
  laterSince: Date | null;

  @InstantColumn()
  handedOutAt: Date;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;

  /** SHA-256 of what the worker proves itself with while it asks for the payload. */
  @Column('bytea', { nullable: true, select: false })
  ticketDigest: Buffer | null;
}
