// Made from trail.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

type TrailThing_Activity = { title: string; id: string };

type TrailThing_AdministrativeUnit = { name: string; id: string };

type TrailThing_Assignment = { text: string; id: string };

type TrailThing_Directive = { code: string | null; subject: string; id: string };

type TrailThing_Dispatch = { id: string; directive: { id: string; code: string | null; subject: string } | null };

type TrailThing_FormVersion = { title: string; id: string };

type TrailThing_Movement = { name: string; id: string };

type TrailThing_Obligation = {
  id: string;
  organisation: { id: string; name: string };
  round: { id: string; title: string };
};

type TrailThing_Organisation = { name: string; id: string };

type TrailThing_Person = { name: string; id: string };

type TrailThing_RecordsFile = { title: string; id: string };

type TrailThing_Report = {
  id: string;
  organisation: { id: string; name: string };
  round: { id: string; title: string };
};

type TrailThing_Round = { title: string; id: string };

type TrailThing_Week = { year: number; id: string; organisation: { id: string; name: string } };

export type TrailThing =
  | TrailThing_Activity
  | TrailThing_AdministrativeUnit
  | TrailThing_Assignment
  | TrailThing_Directive
  | TrailThing_Dispatch
  | TrailThing_FormVersion
  | TrailThing_Movement
  | TrailThing_Obligation
  | TrailThing_Organisation
  | TrailThing_Person
  | TrailThing_RecordsFile
  | TrailThing_Report
  | TrailThing_Round
  | TrailThing_Week;

export type TrailChange = {
  field: string;
  before: string | null;
  after: string | null;
  beforeThing:
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Assignment
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_FormVersion
    | TrailThing_Movement
    | TrailThing_Obligation
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_Round
    | TrailThing_Week
    | null;
  afterThing:
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Assignment
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_FormVersion
    | TrailThing_Movement
    | TrailThing_Obligation
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_Round
    | TrailThing_Week
    | null;
};

export type TrailEvent = {
  id: string;
  sequence: number | null;
  occurredAt: string;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorName: string | null;
  principalKind: Types.PrincipalKind | null;
  reason: string | null;
  changeCount: number;
  changes: Array<TrailChange>;
  subject:
    | TrailThing_Activity
    | TrailThing_AdministrativeUnit
    | TrailThing_Assignment
    | TrailThing_Directive
    | TrailThing_Dispatch
    | TrailThing_FormVersion
    | TrailThing_Movement
    | TrailThing_Obligation
    | TrailThing_Organisation
    | TrailThing_Person
    | TrailThing_RecordsFile
    | TrailThing_Report
    | TrailThing_Round
    | TrailThing_Week
    | null;
};

export type TrailQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  subjectId?: string | null;
  actorId?: string | null;
  actions?: Array<string> | null;
  organisationId?: string | null;
  from?: string | null;
  to?: string | null;
};

export type TrailQuery = {
  auditEvents: {
    totalCount?: number;
    edges: Array<{ node: TrailEvent }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type HistoryQueryVariables = {
  id: string;
  first: number;
  after?: string | null;
};

export type HistoryQuery = {
  history: { edges: Array<{ node: TrailEvent }>; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};

export type TrailActsQueryVariables = Record<string, never>;

export type TrailActsQuery = { auditActs: Array<{ name: string; subjectType: string }> };

export type TrailStandingQueryVariables = {
  corrections: Array<string>;
};

export type TrailStandingQuery = {
  trailSeal: { sequence: number | null; sealedAt: string | null; head: string | null; waiting: number };
  corrections: { edges: Array<{ node: TrailEvent }> };
  latest: { edges: Array<{ node: TrailEvent }> };
};

export const TRAIL: TrustedDocument<TrailQuery, TrailQueryVariables> = trusted({
  operation: 'query',
  name: 'Trail',
  field: 'auditEvents',
  hash: '2eaa9ba542e7b327abec433fa0e16f14a4071b81b65407a411c83fd65989d707',
  takes: ['subjectId', 'actorId', 'actions', 'organisationId', 'from', 'to'],
});

export const HISTORY: TrustedDocument<HistoryQuery, HistoryQueryVariables> = trusted({
  operation: 'query',
  name: 'History',
  field: 'history',
  hash: '99b24c681dc65d307b13cad44f9a36dcf4223c175b4bc2e2b780ff1bf1652c7c',
  takes: ['id'],
});

export const TRAIL_ACTS: TrustedDocument<TrailActsQuery, TrailActsQueryVariables> = trusted({
  operation: 'query',
  name: 'TrailActs',
  field: 'auditActs',
  hash: '935c3d3fa4aa5348fa99d66b7b157bc34db66bafa04604769272ce3fe1880a33',
});

export const TRAIL_STANDING: TrustedDocument<TrailStandingQuery, TrailStandingQueryVariables> = trusted({
  operation: 'query',
  name: 'TrailStanding',
  field: 'trailSeal',
  hash: '7962a8804b07f13ca555e1dd124b7dcb3b1684925af783ba21675c7ca1c17fd0',
});
