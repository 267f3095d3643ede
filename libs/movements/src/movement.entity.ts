import { Directive } from '@app/directives';
import { DateScalar, DayColumn, EnumColumn, FlagColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MovementParticipants, MovementPhase, MovementTarget } from './movement-parts';

export enum MovementState {
  Running = 'running',
  Closed = 'closed',
  /** Closed once, and running again. */
  Reopened = 'reopened',
}
registerEnumType(MovementState, { name: 'MovementState' });

/** An emulation movement as one body carries it out; it inherits what it leaves empty from the nearest movement above that says it. */
@Entity('movement')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Unique('uq_movement_organisation_name', ['organisationKey', 'name'])
@Unique('uq_movement_code', ['code'])
@Check('ck_movement_order', 'ends_on IS NULL OR ends_on >= starts_on')
@Check(
  'ck_movement_launcher',
  '(organisation_key IS NULL) = (code IS NOT NULL) AND (code IS NULL) = (launched_by IS NULL)',
)
@Check('ck_movement_state', `state IN ('running', 'closed', 'reopened')`)
@Check('ck_movement_state_reason', `state = 'running' OR (state_on IS NOT NULL AND state_reason IS NOT NULL)`)
@Index('ix_movement_parent', ['parentKey'])
@Index('ix_movement_words', { synchronize: false })
export class Movement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Movement', this.key);
  }

  /** Null: nobody of the system launched it; it comes with the programme. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_movement_organisation' })
  organisationKey: number | null;

  /** Names a movement that comes with the programme. */
  @Column('text', { nullable: true })
  code: string | null;

  @Field(() => Boolean, {
    description: 'It comes with the programme: what it leaves empty no text at hand confirms.',
  })
  get isShipped(): boolean {
    return this.code !== null;
  }

  @TextColumn({ nullable: true, description: 'Who launched it, where that is nobody of the system.' })
  launchedBy: string | null;

  /** The movement above, of which this one is a part. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Movement, { name: 'fk_movement_parent' })
  parentKey: string | null;

  @TextColumn()
  name: string;

  @DayColumn()
  startsOn: string;

  @DayColumn({ nullable: true, description: 'Null: the document sets no end.' })
  endsOn: string | null;

  @TextColumn({ nullable: true, description: 'Text and place that launch it, where they stand in no register.' })
  citation: string | null;

  @TextColumn({ nullable: true, description: 'Own slogan; null when inherited.' })
  ownSlogan: string | null;

  @Column('jsonb', { nullable: true })
  @Field(() => [MovementPhase], { nullable: true, description: 'Own phases; null when inherited.' })
  ownPhases: MovementPhase[] | null;

  @Column('jsonb', { nullable: true })
  @Field(() => MovementParticipants, { nullable: true, description: 'Own; null when inherited.' })
  ownParticipants: MovementParticipants | null;

  @Column('jsonb', { nullable: true })
  @Field(() => [MovementTarget], { nullable: true, description: 'Own targets; null when inherited.' })
  ownTargets: MovementTarget[] | null;

  @EnumColumn(() => MovementState, { default: MovementState.Running })
  state: MovementState;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Since when it is closed or runs again.' })
  stateOn: string | null;

  @TextColumn({ nullable: true, description: 'Why it was closed, or reopened.' })
  stateReason: string | null;

  /** The document that closed it, or reopened it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_movement_state_directive' })
  stateDirectiveKey: string | null;

  @FlagColumn({ default: false })
  isDemo: boolean;

  @IntColumn({ default: 1 })
  version: number;

  @Field(() => String, { nullable: true, description: 'Slogan in force: the own one, or the nearest above.' })
  slogan: string | null;

  @Field(() => [MovementPhase], { description: 'Phases in force; empty where none are said.' })
  phases: MovementPhase[];

  @Field(() => MovementParticipants, {
    nullable: true,
    description: 'Who takes part; null where nobody says it: everybody may.',
  })
  participants: MovementParticipants | null;

  @Field(() => [MovementTarget], { description: 'Targets in force; empty where none are said.' })
  targets: MovementTarget[];
}

/** A document that launches a movement. */
@Entity('movement_document')
@Reference({ because: 'it belongs to a movement, which flows down' })
@Index('ix_movement_document_directive', ['directiveKey'])
export class MovementDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_document' })
  @ForeignKey(() => Movement, { name: 'fk_movement_document_movement' })
  movementKey: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_document' })
  @ForeignKey(() => Directive, { name: 'fk_movement_document_directive' })
  directiveKey: string;

  @Column('int')
  position: number;
}

export enum MovementRole {
  /** Chủ trì: acts for the movement as its organisation does. */
  Lead = 'lead',
  /** Phối hợp. */
  Coordinate = 'coordinate',
}

/** An organisation that leads or coordinates a movement besides the one that launched it. */
@Entity('movement_party')
@Reference({ because: 'it belongs to a movement, which flows down' })
@Check('ck_movement_party_role', `role IN ('lead', 'coordinate')`)
@Index('ix_movement_party_organisation', ['organisationKey'])
export class MovementParty {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement_party' })
  @ForeignKey(() => Movement, { name: 'fk_movement_party_movement' })
  movementKey: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_movement_party' })
  @ForeignKey(() => Organisation, { name: 'fk_movement_party_organisation' })
  organisationKey: number;

  @Column('text')
  role: MovementRole;

  @Column('int')
  position: number;
}
