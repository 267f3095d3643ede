// Made from budgets.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { BudgetSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type BudgetRow = {
  id: string;
  version: number;
  year: number;
  state: Types.BudgetState;
  remark: string | null;
  approvals: number;
  submittedAt: string | null;
  organisation: { id: string; name: string };
  money: { asked: number; planned: number; committed: number; spent: number; remains: number };
};

export type BudgetLineRow = {
  id: string;
  name: string;
  position: number;
  parentId: string | null;
  source: Types.MoneySource | null;
  asked: number;
  planned: number;
  fund: { id: string; name: string } | null;
  account: { id: string; nameVi: string; nameEn: string } | null;
  cap: CapRow | null;
  money: { asked: number; planned: number; committed: number; spent: number; remains: number } | null;
};

export type BudgetDetails = {
  canAmend: boolean;
  canApprove: boolean;
  canReturn: boolean;
  lines: Array<BudgetLineRow>;
  acts: Array<{
    position: number;
    day: string;
    remark: string | null;
    byName: string | null;
    doneAt: string;
    directive: { id: string; code: string | null; subject: string } | null;
    changes: Array<{ lineId: string; name: string; before: number; after: number }>;
  }>;
} & BudgetRow;

export type CapRow = {
  id: string;
  version: number;
  name: string;
  amount: number;
  per: Array<Types.CapUnit>;
  citation: string;
  validFrom: string | null;
  validTo: string | null;
  isConfirmed: boolean;
};

export type BudgetsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
  year?: number | null;
  sort?: Types.BudgetSort | null;
  descending?: boolean | null;
};

export type BudgetsQuery = {
  budgets: {
    totalCount?: number;
    edges: Array<{ node: BudgetRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type BudgetQueryVariables = {
  id: string;
};

export type BudgetQuery = { budget: BudgetDetails | null };

export type BudgetsByIdQueryVariables = {
  ids: Array<string>;
};

export type BudgetsByIdQuery = { nodes: Array<BudgetRow | Record<PropertyKey, never> | null> };

export type BudgetTotalsQueryVariables = {
  year: number;
  organisationId?: string | null;
};

export type BudgetTotalsQuery = {
  budgetTotals: Array<{
    budgets: number;
    organisation: { id: string; name: string };
    money: { asked: number; planned: number; committed: number; spent: number; remains: number };
  }>;
};

export type SpendableLinesQueryVariables = {
  organisationId: string;
  year: number;
};

export type SpendableLinesQuery = { spendableLines: Array<BudgetLineRow> };

export type SpendingCapsQueryVariables = Record<string, never>;

export type SpendingCapsQuery = { spendingCaps: Array<{ territory: { id: string; name: string } | null } & CapRow> };

export type DrawUpBudgetMutationVariables = {
  input: Types.DrawUpBudgetInput;
};

export type DrawUpBudgetMutation = { drawUpBudget: { id: string } };

export type PutBudgetLinesMutationVariables = {
  input: Types.PutBudgetLinesInput;
};

export type PutBudgetLinesMutation = { putBudgetLines: { id: string } };

export type SubmitBudgetMutationVariables = {
  id: string;
  version: number;
  remark?: string | null;
};

export type SubmitBudgetMutation = { submitBudget: { id: string } };

export type ReturnBudgetMutationVariables = {
  id: string;
  version: number;
  reason: string;
};

export type ReturnBudgetMutation = { returnBudget: { id: string } };

export type ApproveBudgetMutationVariables = {
  input: Types.ApproveBudgetInput;
};

export type ApproveBudgetMutation = { approveBudget: { id: string } };

export type AddSpendingCapMutationVariables = {
  input: Types.AddSpendingCapInput;
};

export type AddSpendingCapMutation = { addSpendingCap: { id: string } };

export type AmendSpendingCapMutationVariables = {
  input: Types.AmendSpendingCapInput;
};

export type AmendSpendingCapMutation = { amendSpendingCap: { id: string } };

export const BUDGETS: TrustedDocument<BudgetsQuery, BudgetsQueryVariables> = trusted({
  operation: 'query',
  name: 'Budgets',
  field: 'budgets',
  hash: 'd122b6741c00d3f5f2795342ce35f1c99a0118ea6eaf825062a7bd41c7d63a16',
  takes: ['organisationId', 'year'],
  words: { sort: BudgetSort },
});

export const BUDGET: TrustedDocument<BudgetQuery, BudgetQueryVariables> = trusted({
  operation: 'query',
  name: 'Budget',
  field: 'budget',
  hash: '271255d7b86531595598da0bd30e099495c597031547a3a646923850c8aee72a',
});

export const BUDGETS_BY_ID: TrustedDocument<BudgetsByIdQuery, BudgetsByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'BudgetsById',
  field: 'nodes',
  hash: 'bfd2870de606a575232ba05d4a0df144bc921715edba32a5bfd957ff563e1501',
});

export const BUDGET_TOTALS: TrustedDocument<BudgetTotalsQuery, BudgetTotalsQueryVariables> = trusted({
  operation: 'query',
  name: 'BudgetTotals',
  field: 'budgetTotals',
  hash: '76e4be001a3bb05a846d8783132c2cd00495ac4b571136ada509401ba7363195',
});

export const SPENDABLE_LINES: TrustedDocument<SpendableLinesQuery, SpendableLinesQueryVariables> = trusted({
  operation: 'query',
  name: 'SpendableLines',
  field: 'spendableLines',
  hash: '967606a6572e49882023f3e4eedf5102aa04846de1bb609d1b928ee50182bf86',
});

export const SPENDING_CAPS: TrustedDocument<SpendingCapsQuery, SpendingCapsQueryVariables> = trusted({
  operation: 'query',
  name: 'SpendingCaps',
  field: 'spendingCaps',
  hash: 'a50f671e6e9ca59fbb773d881a3e1d48933f413dc5e36ddacf730901167413bd',
});

export const DRAW_UP_BUDGET: TrustedDocument<DrawUpBudgetMutation, DrawUpBudgetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DrawUpBudget',
  field: 'drawUpBudget',
  hash: '438c55336ee1dde8b9fa2ad411328086b41ca63b6ea53fb9a04f26ed6524d628',
  input: ['organisationId', 'year'],
});

export const PUT_BUDGET_LINES: TrustedDocument<PutBudgetLinesMutation, PutBudgetLinesMutationVariables> = trusted({
  operation: 'mutation',
  name: 'PutBudgetLines',
  field: 'putBudgetLines',
  hash: '9fa928e30e453b30b3a3e89a0b2e0e6117304ccf601bc5f244345e139e6ae188',
  input: ['id', 'lines', 'version'],
});

export const SUBMIT_BUDGET: TrustedDocument<SubmitBudgetMutation, SubmitBudgetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SubmitBudget',
  field: 'submitBudget',
  hash: 'c21ceb7b3e0ce2cca8daffeb32472a16bcac42611ac6521e84570dae6ad90967',
});

export const RETURN_BUDGET: TrustedDocument<ReturnBudgetMutation, ReturnBudgetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnBudget',
  field: 'returnBudget',
  hash: '65a82523f7ab755a0a880692fc1c68fbb433858ee9bc0dd90f47202392399ade',
});

export const APPROVE_BUDGET: TrustedDocument<ApproveBudgetMutation, ApproveBudgetMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ApproveBudget',
  field: 'approveBudget',
  hash: 'e1343f9b7dd2b86408b9df2e0f32f59b2a3091d30989add6343f99cc343e99c4',
  input: ['day', 'directiveId', 'id', 'version'],
});

export const ADD_SPENDING_CAP: TrustedDocument<AddSpendingCapMutation, AddSpendingCapMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AddSpendingCap',
  field: 'addSpendingCap',
  hash: '3643c91d5acd6836adb5186114eac15e9c54d61434b7fc7a847e149f5a170775',
  input: ['amount', 'citation', 'isConfirmed', 'name', 'per', 'territoryId', 'validFrom', 'validTo'],
});

export const AMEND_SPENDING_CAP: TrustedDocument<AmendSpendingCapMutation, AmendSpendingCapMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'AmendSpendingCap',
    field: 'amendSpendingCap',
    hash: '9e9af2307e4e80bf2e3f20b8b6aea090c89376a4e6c217b85da2c3860c18d32a',
    input: ['amount', 'citation', 'id', 'isConfirmed', 'name', 'per', 'validFrom', 'validTo', 'version'],
  },
);
