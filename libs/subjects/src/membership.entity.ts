import { DayColumn, Fact } from '@app/kernel';
import { ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Citizen } from './citizen.entity';
import { Community } from './community.entity';
import { Family } from './family.entity';

/**
 * Where a citizen lives during `[validFrom, validTo]`, both days included: one community and one family at a time, so that everybody is counted once.
 * A fact of the citizen's scope.
 */
@Entity('membership')
@Fact()
@ObjectType({ description: 'Where a citizen lives for a time: one community and one family at most.' })
@ForeignKey(() => Citizen, ['provinceId', 'citizenKey'], ['provinceId', 'key'], { name: 'fk_membership_citizen' })
@ForeignKey(() => Community, ['provinceId', 'communityKey'], ['provinceId', 'key'], { name: 'fk_membership_community' })
@ForeignKey(() => Family, ['provinceId', 'familyKey'], ['provinceId', 'key'], { name: 'fk_membership_family' })
@Exclusion(
  'ex_membership_overlap',
  `USING gist (province_id WITH =, citizen_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Check('ck_membership_order', 'valid_to >= valid_from')
@Index('ix_membership_citizen', ['provinceId', 'citizenKey'])
@Index('ix_membership_community', ['provinceId', 'communityKey', 'citizenKey'], { where: 'valid_to IS NULL' })
@Index('ix_membership_family', ['provinceId', 'familyKey', 'citizenKey'], { where: 'valid_to IS NULL' })
export class Membership {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_membership' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  key: string;

  @Column('uuid')
  citizenKey: string;

  @Column('uuid')
  communityKey: string;

  @Column('uuid', { nullable: true })
  familyKey: string | null;

  @DayColumn()
  validFrom: string;

  @DayColumn({ nullable: true, description: 'Null while it goes on.' })
  validTo: string | null;
}
