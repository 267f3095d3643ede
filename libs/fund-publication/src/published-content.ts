import type { MoneySource } from '@app/ledger';

/** Goods and labour that one giver gave, or all of them. */
export interface PublishedGoods {
  kind: 'goods' | 'labour';
  what: string;
  unit: string;
  hundredths: number;
  /** Given to the office for no campaign, so that it is of no fund alone. */
  isShared: boolean;
}

export const SECTIONS = ['opening', 'income', 'expenditure', 'other', 'closing'] as const;
export type Section = (typeof SECTIONS)[number];

/** A figure of the books. In đồng: opening (what was there when the books began in the year counts, too), income, expenditure and closing above zero as they are; other moves as they change the money. */
export interface PublishedLine {
  section: Section;
  source: MoneySource;
  purpose: string | null;
  /** Null of what was there and what remains. */
  account: { code: string; nameVi: string; nameEn: string } | null;
  amount: number;
  /** Of scholarships and rewards: how many were paid. */
  count: number | null;
}

/** A campaign as far as the year: days as they were then; money of the year, and since it began. */
export interface PublishedCampaign {
  name: string;
  content: string;
  aim: string;
  beneficiaries: string;
  activities: string;
  estimate: number;
  approvedOn: string;
  postedOn: string | null;
  postedAt: string | null;
  resultOn: string | null;
  result: string | null;
  received: number;
  used: number;
  receivedInAll: number;
  usedInAll: number;
}

/** What of goods came in and was handed out. */
export interface PublishedStock extends PublishedGoods {
  /** In hundredths. */
  handedOut: number;
}

export interface PublishedContent {
  fund: string;
  office: string;
  lines: PublishedLine[];
  goods: PublishedStock[];
  campaigns: PublishedCampaign[];
  /** Campaigns beyond those; left out where there is none. */
  campaignsLeftOut?: number;
  /** Money of all gifts of the year, in đồng: what came in as contributions without what was given back, or taken back of earlier years. */
  given: number;
  /** What of it was given by those who are named. */
  named: NamedSum;
  /** Gifts of those who are not named. */
  unnamedGifts: number;
}

/** Of the money of gifts, in đồng. */
export interface NamedSum {
  givers: number;
  amount: number;
}

export const sumOf = (lines: readonly PublishedLine[], section: Section): number =>
  lines.reduce((sum, line) => (line.section === section ? sum + line.amount : sum), 0);

const CONTRIBUTIONS = 'income.contribution';

/** Money that was given, in đồng. */
export const contributionsOf = (lines: readonly PublishedLine[]): number =>
  lines.reduce(
    (sum, { section, account, amount }) =>
      section === 'income' && account!.code === CONTRIBUTIONS ? sum + amount : sum,
    0,
  );

/** What was there, came in and went out is what remains. */
export const addsUp = (lines: readonly PublishedLine[]): boolean =>
  sumOf(lines, 'opening') + sumOf(lines, 'income') - sumOf(lines, 'expenditure') + sumOf(lines, 'other') ===
  sumOf(lines, 'closing');

const said = ({ section, source, purpose, account, amount, count }: PublishedLine): string =>
  JSON.stringify([section, source, purpose, account?.code ?? null, amount, count]);

/** The section in which the two differ first; null where they are the same. */
export function firstDifference(one: readonly PublishedLine[], other: readonly PublishedLine[]): Section | null {
  const [left, right] = [new Set(one.map(said)), new Set(other.map(said))];
  const differing = [...one, ...other].find((line) => !left.has(said(line)) || !right.has(said(line)));
  return differing?.section ?? null;
}
