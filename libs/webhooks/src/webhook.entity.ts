import { InstantColumn, IntColumn, Local, nodeId, TextColumn, TextsColumn } from '@app/kernel';
import { ApiClient } from '@app/partners';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum WebhookState {
  Active = 'active',
  /** Somebody stopped it; what happens meanwhile is sent once it goes on. */
  Paused = 'paused',
  /** Its endpoint failed for too long; the same, once somebody lets it go on. */
  Parked = 'parked',
  /** For good. */
  Removed = 'removed',
}
registerEnumType(WebhookState, { name: 'WebhookState', description: 'Whether events are sent to an endpoint.' });

/** An address of a partner to which events are sent as they happen, in their order for each subject. */
@Entity('webhook')
@Local()
@ObjectType({
  description: 'An address of a partner to which events are sent, signed, at least once, in order for each subject.',
})
@Check('ck_webhook_events', 'cardinality(events) > 0')
@Check('ck_webhook_parked', '(parked_at IS NULL) = (parked_because IS NULL)')
@Index('ix_webhook_client', ['clientKey'])
@Index('ix_webhook_parked', ['parkedAt'], { where: 'parked_at IS NOT NULL AND removed_at IS NULL' })
export class Webhook {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Webhook', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => ApiClient, { name: 'fk_webhook_client' })
  clientKey: string;

  @TextColumn({ description: '`https://…`' })
  url: string;

  @TextsColumn({ description: 'Names of events, as `docs/events.md` has them.' })
  events: string[];

  @TextColumn({
    nullable: true,
    description:
      'A GraphQL query with `$subject: ID!` and `$event: ID!`, answered with each event by the rights that the application has then.',
  })
  selection: string | null;

  /** Place in the feed up to which events were handed out. */
  @Column('bigint')
  place: number;

  /** Place in the feed up to which the last replay goes. */
  @Column('bigint', { nullable: true })
  replayedTo: number | null;

  @InstantColumn()
  registeredAt: Date;

  @InstantColumn({ nullable: true })
  pausedAt: Date | null;

  @InstantColumn({ nullable: true })
  parkedAt: Date | null;

  @TextColumn({
    nullable: true,
    description: 'What its endpoint answered last: a status of HTTP, or a word such as `TIMEOUT`.',
  })
  parkedBecause: string | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @IntColumn({ default: 1 })
  version: number;

  /** Read with it. */
  @Field(() => WebhookState)
  state: WebhookState;

  @Field(() => Int, { description: 'Events that were handed out and wait to be sent.' })
  waiting: number;

  /** Of the client, read with it. */
  organisationKey: number;
  path: string;
}
