import { DispatchStatus } from './dispatch.entity';

const { Arrived, Refused, Received, Assigned, InProgress, Completed, RecallRequested, RecallAgreed, RecallRefused } =
  DispatchStatus;

/** Who takes a step: the office that got the document, or the one that sent it. */
export type DispatchParty = 'recipient' | 'sender';

type Steps = Record<DispatchStatus, readonly DispatchStatus[]>;

/** What each party may make of a status. What is not here is refused. */
export const dispatchSteps: Record<DispatchParty, Steps> = {
  recipient: {
    [Arrived]: [Received, Refused],
    [Refused]: [],
    [Received]: [Assigned, InProgress, Completed],
    [Assigned]: [InProgress, Completed],
    [InProgress]: [Completed],
    [Completed]: [],
    [RecallRequested]: [RecallAgreed, RecallRefused],
    [RecallAgreed]: [],
    // Work goes on from where it was: see `stepsOf`.
    [RecallRefused]: [],
  },
  sender: {
    [Arrived]: [RecallRequested],
    [Refused]: [],
    [Received]: [RecallRequested],
    [Assigned]: [RecallRequested],
    [InProgress]: [RecallRequested],
    [Completed]: [],
    [RecallRequested]: [],
    [RecallAgreed]: [],
    [RecallRefused]: [RecallRequested],
  },
};

/** Where a sending stands with one recipient. */
export interface DispatchStanding {
  status: DispatchStatus;
  /** Set from the first time the sender asks for it back. */
  statusBeforeRecall: DispatchStatus | null;
  /** Another sending has taken its place: the trace stays, nothing is done with it any more. */
  isReplaced: boolean;
}

/** Statuses that a party may set now. */
export function stepsOf(standing: DispatchStanding, party: DispatchParty): readonly DispatchStatus[] {
  const { status, statusBeforeRecall, isReplaced } = standing;
  if (isReplaced) return [];
  const refused = party === 'recipient' && status === RecallRefused && statusBeforeRecall !== null;
  return dispatchSteps[party][refused ? statusBeforeRecall : status];
}

/** The standing after a step, or null when it is not allowed. */
export function afterStep(
  before: DispatchStanding,
  party: DispatchParty,
  status: DispatchStatus,
): DispatchStanding | null {
  if (!stepsOf(before, party).includes(status)) return null;
  if (status !== RecallRequested || before.status === RecallRefused) return { ...before, status };
  return { ...before, status, statusBeforeRecall: before.status };
}

/** From which the sender may ask for the document back. */
export const recallable: readonly DispatchStatus[] = Object.values(DispatchStatus).filter((status) =>
  dispatchSteps.sender[status].includes(RecallRequested),
);

/** Its recipient has nothing more of it: the sending no longer shows the document, which may be sent there again. */
export const givenBack: readonly DispatchStatus[] = [Refused, RecallAgreed];

const REASONED: ReadonlySet<DispatchStatus> = new Set([Refused, RecallRequested, RecallRefused]);

/** The other side has to be told why. */
export const needsReason = (status: DispatchStatus): boolean => REASONED.has(status);

/** The recipient puts it on its books: from here on it has an arrival number. */
export const entersBook = (status: DispatchStatus): boolean => status === Received;
