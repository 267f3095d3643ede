import { Directive } from '@app/directives';
import { DayColumn, DongColumn, Fact, IntColumn, type KindValue, nodeId, OpenKind, TextColumn } from '@app/kernel';
import { Organisation } from '@app/organisations';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountBooks } from './books.entity';
import { BudgetLine } from './budget.entity';
import { Counterparty } from './counterparty.entity';
import { Holding } from './fund.entity';

/** What money is owed or promised for; libraries over the ledger declare their own. */
export const OpenItemKind = new OpenKind('OpenItemKind', 'What money is owed, promised or handed out for.');
export type OpenItemKind = KindValue<'OpenItemKind'>;

interface OpenItemTraits {
  /** It was promised to the office, so that what comes in pays it. */
  isIncoming: boolean;
  /** Whoever was paid accounts for it or returns it. */
  isAccountedFor: boolean;
  /** The library of its kind ends it and lets it stand again, with what it follows from; nobody does so by hand. */
  endsWithItsCause: boolean;
  /** The library of its kind makes the vouchers that pay it. */
  isPaidWithItsCause: boolean;
}

const traits = new Map<OpenItemKind, OpenItemTraits>();

/** Called where a library is loaded. */
export function declareOpenItem(
  value: string,
  {
    description,
    isIncoming = false,
    isAccountedFor = false,
    endsWithItsCause = false,
    isPaidWithItsCause = false,
  }: { description: string } & Partial<OpenItemTraits>,
): OpenItemKind {
  const kind = OpenItemKind.declare(value, description);
  traits.set(kind, { isIncoming, isAccountedFor, endsWithItsCause, isPaidWithItsCause });
  return kind;
}

/** Kinds that whoever was paid accounts for. */
export const accountedKinds = (): OpenItemKind[] =>
  [...traits].flatMap(([kind, { isAccountedFor }]) => (isAccountedFor ? [kind] : []));

export const traitsOf = (kind: OpenItemKind): OpenItemTraits => traits.get(kind)!;

/**
 * Money that the office owes, promised or handed to somebody who accounts for it, or that was promised to it. Vouchers name it: what they pay is counted, and never
 * comes to more. One that sets money of a holding aside, or of a budget line, takes it from what is available. A fact of the place of its books.
 */
@Entity('open_item')
@Fact()
@ObjectType({ description: 'Money that is owed or promised, or that somebody accounts for. Vouchers pay it.' })
@Index('uq_open_item_cause', ['provinceId', 'kind', 'causeKey'], { unique: true, where: 'cause_key IS NOT NULL' })
@Check('ck_open_item_paid', 'paid >= 0 AND released >= 0 AND paid + released <= amount')
@Check('ck_open_item_returned', 'returned >= 0 AND returned <= paid')
@Check('ck_open_item_amount', 'amount > 0')
@Check(
  'ck_open_item_ended',
  '(ended_on IS NULL) = (end_reason IS NULL) AND CASE WHEN ended_on IS NULL THEN released = 0 ELSE ended_on >= day AND paid + released = amount END',
)
@Check('ck_open_item_due', 'due_on IS NULL OR due_on >= day')
@Index('ix_open_item_books', ['provinceId', 'booksKey', 'day', 'key'])
@Index('ix_open_item_organisation', ['organisationKey', 'day', 'key'])
@Index('ix_open_item_path', ['path'])
@Index('ix_open_item_counterparty', ['provinceId', 'counterpartyKey'])
@Index('ix_open_item_directive', ['directiveKey'])
@Index('ix_open_item_holding', ['provinceId', 'holdingKey'])
@Index('ix_open_item_budget_line', ['provinceId', 'budgetLineKey'])
@ForeignKey(() => AccountBooks, ['provinceId', 'booksKey'], ['provinceId', 'key'], { name: 'fk_open_item_books' })
@ForeignKey(() => Counterparty, ['provinceId', 'counterpartyKey'], ['provinceId', 'key'], {
  name: 'fk_open_item_counterparty',
})
@ForeignKey(() => Holding, ['provinceId', 'holdingKey'], ['provinceId', 'key'], { name: 'fk_open_item_holding' })
@ForeignKey(() => BudgetLine, ['provinceId', 'budgetLineKey'], ['provinceId', 'key'], {
  name: 'fk_open_item_budget_line',
})
export class OpenItem {
  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_open_item' })
  provinceId: number;

  @Column('int')
  scopeId: number;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_open_item' })
  key: string;

  @Field(() => ID)
  get id(): string {
    return nodeId('OpenItem', this.key, this);
  }

  @Column('uuid')
  booksKey: string;

  @Column('int')
  @ForeignKey(() => Organisation, { name: 'fk_open_item_organisation' })
  organisationKey: number;

  /** Path of the organisation as of the record. */
  @Column({ type: 'text', collation: 'C' })
  path: string;

  @Column('text')
  @Field(() => OpenItemKind)
  kind: OpenItemKind;

  /** What it follows from, as the library of its kind knows it: each gives rise to one, ever. */
  @Column('uuid', { nullable: true })
  causeKey: string | null;

  @DayColumn({ description: 'Since when it stands.' })
  day: string;

  @DayColumn({ nullable: true, description: 'By when it is to be paid, or accounted for.' })
  dueOn: string | null;

  @TextColumn()
  content: string;

  @Column('uuid', { nullable: true })
  counterpartyKey: string | null;

  /** The document by which it stands. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Directive, { name: 'fk_open_item_directive' })
  directiveKey: string | null;

  @DongColumn({ description: 'In đồng.' })
  amount: number;

  @DongColumn({ description: 'Of it, paid: by posted vouchers.' })
  paid: number;

  @DongColumn({ description: 'Of what was paid, returned or accounted for.' })
  returned: number;

  /** Of what was paid and has not come back, by books that handed it over: no entry of these says it. */
  @Column('bigint', { default: 0 })
  brought: number;

  @DongColumn({ description: 'Of it, given up when it ended.' })
  released: number;

  /** Whose money is set aside; null where none is. */
  @Column('uuid', { nullable: true })
  holdingKey: string | null;

  @Column('uuid', { nullable: true })
  budgetLineKey: string | null;

  @DayColumn({ nullable: true, description: 'Since when nothing more is paid.' })
  endedOn: string | null;

  @TextColumn({ nullable: true })
  endReason: string | null;

  /** It goes on in other books, and does not stand again in these. */
  @Column('boolean', { default: false })
  handedOver: boolean;

  /** The last day on which a payment was taken back, or on which it stood again: nothing is paid or ended before it. */
  @Column('date', { nullable: true })
  steadyFrom: string | null;

  @IntColumn({ default: 1 })
  version: number;
}
