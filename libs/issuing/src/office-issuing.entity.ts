import { Reference } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How an office wants its own documents issued; no row means as usual. */
@Entity('office_issuing')
@Reference({ because: 'it belongs to its office, as the office itself does' })
export class OfficeIssuing {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_office_issuing' })
  @ForeignKey(() => Organisation, { name: 'fk_office_issuing_organisation' })
  organisationKey: number;

  /** Whoever has written a draft does not approve it. */
  @Column('boolean', { default: false })
  needsTwoPersons: boolean;
}
