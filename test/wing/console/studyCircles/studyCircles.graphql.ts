// Made from studyCircles.graphql by npm run console:documents; change that file.
import { type TrustedDocument, trusted } from '../../../../apps/console/src/dataProvider/trusted.ts';

/** What is left out stays as it is; null takes the document or the leader away. */
export type AmendStudyCircleInput = {
  directiveId?: string | null;
  id: string;
  leaderId?: string | null;
  memberCount?: number | null;
  name?: string | null;
  startsOn?: string | null;
  version: number;
};

export type BeginStudyCircleInput = {
  /** The document that asks for it. */
  directiveId?: string | null;
  /** Who leads it. */
  leaderId?: string | null;
  memberCount: number;
  name: string;
  organisationId: string;
  startsOn: string;
};

export type StudyCircleFields = {
  id: string;
  name: string;
  startsOn: string;
  memberCount: number;
  closedOn: string | null;
  version: number;
  organisation: { id: string; name: string };
  directive: { id: string; code: string | null; subject: string } | null;
};

export type StudyCirclesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  organisationId?: string | null;
};

export type StudyCirclesQuery = {
  studyCircles: {
    totalCount?: number;
    edges: Array<{ node: StudyCircleFields }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StudyCircleQueryVariables = {
  id: string;
};

export type StudyCircleQuery = { studyCircle: StudyCircleFields | null };

export type StudyCircleByIdQueryVariables = {
  ids: Array<string>;
};

export type StudyCircleByIdQuery = { nodes: Array<StudyCircleFields | Record<PropertyKey, never> | null> };

export type BeginStudyCircleMutationVariables = {
  input: BeginStudyCircleInput;
};

export type BeginStudyCircleMutation = { beginStudyCircle: StudyCircleFields };

export type AmendStudyCircleMutationVariables = {
  input: AmendStudyCircleInput;
};

export type AmendStudyCircleMutation = { amendStudyCircle: StudyCircleFields };

export type CloseStudyCircleMutationVariables = {
  id: string;
  version: number;
};

export type CloseStudyCircleMutation = { closeStudyCircle: StudyCircleFields };

export const STUDY_CIRCLES: TrustedDocument<StudyCirclesQuery, StudyCirclesQueryVariables> = trusted({
  operation: 'query',
  name: 'StudyCircles',
  field: 'studyCircles',
  hash: '3a4c4ab1d5bc14dd3c62484beaffe078d4a815846d9c361686f72a0f7678b21e',
  takes: ['organisationId'],
});

export const STUDY_CIRCLE: TrustedDocument<StudyCircleQuery, StudyCircleQueryVariables> = trusted({
  operation: 'query',
  name: 'StudyCircle',
  field: 'studyCircle',
  hash: '29d6464161cab47d1619b4d631e168c62a1c29605a1ddc9ab239b07d0adc5d67',
});

export const STUDY_CIRCLE_BY_ID: TrustedDocument<StudyCircleByIdQuery, StudyCircleByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'StudyCircleById',
  field: 'nodes',
  hash: '329b61e4ba434f6d73d0745f08877c7fbf44135ec6fa3d1b22e28fb1cde4d108',
});

export const BEGIN_STUDY_CIRCLE: TrustedDocument<BeginStudyCircleMutation, BeginStudyCircleMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'BeginStudyCircle',
    field: 'beginStudyCircle',
    hash: 'adf76c0b209560195f6f0851e5f248ecb70111c0c37a6320f43e0a17e8752a87',
    input: ['directiveId', 'leaderId', 'memberCount', 'name', 'organisationId', 'startsOn'],
  },
);

export const AMEND_STUDY_CIRCLE: TrustedDocument<AmendStudyCircleMutation, AmendStudyCircleMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'AmendStudyCircle',
    field: 'amendStudyCircle',
    hash: '8309f4064c017126ccb5a422a9603ccc703e1e919a461f8a070cc5c1e3cf6cc3',
    input: ['directiveId', 'id', 'leaderId', 'memberCount', 'name', 'startsOn', 'version'],
  },
);

export const CLOSE_STUDY_CIRCLE: TrustedDocument<CloseStudyCircleMutation, CloseStudyCircleMutationVariables> = trusted(
  {
    operation: 'mutation',
    name: 'CloseStudyCircle',
    field: 'closeStudyCircle',
    hash: '7d377eef5d22d70b625f9c76294161a9c2b671c518eded2d1e553e286308a595',
  },
);
