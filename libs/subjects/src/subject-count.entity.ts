import { Fact } from '@app/kernel';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { SubjectKind } from './subject.kinds';

/** A signed change to how many subjects there are, appended by the write itself and folded by the worker. */
@Entity('subject_delta')
@Fact()
export class SubjectDelta {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_delta' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_delta' })
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_delta' })
  key: string;

  @Column('text')
  kind: SubjectKind;

  @Column('int')
  change: number;
}

/** How many subjects of a kind a scope has today, folded. */
@Entity('subject_count')
@Fact()
@Check('ck_subject_count_kind', `kind IN ('community', 'clan', 'family', 'citizen')`)
export class SubjectCount {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_count' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_count' })
  scopeId: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_subject_count' })
  kind: SubjectKind;

  @Column('int')
  count: number;
}
