import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { factKey, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { DonationsGiven } from '../donations/donations-given';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';

const SUBMIT =
  'mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { id figures { contributions unnamedGifts } } }';
const PUBLISH = 'mutation ($id: ID!) { publishFundPublication(id: $id) { id url } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawFundPublication(id: $id) { state } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const DONATION = 'query ($id: ID!) { donation(id: $id) { version receipt { id } } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject } } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const AMEND = 'mutation ($input: AmendDonationInput!) { amendDonation(input: $input) { version } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id } }';

interface Prepared {
  id: string;
  figures: { contributions: number; unnamedGifts: number };
}

/** What is published of a fund, once something has happened since: receipts made anew, wishes, erasures, books that do not add up. */
describe('what follows a publication', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let given: DonationsGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-01-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    const kind = 'library' as OrganisationKind;
    const at = await api.given.organisation({ kind, parent: tree.commune, name: `Hội sau công khai ${++count}` });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2024-01-01');
  });

  const asked = (over: object = {}) => ({
    input: { organisationId: given.organisation.id, fundId: given.funds.get('study'), year: 2025, ...over },
  });
  const submit = async (over: object = {}): Promise<Prepared> =>
    (await api.ok<{ submitFundPublication: Prepared[] }>(given.treasurer, SUBMIT, asked(over)))
      .submitFundPublication[0]!;
  const publish = async ({ id }: Prepared): Promise<string> => {
    const { publishFundPublication } = await api.ok<{ publishFundPublication: { url: string } }>(
      given.leader,
      PUBLISH,
      {
        id,
      },
    );
    return new URL(publishFundPublication.url).pathname;
  };
  const differing = async (): Promise<string[]> => {
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: { subject: string }[] }[] }>(
      auditor,
      CHECK,
      { id: given.organisation.id },
    );
    return checkBooks.flatMap(({ kind, faults }) =>
      kind === 'PUBLICATION_DIFFERS' ? faults.map(({ subject }) => subject) : [],
    );
  };
  const party = async (name: string, over: object = {}): Promise<string> => {
    const input = { organisationId: given.organisation.id, kind: 'BODY', name, ...over };
    return (await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, { input })).addCounterparty.id;
  };
  const receive = async (id: string, day: string, mode = 'EACH'): Promise<void> =>
    given.postAll(await given.receipts([id], { day, mode, fundId: given.funds.get('study') }));
  const gift = async (amount: number, over: object = {}, mode = 'EACH'): Promise<string> => {
    const { id } = await given.donation({ amount, day: '2025-05-05', ...over });
    await receive(id, '2025-12-12', mode);
    return id;
  };
  const reverse = async (id: string, day: string): Promise<void> => {
    const input = { id, day, reason: 'Ghi nhầm két' };
    const { reverseVoucher } = await api.ok<{ reverseVoucher: { id: string; version: number } }>(
      given.treasurer,
      REVERSE,
      { input },
    );
    await given.postDraft(reverseVoucher);
  };
  const donation = async (id: string) =>
    (await api.ok<{ donation: { version: number; receipt: { id: string } } }>(given.treasurer, DONATION, { id }))
      .donation;
  /** Taken back and received anew in the next year: the donation names its last receipt alone. */
  const receiveAnew = async (id: string): Promise<void> => {
    await reverse((await donation(id)).receipt.id, '2026-01-05');
    await receive(id, '2026-01-06');
  };
  const hide = async (id: string): Promise<void> => {
    const { version } = await donation(id);
    await api.ok(given.treasurer, AMEND, { input: { id, version, isAnonymous: true } });
  };
  const text = async (path: string): Promise<string> => (await api.http().get(path)).text;
  const everywhere = async (path: string): Promise<string> =>
    [await text(`${path}?show=givers`), (await download(api, null, `${path}.csv`)).body.toString()].join('\n');

  it('names nobody who asked not to be where a receipt was made anew, or by hand, then or later', async () => {
    const hidden = await party('Công ty Kín Tiếng');
    const later = await party('Công ty Đổi Ý Sau');
    const open = await party('Công ty Vẫn Nêu Tên');
    await receiveAnew(await gift(50_000_000, { counterpartyId: hidden, isAnonymous: true }));
    const wish = await gift(3_000_000, { counterpartyId: later });
    await receiveAnew(wish);
    await receiveAnew(await gift(1_000_000, { counterpartyId: open }));
    // Whoever brought the money of somebody else gave none of it.
    await receiveAnew(await gift(200_000, { counterpartyId: hidden, isAnonymous: true }, 'ONE'));
    const prepared = await submit();
    expect(prepared.figures).toEqual({ contributions: 54_200_000, unnamedGifts: 2 });
    const path = await publish(prepared);
    const before = await everywhere(path);
    for (const name of ['Công ty Đổi Ý Sau', 'Công ty Vẫn Nêu Tên']) expect(before).toContain(name);
    for (const name of ['Công ty Kín Tiếng', 'Công ty Mẫu A', '50.000.000']) expect(before).not.toContain(name);
    expect(await text(path)).toContain('4.000.000');
    await hide(wish);
    expect(await everywhere(path)).not.toContain('Công ty Đổi Ý Sau');
    const now = await text(path);
    for (const sum of ['<td>1.000.000</td>', '<td>53.200.000</td>']) expect(now).toContain(sum);
    // A wish holds without another edition.
    expect(await differing()).toEqual([]);
  });

  it('tells what was given back or taken back by itself, so that nothing unnamed is below zero', async () => {
    const old = await given.receive(5_000_000, '2024-05-01');
    await reverse(old.id, '2025-02-01');
    await gift(2_000_000);
    const path = await publish(await submit());
    const page = await text(path);
    expect(page).toContain('-5.000.000');
    expect(page).toContain('ghi giảm khoản của năm trước');
    expect(page).not.toContain('>Không nêu tên<');
  });

  it('is refused where the books do not add up, and looking through them finds it', async () => {
    await given.receive(5_000_000, '2025-03-01');
    await publish(await submit());
    await api.owner.query(
      `UPDATE holding_balance AS b SET amount = b.amount + 1 FROM holding AS h
       WHERE h.province_id = b.province_id AND h.key = b.holding_key AND h.fund_key = $1`,
      [factKey('Fund', given.funds.get('study')!).key],
    );
    expect(await differing()).toEqual(['Quỹ study, 2025']);
    expect(await api.refusal(given.treasurer, SUBMIT, asked({ reason: 'Sửa' }))).toBe('PUBLICATION_UNBALANCED');
  });

  it('is not published where goods, gifts or grants are others than were prepared', async () => {
    await given.fund('goods', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2025-02-01' });
    const wish = await gift(700_000);
    const first = await submit();
    const book = { kind: 'GOODS', day: '2025-07-01', what: 'Vở', unit: 'quyển', quantity: 10 };
    await given.donation(book);
    expect(await api.refusal(given.leader, PUBLISH, { id: first.id })).toBe('PUBLICATION_STALE');
    await api.ok(given.treasurer, WITHDRAW, { id: first.id });
    const second = await submit();
    await hide(wish);
    expect(await api.refusal(given.leader, PUBLISH, { id: second.id })).toBe('PUBLICATION_STALE');
    await api.ok(given.treasurer, WITHDRAW, { id: second.id });
    await publish(await submit());
    expect(await differing()).toEqual([]);
    await given.donation({ ...book, quantity: 5 });
    expect(await differing()).toEqual(['Quỹ study, 2025']);
  });

  it('is compared for the latest years first, however many there are', async () => {
    await given.receive(5_000_000, '2025-03-01');
    await given.fund('empty', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2024-02-01' });
    await publish(await submit());
    await publish(await submit({ fundId: given.funds.get('empty'), year: 2024 }));
    await api.owner.query(
      `WITH clone AS (SELECT gen_random_uuid() AS key, gen_random_uuid() AS publication, gen_random_uuid() AS act, at FROM generate_series(1, 100) AS at),
         funds AS (INSERT INTO fund SELECT (jsonb_populate_record(f, jsonb_build_object('key', c.key, 'name', f.name || c.at))).*
           FROM fund AS f, clone AS c WHERE f.key = $1 RETURNING 1),
         publications AS (INSERT INTO fund_publication SELECT (jsonb_populate_record(n, jsonb_build_object('key', c.publication, 'fund_key', c.key))).*
           FROM fund_publication AS n, clone AS c WHERE n.fund_key = $1 RETURNING 1)
       INSERT INTO fund_publication_act SELECT (jsonb_populate_record(x, jsonb_build_object('key', c.act, 'fund_key', c.key, 'publication_key', c.publication))).*
       FROM fund_publication_act AS x, clone AS c WHERE x.fund_key = $1`,
      [factKey('Fund', given.funds.get('empty')!).key],
    );
    expect(await differing()).toEqual([]);
    await given.receive(7_000, '2025-10-01');
    expect(await differing()).toEqual(['Quỹ study, 2025']);
  });

  it('tells rewards as of people, whoever fetched the money, each payment of a year by a name of its own', async () => {
    await given.receive(50_000_000, '2024-03-01');
    const item = await setAside(900_000);
    const payee = { kind: 'ORGANISATION', partyId: tree.school.id, name: undefined };
    given.giver = await party('', payee);
    for (const [amount, day] of [
      [400_000, '2024-06-01'],
      [500_000, '2025-06-01'],
    ] as const)
      await given.pay(amount, day, { account: 'expenditure.reward', openItemId: item });
    // As rewards of a decision are taken over: the books keep of whom they are nowhere.
    await api.owner.query(`UPDATE open_item SET kind = 'reward' WHERE key = $1`, [factKey('OpenItem', item).key]);
    const grants = [];
    for (const year of [2024, 2025]) {
      const path = await publish(await submit({ year }));
      const { body } = await api.http().get(`${path.replace(/\d+$/, String(year))}.json`);
      grants.push(
        ...(body as { grants: { id: string; amountAwarded: number; recipientIndividual?: object }[] }).grants,
      );
    }
    expect(grants).toMatchObject([
      { amountAwarded: 400_000, recipientIndividual: { name: 'Individual Recipient' } },
      { amountAwarded: 500_000, recipientIndividual: { name: 'Individual Recipient' } },
    ]);
    expect(new Set(grants.map(({ id }) => id)).size).toBe(2);
  });

  it('counts who was erased with the unnamed, singles nobody out, and files lose nobody', async () => {
    const erased = await party('Người Đã Xoá', { kind: 'PERSON' });
    const last = await party('Công ty Cuối Danh Sách');
    await gift(2_000_000, { counterpartyId: erased });
    await gift(1_000_000, { counterpartyId: last });
    const prepared = await submit();
    const path = await publish(prepared);
    await api.owner.query(
      'UPDATE person AS p SET erased_at = now() FROM counterparty AS y WHERE y.person_key = p.key AND y.key = $1',
      [factKey('Counterparty', erased).key],
    );
    const page = await text(path);
    for (const sum of ['<td>1.000.000</td>', '<td>2.000.000</td>']) expect(page).toContain(sum);
    const givers = await text(`${path}?show=givers`);
    expect(givers).toContain('Danh sách người ủng hộ (1)');
    expect(givers).not.toContain('Người Đã Xoá');
    expect(givers.match(/<li>/gu)).toHaveLength(1);
    // Where many are named no more, positions go on beyond how many still are.
    await api.owner.query('UPDATE published_giver SET position = 200001 WHERE counterparty_key = $1', [
      factKey('Counterparty', last).key,
    ]);
    expect((await download(api, null, `${path}.csv`)).status).toBe(400);
    const second = await download(api, null, `${path}.csv?part=2`);
    expect(second.body.toString()).toContain('Công ty Cuối Danh Sách');
  });

  it('answers a code that ends in the middle of a letter as any other', async () => {
    for (const page of ['funds', 'disclosed'])
      expect((await api.http().get(`/${page}/${encodeURIComponent(`${'a'.repeat(19)}😀`)}`)).status).toBe(200);
  });

  /** Money that is set aside for nobody in particular. */
  async function setAside(amount: number): Promise<string> {
    const input = {
      organisationId: given.organisation.id,
      day: '2024-05-01',
      content: 'Tiền thưởng',
      amount,
      fundId: given.funds.get('study'),
      source: 'CONTRIBUTION',
    };
    return (await api.ok<{ commitMoney: { id: string } }>(given.treasurer, COMMIT, { input })).commitMoney.id;
  }
});
