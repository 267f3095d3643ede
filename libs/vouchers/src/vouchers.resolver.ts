import { Directive, DirectivesLoader } from '@app/directives';
import {
  type Actor,
  Allow,
  type Connection,
  connectionOf,
  CurrentActor,
  DongScalar,
  type FactKey,
  ReferenceArg,
  type RequestContext,
} from '@app/kernel';
import {
  BudgetLine,
  Counterparty,
  Fund,
  FundPurpose,
  LedgerAccount,
  LedgerLoader,
  LedgerPermission,
  MoneyPlace,
  MoneySource,
  OpenItem,
  Quantity,
  quantitiesOf,
  SigningStep,
  Voucher,
} from '@app/ledger';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Args, Context, Field, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { amountOf } from './draft-lines.rules';
import { Drafts } from './drafts.service';
import { MakeVouchers } from './make-vouchers.service';
import { canSign, rightsOf, type Signed, SignVouchers } from './sign-vouchers.service';
import { nextStep } from './signing.rules';
import { type DraftLine, VoucherDraft } from './voucher-draft.entity';
import { VoucherDraftIds } from './vouchers.ids';
import {
  AmendVoucherDraftInput,
  DraftVoucherInput,
  ReturnVoucherDraftArgs,
  ReverseVoucherInput,
  VoucherDraftsArgs,
  VoucherDraftStepArgs,
} from './vouchers.inputs';
import { VouchersLoader } from './vouchers.loader';

const VoucherDraftConnection = connectionOf(VoucherDraft);

@ObjectType({ description: 'What a signature came to: signed further, or posted.' })
class SignedVoucher implements Signed {
  @Field(() => VoucherDraft, { nullable: true, description: 'Null once it is posted.' })
  draft: VoucherDraft | null;

  @Field(() => Voucher, { nullable: true, description: 'Null until the last signature.' })
  voucher: Voucher | null;
}

@ObjectType('VoucherDraftLine')
export class DraftLineView {
  line: DraftLine;
  draft: VoucherDraft;

  @Field(() => MoneySource)
  source: MoneySource;

  @Field(() => DongScalar)
  amount: number;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType('VoucherDraftFile')
class DraftFileView {
  @Field(() => String)
  fileName: string;

  @Field(() => String)
  sha256: string;
}

@ObjectType('VoucherDraftSignature')
class DraftSignature {
  @Field(() => SigningStep)
  step: SigningStep;

  @Field(() => String, { nullable: true, description: 'Null once the person has been erased.' })
  name: string | null;

  @Field(() => Date)
  at: Date;
}

@Resolver(() => VoucherDraft)
export class VoucherDraftsResolver {
  constructor(
    private readonly drafts: Drafts,
    private readonly making: MakeVouchers,
    private readonly signing: SignVouchers,
    private readonly loader: VouchersLoader,
    private readonly ledger: LedgerLoader,
    private readonly organisations: OrganisationLoader,
    private readonly directives: DirectivesLoader,
  ) {}

  /** Vouchers that are being made and signed, within reach; the earliest day first. */
  @Query(() => VoucherDraftConnection)
  @Allow(LedgerPermission.Read)
  voucherDrafts(@CurrentActor() actor: Actor, @Args() args: VoucherDraftsArgs): Promise<Connection<VoucherDraft>> {
    return this.drafts.list(actor, args);
  }

  @Query(() => VoucherDraft, { nullable: true })
  @Allow(LedgerPermission.Read)
  voucherDraft(@CurrentActor() actor: Actor, @ReferenceArg('id', VoucherDraftIds) key: FactKey): Promise<VoucherDraft> {
    return this.drafts.one(actor, key);
  }

  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Keep)
  draftVoucher(@CurrentActor() actor: Actor, @Args('input') input: DraftVoucherInput): Promise<VoucherDraft> {
    return this.making.draft(actor, input);
  }

  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Keep)
  amendVoucherDraft(@CurrentActor() actor: Actor, @Args('input') input: AmendVoucherDraftInput): Promise<VoucherDraft> {
    return this.making.amend(actor, input);
  }

  /** Before anybody has signed. */
  @Mutation(() => Boolean)
  @Allow(LedgerPermission.Keep)
  discardVoucherDraft(@CurrentActor() actor: Actor, @Args() args: VoucherDraftStepArgs): Promise<boolean> {
    return this.making.discard(actor, args);
  }

  /** The next signature; the last one posts. */
  @Mutation(() => SignedVoucher)
  @Allow(LedgerPermission.Sign)
  signVoucher(@CurrentActor() actor: Actor, @Args() args: VoucherDraftStepArgs): Promise<Signed> {
    return this.signing.sign(actor, args);
  }

  /** Back to its maker with a reason; what was signed counts no more. */
  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Sign)
  returnVoucherDraft(@CurrentActor() actor: Actor, @Args() args: ReturnVoucherDraftArgs): Promise<VoucherDraft> {
    return this.signing.returnToMaker(actor, args);
  }

  /** A voucher that takes a posted one back, side by side; it is signed like any other. */
  @Mutation(() => VoucherDraft)
  @Allow(LedgerPermission.Keep)
  reverseVoucher(@CurrentActor() actor: Actor, @Args('input') input: ReverseVoucherInput): Promise<VoucherDraft> {
    return this.making.reverse(actor, input);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey }: VoucherDraft,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.organisations.organisation(context, organisationKey);
  }

  @ResolveField(() => DongScalar, { description: 'Of a reversal what it takes back.' })
  async amount(@Parent() draft: VoucherDraft, @Context() context: RequestContext): Promise<number> {
    const { provinceId, scopeId, reversesKey } = draft;
    if (reversesKey === null) return amountOf(draft);
    return (await this.ledger.voucher(context, { provinceId, scopeId, key: reversesKey }))?.amount ?? 0;
  }

  @ResolveField(() => [DraftLineView])
  lines(@Parent() draft: VoucherDraft): DraftLineView[] {
    return draft.lines.map((line) => {
      const { source, amount, note } = line;
      return Object.assign(new DraftLineView(), { line, draft, source, amount, note });
    });
  }

  @ResolveField(() => [DraftFileView])
  files(@Parent() { files }: VoucherDraft): DraftFileView[] {
    return files;
  }

  @ResolveField(() => Counterparty, { nullable: true, description: 'Who pays or is paid.' })
  counterparty(
    @Parent() { provinceId, scopeId, counterpartyKey }: VoucherDraft,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return counterpartyKey === null
      ? Promise.resolve(null)
      : this.loader.counterparty(context, { provinceId, scopeId, key: counterpartyKey });
  }

  @ResolveField(() => Directive, { nullable: true })
  directive(@Parent() { directiveKey }: VoucherDraft, @Context() context: RequestContext): Promise<Directive | null> {
    return this.directives.byKey(context, directiveKey);
  }

  @ResolveField(() => MoneyPlace, { nullable: true, description: 'Of receipts and payments.' })
  place(
    @Parent() { provinceId, scopeId, placeKey }: VoucherDraft,
    @Context() context: RequestContext,
  ): Promise<MoneyPlace | null> {
    return placeKey === null
      ? Promise.resolve(null)
      : this.ledger.place(context, { provinceId, scopeId, key: placeKey });
  }

  @ResolveField(() => Voucher, { nullable: true, description: 'What it takes back.' })
  reverses(
    @Parent() { provinceId, scopeId, reversesKey }: VoucherDraft,
    @Context() context: RequestContext,
  ): Promise<Voucher | null> {
    return reversesKey === null
      ? Promise.resolve(null)
      : this.ledger.voucher(context, { provinceId, scopeId, key: reversesKey });
  }

  @ResolveField(() => String, { nullable: true })
  makerName(@Parent() { makerKey }: VoucherDraft, @Context() context: RequestContext): Promise<string | null> {
    return this.loader.personName(context, makerKey);
  }

  @ResolveField(() => [DraftSignature], { description: 'In the order in which they were given.' })
  signatures(@Parent() { signatures }: VoucherDraft, @Context() context: RequestContext): Promise<DraftSignature[]> {
    return Promise.all(
      signatures.map(async ({ step, personKey, at }) => ({
        step,
        name: await this.loader.personName(context, personKey),
        at: new Date(at),
      })),
    );
  }

  @ResolveField(() => SigningStep, { nullable: true, description: 'Who signs next.' })
  nextStep(@Parent() draft: VoucherDraft): SigningStep | null {
    return nextStep(draft);
  }

  @ResolveField(() => Boolean, { description: 'The caller may sign now.' })
  canSign(@Parent() draft: VoucherDraft, @Context() { actor }: RequestContext): boolean {
    return canSign(actor, draft);
  }

  @ResolveField(() => Boolean, { description: 'The caller may amend and discard it.' })
  canAmend(@Parent() { organisationKey, signatures }: VoucherDraft, @Context() { actor }: RequestContext): boolean {
    return signatures.length === 0 && rightsOf(actor, organisationKey).keeps;
  }

  @ResolveField(() => Boolean, { description: 'The caller may return it to its maker.' })
  canReturn(@Parent() { organisationKey, signatures }: VoucherDraft, @Context() { actor }: RequestContext): boolean {
    const { keeps, approves } = rightsOf(actor, organisationKey);
    return signatures.length > 0 && (keeps || approves);
  }
}

@Resolver(() => DraftLineView)
export class DraftLinesResolver {
  constructor(private readonly ledger: LedgerLoader) {}

  @ResolveField(() => LedgerAccount, { nullable: true, description: 'Null of a line that is money.' })
  account(@Parent() { line }: DraftLineView, @Context() context: RequestContext): Promise<LedgerAccount | null> {
    return line.accountKey === null ? Promise.resolve(null) : this.ledger.account(context, line.accountKey);
  }

  @ResolveField(() => Fund, { nullable: true })
  fund(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<Fund | null> {
    return this.ledger.fund(context, { ...placeOf(draft), key: line.fundKey });
  }

  @ResolveField(() => FundPurpose, { nullable: true })
  purpose(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<FundPurpose | null> {
    return line.purposeKey === null
      ? Promise.resolve(null)
      : this.ledger.purpose(context, { ...placeOf(draft), key: line.purposeKey });
  }

  @ResolveField(() => MoneyPlace, { nullable: true })
  place(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<MoneyPlace | null> {
    return line.placeKey === null
      ? Promise.resolve(null)
      : this.ledger.place(context, { ...placeOf(draft), key: line.placeKey });
  }

  @ResolveField(() => BudgetLine, { nullable: true, description: 'The line of a budget that it is spent on.' })
  budgetLine(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<BudgetLine | null> {
    const { budgetLineKey: key } = line;
    return key == null ? Promise.resolve(null) : this.ledger.budgetLine(context, { ...placeOf(draft), key });
  }

  @ResolveField(() => OpenItem, { nullable: true, description: 'What it pays, or what comes back of it.' })
  openItem(@Parent() { line, draft }: DraftLineView, @Context() context: RequestContext): Promise<OpenItem | null> {
    const { openItemKey: key } = line;
    return key == null ? Promise.resolve(null) : this.ledger.openItem(context, { ...placeOf(draft), key });
  }

  @ResolveField(() => [Quantity], { description: 'For how many, where a cap counts them.' })
  quantities(@Parent() { line }: DraftLineView): Quantity[] {
    return quantitiesOf(line.quantities ?? null);
  }
}

const placeOf = ({ provinceId, scopeId }: VoucherDraft) => ({ provinceId, scopeId });

@Resolver(() => Voucher)
export class VoucherCounterpartyResolver {
  constructor(private readonly loader: VouchersLoader) {}

  @ResolveField(() => Counterparty, { nullable: true, description: 'Who paid, or was paid.' })
  counterparty(
    @Parent() { provinceId, scopeId, counterpartyKey }: Voucher,
    @Context() context: RequestContext,
  ): Promise<Counterparty | null> {
    return counterpartyKey === null
      ? Promise.resolve(null)
      : this.loader.counterparty(context, { provinceId, scopeId, key: counterpartyKey });
  }
}
