import { IntColumn, Local, nodeId, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Person } from '@app/people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What somebody has chosen in a list, kept under a name: for oneself, or for the people of an organisation. */
@Entity('saved_filter')
@Local()
@ObjectType()
@Index('uq_saved_filter_own', ['ownerKey', 'list', 'foldedName'], { unique: true, where: 'organisation_key IS NULL' })
@Index('uq_saved_filter_shared', ['organisationKey', 'list', 'foldedName'], {
  unique: true,
  where: 'organisation_key IS NOT NULL',
})
@Index('ix_saved_filter_owner', ['ownerKey'])
export class SavedFilter {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_saved_filter' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('SavedFilter', this.key);
  }

  /** Who saved it. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'fk_saved_filter_owner' })
  ownerKey: string;

  /** Whose people see it; null: its owner alone. */
  @Column('int', { nullable: true })
  @ForeignKey(() => Organisation, { name: 'fk_saved_filter_organisation' })
  organisationKey: number | null;

  @TextColumn({ description: 'Name of the list as the client calls it.' })
  list: string;

  @TextColumn()
  name: string;

  /** As names are compared. */
  @Column('text', { select: false })
  foldedName: string;

  @TextColumn({
    description:
      'JSON `{ filter, sort: { field, order }, columns }` as it was saved. The list may have changed since: what it no longer knows is to be left out.',
  })
  arrangement: string;

  @IntColumn({ default: 1 })
  version: number;

  @Field(() => Boolean, { description: 'The caller may rename, rearrange, share and delete it.' })
  canChange: boolean;
}
