import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';
import { type CampaignStep, DonationsGiven } from './donations-given';

const DRAFT_FROM =
  'mutation ($kind: DraftKind!, $sourceId: ID!) { draftFrom(kind: $kind, sourceId: $sourceId) { id subject draft { addressees body { kind text rows } } } }';
const THANK =
  'mutation ($input: ThankGiversInput!) { thankGivers(input: $input) { isWritten things { isDone code } } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const ITEMS =
  'query ($organisationId: ID) { stockItems(first: 5, organisationId: $organisationId) { edges { node { id } } } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';

const HIDDEN = 'Nguyễn Thị Kín Đáo';
const NAMED = 'Trần Văn Hảo';

describe('papers of what was given', () => {
  let api: TestApi;
  let tree: TestTree;
  let given: DonationsGiven;
  let officer: TestPerson;
  let stranger: TestPerson;
  let campaign: CampaignStep;
  const gifts = new Map<string, string>();

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    stranger = await api.given.person(Role.Leader, tree.otherProvince);
    await api.given.role(stranger, Role.Finance, tree.otherProvince);
    const kind = 'library' as OrganisationKind;
    const at = await api.given.organisation({ kind, parent: tree.commune, name: 'Nơi cảm ơn' });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    officer = await api.given.person(Role.AssociationOfficer, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
    const add = async (name: string): Promise<string> =>
      (
        await api.ok<{ addCounterparty: { id: string } }>(treasurer, ADD, {
          input: { organisationId: at.id, kind: 'PERSON', name },
        })
      ).addCounterparty.id;
    const [hidden, named] = [await add(HIDDEN), await add(NAMED)];
    const approved = await given.approved();
    const posted = await given.step('post', approved, { postedOn: '2026-11-20', postedAt: 'Trụ sở Hội' });
    campaign = { ...posted, purpose: approved.purpose };
    const give = async (name: string, over: object) =>
      gifts.set(name, (await given.donation({ campaignId: campaign.id, ...over })).id);
    await give('hidden', { amount: 700_000, counterpartyId: hidden, isAnonymous: true });
    await give('company', { amount: 2_000_000 });
    await give('again', { amount: 105_000 });
    await give('books', { kind: 'GOODS', quantity: 50, unit: 'bộ', what: 'Sách giáo khoa', counterpartyId: named });
    await give('labour', { kind: 'LABOUR', quantity: 1.5, unit: 'công', what: 'Đóng kệ', counterpartyId: named });
    await give('nameless', { amount: 30_000, counterpartyId: null, isAnonymous: true });
    const money = ['hidden', 'company', 'again', 'nameless'].map((name) => gifts.get(name)!);
    await given.postAll(await given.receipts(money));
    await give('waiting', { amount: 5000 });
    await given.postDraft(
      await given.draft({
        kind: 'CASH_PAYMENT',
        day: '2026-11-20',
        lines: [{ account: 'expenditure.support', amount: 500_000, purposeId: campaign.purpose!.id }],
      }),
    );
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string } }[] } }>(treasurer, ITEMS, {
      organisationId: at.id,
    });
    const out = { itemId: stockItems.edges[0]!.node.id, day: '2026-11-20', quantity: 20, aim: 'Tủ sách' };
    await api.ok(treasurer, HAND_OUT, { input: out });
  });
  afterAll(() => api.close());

  const address = (names: string[]) =>
    `/donations/confirmation.pdf?ids=${names.map((name) => gifts.get(name)).join(',')}`;

  interface Drafted {
    draftFrom: {
      subject: string;
      draft: { addressees: string[]; body: { text: string | null; rows: string[][] | null }[] };
    };
  }
  const drafted = async (kind: string, sourceId: string, by = given.leader) =>
    (await api.ok<Drafted>(by, DRAFT_FROM, { kind, sourceId })).draftFrom;
  const thank = async (names: string[], over: object = {}) =>
    (
      await api.ok<{ thankGivers: { isWritten: boolean; things: { isDone: boolean; code: string | null }[] } }>(
        officer,
        THANK,
        { input: { donationIds: names.map((name) => gifts.get(name)), isRehearsal: false, ...over } },
      )
    ).thankGivers;

  it('thank whoever gave, by name but where they asked not to be named', async () => {
    const letter = await drafted('THANK_YOU_LETTER', gifts.get('company')!, officer);
    expect(letter.draft.addressees).toEqual(['Công ty Mẫu A']);
    expect(JSON.stringify(letter)).toContain('Hai triệu đồng');
    // A letter lies in a register: the leader, who reads the books, drafts it without the name, too.
    const hidden = await drafted('THANK_YOU_LETTER', gifts.get('hidden')!);
    expect(hidden.draft.addressees).toEqual(['Quý nhà hảo tâm']);
    expect(JSON.stringify(hidden)).not.toContain(HIDDEN);
    const refused = { kind: 'THANK_YOU_LETTER', sourceId: gifts.get('waiting') };
    expect(await api.refusal(officer, DRAFT_FROM, refused)).toBe('THANKS_UNRECEIVED');
    expect(await api.refusal(given.treasurer, DRAFT_FROM, refused)).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, DRAFT_FROM, refused)).toBe('NOT_FOUND');
  });

  it('thank many at once, each giver with one letter; what was not received is left out by name', async () => {
    const before = await api.owner.query<{ count: number }[]>('SELECT count(*)::int AS count FROM directive_draft');
    const rehearsed = await thank(['company', 'again', 'books', 'labour', 'waiting'], { isRehearsal: true });
    expect(rehearsed.isWritten).toBe(false);
    // A letter that cannot be written leaves out all of its giver.
    expect(rehearsed.things.map(({ isDone, code }) => code ?? isDone)).toEqual([
      'THANKS_UNRECEIVED',
      'THANKS_UNRECEIVED',
      true,
      true,
      'THANKS_UNRECEIVED',
    ]);
    const done = await thank(['company', 'again', 'books', 'labour', 'nameless']);
    expect(done.things.every(({ isDone }) => isDone)).toBe(true);
    const after = await api.owner.query<{ count: number }[]>('SELECT count(*)::int AS count FROM directive_draft');
    expect(after[0]!.count - before[0]!.count).toBe(3);
    const input = { donationIds: [gifts.get('company')], isRehearsal: false };
    expect(await api.refusal(null, THANK, { input })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(given.treasurer, THANK, { input })).toBe('FORBIDDEN');
    const { thankGivers } = await api.ok<{ thankGivers: { things: object[] } }>(stranger, THANK, { input });
    expect(thankGivers.things).toEqual([{ isDone: false, code: 'NOT_FOUND' }]);
  });

  it('post what came of a campaign: who gave what, nobody who asked, and how it was used, as the books say', async () => {
    const result = await drafted('CAMPAIGN_RESULT', campaign.id, officer);
    const text = JSON.stringify(result);
    expect(text).not.toContain(HIDDEN);
    const table = result.draft.body.find(({ rows }) => rows !== null)!.rows!;
    expect(table).toEqual([
      ['1', 'Công ty Mẫu A', '2.105.000', ''],
      ['2', NAMED, '', '50 bộ Sách giáo khoa; 1,5 công Đóng kệ'],
      ['3', 'Nhà hảo tâm không nêu tên (2 khoản)', '730.000', ''],
    ]);
    expect(text).toContain('Tiền đã thu vào sổ: 2.835.000 đồng');
    expect(text).toContain('500.000 đồng');
    expect(text).toContain('nhận 50 bộ, đã trao 20 bộ, còn trong kho 30 bộ');
    expect(text).toContain('Còn lại: 2.335.000 đồng');
    const planned = await given.planned();
    const early = { kind: 'CAMPAIGN_RESULT', sourceId: planned.id };
    expect(await api.refusal(officer, DRAFT_FROM, early)).toBe('CAMPAIGN_RESULT_EARLY');
    expect(await api.refusal(stranger, DRAFT_FROM, { ...early, sourceId: campaign.id })).toBe('NOT_FOUND');
  });

  it('confirm what was received, in figures and in words, a paper for each giver', async () => {
    const { status, body } = await download(api, given.treasurer, address(['company', 'again', 'books', 'hidden']));
    expect(status).toBe(200);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: false });
    const pages = text.map((page) => page.replaceAll(/\s+/g, ' '));
    expect(pages).toHaveLength(3);
    const company = pages.find((page) => page.includes('Công ty Mẫu A'))!;
    expect(company).toContain('GIẤY XÁC NHẬN ĐÓNG GÓP, TÀI TRỢ');
    expect(company).toContain('Số tiền: 2.105.000 đồng. Viết bằng chữ: Hai triệu một trăm linh năm nghìn đồng');
    expect(company).toContain('PT 1/2026');
    const books = pages.find((page) => page.includes(NAMED))!;
    expect(books).toContain('50 bộ');
    expect(books).not.toContain('Viết bằng chữ');
    expect(pages.join(' ')).toContain(HIDDEN);
    expect((await download(api, officer, address(['company']))).status).toBe(403);
    expect((await download(api, stranger, address(['company']))).status).toBe(404);
    expect((await download(api, null, address(['company']))).status).toBe(401);
    expect((await download(api, given.treasurer, address(['waiting']))).status).toBe(400);
    expect((await download(api, given.treasurer, '/donations/confirmation.pdf')).status).toBe(400);
  });
});
