import { addDays, DeadlineBoundary } from '@app/kernel';
import fc from 'fast-check';
import { AssignmentRole, AssignmentStanding } from './assignment.entity';
import {
  answering,
  assignmentState,
  doneDayOf,
  lastDayOf,
  percentOf,
  type PartyState,
  standingOf,
} from './assignment.rules';

const { Lead, Coordinate, Do } = AssignmentRole;
const step = (percent: number, recordedOn: string, hasEvidence = false) => ({ percent, recordedOn, hasEvidence });
const party = (role: AssignmentRole, percent: number, doneOn: string | null = null): PartyState => ({
  role,
  percent,
  doneOn,
});
const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2024-09-01', days));
const steps = fc
  .array(fc.record({ percent: fc.constantFrom(0, 50, 99, 100), recordedOn: day, hasEvidence: fc.boolean() }))
  .map((list) => list.toSorted((a, b) => a.recordedOn.localeCompare(b.recordedOn)));
const parties = fc.array(
  fc.record({
    role: fc.constantFrom(Lead, Coordinate, Do),
    percent: fc.integer({ min: 0, max: 100 }),
    doneOn: fc.option(day),
  }),
);

describe('when a party is done', () => {
  it('is the day of the first whole progress with evidence', () => {
    expect(doneDayOf([step(50, '2024-09-01', true), step(100, '2024-09-02'), step(100, '2024-09-03', true)])).toBe(
      '2024-09-03',
    );
    expect(doneDayOf([step(100, '2024-09-02', true), step(100, '2024-09-05', true)])).toBe('2024-09-02');
  });

  it('counts nothing that something lower has followed', () => {
    expect(doneDayOf([step(100, '2024-09-02', true), step(90, '2024-09-04')])).toBeNull();
    expect(doneDayOf([step(100, '2024-09-02', true), step(90, '2024-09-04'), step(100, '2024-09-06', true)])).toBe(
      '2024-09-06',
    );
  });

  it('says done only of a party whose last progress is whole', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const done = doneDayOf(list);
        if (done === null) return;
        expect(percentOf(list)).toBe(100);
        expect(list.some(({ hasEvidence, recordedOn }) => hasEvidence && recordedOn === done)).toBe(true);
      }),
    );
  });

  it('stays done when whole progress is recorded again', () => {
    fc.assert(
      fc.property(steps, fc.boolean(), (list, evidence) => {
        const done = doneDayOf(list);
        if (done !== null) expect(doneDayOf([...list, step(100, '2024-12-31', evidence)])).toBe(done);
      }),
    );
  });
});

describe('who answers for a task', () => {
  it('is whoever leads, and without a leader everyone who does it', () => {
    expect(answering([party(Lead, 0), party(Do, 0), party(Coordinate, 0)])).toEqual([party(Lead, 0)]);
    expect(answering([party(Do, 0), party(Coordinate, 0)])).toEqual([party(Do, 0)]);
    expect(answering([party(Coordinate, 0)])).toEqual([]);
  });

  it('is done on the day of the last one', () => {
    expect(
      assignmentState([
        party(Do, 100, '2024-09-03'),
        party(Do, 100, '2024-09-09'),
        party(Do, 100, '2024-09-05'),
        party(Coordinate, 0),
      ]),
    ).toEqual({ percent: 100, doneOn: '2024-09-09' });
    expect(assignmentState([party(Do, 100, '2024-09-03'), party(Do, 20)])).toEqual({ percent: 20, doneOn: null });
  });

  it('is never done by coordinating alone', () => {
    expect(assignmentState([party(Coordinate, 100, '2024-09-03')])).toEqual({ percent: 0, doneOn: null });
    expect(assignmentState([])).toEqual({ percent: 0, doneOn: null });
  });

  it('does not depend on the order of the parties or on who coordinates', () => {
    fc.assert(
      fc.property(parties, parties, (list, others) => {
        const helpers = others.map((other) => ({ ...other, role: Coordinate }));
        expect(assignmentState([...helpers, ...list.toReversed()])).toEqual(assignmentState(list));
      }),
    );
  });
});

describe('how a task stands', () => {
  it('counts the last day by its boundary', () => {
    expect(lastDayOf('2024-10-20', DeadlineBoundary.By)).toBe('2024-10-20');
    expect(lastDayOf('2024-10-20', DeadlineBoundary.Before)).toBe('2024-10-19');
    expect(lastDayOf(null, DeadlineBoundary.By)).toBeNull();
  });

  it('is open on the last day and overdue on the next', () => {
    expect(standingOf(null, '2024-10-19', '2024-10-19')).toBe(AssignmentStanding.Open);
    expect(standingOf(null, '2024-10-19', '2024-10-20')).toBe(AssignmentStanding.Overdue);
    expect(standingOf('2024-10-19', '2024-10-19', '2024-12-01')).toBe(AssignmentStanding.Done);
    expect(standingOf('2024-10-20', '2024-10-19', '2024-12-01')).toBe(AssignmentStanding.DoneLate);
  });

  it('is never late without a day', () => {
    fc.assert(
      fc.property(fc.option(day), day, (done, today) => {
        expect([AssignmentStanding.Open, AssignmentStanding.Done]).toContain(standingOf(done, null, today));
      }),
    );
  });
});
