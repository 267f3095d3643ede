import { DayColumn, EnumColumn, IntColumn } from '@app/kernel';
import { ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { SubjectEnd } from './subject.kinds';

/** What every subject has: where it was recorded, and how long it is one. */
@ObjectType({ isAbstract: true })
export abstract class SubjectColumns {
  @Column('int')
  scopeId: number;

  @Column('int')
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @DayColumn({ description: 'First day on which it counts.' })
  startsOn: string;

  @DayColumn({ nullable: true, description: 'Last day; null while it goes on.' })
  endsOn: string | null;

  @EnumColumn(() => SubjectEnd, { nullable: true })
  endReason: SubjectEnd | null;

  @IntColumn({ default: 1 })
  version: number;
}
