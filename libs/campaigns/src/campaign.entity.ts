import { Directive } from '@app/directives';
import { DayColumn, DongColumn, EnumColumn, Fact, IntColumn, nodeId, TextColumn, TextsColumn } from '@app/kernel';
import { AccountBooks, Fund, FundPurpose } from '@app/ledger';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CampaignRegime } from './campaign-law';
import { CampaignState } from './campaign.rules';

registerEnumType(CampaignRegime, { name: 'CampaignRegime' });
registerEnumType(CampaignState, { name: 'CampaignState' });

/** A campaign that asks for contributions (đợt vận động tài trợ). A fact of the place of the books that keep what is given. */
@Entity('campaign')
@Fact()
@ObjectType({ description: 'A campaign that asks for contributions, from its plan to what came of it.' })
@Check('ck_campaign_regime', `regime IN ('school', 'own')`)
@Check('ck_campaign_state', `state IN ('planned', 'submitted', 'approved', 'posted', 'finished', 'stopped')`)
@Check('ck_campaign_estimate', 'estimate > 0')
@Check('ck_campaign_order', 'ends_on IS NULL OR ends_on >= starts_on')
@Check('ck_campaign_wait', 'wait_days BETWEEN 1 AND 200')
@Check(
  'ck_campaign_approved',
  `num_nonnulls(approved_on, approver_key, purpose_key) IN (0, 3) AND approver_key <> maker_key
   AND CASE state WHEN 'approved' THEN approved_on IS NOT NULL WHEN 'posted' THEN posted_on IS NOT NULL WHEN 'finished' THEN result_on IS NOT NULL ELSE true END`,
)
@Check(
  'ck_campaign_posted',
  `(posted_on IS NULL) = (posted_at IS NULL) AND (result_on IS NULL) = (result IS NULL) AND posted_on >= approved_on AND result_on >= posted_on`,
)
@Check('ck_campaign_stopped', `(state = 'stopped') = (stop_reason IS NOT NULL)`)
@Index('uq_campaign_name', ['provinceId', 'fundKey', 'name'], { unique: true, where: `state <> 'stopped'` })
@Index('uq_campaign_purpose', ['provinceId', 'purposeKey'], { unique: true, where: 'purpose_key IS NOT NULL' })
@Index('ix_campaign_organisation', ['organisationKey', 'startsOn'])
@Index('ix_campaign_path', ['path'])
@Index('ix_campaign_directive', ['directiveKey'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_campaign_books' })
@ForeignKey(() => Fund, ['provinceId', 'fundKey'], ['provinceId', 'key'], { name: 'fk_campaign_fund' })
@ForeignKey(() => FundPurpose, ['provinceId', 'purposeKey'], ['provinceId', 'key'], { name: 'fk_campaign_purpose' })
export class Campaign {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_campaign' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_campaign' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('Campaign', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_campaign_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @EnumColumn(() => CampaignRegime, { description: 'Whose rules it follows.' })
  regime: CampaignRegime;

  @EnumColumn(() => CampaignState)
  state: CampaignState;

  @TextColumn({ description: 'What its money is called in the fund, too.' })
  name: string;

  @TextColumn({ description: 'What is asked for.' })
  content: string;

  @TextColumn({ description: 'What for.' })
  aim: string;

  @TextColumn({ description: 'Who benefits; names nobody.' })
  beneficiaries: string;

  @TextColumn({ description: 'What will be done with it, and when.' })
  activities: string;

  @DongColumn({ description: 'What it is estimated to take, in đồng.' })
  estimate: number;

  @TextsColumn({ description: 'Codes of what a school may ask for.' })
  uses: string[];

  @DayColumn()
  startsOn: string;

  @DayColumn({ nullable: true })
  endsOn: string | null;

  @Column('uuid')
  fundKey: string;

  /** Of the fund; from its approval on, so that nothing is taken in before. */
  @Column('uuid', { nullable: true })
  purposeKey: string | null;

  @IntColumn({
    nullable: true,
    description: 'Working days between posting and use, as the text or the own rule says; null: none is known.',
  })
  waitDays: number | null;

  @TextColumn({ nullable: true, description: 'By which text or rule it waits so long.' })
  waitBasis: string | null;

  /** Pseudonym of whoever planned or changed it last: whoever else approves it. */
  @Column('uuid')
  makerKey: string;

  @DayColumn({ nullable: true })
  submittedOn: string | null;

  @DayColumn({ nullable: true, description: 'Last day for deciding on it, where a text sets one.' })
  dueOn: string | null;

  @TextColumn({ nullable: true, description: 'Why the plan came back.' })
  returnReason: string | null;

  @DayColumn({ nullable: true })
  approvedOn: string | null;

  @Column('uuid', { nullable: true })
  approverKey: string | null;

  /** By which it was approved. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_campaign_directive' })
  directiveKey: string | null;

  @DayColumn({ nullable: true, description: 'Since when the plan of use is posted.' })
  postedOn: string | null;

  @TextColumn({ nullable: true, description: 'Where it is posted.' })
  postedAt: string | null;

  @DayColumn({ nullable: true, description: 'Since when what came of it is posted.' })
  resultOn: string | null;

  @TextColumn({ nullable: true, description: 'What was done with it; names nobody.' })
  result: string | null;

  @TextColumn({ nullable: true })
  stopReason: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
