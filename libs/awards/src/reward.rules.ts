import type { IsoDate } from '@app/kernel';
import { type RewardAmount, rewardAmount } from '@app/recognition-rules';
import { SubjectKind } from '@app/subjects';
import { BASE_SALARIES, FACTORS, type Receiver, RULE_CITATION } from './award-data/rewards-by-law';

type Words = { vi: string; en: string };

/** What is paid, and everything that it follows from. */
export interface Reward extends RewardAmount {
  /** In hundredths of the base salary, before a household’s one and a half times. */
  factor: number;
  isHousehold: boolean;
  /** In đồng. */
  base: number;
  factorCitation: string;
  baseCitation: string;
  roundingCitation: string;
  unverified: Words | null;
}

/** Of a clan no text at hand says what it is paid as. */
const RECEIVERS: Record<SubjectKind, Receiver | null> = {
  [SubjectKind.Citizen]: 'person',
  [SubjectKind.Family]: 'person',
  [SubjectKind.Organisation]: 'collective',
  [SubjectKind.Community]: 'collective',
  [SubjectKind.Clan]: null,
};

const holds = ({ validFrom, validTo }: { validFrom: IsoDate; validTo: IsoDate | null }, on: IsoDate): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

/** The reward of a title or an award by its code, of a decision issued on a day. Null: no text at hand says what is paid (chưa xác minh). */
export function rewardBy(honour: string, kind: SubjectKind, on: IsoDate): Reward | null {
  const receiver = RECEIVERS[kind];
  const said = FACTORS.find((one) => one.honour === honour && one.receiver === receiver && holds(one, on));
  const salary = BASE_SALARIES.find((one) => holds(one, on));
  const isHousehold = kind === SubjectKind.Family;
  if (!said || !salary || (isHousehold && !said.isForHouseholds)) return null;
  return {
    ...rewardAmount(salary.amount, said.factor, isHousehold),
    factor: said.factor,
    isHousehold,
    base: salary.amount,
    factorCitation: said.citation,
    baseCitation: salary.citation,
    roundingCitation: RULE_CITATION,
    unverified: said.unverified,
  };
}
