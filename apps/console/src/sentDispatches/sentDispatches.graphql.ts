// Made from sentDispatches.graphql by npm run console:documents; change that file.
import type * as Types from '../dataProvider/schema.ts';
import { DispatchStatus, SendingSort } from '../dataProvider/schema.ts';
import { type TrustedDocument, trusted } from '../dataProvider/trusted.ts';

export type Refusal = {
  id: string;
  status: Types.DispatchStatus;
  statusNote: string | null;
  organisation: { id: string; name: string };
};

export type SentDispatch = {
  id: string;
  purpose: Types.DispatchPurpose;
  note: string | null;
  sentAt: string;
  senderName: string;
  counts: Array<{ status: Types.DispatchStatus; count: number }>;
  totals: {
    all: number;
    arrived: number;
    refused: number;
    received: number;
    assigned: number;
    inProgress: number;
    completed: number;
    recallRequested: number;
    recallAgreed: number;
    recallRefused: number;
  };
  refused: { edges: Array<{ node: Refusal }> };
  notGivenBack: { edges: Array<{ node: Refusal }> };
  directive: { id: string; code: string | null; subject: string; issuer: string; issuedOn: string | null } | null;
};

export type SentDispatchesQueryVariables = {
  first?: number | null;
  after?: string | null;
  withTotal: boolean;
  status?: Types.DispatchStatus | null;
  search?: string | null;
  sentFrom?: string | null;
  sentTo?: string | null;
  sort?: Types.SendingSort | null;
  descending?: boolean | null;
};

export type SentDispatchesQuery = {
  sentDispatches: {
    totalCount?: number;
    edges: Array<{ node: SentDispatch }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export const SENT_DISPATCHES: TrustedDocument<SentDispatchesQuery, SentDispatchesQueryVariables> = trusted({
  operation: 'query',
  name: 'SentDispatches',
  field: 'sentDispatches',
  hash: '534f46c4d5cfe2b246b11b5527d4209fe4cb6f4e0e1c22c5d69ef26274254463',
  takes: ['status', 'search', 'sentFrom', 'sentTo'],
  words: { status: DispatchStatus, sort: SendingSort },
});
