import { Fact } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many of a kind stand recognised for a title or an award of a year in one place; moved with each recognition and revocation. */
@Entity('recognition_count')
@Fact()
@Check('ck_recognition_count_recognised', 'recognised >= 0')
@Check('ck_recognition_count_kind', `kind IN ('organisation', 'community', 'clan', 'family', 'citizen')`)
@Index('ix_recognition_count_year', ['year'])
export class RecognitionCount {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_recognition_count' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_recognition_count' })
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_recognition_count' })
  year: number;

  /** Key of the title or of the award. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_recognition_count' })
  honourKey: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_recognition_count' })
  kind: SubjectKind;

  @Column('int')
  recognised: number;
}
