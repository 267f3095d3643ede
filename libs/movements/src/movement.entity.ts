import { Directive } from '@app/directives';
import { DayColumn, IntColumn, nodeId, Reference, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An emulation movement as one organisation carries it out, begun by a document. */
@Entity('movement')
@Reference({ because: 'it flows down: everybody below its organisation reads it' })
@ObjectType()
@Unique('uq_movement_organisation_name', ['organisationKey', 'name'])
@Check('ck_movement_order', 'ends_on IS NULL OR ends_on >= starts_on')
@Index('ix_movement_directive', ['directiveKey'])
@Index('ix_movement_words', { synchronize: false })
export class Movement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_movement' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Movement', this.key);
  }

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_movement_organisation' })
  organisationKey: number;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_movement_directive' })
  directiveKey: string | null;

  @TextColumn()
  name: string;

  @DayColumn()
  startsOn: string;

  @DayColumn({ nullable: true, description: 'Null: the document sets no end.' })
  endsOn: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
