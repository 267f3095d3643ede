import type { Connection } from '../dataProvider/pages';
import type { Directive, Named } from '../shared/types';

/** In the order of a document's way; the last three when the sender asks for it back. */
export const DISPATCH_STATUSES = [
  'ARRIVED',
  'REFUSED',
  'RECEIVED',
  'ASSIGNED',
  'IN_PROGRESS',
  'COMPLETED',
  'RECALL_REQUESTED',
  'RECALL_AGREED',
  'RECALL_REFUSED',
] as const;
export type DispatchStatus = (typeof DISPATCH_STATUSES)[number];

export interface DispatchEvent {
  id: string;
  status: DispatchStatus;
  note: string | null;
  occurredAt: string;
  actorName: string | null;
}

export type DirectiveName = Pick<Directive, 'id' | 'code' | 'subject' | 'issuedOn' | 'issuer'>;

export interface DispatchRecipient {
  id: string;
  namedAs: string;
  status: DispatchStatus;
  statusAt: string;
  /** Statuses that the reader may set now. */
  canAct: DispatchStatus[];
  organisation: Named;
  events?: DispatchEvent[];
}

export interface ArrivedDispatch extends DispatchRecipient {
  dispatch: { id: string; note: string | null; sentAt: string; sender: Named; directive: DirectiveName | null };
}

export interface DispatchCount {
  status: DispatchStatus;
  count: number;
}

export interface Dispatch {
  id: string;
  purpose: 'NEW' | 'RECALL' | 'REPLACE' | 'UPDATE';
  note: string | null;
  sentAt: string;
  sender: Named;
  counts: DispatchCount[];
  /** Null where it is no longer shown to the reader. */
  directive: DirectiveName | null;
  replaces: { id: string; sentAt: string } | null;
  replacedBy: { id: string; sentAt: string } | null;
}

export type Recipients = Connection<DispatchRecipient>;

/** Whom some words mean today. */
export interface NamedParty {
  name: string;
  organisations: Named[];
  organisationCount: number;
  kinds: string[];
  levels: string[];
}
