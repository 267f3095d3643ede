import { EnumColumn, InstantColumn, nodeId, OnCard, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Directive } from '@app/directives';

/** The nine statuses of edXML (QCVN 102:2016/BTTTT); the values are its codes. */
export enum DispatchStatus {
  /** Đã đến */
  Arrived = '01',
  /** Từ chối tiếp nhận */
  Refused = '02',
  /** Đã tiếp nhận */
  Received = '03',
  /** Phân công */
  Assigned = '04',
  /** Đang xử lý */
  InProgress = '05',
  /** Hoàn thành */
  Completed = '06',
  /** Lấy lại: the sender asks for it back. */
  RecallRequested = '13',
  /** Đồng ý lấy lại */
  RecallAgreed = '15',
  /** Từ chối lấy lại */
  RecallRefused = '16',
}
registerEnumType(DispatchStatus, { name: 'DispatchStatus' });

export enum DispatchPurpose {
  New = 'new',
  Recall = 'recall',
  Update = 'update',
  Replace = 'replace',
}
registerEnumType(DispatchPurpose, { name: 'DispatchPurpose' });

/** One sending of a document to its recipients. */
@Entity('dispatch')
@Reference({ because: 'the sender and every recipient read it, of whatever scope' })
@ObjectType()
@Check('ck_dispatch_sender', '(sender_key IS NULL) = (stated_sender IS NOT NULL AND stated_sender_code IS NOT NULL)')
@Check(
  'ck_dispatch_stated',
  'length(stated_sender) <= 300 AND length(stated_sender_code) <= 100 AND length(stated_document_id) <= 300',
)
@Check('ck_dispatch_purpose', `purpose IN ('new', 'update', 'replace')`)
@Index('ix_dispatch_directive', ['directiveKey'])
@Index('ix_dispatch_sender', ['senderKey'])
// One sending is updated or replaced once: two who do it at the same moment do not send twice.
@Index('uq_dispatch_replaces', ['replacesKey'], { unique: true })
export class Dispatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dispatch' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Dispatch', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Directive, { name: 'fk_dispatch_directive' })
  directiveKey: string;

  /** Null: an office that is not in the system, as its message states it. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_dispatch_sender' })
  senderKey: number | null;

  /** Name of the sender as the message states it, where it is not in the system. */
  @Column('text', { nullable: true })
  statedSender: string | null;

  /** Its identifier. */
  @TextColumn({
    nullable: true,
    description: 'Identifier of a sender that is not in the system, as its message states it.',
  })
  statedSenderCode: string | null;

  /** What the other system calls the document; answers to it say so. */
  @Column('text', { nullable: true })
  statedDocumentId: string | null;

  @EnumColumn(() => DispatchPurpose)
  purpose: DispatchPurpose;

  /** The sending that this one updates or replaces. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Dispatch, { name: 'fk_dispatch_replaces' })
  replacesKey: string | null;

  @TextColumn({ nullable: true })
  note: string | null;

  @InstantColumn()
  sentAt: Date;

  @Column('uuid', { nullable: true })
  sentBy: string | null;
}

/** Where a sending stands with one recipient. */
@Entity('dispatch_recipient')
@Reference({ because: 'the sender and every recipient read it, of whatever scope' })
@ObjectType()
@OnCard()
@Check('ck_dispatch_recipient_status', `status IN ('01', '02', '03', '04', '05', '06', '13', '15', '16')`)
@Index('ix_dispatch_recipient_organisation', ['organisationKey', 'status'])
export class DispatchRecipient {
  @Field(() => ID)
  get id(): string {
    return nodeId('DispatchRecipient', `${this.dispatchKey}_${this.organisationKey}`);
  }

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dispatch_recipient' })
  @ForeignKey(() => Dispatch, { name: 'fk_dispatch_recipient_dispatch' })
  dispatchKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_dispatch_recipient' })
  @ForeignKey(() => Organisation, { name: 'fk_dispatch_recipient_organisation' })
  organisationKey: number;

  /** Words that name it: itself, or the kind of organisations in an area, resolved on the day. */
  @TextColumn()
  namedAs: string;

  @EnumColumn(() => DispatchStatus)
  status: DispatchStatus;

  @InstantColumn()
  statusAt: Date;

  /** Status before the sender asked for it back: what a refusal returns to. */
  @Column('text', { nullable: true })
  statusBeforeRecall: DispatchStatus | null;

  /** Of the sending, read along; null where the sender is not in the system. */
  senderKey: number | null;

  /** Another sending has taken the place of this one; read along. */
  isReplaced: boolean;
}

/** Each step of one recipient, with its reason. Append-only. */
@Entity('dispatch_event')
@Reference({ because: 'the sender and its recipient read it, each of a scope of its own' })
@ObjectType()
@Check('ck_dispatch_event_status', `status IN ('01', '02', '03', '04', '05', '06', '13', '15', '16')`)
@Index('ix_dispatch_event_recipient', ['dispatchKey', 'organisationKey', 'occurredAt'])
export class DispatchEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dispatch_event' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('DispatchEvent', this.key);
  }

  @Column('uuid')
  @ForeignKey(() => Dispatch, { name: 'fk_dispatch_event_dispatch' })
  dispatchKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_dispatch_event_organisation' })
  organisationKey: number;

  @EnumColumn(() => DispatchStatus)
  status: DispatchStatus;

  @TextColumn({ nullable: true })
  note: string | null;

  @InstantColumn()
  occurredAt: Date;

  @Column('uuid', { nullable: true })
  actorId: string | null;
}
