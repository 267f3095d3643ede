import { Role } from '@app/kernel';
import type { Somewhere } from './somewhere';

const SUBMIT = 'mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { id } }';
const TAKE =
  'mutation ($input: TakeGiftListInput!) { takeGiftList(input: $input) { isWritten faults { code candidates { id } } } }';

/** Once it is over: a year of a fund is published, and what should have corrected it comes back. */
async function publishYear(
  { api, run, commune, word }: Pick<Somewhere, 'api' | 'run' | 'commune' | 'word'>,
  input: object,
): Promise<void> {
  const now = api.clock.now();
  api.clock.set('2025-01-03T01:00:00Z');
  // Whoever signed in before does so anew.
  const treasurer = await api.given.person(Role.Finance, commune);
  const leader = await api.given.person(Role.Leader, commune);
  const submit = async (over: object) => {
    const { submitFundPublication } = await api.ok<{ submitFundPublication: { id: string }[] }>(treasurer, SUBMIT, {
      input: { ...input, ...over },
    });
    return { id: submitFundPublication[0]!.id };
  };
  await run(leader, 'publishFundPublication', await submit({}), '{ id }');
  await run(
    leader,
    'returnFundPublication',
    { ...(await submit({ reason: word('words') })), reason: word('words') },
    '{ id }',
  );
  api.clock.set(now.toISOString());
}

/** Campaigns of a commune: one that came back, one that was stopped, one that ran to its result; gifts from people and a company, by hand and by file, and a store. */
export async function writeDonations({ api, run, commune, word }: Somewhere): Promise<void> {
  const treasurer = await api.given.person(Role.Finance, commune);
  const leader = await api.given.person(Role.Leader, commune);
  const at = { organisationId: commune.id };
  await run(treasurer, 'openBooks:OpenBooksInput', { ...at, opensOn: '2024-01-01', signingOrder: ['MAKER', 'HEAD'] });
  const kept = { ...at, openedOn: '2024-01-01', kind: 'STUDY_PROMOTION', sources: ['CONTRIBUTION'] };
  const fund = await run(treasurer, 'openFund:OpenFundInput', { ...kept, name: word('words') });
  const texts = () => ({
    name: word('words'),
    content: word('words'),
    aim: word('words'),
    beneficiaries: word('words'),
    activities: word('words'),
  });
  const planned = () =>
    run(treasurer, 'planCampaign:PlanCampaignInput', {
      ...at,
      ...texts(),
      estimate: 5,
      uses: [],
      startsOn: '2024-09-01',
      fundId: fund.id,
      waitDays: 2,
      waitBasis: word('words'),
    });
  const step = (name: string, { id, version }: { id: string; version: number }, over: object) =>
    run(/^(approve|return)/.test(name) ? leader : treasurer, name, { id, version, ...over });
  const submitted = async () => step('submitCampaign:SubmitCampaignInput', await planned(), { isConfirmed: true });
  await step('returnCampaign:ReturnCampaignInput', await submitted(), { reason: word('words') });
  await step('stopCampaign:StopCampaignInput', await planned(), { reason: word('words') });
  const approved = await step('approveCampaign:ApproveCampaignInput', await submitted(), { approvedOn: '2024-10-18' });
  const posted = await step('postCampaign:PostCampaignInput', approved, {
    postedOn: '2024-10-18',
    postedAt: word('words'),
  });
  const company = word('words');
  await run(treasurer, 'addCounterparty:AddCounterpartyInput', { ...at, kind: 'BODY', name: `Công ty ${company}` });
  const human = { kind: 'PERSON', name: `Ông ${word('person')}` };
  const giver = await run(treasurer, 'addCounterparty:AddCounterpartyInput', { ...at, ...human });
  const goods = { ...at, kind: 'GOODS', quantity: 5, day: '2024-10-18' };
  const gift = await run(treasurer, 'recordDonation:RecordDonationInput', {
    ...goods,
    counterpartyId: giver.id,
    isAnonymous: true,
    unit: word('words'),
    what: word('words'),
    note: word('words'),
  });
  const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string } }[] } }>(
    treasurer,
    '{ stockItems(first: 1) { edges { node { id } } } }',
  );
  const out = { itemId: stockItems.edges[0]!.node.id, day: '2024-10-18', quantity: 1, aim: word('words') };
  await run(treasurer, 'handOutGoods:HandOutInput', { ...out, receiverId: giver.id });
  const second = await run(treasurer, 'recordDonation:RecordDonationInput', {
    ...at,
    kind: 'MONEY',
    amount: 5,
    day: '2024-10-18',
    counterpartyId: giver.id,
    isAnonymous: false,
  });
  await run(treasurer, 'withdrawDonation:WithdrawDonationInput', { ...second, reason: word('words') });
  // Written otherwise than the books call them: a person and a company.
  const lines = [human.name.toUpperCase(), `Công ty ${company.toUpperCase()}`].map((name, row) => ({
    at: row + 1,
    cells: [`${name} 200k`],
  }));
  const list = {
    ...at,
    day: '2024-10-18',
    lines,
    mended: [{ at: 3, leftOutReason: word('words') }],
    isRehearsal: false,
  };
  await api.ok(treasurer, TAKE, { input: { ...list, totalReason: word('words') } });
  const pledge = await run(treasurer, 'makePledge:MakePledgeInput', {
    ...goods,
    dueOn: '2024-12-01',
    counterpartyId: giver.id,
    isAnonymous: true,
    unit: word('words'),
    what: word('words'),
    note: word('words'),
  });
  const late = await run(treasurer, 'amendPledge:AmendPledgeInput', { ...pledge, note: word('words') });
  const reason = { day: '2024-10-18', reason: word('words') };
  const ended = await run(treasurer, 'giveUpPledge:PledgeStepInput', { ...late, ...reason });
  await run(treasurer, 'resumePledge:PledgeStepInput', { ...ended, ...reason, reason: word('words') });
  await step('finishCampaign:FinishCampaignInput', posted, { resultOn: '2024-10-18', result: word('words') });
  await run(treasurer, 'amendDonation:AmendDonationInput', { ...gift, note: word('words') });
  const done = { ...at, kind: 'LABOUR', quantity: 2, day: '2024-10-18', counterpartyId: giver.id, isAnonymous: false };
  await run(treasurer, 'recordDonation:RecordDonationInput', { ...done, unit: word('words'), what: word('words') });
  await publishYear({ api, run, commune, word }, { ...at, fundId: fund.id, year: 2024 });
}
