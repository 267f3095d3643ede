import { DirectivesService } from '@app/directives';
import {
  type Actor,
  addDays,
  Clock,
  type FactKey,
  type FieldError,
  type IsoDate,
  KernelError,
  keyOfFact,
  newKey,
  part,
  type Permission,
  type Transaction,
  Transactions,
  keyIn,
} from '@app/kernel';
import { addPurposeIn, fundIn, type HeldBooks, lockBooks, MoneySource } from '@app/ledger';
import { OrganisationKind } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { approvalDaysOf, CampaignRegime, lawOn, usesOn } from './campaign-law';
import type { Campaign } from './campaign.entity';
import { type CampaignAct, CampaignState, stateAfter } from './campaign.rules';
import { CampaignError } from './campaigns.errors';
import {
  CampaignAmended,
  CampaignApproved,
  CampaignFinished,
  CampaignPlanned,
  CampaignPosted,
  CampaignReturned,
  CampaignStopped,
  CampaignSubmitted,
} from './campaigns.events';
import type {
  AmendCampaignInput,
  ApproveCampaignInput,
  FinishCampaignInput,
  PlanCampaignInput,
  PostCampaignInput,
  ReturnCampaignInput,
  StopCampaignInput,
  SubmitCampaignInput,
} from './campaigns.inputs';
import { CampaignPermission } from './campaigns.permissions';
import { Campaigns } from './campaigns.service';
import { campaignColumns, campaigns, madeBy } from './campaigns.sql';

/** Of the kinds that the circular names; a vocational school is meant only where it trains teachers, which its kind does not say. */
const SCHOOLS: ReadonlySet<OrganisationKind> = new Set([
  OrganisationKind.Preschool,
  OrganisationKind.PrimarySchool,
  OrganisationKind.LowerSecondarySchool,
  OrganisationKind.UpperSecondarySchool,
  OrganisationKind.MultiLevelSchool,
  OrganisationKind.ContinuingEducationCentre,
  OrganisationKind.University,
]);

const ENTERED = [
  'name',
  'content',
  'aim',
  'beneficiaries',
  'activities',
  'estimate',
  'uses',
  'startsOn',
  'endsOn',
  'fundKey',
  'waitDays',
  'waitBasis',
] as const;
type Entered = Pick<Campaign, (typeof ENTERED)[number]>;

/** A campaign, step by step: planned, approved by somebody else, posted, used, and its result posted. */
@Injectable()
export class KeepCampaigns {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly campaigns: Campaigns,
    private readonly directives: DirectivesService,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, CAMPAIGN_FUND, CAMPAIGN_EXISTS, CAMPAIGN_ORDER, CAMPAIGN_USE_…, CAMPAIGN_WAIT_…. */
  async plan(actor: Actor, { organisationKey, ...input }: PlanCampaignInput): Promise<Campaign> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, CampaignPermission.Plan, organisationKey);
      const { provinceId, scopeId, path, key: booksKey } = books;
      const regime = await this.regimeOf(tx, organisationKey);
      const entered = tidy({
        ...part(input, ['name', 'content', 'aim', 'beneficiaries', 'activities', 'estimate', 'uses', 'startsOn']),
        endsOn: input.endsOn ?? null,
        fundKey: keyIn(books, input.fundKey, 'fundId'),
        waitDays: input.waitDays ?? null,
        waitBasis: input.waitBasis ?? null,
      });
      await this.mustBeSound(tx, books, regime, entered);
      const own = { provinceId, scopeId, path, organisationKey, booksKey, key: newKey(), regime };
      const row = { ...own, ...entered, state: CampaignState.Planned, makerKey: tx.actor.mustBePerson };
      await campaigns.insert(tx, { ...row, version: 1 });
      tell(tx, CampaignPlanned, row, { after: entered });
      return keyOfFact(row);
    });
    return this.campaigns.one(actor, made);
  }

  /** Throws as `plan`, CAMPAIGN_STATE, VERSION_CONFLICT. */
  amend(actor: Actor, { key, version, fundKey, ...changes }: AmendCampaignInput): Promise<Campaign> {
    return this.step(actor, { key, version }, 'amend', CampaignPermission.Plan, async (tx, before, books) => {
      const fund = fundKey == null ? undefined : keyIn(books, fundKey, 'fundId');
      const entered = tidy(campaigns.amended(before, ENTERED, { ...changes, fundKey: fund }));
      await this.mustBeSound(tx, books, before.regime, entered);
      // Whoever changed it last answers for it, and does not approve it.
      return { after: { ...entered, makerKey: tx.actor.mustBePerson }, happened: CampaignAmended };
    });
  }

  /** Throws NOT_FOUND, CAMPAIGN_UNCONFIRMED, CAMPAIGN_STATE, VERSION_CONFLICT, and as `plan`. */
  submit(actor: Actor, { isConfirmed, ...asked }: SubmitCampaignInput): Promise<Campaign> {
    return this.step(actor, asked, 'submit', CampaignPermission.Plan, async (tx, before, books) => {
      if (!isConfirmed)
        throw CampaignError.CAMPAIGN_UNCONFIRMED({}, [{ path: 'isConfirmed', code: 'CAMPAIGN_UNCONFIRMED' }]);
      await this.mustBeSound(tx, books, before.regime, before);
      const submittedOn = this.clock.today();
      const law = lawOn(before.regime, submittedOn);
      const days = approvalDaysOf(law, await this.kindOf(tx, before.organisationKey));
      const dueOn = days === null ? null : addDays(submittedOn, days);
      const after = { submittedOn, dueOn, returnReason: null, makerKey: tx.actor.mustBePerson };
      return { after, happened: CampaignSubmitted };
    });
  }

  /** Throws NOT_FOUND, CAMPAIGN_STATE, VERSION_CONFLICT. */
  returnPlan(actor: Actor, { reason, ...asked }: ReturnCampaignInput): Promise<Campaign> {
    const said = reason.trim();
    return this.step(actor, asked, 'return', CampaignPermission.Approve, () => ({
      after: { returnReason: said, submittedOn: null, dueOn: null },
      happened: CampaignReturned,
      reason: said,
    }));
  }

  /** From here on money is taken in for it. Throws NOT_FOUND, CAMPAIGN_OWN_PLAN, CAMPAIGN_APPROVAL_PAPER, CAMPAIGN_DAY_…, PURPOSE_EXISTS, CAMPAIGN_STATE, VERSION_CONFLICT. */
  async approve(actor: Actor, { approvedOn, directiveKey = null, ...asked }: ApproveCampaignInput): Promise<Campaign> {
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    return this.step(actor, asked, 'approve', CampaignPermission.Approve, async (tx, before, books) => {
      const approverKey = tx.actor.mustBePerson;
      await mustNotBeOwn(tx, before);
      if (before.regime === CampaignRegime.School && directiveKey === null)
        throw CampaignError.CAMPAIGN_APPROVAL_PAPER({}, [{ path: 'directiveId', code: 'CAMPAIGN_APPROVAL_PAPER' }]);
      this.mustFollow('approvedOn', approvedOn, before.submittedOn!);
      await this.mustBeSound(tx, books, before.regime, before);
      const purpose = await addPurposeIn(tx, books, before.fundKey, before.name);
      const law = lawOn(before.regime, approvedOn);
      const wait =
        before.regime === CampaignRegime.School
          ? { waitDays: law?.postingDays ?? null, waitBasis: law?.postingCitation ?? null }
          : part(before, ['waitDays', 'waitBasis']);
      return {
        after: { approvedOn, approverKey, directiveKey, purposeKey: purpose.key, ...wait },
        happened: CampaignApproved,
      };
    });
  }

  /** Throws NOT_FOUND, CAMPAIGN_DAY_…, CAMPAIGN_STATE, VERSION_CONFLICT. */
  post(actor: Actor, { postedOn, postedAt, ...asked }: PostCampaignInput): Promise<Campaign> {
    return this.step(actor, asked, 'post', CampaignPermission.Plan, (_, before) => {
      // A stopped one that never took anything in, or hangs already, has nothing to post.
      if (before.approvedOn === null || before.postedOn !== null) throw CampaignError.CAMPAIGN_STATE();
      this.mustFollow('postedOn', postedOn, before.approvedOn);
      return { after: { postedOn, postedAt: postedAt.trim() }, happened: CampaignPosted };
    });
  }

  /** Throws NOT_FOUND, CAMPAIGN_DAY_…, CAMPAIGN_STATE, VERSION_CONFLICT. */
  finish(actor: Actor, { resultOn, result, ...asked }: FinishCampaignInput): Promise<Campaign> {
    return this.step(actor, asked, 'finish', CampaignPermission.Plan, (_, before) => {
      this.mustFollow('resultOn', resultOn, before.postedOn!);
      return { after: { resultOn, result: result.trim() }, happened: CampaignFinished };
    });
  }

  /** What was given stays what it is. Throws NOT_FOUND, CAMPAIGN_STATE, VERSION_CONFLICT. */
  stop(actor: Actor, { reason, ...asked }: StopCampaignInput): Promise<Campaign> {
    const stopReason = reason.trim();
    return this.step(actor, asked, 'stop', CampaignPermission.Plan, () => ({
      after: { stopReason },
      happened: CampaignStopped,
      reason: stopReason,
    }));
  }

  /** Throws NOT_FOUND, BOOKS_MISSING, VERSION_CONFLICT, CAMPAIGN_STATE, and what the step throws. */
  private async step<After extends Partial<Campaign>>(
    actor: Actor,
    { key, version }: { key: FactKey; version: number },
    act: CampaignAct,
    permission: Permission,
    work: (tx: Transaction, before: Campaign, books: HeldBooks) => Step<After> | Promise<Step<After>>,
  ): Promise<Campaign> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, permission, await organisationOfCampaign(tx, key));
      const before = await heldCampaign(tx, key);
      const state = stateAfter(before.state, act);
      if (state === null) throw CampaignError.CAMPAIGN_STATE();
      const { after, happened, reason } = await work(tx, before, books);
      const change = await campaigns.amend<'state'>(tx, before, version, { ...after, state });
      tell(tx, happened, Object.assign(before, { state }), { ...change, reason });
    });
    return this.campaigns.one(actor, key);
  }

  /** Throws CAMPAIGN_DAY_AHEAD, CAMPAIGN_DAY_EARLY. */
  private mustFollow(path: string, day: IsoDate, before: IsoDate): void {
    if (day > this.clock.today()) throw CampaignError.CAMPAIGN_DAY_AHEAD({}, [{ path, code: 'CAMPAIGN_DAY_AHEAD' }]);
    const params = { day: before };
    if (day < before) throw CampaignError.CAMPAIGN_DAY_EARLY(params, [{ path, code: 'CAMPAIGN_DAY_EARLY', params }]);
  }

  private async regimeOf(tx: Transaction, organisationKey: number): Promise<CampaignRegime> {
    const kind = await this.kindOf(tx, organisationKey);
    return kind !== null && SCHOOLS.has(kind) ? CampaignRegime.School : CampaignRegime.Own;
  }

  private async kindOf(tx: Transaction, organisationKey: number): Promise<OrganisationKind | null> {
    const [row] = await tx.query<{ kind: OrganisationKind }>(
      `SELECT p.kind FROM organisation_period AS p
       WHERE p.organisation_key = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)`,
      [organisationKey, this.clock.today()],
    );
    return row?.kind ?? null;
  }

  private async mustBeSound(
    tx: Transaction,
    books: HeldBooks,
    regime: CampaignRegime,
    entered: Entered,
  ): Promise<void> {
    const today = this.clock.today();
    const fund = await fundIn(tx, books, entered.fundKey);
    const isOpen = fund.openedOn <= today && (fund.closedOn === null || fund.closedOn >= today);
    const faults = [
      ...(isOpen && fund.sources.includes(MoneySource.Contribution) ? [] : [{ path: 'fundId', code: 'CAMPAIGN_FUND' }]),
      ...useFaults(regime, entered.uses, today),
      ...waitFaults(regime, entered),
    ];
    const [first] = faults;
    if (first) throw CampaignError[first.code as keyof typeof CampaignError](first.params, faults);
  }
}

interface Step<After> {
  after: After;
  happened: typeof CampaignPlanned;
  reason?: string;
}

type Fault = FieldError & { params?: Record<string, string> };

/** At the uses that were chosen. */
const useFaultOf = (code: keyof typeof CampaignError, params: Record<string, string> = {}): Fault => ({
  path: 'uses',
  code,
  params,
});

function useFaults(regime: CampaignRegime, uses: readonly string[], day: IsoDate): Fault[] {
  if (regime !== CampaignRegime.School) return uses.length > 0 ? [useFaultOf('CAMPAIGN_USE_OF_SCHOOL')] : [];
  if (uses.length === 0) return [useFaultOf('CAMPAIGN_USE_NEEDED')];
  const known = new Map(usesOn(day).map((use) => [use.code, use]));
  return uses.flatMap((code) => {
    const use = known.get(code);
    if (!use) return [useFaultOf('CAMPAIGN_USE_UNKNOWN')];
    return use.isAllowed ? [] : [useFaultOf('CAMPAIGN_USE_FORBIDDEN', { use: use.nameVi, citation: use.citation })];
  });
}

function waitFaults(regime: CampaignRegime, { waitDays, waitBasis }: Entered): Fault[] {
  if (regime === CampaignRegime.School)
    return waitDays === null ? [] : [{ path: 'waitDays', code: 'CAMPAIGN_WAIT_OF_LAW' }];
  return (waitDays === null) === (waitBasis === null) ? [] : [{ path: 'waitBasis', code: 'CAMPAIGN_WAIT_BASIS' }];
}

const tidy = (entered: Entered): Entered => ({
  ...entered,
  name: entered.name.normalize('NFC').trim(),
  content: entered.content.trim(),
  aim: entered.aim.trim(),
  beneficiaries: entered.beneficiaries.trim(),
  activities: entered.activities.trim(),
  uses: [...new Set(entered.uses)],
  waitBasis: entered.waitBasis?.trim() || null,
});

/** Throws NOT_FOUND. */
async function organisationOfCampaign(tx: Transaction, { provinceId, key }: FactKey): Promise<number> {
  const [row] = await tx.query<{ organisationKey: number }>(
    'SELECT c.organisation_key AS "organisationKey" FROM campaign AS c WHERE c.province_id = $1 AND c.key = $2',
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return row.organisationKey;
}

/** Throws CAMPAIGN_OWN_PLAN. */
async function mustNotBeOwn(tx: Transaction, { provinceId, key }: Campaign): Promise<void> {
  const own = await tx.query(
    `SELECT c.key FROM campaign AS c WHERE c.province_id = $1 AND c.key = $2 AND ${madeBy('$3::uuid[]')}`,
    [provinceId, key, tx.actor.standsFor],
  );
  if (own.length > 0) throw CampaignError.CAMPAIGN_OWN_PLAN();
}

/** Once the books are locked. Throws NOT_FOUND. */
async function heldCampaign(tx: Transaction, { provinceId, key }: FactKey): Promise<Campaign> {
  const [row] = await tx.query<Campaign>(
    `SELECT ${campaignColumns} FROM campaign AS c WHERE c.province_id = $1 AND c.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return campaigns.toRow(row);
}

function tell(
  tx: Transaction,
  happened: typeof CampaignPlanned,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    state,
  }: Pick<Campaign, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'state'>,
  change: { before?: unknown; after: unknown; reason?: string },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey, state }, ...change });
}
