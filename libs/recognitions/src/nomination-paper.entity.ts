import { DayColumn, EnumColumn, Fact } from '@app/kernel';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PaperStanding } from './dossier.rules';
import { Nomination } from './nomination.entity';

/** What was found of one paper of a nomination's dossier, by whoever looked last. A fact of the place of whoever is put forward. */
@Entity('nomination_paper')
@Fact()
@Check('ck_nomination_paper_standing', `standing IN ('there', 'missing', 'not_applicable')`)
@ForeignKey(() => Nomination, ['provinceId', 'nominationKey'], ['provinceId', 'key'], {
  name: 'fk_nomination_paper_nomination',
})
export class NominationPaperCheck {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_nomination_paper' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_nomination_paper' })
  nominationKey: string;

  /** Which of the papers that the round asks for. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_nomination_paper' })
  paper: string;

  @EnumColumn(() => PaperStanding)
  standing: PaperStanding;

  /** Pseudonym of the person who looked; null: a client did. */
  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @DayColumn()
  checkedOn: string;
}
