// Made from board.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type UnitStanding = {
  isWhole: boolean;
  officesGone: number | null;
  subjects: number;
  notBegun: number | null;
  draft: number | null;
  submitted: number | null;
  returned: number | null;
  reviewed: number | null;
  met: number | null;
  notMet: number | null;
  unjudgeable: number | null;
  stated: {
    communes: number;
    alsoListed: number;
    registered: number | null;
    assessed: number | null;
    met: number | null;
    notMet: number | null;
    isWithheld: boolean;
  } | null;
  unit: { id: string; name: string; parent: { id: string; name: string } | null };
};

export type CommunityStanding = {
  subjects: number;
  notBegun: number | null;
  draft: number | null;
  submitted: number | null;
  returned: number | null;
  reviewed: number | null;
  met: number | null;
  notMet: number | null;
  unjudgeable: number | null;
  community: { id: string; kind: Types.CommunityKind; name: string } | null;
};

export type SubjectBoardQueryVariables = {
  roundId: string;
  line: number;
  unitId?: string | null;
};

export type SubjectBoardQuery = { subjectResults: Array<UnitStanding>; communityResults: Array<CommunityStanding> };

export type BoardRoundQueryVariables = {
  id: string;
};

export type BoardRoundQuery = {
  assessmentRound: {
    id: string;
    title: string;
    year: number;
    state: Types.AssessmentRoundState;
    lines: Array<{
      line: number;
      dueOn: string;
      dueBoundary: Types.DeadlineBoundary;
      daysLeft: number;
      set: { id: string; subject: Types.CriteriaSubject; level: number | null; title: { vi: string; en: string } };
    }>;
  } | null;
};

export const SUBJECT_BOARD: TrustedDocument<SubjectBoardQuery, SubjectBoardQueryVariables> = trusted({
  operation: 'query',
  name: 'SubjectBoard',
  field: 'subjectResults',
  hash: '2b5db6ccc6ffe9cd7e495a5e8e9cd3b64aaf1286d3f2a0a9bcf8920fe1063934',
});

export const BOARD_ROUND: TrustedDocument<BoardRoundQuery, BoardRoundQueryVariables> = trusted({
  operation: 'query',
  name: 'BoardRound',
  field: 'assessmentRound',
  hash: '7bb1ccc50f2e40d1c151c1c9fc2419292c8b8255fc404004c7af73a12ecc725b',
});
