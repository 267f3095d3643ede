import { Local } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Wrong codes by where they came from, counted by rate-limiter-flexible: its column order, its types. */
@Entity('link_guess')
@Local({ isSecret: true })
export class LinkGuess {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_link_guess' })
  key: string;

  @Column('int', { default: 0 })
  points: number;

  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire: number | null;
}
