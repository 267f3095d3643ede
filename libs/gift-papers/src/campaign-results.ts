import { type Campaign, CampaignIds, Campaigns, CampaignState } from '@app/campaigns';
import { longDate } from '@app/directives';
import { DonationKind, GiverNames, receivedGift, visibleGifts } from '@app/donations';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, type FactKey, type Ids, keyOfFact } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { campaignResult, type CampaignResult, type PostedGiver } from './campaign-result.rules';
import { GiftPaperError } from './gift-papers.errors';
import { giftText } from './thanks.rules';

const RESULT = DraftKind.declare(
  'campaign_result',
  'The report on what a campaign took in, and what was done with it; from the campaign.',
);

/** Givers that stand in the report itself; more stand in a list that goes with it. */
const MOST_GIVERS = 300;
/** What one giver gave in goods and labour, on a line. */
const MOST_OTHERS = 10;

interface GiverRow {
  giverKey: string | null;
  count: number;
  money: number;
  others: { kind: DonationKind; hundredths: number; unit: string; what: string | null }[];
}

/** Drafts the result of a campaign: who gave what, but nobody who asked not to be named, and how it was used, as the books say. */
@Injectable()
export class CampaignResults implements DraftProposer<FactKey, Campaign> {
  readonly kind = RESULT;
  readonly from: Ids<FactKey> = CampaignIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly campaigns: Campaigns,
    private readonly names: GiverNames,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: FactKey): Promise<Campaign> {
    return this.campaigns.one(actor, key);
  }

  /** Throws NOT_FOUND, CAMPAIGN_RESULT_EARLY. */
  async propose(tx: Asking, campaign: Campaign): Promise<DraftProposal> {
    const office = await this.ownDocuments.mustDraftAt(tx, campaign.organisationKey);
    if (campaign.state === CampaignState.Planned || campaign.state === CampaignState.Submitted)
      throw GiftPaperError.CAMPAIGN_RESULT_EARLY();
    const basedOn = await this.ownDocuments.citable(tx, campaign.directiveKey ? [campaign.directiveKey] : []);
    const money = (await this.campaigns.moneyOf(tx.actor, [keyOfFact(campaign)])).get(campaign.key);
    const said: CampaignResult = {
      campaign,
      document: basedOn[0]?.code ?? null,
      received: money?.received ?? 0,
      used: money?.used ?? 0,
      ...(await this.givers(tx, campaign)),
      uses: await usesOf(tx, campaign),
      goods: await goodsOf(tx, campaign),
    };
    return { office, parts: campaignResult(office, said, longDate), basedOn };
  }

  /** Those who are not named stand on one line. */
  private async givers(tx: Asking, campaign: Campaign): Promise<Pick<CampaignResult, 'givers' | 'unlisted'>> {
    const params: unknown[] = [campaign.provinceId, campaign.key];
    const visible = visibleGifts('t', tx.actor, params);
    const rows = await tx.query<GiverRow>(
      `SELECT g.key AS "giverKey", count(*)::int AS count, coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money'), 0)::bigint AS money,
         coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'hundredths', t.hundredths, 'unit', t.unit, 'what', t.what) ORDER BY t.day, t.key)
           FILTER (WHERE t.kind <> 'money'), '[]') AS others
       FROM donation AS t CROSS JOIN LATERAL (SELECT CASE WHEN t.is_anonymous THEN NULL ELSE t.counterparty_key END AS key) AS g
       WHERE t.province_id = $1 AND t.campaign_key = $2 AND ${receivedGift} AND ${visible}
       GROUP BY g.key ORDER BY g.key IS NULL, coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money'), 0) DESC, g.key`,
      params,
    );
    const listed = rows.slice(0, MOST_GIVERS);
    const beyond = rows.slice(MOST_GIVERS);
    const names = await this.names.ofKeys(
      tx.query.bind(tx),
      campaign.provinceId,
      listed.flatMap(({ giverKey }) => giverKey ?? []),
    );
    return {
      givers: listed.map(({ giverKey, ...row }) =>
        posted(row, giverKey === null ? null : (names.get(giverKey) ?? '—')),
      ),
      unlisted: { count: beyond.length, money: beyond.reduce((sum, row) => sum + row.money, 0) },
    };
  }
}

function posted({ count, money, others }: Omit<GiverRow, 'giverKey'>, name: string | null): PostedGiver {
  const said = others.map(({ hundredths, ...gift }) => giftText({ ...gift, amount: null, quantity: hundredths / 100 }));
  const more = said.length - MOST_OTHERS;
  return { name, count, money, others: more > 0 ? [...said.slice(0, MOST_OTHERS), `và ${more} khoản khác`] : said };
}

/** What its money was spent on, as the entries of the books say. */
function usesOf(
  tx: Asking,
  { provinceId, fundKey, purposeKey }: Campaign,
): Promise<{ name: string; amount: number }[]> {
  return tx.query<{ name: string; amount: number }>(
    `SELECT a.name_vi AS name, sum(e.amount)::bigint AS amount
     FROM holding AS h JOIN ledger_entry AS e ON e.province_id = h.province_id AND e.holding_key = h.key
     JOIN ledger_account AS a ON a.key = e.account_key AND a.kind = 'expenditure'
     WHERE h.province_id = $1 AND h.fund_key = $2 AND h.purpose_key = $3 GROUP BY a.code, a.name_vi HAVING sum(e.amount) <> 0 ORDER BY a.code`,
    [provinceId, fundKey, purposeKey],
  );
}

/** SQL over `stock_move AS m`: it was given, or came from books that were handed over. */
const CAME_IN = '(m.donation_key IS NOT NULL OR m.handover_key IS NOT NULL AND m.hundredths > 0)';

async function goodsOf(tx: Asking, { provinceId, key }: Campaign): Promise<CampaignResult['goods']> {
  const rows = await tx.query<{ name: string; unit: string; cameIn: number; wentOut: number }>(
    `SELECT i.name, i.unit, coalesce(sum(m.hundredths) FILTER (WHERE ${CAME_IN}), 0)::bigint AS "cameIn",
       coalesce(-sum(m.hundredths) FILTER (WHERE NOT ${CAME_IN}), 0)::bigint AS "wentOut"
     FROM stock_item AS i JOIN stock_move AS m ON m.province_id = i.province_id AND m.item_key = i.key
     WHERE i.province_id = $1 AND i.campaign_key = $2 GROUP BY i.key, i.name, i.unit ORDER BY i.name, i.unit LIMIT 200`,
    [provinceId, key],
  );
  return rows.map(({ cameIn, wentOut, ...named }) => ({
    ...named,
    cameIn: cameIn / 100,
    wentOut: wentOut / 100,
    remains: (cameIn - wentOut) / 100,
  }));
}
