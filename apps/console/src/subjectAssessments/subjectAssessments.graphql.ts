// Made from subjectAssessments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AssessmentOutcome, AssessmentState, SubjectAssessmentSort, SubjectKind } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';
import type { AssessedContent } from '../assessments/assessments.graphql.ts';
import type { AssessmentTarget } from '../assessments/assessments.graphql.ts';
import type { AssessmentRemark } from '../assessments/assessments.graphql.ts';

export type SubjectAssessmentHead = {
  id: string;
  year: number;
  state: Types.AssessmentState;
  answered: number;
  asked: number;
  outcome: Types.AssessmentOutcome | null;
  points: number | null;
  version: number;
  channel: Types.EntryChannel;
  subjectKind: Types.SubjectKind;
  canEnter: boolean;
  canReview: boolean;
  lastDay: string;
  citizen: { id: string; name: string } | null;
  family: { id: string; code: string | null; head: { name: string } | null } | null;
  clan: { id: string; name: string } | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
  set: { id: string; level: number | null; title: { vi: string; en: string } };
};

export type SubjectAssessmentTarget = {
  code: string;
  standing: Types.AssessmentTargetStanding;
  points: number | null;
  hasChanged: boolean | null;
  answer: { points: number | null } | null;
  lastYear: { points: number | null } | null;
  remarks: Array<{ number: number; message: string; createdAt: string }>;
};

export type SubjectAssessment = {
  reason: Types.OnBehalfReason | null;
  consentOn: string | null;
  inDifficultArea: boolean;
  guardianRelation: Types.GuardianRelation | null;
  carriedLosses: Array<{
    target: string;
    part: string | null;
    why: Types.AssessmentCarryLoss;
    answer: { points: number | null; isMet: boolean | null; count: number | null; rank: string | null } | null;
  }>;
  guardian: { id: string; name: string } | null;
  round: { id: string; title: string } | null;
  organisation: { id: string; name: string };
  criteria: {
    id: string;
    textCode: string;
    content: {
      criteria: Array<{
        code: string;
        words: { vi: string; en: string };
        targets: Array<{ code: string; words: { vi: string; en: string } }>;
      }>;
    };
  };
  sheet: {
    outcome: Types.AssessmentOutcome;
    points: number | null;
    outOf: number | null;
    targets: Array<SubjectAssessmentTarget>;
    remarks: Array<{ number: number; message: string; createdAt: string }>;
  };
} & SubjectAssessmentHead;

export type SubjectEntry = {
  number: number;
  reason: Types.OnBehalfReason | null;
  consentOn: string | null;
  inDifficultArea: boolean;
  guardianRelation: Types.GuardianRelation | null;
  guardian: { id: string; name: string } | null;
  subject: {
    id: string;
    birthDate: string | null;
    birthYear: number | null;
    memberships: Array<{ validTo: string | null; family: { id: string } | null }>;
  } | null;
  criteria: { id: string; textCode: string; content: AssessedContent };
  sheet: {
    outcome: Types.AssessmentOutcome;
    points: number | null;
    outOf: number | null;
    band: string | null;
    answered: number;
    asked: number;
    criteria: Array<{ code: string; standing: Types.AssessmentTargetStanding; points: number | null }>;
    targets: Array<AssessmentTarget>;
    remarks: Array<AssessmentRemark>;
  };
} & SubjectAssessmentHead;

export type SubjectAssessmentsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  year?: number | null;
  kind?: Types.SubjectKind | null;
  state?: Types.AssessmentState | null;
  outcome?: Types.AssessmentOutcome | null;
  roundId?: string | null;
  line?: number | null;
  unitId?: string | null;
  communityId?: string | null;
  sort?: Types.SubjectAssessmentSort | null;
  descending?: boolean | null;
};

export type SubjectAssessmentsQuery = {
  subjectAssessments: {
    totalCount?: number;
    edges: Array<{ node: SubjectAssessmentHead }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type SubjectAssessmentQueryVariables = {
  id: string;
};

export type SubjectAssessmentQuery = { subjectAssessment: SubjectAssessment };

export type SubjectAssessmentByIdQueryVariables = {
  ids: Array<string>;
};

export type SubjectAssessmentByIdQuery = { nodes: Array<SubjectAssessmentHead | Record<PropertyKey, never> | null> };

export type SubmitSubjectAssessmentsMutationVariables = {
  input: Types.ManySubjectAssessmentsInput;
};

export type SubmitSubjectAssessmentsMutation = {
  submitSubjectAssessments: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type ReviewSubjectAssessmentsMutationVariables = {
  input: Types.ManySubjectAssessmentsInput;
};

export type ReviewSubjectAssessmentsMutation = {
  reviewSubjectAssessments: {
    isWritten: boolean;
    things: Array<{ isDone: boolean; code: string | null; message: string | null }>;
  };
};

export type ReviewSubjectAssessmentMutationVariables = {
  id: string;
  version: number;
};

export type ReviewSubjectAssessmentMutation = { reviewSubjectAssessment: SubjectAssessmentHead };

export type ReturnSubjectAssessmentMutationVariables = {
  input: Types.ReturnSubjectAssessmentInput;
};

export type ReturnSubjectAssessmentMutation = { returnSubjectAssessment: SubjectAssessmentHead };

export type LinesToEnterQueryVariables = Record<string, never>;

export type LinesToEnterQuery = {
  assessmentRounds: {
    edges: Array<{
      node: {
        id: string;
        title: string;
        year: number;
        lines: Array<{
          line: number;
          set: { id: string; subject: Types.CriteriaSubject; level: number | null; title: { vi: string; en: string } };
        }>;
      };
    }>;
  };
};

export type SubjectStandingQueryVariables = {
  roundId: string;
  line: number;
  subjectId: string;
};

export type SubjectStandingQuery = {
  subjectToAssess: { id: string; state: Types.AssessmentState; answered: number; asked: number; canEnter: boolean };
};

export type SubjectToEnterQueryVariables = {
  roundId: string;
  line: number;
  subjectId: string;
};

export type SubjectToEnterQuery = { subjectToAssess: SubjectEntry };

export type SubjectEntryQueryVariables = {
  id: string;
};

export type SubjectEntryQuery = { subjectAssessment: SubjectEntry };

export type GuardiansNamedQueryVariables = {
  name?: string | null;
  familyId?: string | null;
};

export type GuardiansNamedQuery = {
  citizens: {
    edges: Array<{ node: { id: string; name: string; birthDate: string | null; birthYear: number | null } }>;
  };
};

export type SaveSubjectAssessmentMutationVariables = {
  input: Types.SaveSubjectAssessmentInput;
};

export type SaveSubjectAssessmentMutation = { saveSubjectAssessment: SubjectEntry };

export type SubmitSubjectAssessmentMutationVariables = {
  id: string;
  version: number;
};

export type SubmitSubjectAssessmentMutation = { submitSubjectAssessment: SubjectAssessmentHead };

export const SUBJECT_ASSESSMENTS: TrustedDocument<SubjectAssessmentsQuery, SubjectAssessmentsQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectAssessments',
  field: 'subjectAssessments',
  hash: '95ba58c484579e592e2700604cc743d0a292ec10d73e6c7146fc7ae951201b55',
  takes: ['year', 'kind', 'state', 'outcome', 'roundId', 'line', 'unitId', 'communityId'],
  words: { kind: SubjectKind, state: AssessmentState, outcome: AssessmentOutcome, sort: SubjectAssessmentSort },
});

export const SUBJECT_ASSESSMENT: TrustedDocument<SubjectAssessmentQuery, SubjectAssessmentQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectAssessment',
  field: 'subjectAssessment',
  hash: 'c9dc9ee65338de4e2b09214314517b19e8457a104d46ac2d4e22ec028109fb8e',
});

export const SUBJECT_ASSESSMENT_BY_ID: TrustedDocument<
  SubjectAssessmentByIdQuery,
  SubjectAssessmentByIdQueryVariables
> = trusted({
  operation: 'query',
  name: 'SubjectAssessmentById',
  field: 'nodes',
  hash: 'f71c01d43d15bf2585183b52579ca782c81b93f7156fc21f11591c0d7b6fabb4',
});

export const SUBMIT_SUBJECT_ASSESSMENTS: TrustedDocument<
  SubmitSubjectAssessmentsMutation,
  SubmitSubjectAssessmentsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'SubmitSubjectAssessments',
  field: 'submitSubjectAssessments',
  hash: 'bacefc36f60f41257cd1a80baadfe3fd0cf856638d9dc013661b8248ca99a901',
  input: ['assessments', 'isRehearsal'],
});

export const REVIEW_SUBJECT_ASSESSMENTS: TrustedDocument<
  ReviewSubjectAssessmentsMutation,
  ReviewSubjectAssessmentsMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReviewSubjectAssessments',
  field: 'reviewSubjectAssessments',
  hash: '48e91653939f7a2a7508ac17ad78b0a7c8c4796b403af42284fa2de230c35ff3',
  input: ['assessments', 'isRehearsal'],
});

export const REVIEW_SUBJECT_ASSESSMENT: TrustedDocument<
  ReviewSubjectAssessmentMutation,
  ReviewSubjectAssessmentMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReviewSubjectAssessment',
  field: 'reviewSubjectAssessment',
  hash: '6269f3064d918ff73f3392cac20ae77f06736fecc6427ee600f55efb7c1f4c4c',
});

export const RETURN_SUBJECT_ASSESSMENT: TrustedDocument<
  ReturnSubjectAssessmentMutation,
  ReturnSubjectAssessmentMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'ReturnSubjectAssessment',
  field: 'returnSubjectAssessment',
  hash: '4c9f56a9aa39b267e6e46aba75504a0b297f3b7942949da95bc94405aeb26433',
  input: ['id', 'remarks', 'version'],
});

export const LINES_TO_ENTER: TrustedDocument<LinesToEnterQuery, LinesToEnterQueryVariables> = trusted({
  operation: 'query',
  name: 'LinesToEnter',
  field: 'assessmentRounds',
  hash: 'bc733e0361cf15099543864aa0ddd475c7b4a0ea010a6a15ba675341c4551cb9',
});

export const SUBJECT_STANDING: TrustedDocument<SubjectStandingQuery, SubjectStandingQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectStanding',
  field: 'subjectToAssess',
  hash: '4427f4fed8b83670dbe422f2b0db482a50d4110ab0798a69f955e3c136632708',
});

export const SUBJECT_TO_ENTER: TrustedDocument<SubjectToEnterQuery, SubjectToEnterQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectToEnter',
  field: 'subjectToAssess',
  hash: '3b6287e71c69d268ef48cfaba92d55d5e27a25ad3e133e3be4e4b42323c42af1',
});

export const SUBJECT_ENTRY: TrustedDocument<SubjectEntryQuery, SubjectEntryQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectEntry',
  field: 'subjectAssessment',
  hash: '8a7c1282d10461793c2a2990fdd6a8e8ee781a25e51458174174462179dc527c',
});

export const GUARDIANS_NAMED: TrustedDocument<GuardiansNamedQuery, GuardiansNamedQueryVariables> = trusted({
  operation: 'query',
  name: 'GuardiansNamed',
  field: 'citizens',
  hash: '2fec27c6cdb0da62b2ee776a4c564e3a61763619184a3ccf084d3a186216dfa5',
});

export const SAVE_SUBJECT_ASSESSMENT: TrustedDocument<
  SaveSubjectAssessmentMutation,
  SaveSubjectAssessmentMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'SaveSubjectAssessment',
  field: 'saveSubjectAssessment',
  hash: '85f94616fd02360d703bb49f1ce13dfd62f5c520be0d1657932ddbea133983f7',
  input: ['answers', 'consentOn', 'guardianId', 'guardianRelation', 'id', 'line', 'reason', 'roundId', 'version'],
});

export const SUBMIT_SUBJECT_ASSESSMENT: TrustedDocument<
  SubmitSubjectAssessmentMutation,
  SubmitSubjectAssessmentMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'SubmitSubjectAssessment',
  field: 'submitSubjectAssessment',
  hash: 'b564a34968de50ecf6e3903a625d1486e22d18502e25dfa2c5d73e9c21b2552f',
});
