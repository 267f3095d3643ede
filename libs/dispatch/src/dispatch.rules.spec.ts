import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DispatchStatus } from './dispatch.entity';
import {
  afterStep,
  dispatchSteps,
  type DispatchParty,
  type DispatchStanding,
  needsReason,
  recallable,
  stepsOf,
} from './dispatch.rules';

const { Arrived, Refused, Received, Assigned, InProgress, Completed, RecallRequested, RecallAgreed, RecallRefused } =
  DispatchStatus;

const arrived: DispatchStanding = { status: Arrived, statusBeforeRecall: null, isReplaced: false };
const at = (status: DispatchStatus, over: Partial<DispatchStanding> = {}): DispatchStanding => ({
  ...arrived,
  status,
  ...over,
});

type Step = [DispatchParty, DispatchStatus];
const parties = fc.constantFrom<DispatchParty>('recipient', 'sender');
const statuses = fc.constantFrom(...Object.values(DispatchStatus));
const walks = fc.array(fc.tuple(parties, statuses), { maxLength: 40 });

/** The standings that a walk passes through; steps that are not allowed do not happen. */
const walked = (steps: Step[]): DispatchStanding[] =>
  steps.reduce<DispatchStanding[]>(
    (passed, [party, status]) => {
      const next = afterStep(passed.at(-1)!, party, status);
      return next ? [...passed, next] : passed;
    },
    [arrived],
  );

const reachedBy = (party: DispatchParty) => Object.values(dispatchSteps[party]).flat();

describe('the steps of a dispatched document', () => {
  it.each<[DispatchStatus, DispatchStatus[]]>([
    [Arrived, [Received, Refused]],
    [Received, [Assigned, InProgress, Completed]],
    [Assigned, [InProgress, Completed]],
    [InProgress, [Completed]],
    [RecallRequested, [RecallAgreed, RecallRefused]],
    [Completed, []],
    [Refused, []],
    [RecallAgreed, []],
  ])('lead the recipient from %s to %j', (from, to) => {
    expect(stepsOf(at(from), 'recipient')).toEqual(to);
  });

  it('let the sender ask back whatever is not finished', () => {
    expect(recallable).toEqual([Arrived, Received, Assigned, InProgress, RecallRefused]);
  });

  it('go on from where they were when the recipient keeps the document', () => {
    const kept = walked([
      ['recipient', Received],
      ['recipient', Assigned],
      ['sender', RecallRequested],
      ['recipient', RecallRefused],
    ]).at(-1)!;
    expect(kept).toEqual(at(RecallRefused, { statusBeforeRecall: Assigned }));
    expect(stepsOf(kept, 'recipient')).toEqual([InProgress, Completed]);
    const again = afterStep(kept, 'sender', RecallRequested)!;
    expect(again.statusBeforeRecall).toBe(Assigned);
  });

  it('end with a sending that was replaced', () => {
    for (const party of ['recipient', 'sender'] as const)
      expect(stepsOf(at(Received, { isReplaced: true }), party)).toEqual([]);
  });

  it('never leave a document that was refused, finished or given back', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const passed = walked(steps).map(({ status }) => status);
        const end = passed.findIndex((status) => [Refused, Completed, RecallAgreed].includes(status));
        expect(end === -1 || end === passed.length - 1).toBe(true);
      }),
    );
  });

  it('never make work of a document that was not received', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const passed = walked(steps).map(({ status }) => status);
        const working = passed.findIndex((status) => [Assigned, InProgress, Completed].includes(status));
        expect(working === -1 || passed.slice(0, working).includes(Received)).toBe(true);
      }),
    );
  });

  it('remember, while the document is asked back, a status in which work can go on', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { status, statusBeforeRecall } of walked(steps)) {
          if (status !== RecallRequested && status !== RecallRefused) continue;
          expect([Arrived, Received, Assigned, InProgress]).toContain(statusBeforeRecall);
        }
      }),
    );
  });

  it('belong to one party only', () => {
    expect(reachedBy('recipient').filter((status) => reachedBy('sender').includes(status))).toEqual([]);
  });

  it('tell the other side why it was refused, asked back or kept', () => {
    expect(Object.values(DispatchStatus).filter(needsReason)).toEqual([Refused, RecallRequested, RecallRefused]);
  });
});
