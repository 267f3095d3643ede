// Made from trail.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

type TrailThing_Activity = { id: string; activityTitle: string };

type TrailThing_AdministrativeUnit = { id: string; unitName: string };

type TrailThing_Assignment = { id: string; taskText: string };

type TrailThing_Directive = { id: string; directiveCode: string | null; directiveSubject: string };

type TrailThing_Dispatch = { id: string; sent: { id: string; code: string | null; subject: string } | null };

type TrailThing_FormVersion = { id: string; formTitle: string };

type TrailThing_Movement = { id: string; movementName: string };

type TrailThing_Obligation = {
  id: string;
  owedBy: { id: string; name: string };
  owedIn: { id: string; title: string };
};

type TrailThing_Organisation = { id: string; organisationName: string };

type TrailThing_Person = { id: string; personName: string };

type TrailThing_RecordsFile = { id: string; fileTitle: string };

type TrailThing_Report = {
  id: string;
  reportOf: { id: string; name: string };
  reportIn: { id: string; title: string };
};

type TrailThing_Round = { id: string; roundTitle: string };

type TrailThing_Week = { id: string; weekYear: number; weekOf: { id: string; name: string } };

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
  hash: 'cc3cd31780fbf49055275ccee51f86a7f75baec0120392cde00d3ba4a1398d2c',
});

export const HISTORY: TrustedDocument<HistoryQuery, HistoryQueryVariables> = trusted({
  operation: 'query',
  name: 'History',
  field: 'history',
  hash: '30b56081373683fd4979f5d66b7ac3188c29893f1265b69ee234df46423e593b',
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
  hash: '88bf771e31f38e1ebd70608d7e39482ae25ea3b7b42bc9e2fda8e74f92fc4f7f',
});
