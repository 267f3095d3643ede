// Made from assessments.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { AssessmentBoardCount, AssessmentOutcome, AssessmentSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type AssessmentHead = {
  id: string;
  year: number;
  state: Types.AssessmentState;
  answered: number;
  asked: number;
  outcome: Types.AssessmentOutcome | null;
  points: number | null;
  band: string | null;
  isLate: boolean;
  isOverdue: boolean;
  submittedAt: string | null;
  reviewedAt: string | null;
  lastDay: string;
  daysLeft: number;
  version: number;
  organisation: { id: string; name: string; kind: Types.OrganisationKind };
  round: { id: string; title: string };
  set: { id: string; level: number | null; title: { vi: string; en: string } };
};

export type AssessmentAnswer = {
  isMet: boolean | null;
  count: number | null;
  isAlsoMet: boolean | null;
  before: number | null;
  now: number | null;
  rank: string | null;
  withoutRank: boolean | null;
  points: number | null;
  shares: Array<{ code: string; part: number; whole: number }> | null;
};

export type AssessmentRemark = { number: number; target: string | null; message: string; createdAt: string };

export type AssessmentEvidence = {
  id: string;
  kind: Types.AssessmentEvidenceKind;
  title: string;
  fileName: string | null;
  thingId: string | null;
  thingKind: Types.ThingKind | null;
  periodFrom: string | null;
  periodTo: string | null;
  expiresOn: string | null;
  version: number;
  file: { url: string; size: number } | null;
};

export type AssessmentTarget = {
  code: string;
  standing: Types.AssessmentTargetStanding;
  points: number | null;
  hasChanged: boolean | null;
  answer: AssessmentAnswer | null;
  lastYear: AssessmentAnswer | null;
  reasons: Array<{ code: string; params: Array<{ name: string; value: string }> }>;
  evidence: Array<{ state: Types.AssessmentEvidenceState; evidence: AssessmentEvidence }>;
  remarks: Array<AssessmentRemark>;
};

export type CriteriaThresholdParts = {
  value: number | null;
  when: {
    kinds: Array<Types.OrganisationKind> | null;
    notKinds: Array<Types.OrganisationKind> | null;
    traits: Array<Types.CriteriaTrait> | null;
    notTraits: Array<Types.CriteriaTrait> | null;
  } | null;
};

export type AssessedContent = {
  criteria: Array<{
    code: string;
    words: { vi: string; en: string };
    targets: Array<{
      code: string;
      words: { vi: string; en: string };
      citation: {
        text: string | null;
        article: string | null;
        clause: string | null;
        point: string | null;
        item: string | null;
      };
      applies: {
        kinds: Array<Types.OrganisationKind> | null;
        notKinds: Array<Types.OrganisationKind> | null;
        traits: Array<Types.CriteriaTrait> | null;
        notTraits: Array<Types.CriteriaTrait> | null;
      } | null;
      unverified: { vi: string; en: string } | null;
      measure: {
        kind: Types.MeasureKind;
        direction: Types.ChangeDirection | null;
        atLeast: string | null;
        maximum: number | null;
        step: number | null;
        parts: Array<{
          code: string;
          within: string | null;
          numerator: { vi: string; en: string };
          denominator: { vi: string; en: string };
          thresholds: Array<CriteriaThresholdParts>;
          applies: {
            kinds: Array<Types.OrganisationKind> | null;
            notKinds: Array<Types.OrganisationKind> | null;
            traits: Array<Types.CriteriaTrait> | null;
            notTraits: Array<Types.CriteriaTrait> | null;
          } | null;
        }> | null;
        counted: { vi: string; en: string } | null;
        thresholds: Array<CriteriaThresholdParts> | null;
        also: { vi: string; en: string } | null;
        measured: { vi: string; en: string } | null;
        ranks: Array<{ code: string; words: { vi: string; en: string } }> | null;
        caps: Array<{
          value: number;
          when: {
            kinds: Array<Types.OrganisationKind> | null;
            notKinds: Array<Types.OrganisationKind> | null;
            traits: Array<Types.CriteriaTrait> | null;
            notTraits: Array<Types.CriteriaTrait> | null;
          };
        }> | null;
        listed: { each: number; things: Array<{ vi: string; en: string }> } | null;
      };
    }>;
  }>;
  rule: {
    kind: Types.ResultRuleKind;
    withoutEvidence: Types.WithoutEvidence;
    noCriterionZero: boolean | null;
    minimumPerItem: number | null;
    bands: Array<{ code: string; from: number; words: { vi: string; en: string } }> | null;
    marks: Array<CriteriaThresholdParts> | null;
    citation: { article: string | null; clause: string | null };
  };
};

export type Assessment = {
  number: number;
  canAnswer: boolean;
  canReview: boolean;
  dossier: Array<{
    paper: Types.DossierPaperKind;
    state: Types.DirectiveState | null;
    directive: { id: string; code: string | null; subject: string } | null;
  }>;
  lawDays: Array<{
    step: Types.CriteriaDeadlineStep;
    day: string;
    isBefore: boolean;
    to: { vi: string; en: string };
    citation: {
      text: string | null;
      article: string | null;
      clause: string | null;
      point: string | null;
      item: string | null;
    };
  }>;
  recognitionTerms: Array<{
    kind: Types.RecognitionTermKind;
    months: number | null;
    citation: string;
    validFrom: string;
  }>;
  traits: Array<{ trait: Types.CriteriaTrait; holds: boolean; isFixed: boolean }>;
  criteria: { id: string; number: number; textCode: string; content: AssessedContent };
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
} & AssessmentHead;

export type AssessmentsQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  roundId?: string | null;
  organisationId?: string | null;
  areaId?: string | null;
  year?: number | null;
  line?: number | null;
  count?: Types.AssessmentBoardCount | null;
  outcome?: Types.AssessmentOutcome | null;
  sort?: Types.AssessmentSort | null;
  descending?: boolean | null;
};

export type AssessmentsQuery = {
  assessments: {
    totalCount?: number;
    edges: Array<{ node: AssessmentHead }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AssessmentQueryVariables = {
  id: string;
};

export type AssessmentQuery = { assessment: Assessment | null };

export type AssessmentByIdQueryVariables = {
  ids: Array<string>;
};

export type AssessmentByIdQuery = { nodes: Array<AssessmentHead | Record<PropertyKey, never> | null> };

export type SaveAssessmentMutationVariables = {
  input: Types.SaveAssessmentInput;
};

export type SaveAssessmentMutation = { saveAssessment: Assessment };

export type SubmitAssessmentMutationVariables = {
  id: string;
  version: number;
};

export type SubmitAssessmentMutation = { submitAssessment: AssessmentHead };

export type ReturnAssessmentMutationVariables = {
  input: Types.ReturnAssessmentInput;
};

export type ReturnAssessmentMutation = { returnAssessment: AssessmentHead };

export type ReviewAssessmentMutationVariables = {
  id: string;
  version: number;
};

export type ReviewAssessmentMutation = { reviewAssessment: AssessmentHead };

export type FileAssessmentEvidenceMutationVariables = {
  input: Types.FileAssessmentEvidenceInput;
};

export type FileAssessmentEvidenceMutation = { fileAssessmentEvidence: Assessment };

export type UseAssessmentEvidenceMutationVariables = {
  id: string;
  version: number;
  target: string;
  evidenceId: string;
};

export type UseAssessmentEvidenceMutation = { useAssessmentEvidence: Assessment };

export type TakeOfferedEvidenceMutationVariables = {
  id: string;
  version: number;
  target: string;
  thing: string;
};

export type TakeOfferedEvidenceMutation = { takeOfferedEvidence: Assessment };

export type DropAssessmentEvidenceMutationVariables = {
  id: string;
  version: number;
  target: string;
  evidenceId: string;
};

export type DropAssessmentEvidenceMutation = { dropAssessmentEvidence: Assessment };

export type OfferedEvidenceQueryVariables = {
  assessmentId: string;
  target: string;
};

export type OfferedEvidenceQuery = {
  offeredEvidence: Array<{
    thingId: string;
    thingKind: Types.ThingKind;
    title: string;
    periodFrom: string | null;
    periodTo: string | null;
    share: { part: number | null; whole: number } | null;
  }>;
};

export type OwnEvidenceQueryVariables = {
  organisationId: string;
  first?: number | null;
};

export type OwnEvidenceQuery = { assessmentEvidences: { edges: Array<{ node: AssessmentEvidence }> } };

export const ASSESSMENTS: TrustedDocument<AssessmentsQuery, AssessmentsQueryVariables> = trusted({
  operation: 'query',
  name: 'Assessments',
  field: 'assessments',
  hash: '3ab0f80ca056a27834cfddc8784bf518a447965ecf60bdccbbd4c7907d7bc87b',
  takes: ['roundId', 'organisationId', 'areaId', 'year', 'line', 'count', 'outcome'],
  words: { count: AssessmentBoardCount, outcome: AssessmentOutcome, sort: AssessmentSort },
});

export const ASSESSMENT: TrustedDocument<AssessmentQuery, AssessmentQueryVariables> = trusted({
  operation: 'query',
  name: 'Assessment',
  field: 'assessment',
  hash: '76518a723af46b6c64ec34d910aca00ce73da83c447bc93344ce06cbaec423fc',
});

export const ASSESSMENT_BY_ID: TrustedDocument<AssessmentByIdQuery, AssessmentByIdQueryVariables> = trusted({
  operation: 'query',
  name: 'AssessmentById',
  field: 'nodes',
  hash: '837e9db8b52572064f9739927d4bd7a6359c57d2c0c49565a982e3ace06c5910',
});

export const SAVE_ASSESSMENT: TrustedDocument<SaveAssessmentMutation, SaveAssessmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SaveAssessment',
  field: 'saveAssessment',
  hash: '87a8949ce4893cfddcfa9ce9fab0c717b8f62e339905ce558661760ff1ffaf19',
  input: ['answers', 'id', 'stated', 'version'],
});

export const SUBMIT_ASSESSMENT: TrustedDocument<SubmitAssessmentMutation, SubmitAssessmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'SubmitAssessment',
  field: 'submitAssessment',
  hash: 'd73ce16e2ba41378cf581cc6d1da97f568056e018c43f37be5ca48efd2715704',
});

export const RETURN_ASSESSMENT: TrustedDocument<ReturnAssessmentMutation, ReturnAssessmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReturnAssessment',
  field: 'returnAssessment',
  hash: 'f34f108853b8422cbd9af245d11ccc260a666810ed5d476197fd3a2c0a5d4b55',
  input: ['id', 'remarks', 'version'],
});

export const REVIEW_ASSESSMENT: TrustedDocument<ReviewAssessmentMutation, ReviewAssessmentMutationVariables> = trusted({
  operation: 'mutation',
  name: 'ReviewAssessment',
  field: 'reviewAssessment',
  hash: '317a2ac473e5684e80a4ddff1fa8f651e0d6106019fa60a275ddf3a53645b30a',
});

export const FILE_ASSESSMENT_EVIDENCE: TrustedDocument<
  FileAssessmentEvidenceMutation,
  FileAssessmentEvidenceMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'FileAssessmentEvidence',
  field: 'fileAssessmentEvidence',
  hash: '5c0a4cfbd917394dff21a42d63780e681d4d9748e53ce4f2cfe376b4b32a3ae6',
  input: ['expiresOn', 'fileName', 'id', 'periodFrom', 'periodTo', 'sha256', 'target', 'title', 'version'],
});

export const USE_ASSESSMENT_EVIDENCE: TrustedDocument<
  UseAssessmentEvidenceMutation,
  UseAssessmentEvidenceMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'UseAssessmentEvidence',
  field: 'useAssessmentEvidence',
  hash: '8131c8a3b4714b41c9c52d0eab11c8dde2a360b615b39a825347473f75395c33',
});

export const TAKE_OFFERED_EVIDENCE: TrustedDocument<TakeOfferedEvidenceMutation, TakeOfferedEvidenceMutationVariables> =
  trusted({
    operation: 'mutation',
    name: 'TakeOfferedEvidence',
    field: 'takeOfferedEvidence',
    hash: '0b7fa42a858400e7642408a2e15755c61d0a6a28d499f0c8a0489325c366dd1c',
  });

export const DROP_ASSESSMENT_EVIDENCE: TrustedDocument<
  DropAssessmentEvidenceMutation,
  DropAssessmentEvidenceMutationVariables
> = trusted({
  operation: 'mutation',
  name: 'DropAssessmentEvidence',
  field: 'dropAssessmentEvidence',
  hash: 'b37018d732acaad804aac348f28f3b5648183b13d4747d85080d4ea907b8fada',
});

export const OFFERED_EVIDENCE: TrustedDocument<OfferedEvidenceQuery, OfferedEvidenceQueryVariables> = trusted({
  operation: 'query',
  name: 'OfferedEvidence',
  field: 'offeredEvidence',
  hash: '79564b33256103169b9e4c083e4ff6af6b39b5fafcb69cc47ed68a34be402896',
});

export const OWN_EVIDENCE: TrustedDocument<OwnEvidenceQuery, OwnEvidenceQueryVariables> = trusted({
  operation: 'query',
  name: 'OwnEvidence',
  field: 'assessmentEvidences',
  hash: '128e1136072885185e367af0932e2dc594581dddaeb2e5e6937e0ceaa88672b8',
});
