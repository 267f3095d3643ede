import { Reference, tableOf, TextColumn, WholeNumberColumn } from '@app/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { nodeId } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file known by the SHA-256 of its content; the content lies in the file store, never in the database. */
@Entity('stored_file')
@Reference({ because: 'a file is stored once, whoever uploads it, and facts of many scopes show it' })
@ObjectType()
export class StoredFile {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_stored_file' })
  @Field(() => String, { description: 'SHA-256 of the content, hexadecimal.' })
  sha256: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('StoredFile', this.sha256);
  }

  /** Sniffed from the content, not taken from the name. */
  @TextColumn()
  mediaType: string;

  @WholeNumberColumn({ description: 'Size in bytes.' })
  size: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}

/** What is shown of `stored_file AS f`. */
export const fileColumns = tableOf(StoredFile).columns('f', ['sha256', 'mediaType', 'size']);
