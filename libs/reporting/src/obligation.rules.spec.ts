import { Actor, DeadlineBoundary, Role } from '@app/kernel';
import { isAbove, isOverdue, mayEdit, mayReview, ObligationStanding, standingOf } from './obligation.rules';
import { ReportState } from './report.entity';
import { RoundPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';

const obligation = (over: Partial<Obligation> = {}): Obligation =>
  ({
    organisationKey: 30,
    path: '1.20.30.',
    parentPath: '1.20.',
    toKey: 20,
    throughKey: 21,
    dueOn: '2024-10-20',
    dueBoundary: DeadlineBoundary.Before,
    extendedTo: null,
    closedOn: null,
    ...over,
  }) as Obligation;

const at = (role: Role, root: string, ...organisationKeys: number[]): Actor =>
  new Actor({
    principal: { kind: 'person', key: 'p' },
    sessionId: null,
    grants: [{ role, organisationKeys, roots: [root] }],
    scopes: '{}',
    provinces: [],
    language: 'vi',
  });

const above = (actor: Actor): boolean => isAbove(actor, RoundPermission.ExtendDeadline, obligation());

describe('an obligation', () => {
  it.each([
    [DeadlineBoundary.Before, null, '2024-10-19', false],
    [DeadlineBoundary.Before, null, '2024-10-20', true],
    [DeadlineBoundary.By, null, '2024-10-20', false],
    [DeadlineBoundary.By, null, '2024-10-21', true],
    [DeadlineBoundary.Before, '2024-10-25', '2024-10-25', false],
    [DeadlineBoundary.Before, '2024-10-25', '2024-10-26', true],
  ])('due %s the 20th, extended to %s, is on %s overdue: %s', (dueBoundary, extendedTo, today, overdue) => {
    expect(isOverdue(obligation({ dueBoundary, extendedTo }), null, today)).toBe(overdue);
  });

  it.each([
    [ReportState.Submitted, false],
    [ReportState.Accepted, false],
    [ReportState.Draft, true],
    [ReportState.Returned, true],
  ])('with a report that is %s is overdue: %s', (state, overdue) => {
    expect(isOverdue(obligation(), { state }, '2024-12-01')).toBe(overdue);
  });

  it('that is closed counts as closed unless its report is in', () => {
    const closed = obligation({ closedOn: '2024-10-10' });
    expect(standingOf(closed, null)).toBe(ObligationStanding.Closed);
    expect(standingOf(closed, { state: ReportState.Returned })).toBe(ObligationStanding.Closed);
    expect(standingOf(closed, { state: ReportState.Accepted })).toBe(ObligationStanding.Accepted);
    expect(isOverdue(closed, null, '2024-12-01')).toBe(false);
  });

  it('is edited where it is owed, and reviewed by the addressee or the body that receives for it', () => {
    const [own, addressee, receiver, further] = [
      at(Role.Leader, '1.20.30.', 30),
      at(Role.Leader, '1.20.', 20),
      at(Role.Officer, '1.20.21.', 21),
      at(Role.Officer, '1.', 1),
    ];
    expect([own, addressee, receiver, further].map((actor) => mayEdit(actor, obligation()))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([own, addressee, receiver, further].map((actor) => mayReview(actor, obligation()))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is never reviewed by somebody of the unit, whatever else they are', () => {
    expect(mayReview(at(Role.Leader, '1.', 20, 30), obligation())).toBe(false);
  });

  it('gets more time from any level above, not from the unit', () => {
    expect(above(at(Role.Officer, '1.', 1))).toBe(true);
    expect(above(at(Role.Officer, '1.20.21.', 21))).toBe(true);
    expect(above(at(Role.Leader, '1.20.30.', 30))).toBe(false);
    expect(above(at(Role.Reporter, '1.20.', 20))).toBe(false);
  });
});
