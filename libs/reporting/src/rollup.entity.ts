import { Fact } from '@app/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed change to the live totals, appended by the report's own transaction and folded by the worker. Partitioned by year. */
@Entity('rollup_delta')
@Fact()
@Index('ix_rollup_delta_round', ['roundKey'])
export class RollupDelta {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup_delta' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup_delta' })
  year: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rollup_delta' })
  key: string;

  @Column('int')
  roundKey: number;

  @Column({ type: 'text', collation: 'C' })
  nodePath: string;

  @Column('int', { array: true })
  cellKeys: number[];

  @Column('bigint', { array: true })
  sums: number[];

  @Column('int', { array: true })
  numbered: number[];

  @Column('int', { array: true })
  notApplicable: number[];

  @Column('timestamptz')
  createdAt: Date;
}

/** Folded live totals of own figures: per scope, consolidating node and cell. */
@Entity('rollup')
@Fact()
@Index('ix_rollup_round_node', ['roundKey', 'nodePath'])
export class Rollup {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup' })
  provinceId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup' })
  scopeId: number;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup' })
  roundKey: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_rollup', collation: 'C' })
  nodePath: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_rollup' })
  cellKey: number;

  @Column('bigint')
  sum: number;

  @Column('int')
  numbered: number;

  @Column('int')
  notApplicable: number;
}
