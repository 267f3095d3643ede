// Made from appeals.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type LodgeAppealMutationVariables = {
  input: Types.LodgeAppealInput;
};

export type LodgeAppealMutation = { lodgeAppeal: { id: string; version: number } };

export type WithdrawAppealMutationVariables = {
  input: Types.WithdrawAppealInput;
};

export type WithdrawAppealMutation = { withdrawAppeal: { id: string; version: number } };

export type AnswerAppealMutationVariables = {
  input: Types.AnswerAppealInput;
};

export type AnswerAppealMutation = { answerAppeal: { id: string; version: number; state: Types.NominationState } };

export type NameAppealAlternateMutationVariables = {
  input: Types.NameAppealAlternateInput;
};

export type NameAppealAlternateMutation = { nameAppealAlternate: { id: string; version: number } };

export const LODGE_APPEAL: TrustedDocument<LodgeAppealMutation, LodgeAppealMutationVariables> = trusted({
  operation: 'mutation',
  name: 'LodgeAppeal',
  field: 'lodgeAppeal',
  hash: '4029404a59cfd03ecdda43fac4e403de125a175c2e82655cf29145085c976dd5',
  input: ['id', 'text'],
});

export const WITHDRAW_APPEAL: TrustedDocument<WithdrawAppealMutation, WithdrawAppealMutationVariables> = trusted({
  operation: 'mutation',
  name: 'WithdrawAppeal',
  field: 'withdrawAppeal',
  hash: '45fdbbbfd69f7cd518e4bbaee1f5fdef38f9f64ff702cda06001df4e5cd22d0a',
  input: ['id', 'version'],
});

export const ANSWER_APPEAL: TrustedDocument<AnswerAppealMutation, AnswerAppealMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AnswerAppeal',
  field: 'answerAppeal',
  hash: '63ffec27db872333174a6bdb586b09d4354ddb61a37581b64913219db8bd5fa1',
  input: ['answer', 'id', 'isUpheld', 'version'],
});

export const NAME_APPEAL_ALTERNATE: TrustedDocument<NameAppealAlternateMutation, NameAppealAlternateMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'NameAppealAlternate',
    field: 'nameAppealAlternate',
    hash: '56f74c6aa6d42d2a18db852acaff7f118665c83d5e19d5b6386392428e9569f9',
    input: ['id', 'organisationId', 'reason', 'version'],
  });
