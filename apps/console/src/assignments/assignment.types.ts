import type { Boundary, Directive, Named, StoredFile } from '../shared/types';

export type AssignmentStanding = 'OPEN' | 'OVERDUE' | 'DONE' | 'DONE_LATE';
export type AssignmentRole = 'LEAD' | 'COORDINATE' | 'DO';

type DirectiveName = Pick<Directive, 'id' | 'code' | 'subject'>;

/** What one party wrote down; `file` or `directive` is its evidence. */
export interface Progress {
  id: string;
  percent: number;
  note: string | null;
  fileName: string | null;
  file: StoredFile | null;
  directive: DirectiveName | null;
  recordedAt: string;
}

export interface AssignmentParty {
  organisation: Named;
  role: AssignmentRole;
  /** The words of the document that name it. */
  namedAs: string;
  percent: number | null;
  doneOn: string | null;
  canRecord: boolean;
  progress?: Progress[];
  suggestedEvidence?: DirectiveName[];
}

export interface Assignment {
  id: string;
  text: string;
  section: string | null;
  dueOn: string | null;
  dueBoundary: Boundary;
  /** Last day in time; null when the document sets none. */
  lastDay: string | null;
  percent: number;
  standing: AssignmentStanding;
  version: number;
  directive: DirectiveName;
  /** Whom the document names and nobody here is. */
  unknownNames: string[];
  parties: AssignmentParty[];
}

/** A party as the form of a task holds it. */
export interface PartyChoice {
  organisation: Named;
  role: AssignmentRole;
  namedAs: string;
}
