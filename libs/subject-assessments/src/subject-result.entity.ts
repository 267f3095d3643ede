import { Fact } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ResultFigures } from './result-figures.rules';

/** How many stand where, a column each. */
abstract class FigureColumns implements ResultFigures {
  @Column('int')
  draft: number;

  @Column('int')
  submitted: number;

  @Column('int')
  returned: number;

  @Column('int')
  reviewed: number;

  @Column('int')
  met: number;

  @Column('int')
  notMet: number;

  @Column('int')
  unjudgeable: number;
}

/** A signed change to how many stand where, appended by the write itself and folded by the worker. */
@Entity('subject_result_delta')
@Fact()
export class SubjectResultDelta extends FigureColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_delta' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_delta' })
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_result_delta' })
  key: string;

  @Column('int')
  roundKey: number;

  @Column('int')
  line: number;

  /** Nil for whoever lives in none. */
  @Column('uuid')
  communityKey: string;
}

/** How many of a community stand where in one line of a round, folded. */
@Entity('subject_result_count')
@Fact()
export class SubjectResultCount extends FigureColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_count' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_count' })
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_count' })
  roundKey: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_count' })
  line: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_subject_result_count' })
  communityKey: string;
}

/** How many of a place stand where in one line of a round, folded: what its communities come to. */
@Entity('subject_result_total')
@Fact()
export class SubjectResultTotal extends FigureColumns {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_total' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_total' })
  roundKey: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_total' })
  line: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_subject_result_total' })
  scopeId: number;
}
