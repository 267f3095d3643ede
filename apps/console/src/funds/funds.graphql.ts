// Made from funds.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type FundPurposeRow = { id: string; version: number; name: string; closedOn: string | null };

export type FundRow = {
  id: string;
  version: number;
  kind: Types.FundKind;
  name: string;
  sources: Array<Types.MoneySource>;
  basis: string | null;
  openedOn: string;
  closedOn: string | null;
  purposes: Array<FundPurposeRow>;
};

export type MoneyPlaceRow = {
  id: string;
  version: number;
  kind: Types.MoneyPlaceKind;
  name: string;
  bank: string | null;
  accountNumber: string | null;
  openedOn: string;
  closedOn: string | null;
};

export type FundsOfQueryVariables = {
  organisationId: string;
};

export type FundsOfQuery = { fundsOf: Array<FundRow> };

export type MoneyPlacesOfQueryVariables = {
  organisationId: string;
};

export type MoneyPlacesOfQuery = { moneyPlacesOf: Array<MoneyPlaceRow> };

export type OpenFundMutationVariables = {
  input: Types.OpenFundInput;
};

export type OpenFundMutation = { openFund: { id: string } };

export type AmendFundMutationVariables = {
  input: Types.AmendFundInput;
};

export type AmendFundMutation = { amendFund: { id: string } };

export type AddFundPurposeMutationVariables = {
  input: Types.AddFundPurposeInput;
};

export type AddFundPurposeMutation = { addFundPurpose: { id: string } };

export type AmendFundPurposeMutationVariables = {
  input: Types.AmendFundPurposeInput;
};

export type AmendFundPurposeMutation = { amendFundPurpose: { id: string } };

export type OpenMoneyPlaceMutationVariables = {
  input: Types.OpenMoneyPlaceInput;
};

export type OpenMoneyPlaceMutation = { openMoneyPlace: { id: string } };

export type AmendMoneyPlaceMutationVariables = {
  input: Types.AmendMoneyPlaceInput;
};

export type AmendMoneyPlaceMutation = { amendMoneyPlace: { id: string } };

export const FUNDS_OF: TrustedDocument<FundsOfQuery, FundsOfQueryVariables> = trusted({
  operation: 'query',
  name: 'FundsOf',
  field: 'fundsOf',
  hash: 'bc3475f903ef4aabd0b69b733d4a8ee846e4157e3dfdb80cb3d2afa1c86e4e69',
});

export const MONEY_PLACES_OF: TrustedDocument<MoneyPlacesOfQuery, MoneyPlacesOfQueryVariables> = trusted({
  operation: 'query',
  name: 'MoneyPlacesOf',
  field: 'moneyPlacesOf',
  hash: '2d3d8b64cbb91d19765dfa1033772a9692aad1fac5f607619c10d7767c7191e4',
});

export const OPEN_FUND: TrustedDocument<OpenFundMutation, OpenFundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenFund',
  field: 'openFund',
  hash: '0fb4c3b072f5851685b2d9563cfd595fba0ba97e13f1886cfff48dd178c98675',
  input: ['basis', 'kind', 'name', 'openedOn', 'organisationId', 'sources'],
});

export const AMEND_FUND: TrustedDocument<AmendFundMutation, AmendFundMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendFund',
  field: 'amendFund',
  hash: 'c084a25c40dbf822eb23700843aa0693031b302896b7ebae4eade63d71eb15c9',
  input: ['basis', 'closedOn', 'id', 'kind', 'name', 'sources', 'version'],
});

export const ADD_FUND_PURPOSE: TrustedDocument<AddFundPurposeMutation, AddFundPurposeMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AddFundPurpose',
  field: 'addFundPurpose',
  hash: 'dd16f70956116c557a01b93f349a960e272be596718effea47656710a5307501',
  input: ['fundId', 'name'],
});

export const AMEND_FUND_PURPOSE: TrustedDocument<AmendFundPurposeMutation, AmendFundPurposeMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'AmendFundPurpose',
    field: 'amendFundPurpose',
    hash: '232515ffc620c5bc4312d6c5dfdc3978ac5b5263a522ede575261ef1004f0998',
    input: ['closedOn', 'id', 'name', 'version'],
  },
);

export const OPEN_MONEY_PLACE: TrustedDocument<OpenMoneyPlaceMutation, OpenMoneyPlaceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'OpenMoneyPlace',
  field: 'openMoneyPlace',
  hash: '5f998d994f5ac54ede880c71ddb81280444e4d8ef497786bd5f5bf7dee25738b',
  input: ['accountNumber', 'bank', 'kind', 'name', 'openedOn', 'organisationId'],
});

export const AMEND_MONEY_PLACE: TrustedDocument<AmendMoneyPlaceMutation, AmendMoneyPlaceMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendMoneyPlace',
  field: 'amendMoneyPlace',
  hash: '303febc16448578d2eb4bc6456a569ef0786a98a5a34035bb47f00830b64d6f3',
  input: ['accountNumber', 'bank', 'closedOn', 'id', 'name', 'version'],
});
