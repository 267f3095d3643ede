import { CellValueKind, FormRowKind, FormRuleKind, REWARDED, RuleSeverity, type CellFeed } from '../form.entity';
import type { CellSource, RowSource, RuleSource } from './form-source';

export const counted = (measure: string, feed: CellFeed | null = null): CellSource => ({
  measure,
  valueKind: CellValueKind.Count,
  required: true,
  feed,
});

export const optional = (cell: CellSource): CellSource => ({ ...cell, required: false });

export const money = (measure: string, feed: CellFeed | null = null): CellSource => ({
  ...counted(measure, feed),
  valueKind: CellValueKind.Money,
});

export const events = (...kinds: string[]): CellFeed => ({ kinds, quantity: 'events' });
export const people = (...kinds: string[]): CellFeed => ({ kinds, quantity: 'people' });
export const items = (...kinds: string[]): CellFeed => ({ kinds, quantity: 'items' });
/** What books paid as rewards. */
export const rewarded = (quantity: 'rewardedUnits' | 'rewardedPeople' | 'rewardMoney'): CellFeed => ({
  kinds: [REWARDED],
  quantity,
});

/** `1.4` stands below `1`; a group stands alone. */
const parentOf = (code: string): string | null => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null);

export const figures = (code: string, label: string, unit: string | null, ...cells: CellSource[]): RowSource => ({
  code,
  printedNumber: code,
  parent: parentOf(code),
  label,
  unit,
  kind: FormRowKind.Figures,
  cells,
});

export const heading = (code: string, label: string): RowSource => ({
  ...figures(code, label, null),
  kind: FormRowKind.Heading,
});

export const textRow = (code: string, label: string): RowSource => ({
  ...heading(code, label),
  kind: FormRowKind.Text,
});

const rule =
  (kind: FormRuleKind) =>
  (cell: string, ...operands: string[]): RuleSource => ({ kind, severity: RuleSeverity.Error, cell, operands });

export const sumEquals = rule(FormRuleKind.SumEquals);
export const sumAtLeast = rule(FormRuleKind.SumAtLeast);
export const notLessThan = rule(FormRuleKind.NotLessThan);

/** Kinds of the activity catalogue that are training classes. */
export const trainingKinds = [
  'training_civil_service_professional',
  'training_civil_service_language',
  'training_civil_service_it',
  'training_workers_skill',
  'training_rural_vocational',
  'training_general_education',
  'training_life_skills',
  'training_science_law',
  'training_teachers',
  'training_clc_managers',
  'training_lower_secondary_universalisation',
  'training_literacy',
  'training_other',
  'training_technology_transfer',
];

/** The whole activity catalogue: each of them may cost money. */
export const allKinds = [
  ...trainingKinds,
  'press_item',
  'radio_item',
  'television_item',
  'wall_newspaper',
  'printed_matter',
  'book_published',
  'banner',
  'book_donation_drive',
  'book_fair',
  'exhibition',
  'contest_local_history',
  'contest_book_art',
  'contest_other',
  'talk',
  'seminar',
  'sports',
  'arts',
  'museum_visit',
  'thematic_meeting',
  'opening_ceremony',
  'library_activity',
  'award_ceremony',
];
