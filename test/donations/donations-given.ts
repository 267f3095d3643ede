import type { TestPerson } from '../support/builders';
import { BooksGiven, type Draft } from '../ledger/books-given';

const PLAN = 'mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { id version regime state } }';
const STEP = {
  submit: 'mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { id version state dueOn } }',
  approve:
    'mutation ($input: ApproveCampaignInput!) { approveCampaign(input: $input) { id version state waitDays waitBasis purpose { id } } }',
  post: 'mutation ($input: PostCampaignInput!) { postCampaign(input: $input) { id version state usableFrom } }',
  finish: 'mutation ($input: FinishCampaignInput!) { finishCampaign(input: $input) { id version state } }',
  return: 'mutation ($input: ReturnCampaignInput!) { returnCampaign(input: $input) { id version state returnReason } }',
  stop: 'mutation ($input: StopCampaignInput!) { stopCampaign(input: $input) { id version state } }',
};
const RECORD = 'mutation ($input: RecordDonationInput!) { recordDonation(input: $input) { id version standing } }';
const RECEIPTS = 'mutation ($input: DraftReceiptsInput!) { draftReceipts(input: $input) }';
const DRAFT = 'query ($id: ID!) { voucherDraft(id: $id) { id version amount nextStep } }';

export interface CampaignStep {
  id: string;
  version: number;
  state: string;
  regime: string;
  dueOn: string | null;
  usableFrom: string | null;
  waitDays: number | null;
  waitBasis: string | null;
  purpose: { id: string } | null;
}

type Step = keyof typeof STEP;

export { PLAN, RECORD, RECEIPTS, STEP };

/** Campaigns and donations of one organisation, over the API. */
export class DonationsGiven extends BooksGiven {
  private counted = 0;

  /** The same under other hands. */
  by(hands: { treasurer: TestPerson; leader: TestPerson }): this {
    return Object.assign(Object.create(this) as this, hands);
  }

  /** As `planCampaign` takes it. */
  plan(over: object = {}): object {
    return {
      organisationId: this.organisation.id,
      name: `Đợt vận động ${++this.counted}`,
      content: 'Sách và xe đạp',
      aim: 'Giúp học sinh đến trường',
      beneficiaries: 'Học sinh khó khăn',
      activities: 'Mua và trao trong tháng 12',
      estimate: 50_000_000,
      uses: [],
      startsOn: '2026-10-01',
      fundId: this.funds.get('study'),
      ...over,
    };
  }

  async planned(over: object = {}): Promise<CampaignStep> {
    const { planCampaign } = await this.api.ok<{ planCampaign: CampaignStep }>(this.treasurer, PLAN, {
      input: this.plan(over),
    });
    return planCampaign;
  }

  async step(name: Step, { id, version }: Pick<CampaignStep, 'id' | 'version'>, over: object): Promise<CampaignStep> {
    const by = name === 'approve' || name === 'return' ? this.leader : this.treasurer;
    const answer = await this.api.ok<Record<string, CampaignStep>>(by, STEP[name], { input: { id, version, ...over } });
    return Object.values(answer)[0]!;
  }

  /** Asked for since the day on which it was planned. */
  async approved(over: object = {}, approvedOn = '2026-11-20'): Promise<CampaignStep> {
    const submitted = await this.step('submit', await this.planned(over), { isConfirmed: true });
    return this.step('approve', submitted, { approvedOn });
  }

  async donation(over: object = {}): Promise<{ id: string; version: number; standing: string }> {
    const input = {
      organisationId: this.organisation.id,
      day: '2026-11-20',
      kind: 'MONEY',
      counterpartyId: this.giver,
      isAnonymous: false,
      ...over,
    };
    const { recordDonation } = await this.api.ok<{ recordDonation: { id: string; version: number; standing: string } }>(
      this.treasurer,
      RECORD,
      { input },
    );
    return recordDonation;
  }

  /** Drafts for donations, at the cash box. */
  async receipts(donationIds: string[], over: object = {}): Promise<string[]> {
    const input = {
      donationIds,
      mode: 'ONE',
      day: '2026-11-20',
      placeId: this.places.get('box'),
      payerId: this.giver,
      ...over,
    };
    return (await this.api.ok<{ draftReceipts: string[] }>(this.treasurer, RECEIPTS, { input })).draftReceipts;
  }

  async postAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const { voucherDraft } = await this.api.ok<{ voucherDraft: Draft }>(this.treasurer, DRAFT, { id });
      await this.postDraft(voucherDraft);
    }
  }
}
