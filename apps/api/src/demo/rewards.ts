import { AwardKind } from '@app/awards';
import { addDays, newKey, nodeId, Role, tableOf, type Transaction } from '@app/kernel';
import { placeOn } from '@app/organisations';
import { countRecognised } from '@app/recognition-counts';
import {
  Nomination,
  NominationState,
  Recognition,
  recognitionBook,
  RecognitionRound,
  RecognitionRoundState,
  RecognitionValidity,
  type RewardsDue,
} from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import type { DemoSession } from './demo-session';
import type { DemoKeepers } from './funding';
import { SIGN } from './keeping';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const FUNDINGS =
  'query ($id: ID!) { holdingStandings(organisationId: $id) { fund { id } source purpose { id } amount pending } }';
const CHOICES =
  'query ($id: ID!) { moneyPlacesOf(organisationId: $id) { id kind } ledgerAccounts { id code } counterparties(organisationId: $id) { id } }';
const TAKE = 'mutation ($input: TakeRewardsInput!) { takeRewards(input: $input) { taken } }';
const REWARDS =
  'query ($id: ID!) { recognitionRewards(decisionId: $id, first: 10) { edges { node { recognitionId openItem { id } } } } }';
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version } }';
const REVOKE = 'mutation ($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { id } }';

const CODE = '120/QĐ-UBND';
/** Taken over, of these paid, and the last one of those revoked afterwards. */
const TAKEN = 3;
const PAID = 2;
const HOLDERS = 4;
const DAYS_AGO = 20;

/** A decision of the province on some units, from a round that is not played; answers its document. */
export async function registerCommendation(
  session: DemoSession,
  { keepers: { laiChau } }: DemoPlaces,
  today: string,
): Promise<string> {
  const input = {
    keeperId: laiChau.id,
    code: CODE,
    type: 'QĐ',
    subject: 'Tặng Bằng khen cho các tập thể tiêu biểu trong học tập suốt đời (minh hoạ)',
    issuer: laiChau.name,
    issuedOn: addDays(today, -DAYS_AGO),
  };
  const by = session.at(laiChau, Role.Officer);
  return (await session.run<{ registerDirective: { id: string } }>(by, REGISTER, { input })).registerDirective.id;
}

/** Its recognitions, with what is due for them. */
export async function plantCommendation(
  tx: Transaction,
  rewards: RewardsDue,
  { units, keepers: { laiChau } }: DemoPlaces,
  today: string,
): Promise<void> {
  const grantedOn = addDays(today, -DAYS_AGO);
  const year = Number(grantedOn.slice(0, 4));
  const [award] = await tx.query<{ key: string }>(`SELECT key FROM award WHERE code = 'merit/province'`);
  const [decision] = await tx.query<{ key: string }>('SELECT key FROM directive WHERE code = $1 AND keeper_key = $2', [
    CODE,
    laiChau.key,
  ]);
  const round = roundOf(laiChau, award!.key, year, grantedOn);
  await tableOf(RecognitionRound).insert(tx, round);
  const honour = { titleKey: null, awardKey: award!.key, year };
  const same = { kind: SubjectKind.Organisation, subjectKey: null, roundKey: round.key, version: 1 };
  const holders = [];
  for (const unit of units.slice(-HOLDERS)) {
    const { provinceId, scopeId, path } = (await placeOn(tx.query.bind(tx), unit.key, today))!;
    const who = { ...same, provinceId, scopeId, path, organisationKey: unit.key };
    holders.push({ who, key: newKey(), nominationKey: newKey() });
  }
  await tableOf(Nomination).insertAll(
    tx,
    holders.map(({ who, nominationKey: key }) => ({
      ...who,
      key,
      byKey: null,
      nominatedOn: addDays(grantedOn, -30),
      achievement: null,
      state: NominationState.Granted,
      reason: null,
      reopenedOn: null,
    })),
  );
  await countRecognised(
    tx,
    holders.map(({ who }) => ({ ...who, ...honour })),
  );
  const granted = holders.map(({ who, key }) => ({ ...who, key }));
  await rewards.record(tx, round, granted, grantedOn);
  const first = await tx.drawNumbers(recognitionBook(laiChau.key, year), holders.length);
  await tableOf(Recognition).insertAll(
    tx,
    holders.map(({ who, key, nominationKey }, at) => ({
      ...who,
      ...honour,
      key,
      nominationKey,
      achievement: `award/${AwardKind.Merit}/`,
      grantedByKey: laiChau.key,
      directiveKey: decision!.key,
      grantedOn,
      bookYear: year,
      number: first + at,
      validity: RecognitionValidity.Unlimited,
      validUntil: null,
      revokedOn: null,
      revocationGround: null,
      revocationReason: null,
      revocationKey: null,
    })),
  );
}

function roundOf({ key: organisationKey }: Place, awardKey: string, year: number, grantedOn: string) {
  return {
    key: newKey(),
    organisationKey,
    titleKey: null,
    awardKey,
    awardKind: AwardKind.Merit,
    theme: null,
    subject: SubjectKind.Organisation,
    year,
    nominationsUntil: addDays(grantedOn, -25),
    decideBy: grantedOn,
    state: RecognitionRoundState.Decided,
    appealsUntil: null,
    reopenedOn: null,
    openedOn: addDays(grantedOn, -60),
    ownPapers: [],
    isByCouncil: false,
    reason: null,
    version: 1,
  };
}

interface Standing {
  fund: { id: string };
  source: string;
  purpose: { id: string } | null;
  amount: number;
  pending: number;
}

/** The association of the province pays from its fund, as the committee keeps no books here: some are taken over, some of these paid, one of them revoked, and one waits. */
export async function playRewards(
  session: DemoSession,
  { association, keepers: { laiChau } }: DemoPlaces,
  keepers: DemoKeepers,
  { directiveId, today, ceremonyId: activityId }: { directiveId: string; today: string; ceremonyId: string },
): Promise<void> {
  const treasurer = session.as(keepers.treasurer, association, Role.Finance);
  const head = session.as(keepers.head, association, Role.Leader);
  const id = association.id;
  const { holdingStandings } = await session.run<{ holdingStandings: Standing[] }>(treasurer, FUNDINGS, { id });
  const free = ({ amount, pending }: Standing): number => amount - pending;
  const [most] = holdingStandings
    .filter(({ purpose }) => purpose === null)
    .toSorted((one, other) => free(other) - free(one));
  const money = { fundId: most!.fund.id, source: most!.source };
  const decisionId = nodeId('RewardDecision', Buffer.from(directiveId, 'base64url').toString().split(':')[2]!);
  const rewards = async () =>
    (
      await session.run<{
        recognitionRewards: { edges: { node: { recognitionId: string; openItem: { id: string } | null } }[] };
      }>(treasurer, REWARDS, { id: decisionId })
    ).recognitionRewards.edges.map(({ node }) => node);
  const recognitionIds = (await rewards()).slice(0, TAKEN).map(({ recognitionId }) => recognitionId);
  await session.run(treasurer, TAKE, {
    input: { organisationId: id, decisionId, recognitionIds, day: today, ...money, isRehearsal: false },
  });
  const { moneyPlacesOf, ledgerAccounts, counterparties } = await session.run<{
    moneyPlacesOf: { id: string; kind: string }[];
    ledgerAccounts: { id: string; code: string }[];
    counterparties: { id: string }[];
  }>(treasurer, CHOICES, { id });
  const paid = (await rewards()).slice(0, PAID);
  const input = {
    ids: paid.map(({ openItem }) => openItem!.id),
    kind: 'BANK_PAYMENT',
    day: today,
    placeId: moneyPlacesOf.find(({ kind }) => kind === 'BANK')!.id,
    counterpartyId: counterparties[0]!.id,
    accountId: ledgerAccounts.find(({ code }) => code === 'expenditure.reward')!.id,
    content: `Chi tiền thưởng theo Quyết định ${CODE} (minh hoạ)`,
    activityId,
  };
  const { payOpenItems } = await session.run<{ payOpenItems: { id: string; version: number } }>(treasurer, PAY, {
    input,
  });
  await session.run(treasurer, SIGN, { ...payOpenItems });
  await session.run(head, SIGN, { id: payOpenItems.id, version: payOpenItems.version + 1 });
  await session.run(session.at(laiChau, Role.Leader), REVOKE, {
    input: {
      id: paid.at(-1)!.recognitionId,
      version: 1,
      ground: 'LATER_FINDING',
      reason: 'Phát hiện sau khi khen thưởng (minh hoạ)',
    },
  });
}
