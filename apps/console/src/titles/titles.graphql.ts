// Made from titles.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { OrganisationKind, SubjectKind, TitleKind, TitleRegistrationSort, TitleSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type TitleName = {
  id: string;
  code: string;
  subject: Types.SubjectKind;
  kind: Types.TitleKind;
  basis: string;
  name: { vi: string; en: string };
};

export type TitleRow = {
  validFrom: string | null;
  validTo: string | null;
  version: number;
  canKeep: boolean;
  unverified: { vi: string; en: string } | null;
} & TitleName;

export type TitleRegistrationRow = {
  id: string;
  version: number;
  year: number;
  kind: Types.SubjectKind;
  registeredOn: string;
  closesOn: string | null;
  isLate: boolean;
  note: string | null;
  withdrawnOn: string | null;
  withdrawalReason: string | null;
  title: TitleName;
  organisation: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  clan: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  citizen: { id: string; name: string; birthYear: number | null } | null;
  by: { id: string; name: string } | null;
};

export type TitleRegistrationDetails = {
  canAmend: boolean;
  directive: { id: string; code: string | null; subject: string } | null;
  title: {
    unverified: { vi: string; en: string } | null;
    criteriaSet: { id: string; title: { vi: string; en: string } } | null;
  };
} & TitleRegistrationRow;

export type TitleRegistrationsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  titleId?: string | null;
  kind?: Types.SubjectKind | null;
  isLate?: boolean | null;
  isWithdrawn?: boolean | null;
  sort?: Types.TitleRegistrationSort | null;
  descending?: boolean | null;
};

export type TitleRegistrationsQuery = {
  titleRegistrations: {
    totalCount?: number;
    edges: Array<{ node: TitleRegistrationRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TitleRegistrationQueryVariables = {
  id: string;
};

export type TitleRegistrationQuery = { titleRegistration: TitleRegistrationDetails | null };

export type TitleRegistrationByIdQueryVariables = {
  ids: Array<string>;
};

export type TitleRegistrationByIdQuery = { nodes: Array<TitleRegistrationDetails | Record<PropertyKey, never> | null> };

export type TitlesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  subject?: Types.SubjectKind | null;
  kind?: Types.TitleKind | null;
  sort?: Types.TitleSort | null;
  descending?: boolean | null;
};

export type TitlesQuery = {
  titles: {
    totalCount?: number;
    edges: Array<{ node: TitleRow }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DefineTitleMutationVariables = {
  input: Types.DefineTitleInput;
};

export type DefineTitleMutation = { defineTitle: TitleRow };

export type AmendTitleMutationVariables = {
  input: Types.AmendTitleInput;
};

export type AmendTitleMutation = { amendTitle: TitleRow };

export type CloseTitleMutationVariables = {
  input: Types.CloseTitleInput;
};

export type CloseTitleMutation = { closeTitle: TitleRow };

export type TitleByIdQueryVariables = {
  ids: Array<string>;
};

export type TitleByIdQuery = { nodes: Array<TitleName | Record<PropertyKey, never> | null> };

export type TitleCandidatesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year: number;
  search?: string | null;
  kinds?: Array<Types.OrganisationKind> | null;
};

export type TitleCandidatesQuery = {
  titleCandidates: {
    totalCount?: number;
    edges: Array<{ node: { id: string; name: string; kind: Types.OrganisationKind } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type TitleClosingDay = {
  id: string;
  year: number;
  closesOn: string | null;
  version: number;
  organisation: { id: string; name: string };
};

export type TitleClosingsQueryVariables = {
  year: number;
  first: number;
};

export type TitleClosingsQuery = {
  titleClosings: { totalCount: number; edges: Array<{ node: TitleClosingDay }> };
  own: { edges: Array<{ node: TitleClosingDay }> };
};

export type TitleOfficeQueryVariables = {
  id: string;
};

export type TitleOfficeQuery = { organisation: { id: string; name: string; rights: Array<string> } | null };

export type TitleCountsQueryVariables = {
  year: number;
  unitId?: string | null;
};

export type TitleCountsQuery = {
  titleCounts: Array<{
    isWhole: boolean;
    unit: { id: string; name: string; parent: { id: string; name: string } | null };
    figures: Array<{
      code: string;
      subject: Types.SubjectKind;
      registered: number | null;
      late: number | null;
      name: { vi: string; en: string };
    }>;
  }>;
};

export type RegisterTitlesMutationVariables = {
  input: Types.RegisterTitlesInput;
};

export type RegisterTitlesMutation = {
  registerTitles: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RegisterSubjectTitlesMutationVariables = {
  input: Types.RegisterSubjectTitlesInput;
};

export type RegisterSubjectTitlesMutation = {
  registerSubjectTitles: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type RegisterCommunityTitlesMutationVariables = {
  input: Types.RegisterCommunityTitlesInput;
};

export type RegisterCommunityTitlesMutation = {
  registerCommunityTitles: { isWritten: boolean; registered: number; leftOut: number; already: number };
};

export type AmendTitleRegistrationMutationVariables = {
  input: Types.AmendTitleRegistrationInput;
};

export type AmendTitleRegistrationMutation = { amendTitleRegistration: TitleRegistrationDetails };

export type WithdrawTitleMutationVariables = {
  input: Types.WithdrawTitleInput;
};

export type WithdrawTitleMutation = { withdrawTitle: TitleRegistrationDetails };

export type SetTitleClosingMutationVariables = {
  input: Types.SetTitleClosingInput;
};

export type SetTitleClosingMutation = { setTitleClosing: { id: string; version: number; closesOn: string | null } };

export const TITLE_REGISTRATIONS: TrustedDocument<TitleRegistrationsQuery, TitleRegistrationsQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleRegistrations',
  field: 'titleRegistrations',
  hash: '1dd75c87c66a80e0c8ca0051c2d2dd1930390228b05067c21058bf94a982b85d',
  takes: ['year', 'titleId', 'kind', 'isLate', 'isWithdrawn'],
  words: { kind: SubjectKind, sort: TitleRegistrationSort },
});

export const TITLE_REGISTRATION: TrustedDocument<TitleRegistrationQuery, TitleRegistrationQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleRegistration',
  field: 'titleRegistration',
  hash: '860cd7ed1be0d00412d3b9836d74e26e1a96387b062bab985df46ca0caf51d8b',
});

export const TITLE_REGISTRATION_BY_ID: TrustedDocument<
  TitleRegistrationByIdQuery,
  TitleRegistrationByIdQueryVariables
> = trusted({
  operation: 'query',
  name: 'TitleRegistrationById',
  field: 'nodes',
  hash: '9f52120eba3e7c0d56ede663635b9a94fe93f7d95e8947daa72aad637a38fcd9',
});

export const TITLES: TrustedDocument<TitlesQuery, TitlesQueryVariables> = trusted({
  operation: 'query',
  name: 'Titles',
  field: 'titles',
  hash: '551c8b0a333bd2618d9dd84e6895d10bd51cbf082e31a927db7fb8488c8bf87b',
  takes: ['year', 'subject', 'kind'],
  words: { subject: SubjectKind, kind: TitleKind, sort: TitleSort },
});

export const DEFINE_TITLE: TrustedDocument<DefineTitleMutation, DefineTitleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'DefineTitle',
  field: 'defineTitle',
  hash: 'bae373fc3fe094cebcadd478227cce65a5071a18dcaa7ba8c95bdc80cce64b83',
  input: ['basis', 'isUnverified', 'kind', 'nameEn', 'nameVi', 'subject', 'validFrom', 'validTo'],
});

export const AMEND_TITLE: TrustedDocument<AmendTitleMutation, AmendTitleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'AmendTitle',
  field: 'amendTitle',
  hash: '355c1c16c26c77873190bcfe290338dae84c4ce25cb4f1fcb30baa0bdc05f044',
  input: ['basis', 'id', 'isUnverified', 'nameEn', 'nameVi', 'validFrom', 'version'],
});

export const CLOSE_TITLE: TrustedDocument<CloseTitleMutation, CloseTitleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'CloseTitle',
  field: 'closeTitle',
  hash: 'e1aec1e98ed2b29d1be833ca84545655c2984d05842503d48f925cd871c9681c',
  input: ['id', 'reason', 'validTo', 'version'],
});

export const TITLE_BY_ID: TrustedDocument<TitleByIdQuery, TitleByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleById',
  field: 'nodes',
  hash: '4a79c54b73d4ad0c2f55aec0c019276733c5413dea20588aafebd6e12eb57eb8',
});

export const TITLE_CANDIDATES: TrustedDocument<TitleCandidatesQuery, TitleCandidatesQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleCandidates',
  field: 'titleCandidates',
  hash: '75d659a25e261dd11280b0e9de56d1f5759c6821e742534ce96ce1f028f3e543',
  takes: ['year', 'search', 'kinds'],
  words: { kinds: OrganisationKind },
});

export const TITLE_CLOSINGS: TrustedDocument<TitleClosingsQuery, TitleClosingsQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleClosings',
  field: 'titleClosings',
  hash: 'f6c4f6918c8b85dd6ccebe96164ab1f1b7ace826685f7316b4766232f499832c',
});

export const TITLE_OFFICE: TrustedDocument<TitleOfficeQuery, TitleOfficeQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleOffice',
  field: 'organisation',
  hash: '9641ecc0856916bb76dbeeb5802a38aa9e94b00c412f9dbc01fa3ab00f4f6d7b',
});

export const TITLE_COUNTS: TrustedDocument<TitleCountsQuery, TitleCountsQueryVariables> = trusted({
  operation: 'query',
  name: 'TitleCounts',
  field: 'titleCounts',
  hash: '3324a4b43b7389e54b3fceb03d33cf88889fd701db4ec41b5ea88fcac2328965',
});

export const REGISTER_TITLES: TrustedDocument<RegisterTitlesMutation, RegisterTitlesMutationVariables> = trusted({
  operation: 'mutation',
  name: 'RegisterTitles',
  field: 'registerTitles',
  hash: 'b03f44f98f99c04728a44c40a986c75ff061c376a16f5bc94f26db3b9fb84b66',
  input: ['directiveId', 'isRehearsal', 'note', 'organisationIds', 'registeredOn', 'titleIds', 'year'],
});

export const REGISTER_SUBJECT_TITLES: TrustedDocument<
  RegisterSubjectTitlesMutation,
  RegisterSubjectTitlesMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RegisterSubjectTitles',
  field: 'registerSubjectTitles',
  hash: 'b214ef2c4ead31fdf9a719d86ca06c37f81354eddcf398a0999596d0b814c781',
  input: [
    'citizenIds',
    'clanIds',
    'communityIds',
    'directiveId',
    'familyIds',
    'isRehearsal',
    'note',
    'organisationId',
    'registeredOn',
    'titleId',
    'year',
  ],
});

export const REGISTER_COMMUNITY_TITLES: TrustedDocument<
  RegisterCommunityTitlesMutation,
  RegisterCommunityTitlesMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'RegisterCommunityTitles',
  field: 'registerCommunityTitles',
  hash: '9613bb3ec762a0b72ba24400d07a009abd299e5757565adb95fa7ead61bda927',
  input: ['communityId', 'directiveId', 'isRehearsal', 'note', 'organisationId', 'registeredOn', 'titleId', 'year'],
});

export const AMEND_TITLE_REGISTRATION: TrustedDocument<
  AmendTitleRegistrationMutation,
  AmendTitleRegistrationMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'AmendTitleRegistration',
  field: 'amendTitleRegistration',
  hash: 'b2ec3685ca4d73b928bcb06bb3ddb19e1c8e3425ad1abf48634c29ea0cff784e',
  input: ['directiveId', 'id', 'note', 'titleId', 'version'],
});

export const WITHDRAW_TITLE: TrustedDocument<WithdrawTitleMutation, WithdrawTitleMutationVariables> = trusted({
  operation: 'mutation',
  name: 'WithdrawTitle',
  field: 'withdrawTitle',
  hash: '970c10970cdfdbf418fd0bd3eae8e3cd75a6ec7cac44acef0fb75110fd322260',
  input: ['id', 'reason', 'version'],
});

export const SET_TITLE_CLOSING: TrustedDocument<SetTitleClosingMutation, SetTitleClosingMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SetTitleClosing',
  field: 'setTitleClosing',
  hash: '73382f685140adb22bdc06a0fbf86ed9044177de1d72d4bd67c884417b0da1d6',
  input: ['closesOn', 'organisationId', 'version', 'year'],
});
