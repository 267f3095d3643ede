import { randomUUID } from 'node:crypto';
import { type Call, found, input, list, narrowed, own, place, stale, staleInput } from '../../access/call';
import type { Target } from '../../access/world';

/** In a house with the wing, every target has a circle. */
export type WithCircle = Target & { circle: string };

const circleOf = (target: Target): string => (target as WithCircle).circle;

const circle = ({ organisation }: Target) => ({
  organisationId: organisation.id,
  name: `Nhóm ${randomUUID()}`,
  startsOn: '2024-10-01',
  memberCount: 1,
});

export const studyCircleCalls: Record<string, Call> = {
  studyCircle: place((target) => ({ id: circleOf(target) })),
  'node (study circle)': found(circleOf),
  studyCircles: list(() => ({}), circleOf),
  'studyCircles (organisation)': narrowed(
    list(({ organisation }) => ({ organisationId: organisation.id }), circleOf),
    ['sibling', 'parent', 'other province'],
    circleOf,
  ),
  beginStudyCircle: input(circle),
  'beginStudyCircle (directive)': input(({ directive }, world) => ({ ...circle(own(world)), directiveId: directive })),
  'beginStudyCircle (leader)': input(({ recorded }, world) => ({ ...circle(own(world)), leaderId: recorded })),
  amendStudyCircle: staleInput((target) => ({ id: circleOf(target), memberCount: 2 })),
  'amendStudyCircle (directive)': staleInput(({ directive }, world) => ({
    id: circleOf(own(world)),
    directiveId: directive,
  })),
  'amendStudyCircle (leader)': staleInput(({ recorded }, world) => ({
    id: circleOf(own(world)),
    leaderId: recorded,
  })),
  closeStudyCircle: stale((target) => ({ id: circleOf(target) })),
  'draftFrom (study circle)': place((target) => ({ kind: 'STUDY_CIRCLE_DECISION', sourceId: circleOf(target) })),
};
