import type { IsoDate } from '@app/kernel';

interface Dated {
  validFrom: IsoDate;
  /** Null: no text at hand ends it. */
  validTo: IsoDate | null;
  citation: string;
  unverified: { vi: string; en: string } | null;
}

/** As what is paid tells them apart; a household is paid one and a half times as much as a person. */
export type Receiver = 'person' | 'collective';

interface Factor extends Dated {
  /** Code of the title or the award. */
  honour: string;
  receiver: Receiver;
  /** Of the base salary, in hundredths. */
  factor: number;
  /** A household may be given it, for one and a half times as much. */
  isForHouseholds: boolean;
}

interface BaseSalary extends Dated {
  /** In đồng, a month. */
  amount: number;
}

const SINCE = '2025-07-01';
const DECREE = 'Nghị định 152/2025/NĐ-CP';
/** Of the day on which the decision is issued, and how what it comes to is rounded. */
export const RULE_CITATION = `${DECREE}, Điều 49`;

const ARTICLE = {
  vi: 'Mức này lấy từ nguồn thứ cấp dẫn Nghị định 152/2025/NĐ-CP; điều, khoản chưa xác minh.',
  en: 'The factor is taken from a second-hand source that cites Decree 152/2025/NĐ-CP; the article is not confirmed.',
};
const CLAUSE = {
  vi: 'Mức này lấy từ nguồn thứ cấp dẫn Điều 54; khoản, điểm chưa xác minh.',
  en: 'The factor is taken from a second-hand source that cites article 54; clause and point are not confirmed.',
};
const CONCLUDED = {
  vi: 'Mức cho cá nhân được suy ra từ mức của tập thể (gấp đôi); chưa thấy nguồn nêu trực tiếp.',
  en: 'The factor for a person is concluded from that of a collective, which is twice as much; no source was seen that says it.',
};

const ofTitle = (honour: string, receiver: Receiver, factor: number): Factor => ({
  honour,
  receiver,
  factor,
  isForHouseholds: false,
  validFrom: SINCE,
  validTo: null,
  citation: DECREE,
  unverified: ARTICLE,
});

const ofAward = (honour: string, person: number, collective: number, personUnverified = CLAUSE): Factor[] =>
  (
    [
      ['person', person, personUnverified],
      ['collective', collective, CLAUSE],
    ] as const
  ).map(([receiver, factor, unverified]) => ({
    honour,
    receiver,
    factor,
    isForHouseholds: receiver === 'person',
    validFrom: SINCE,
    validTo: null,
    citation: `${DECREE}, Điều 54`,
    unverified,
  }));

/**
 * What is known of factors. What was paid before July 2025 and for learning titles no text at hand says; nor whether the decree binds an enterprise that gives a
 * commendation, or how one is paid that was defined here.
 */
export const FACTORS: readonly Factor[] = [
  ofTitle('fighter/nation', 'person', 450),
  ofTitle('fighter/province', 'person', 300),
  ofTitle('fighter/base', 'person', 100),
  ofTitle('advanced-worker', 'person', 30),
  ofTitle('excellent-collective', 'collective', 150),
  ofTitle('advanced-collective', 'collective', 80),
  ofTitle('exemplary-commune', 'collective', 200),
  ofTitle('cultural-hamlet', 'collective', 150),
  ...ofAward('commendation/commune', 30, 60),
  ...ofAward('commendation/unit', 30, 60),
  ...ofAward('commendation/department', 30, 60),
  ...ofAward('merit/province', 150, 300),
  ...ofAward('merit/ministry', 150, 300),
  ...ofAward('merit/government', 350, 700, CONCLUDED),
];

/** A change of the law is a further row with its own first day. */
export const BASE_SALARIES: readonly BaseSalary[] = [
  {
    amount: 2_340_000,
    validFrom: '2024-07-01',
    validTo: '2026-06-30',
    citation: 'Nghị định 73/2024/NĐ-CP',
    unverified: null,
  },
  { amount: 2_530_000, validFrom: '2026-07-01', validTo: null, citation: 'Nghị định 161/2026/NĐ-CP', unverified: null },
];
