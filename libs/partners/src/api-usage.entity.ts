import { DateScalar, IntColumn, Local, WholeNumberColumn } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ApiClient } from './api-client.entity';

/** What a client asked for in a day, added to in batches: a row a day, however many calls. */
@Entity('api_usage')
@Local()
@ObjectType('ApiUsageDay', { description: 'What an application asked for in a day.' })
@Check(
  'ck_api_usage_counts',
  'calls >= 0 AND errors BETWEEN 0 AND calls AND cost >= 0 AND calls_taken >= 0 AND cost_taken >= 0',
)
export class ApiUsage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_usage' })
  @ForeignKey(() => ApiClient, { name: 'fk_api_usage_client' })
  clientKey: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_api_usage' })
  @Field(() => DateScalar)
  day: string;

  @IntColumn({ description: 'Calls, refused ones too.' })
  calls: number;

  @IntColumn({ description: 'Of them, answered with an error.' })
  errors: number;

  @WholeNumberColumn({ description: 'Sum of `extensions.cost`.' })
  cost: number;

  @Column('timestamptz')
  lastAt: Date;

  /** Of the quota of calls: used, or held by a process. */
  @Column('int', { default: 0 })
  callsTaken: number;

  /** Of the quota of cost. */
  @Column('bigint', { default: 0 })
  costTaken: number;
}
