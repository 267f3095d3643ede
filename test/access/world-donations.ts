import { factKey, newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import type { LedgerTarget } from './world-ledger';

export interface DonationsTarget {
  /** Called the same everywhere: being planned, waiting for approval, and posted. */
  plannedCampaign: string;
  submittedCampaign: string;
  campaign: string;
  /** Money from the company of the books, without a receipt; and bicycles for the campaign that is posted, from the person. */
  donation: string;
  campaignDonation: string;
  /** In which these are. */
  stockItem: string;
  /** Days of labour for the campaign that is posted, from the company, of which one was done; and one that was given up. */
  pledge: string;
  givenUpPledge: string;
  keepingDonation: string;
}

export const ASKED = 'Đợt vận động đang lập';

interface Known extends Pick<LedgerTarget, 'books' | 'fund' | 'counterparty' | 'personCounterparty' | 'voucher'> {
  at: TestOrganisation;
  person: TestPerson;
}

/** Puts campaigns and what was given into the database as the owner. */
export async function donationsTarget(api: TestApi, known: Known): Promise<DonationsTarget> {
  const { at } = known;
  const fact = (type: string, key: string): string => nodeId(type, key, at);
  const [planned, submitted, posted, purpose] = [newKey(), newKey(), newKey(), newKey()];
  const [item, money, goods] = [newKey(), newKey(), newKey()];
  const [pledge, givenUp, keeping] = [newKey(), newKey(), newKey()];
  const [promisedMoney, promisedItem] = [newKey(), newKey()];
  const whose = [at.provinceId, at.scopeId, at.key, at.path, factKey('AccountBooks', known.books).key];
  const fund = factKey('Fund', known.fund).key;
  await api.owner.query(
    `INSERT INTO fund_purpose (province_id, scope_id, key, fund_key, name) VALUES ($1, $2, $3, $4, 'Đợt vận động xe đạp')`,
    [at.provinceId, at.scopeId, purpose, fund],
  );
  await api.owner.query(
    `INSERT INTO campaign (province_id, scope_id, organisation_key, path, books_key, fund_key, key, name, state, submitted_on, approved_on, approver_key, purpose_key,
       posted_on, posted_at, regime, content, aim, beneficiaries, activities, estimate, uses, starts_on, maker_key)
     SELECT $1, $2, $3, $4, $5, $6, c.key, c.name, c.state, c.submitted_on, c.approved_on, c.approver_key, c.purpose_key, c.posted_on,
       CASE WHEN c.posted_on IS NULL THEN NULL ELSE 'Trụ sở' END, 'own', 'Xe đạp', 'Đến trường', 'Học sinh', 'Trao', 5, '{}', '2024-03-01', $7
     FROM (VALUES ($8::uuid, '${ASKED}', 'planned', NULL::date, NULL::date, NULL::uuid, NULL::uuid, NULL::date),
       ($9::uuid, 'Đợt vận động chờ duyệt', 'submitted', '2024-03-01'::date, NULL, NULL, NULL, NULL),
       ($10::uuid, 'Đợt vận động xe đạp', 'posted', '2024-03-01'::date, '2024-03-02'::date, $11::uuid, $12::uuid, '2024-03-02'::date))
       AS c(key, name, state, submitted_on, approved_on, approver_key, purpose_key, posted_on)`,
    [...whose, fund, newKey(), planned, submitted, posted, known.person.key, purpose],
  );
  await api.owner.query(
    `INSERT INTO stock_item (province_id, scope_id, organisation_key, path, key, name, unit, campaign_key) VALUES ($1, $2, $3, $4, $5, 'Xe đạp', 'chiếc', $6)`,
    [...whose.slice(0, 4), item, posted],
  );
  await api.owner.query(
    `INSERT INTO donation (province_id, scope_id, organisation_key, path, books_key, key, kind, day, counterparty_key, is_anonymous, amount, hundredths, unit, what,
       item_key, campaign_key)
     VALUES ($1, $2, $3, $4, $5, $6, 'money', '2024-03-05', $7, false, 200000, NULL, NULL, NULL, NULL, NULL),
       ($1, $2, $3, $4, $5, $8, 'goods', '2024-03-05', $9, false, NULL, 500, 'chiếc', 'Xe đạp', $10, $11)`,
    [
      ...whose,
      money,
      factKey('Counterparty', known.counterparty).key,
      goods,
      factKey('Counterparty', known.personCounterparty).key,
      item,
      posted,
    ],
  );
  const company = factKey('Counterparty', known.counterparty).key;
  await api.owner.query(
    `INSERT INTO open_item (province_id, scope_id, organisation_key, path, books_key, key, kind, cause_key, day, content, counterparty_key, amount, paid, returned, released)
     VALUES ($1, $2, $3, $4, $5, $6, 'pledge', $7, '2024-03-02', 'Tài trợ đã hứa', $8, 300000, 0, 0, 0)`,
    [...whose, promisedItem, promisedMoney, company],
  );
  await api.owner.query(
    `INSERT INTO pledge (province_id, scope_id, organisation_key, path, books_key, key, kind, day, due_on, counterparty_key, is_anonymous, amount, given, open_item_key)
     VALUES ($1, $2, $3, $4, $5, $6, 'money', '2024-03-02', '2024-04-01', $7, false, 300000, 0, $8)`,
    [...whose, promisedMoney, company, promisedItem],
  );
  await api.owner.query(
    `INSERT INTO pledge (province_id, scope_id, organisation_key, path, books_key, key, kind, day, due_on, counterparty_key, is_anonymous, hundredths, unit,
       given, campaign_key, given_up_on, give_up_reason)
     VALUES ($1, $2, $3, $4, $5, $6, 'labour', '2024-03-02', '2024-04-01', $7, false, 500, 'công', 100, $8, NULL, NULL),
       ($1, $2, $3, $4, $5, $9, 'labour', '2024-03-02', '2024-04-01', $7, false, 500, 'công', 0, NULL, '2024-03-03', 'Không còn chờ')`,
    [...whose, pledge, company, posted, givenUp],
  );
  await api.owner.query(
    `INSERT INTO donation (province_id, scope_id, organisation_key, path, books_key, key, kind, day, counterparty_key, is_anonymous, hundredths, unit,
       campaign_key, pledge_key) VALUES ($1, $2, $3, $4, $5, $6, 'labour', '2024-03-05', $7, false, 100, 'công', $8, $9)`,
    [...whose, keeping, company, posted, pledge],
  );
  // Received by the voucher of the books.
  await api.owner.query(
    `INSERT INTO donation (province_id, scope_id, organisation_key, path, books_key, key, kind, day, counterparty_key, is_anonymous, amount, receipt_key)
     VALUES ($1, $2, $3, $4, $5, $6, 'money', '2024-03-05', $7, false, 1000000, $8)`,
    [...whose, newKey(), factKey('Counterparty', known.counterparty).key, factKey('Voucher', known.voucher).key],
  );
  await api.owner.query(
    `INSERT INTO stock_move (province_id, scope_id, key, item_key, day, hundredths, donation_key, receiver_key, aim)
     VALUES ($1, $2, $3, $4, '2024-03-05', 600, $5, NULL, NULL), ($1, $2, $6, $4, '2024-03-05', -100, NULL, $7, 'Trao')`,
    [at.provinceId, at.scopeId, newKey(), item, goods, newKey(), factKey('Counterparty', known.counterparty).key],
  );
  await api.owner.query(
    `INSERT INTO stock_balance (province_id, scope_id, item_key, day, hundredths) VALUES ($1, $2, $3, '2024-03-05', 500)`,
    [at.provinceId, at.scopeId, item],
  );
  return {
    plannedCampaign: fact('Campaign', planned),
    submittedCampaign: fact('Campaign', submitted),
    campaign: fact('Campaign', posted),
    donation: fact('Donation', money),
    campaignDonation: fact('Donation', goods),
    stockItem: fact('StockItem', item),
    pledge: fact('Pledge', pledge),
    givenUpPledge: fact('Pledge', givenUp),
    keepingDonation: fact('Donation', keeping),
  };
}
