import { Local } from '@app/kernel';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StoredFile } from './stored-file.entity';

/** Who has sent which content: several people may send the same. Append-only. */
@Entity('file_upload')
@Local()
export class FileUpload {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_file_upload' })
  @ForeignKey(() => StoredFile, { name: 'fk_file_upload_file' })
  sha256: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_file_upload' })
  personId: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
