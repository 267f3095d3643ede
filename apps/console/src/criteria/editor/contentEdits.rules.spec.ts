import { describe, expect, it } from '@jest/globals';
import type { Content } from '../criteria.graphql.ts';
import {
  addCriterion,
  addTarget,
  blankCriterion,
  blankTarget,
  faultsAt,
  moveTarget,
  withoutTarget,
  withTarget,
} from './contentEdits.rules';

const empty: Content = {
  criteria: [],
  rule: {
    kind: 'ALL_MET',
    withoutEvidence: 'AS_ANSWERED',
    bands: null,
    noCriterionZero: null,
    marks: null,
    minimumPerItem: null,
    citation: { text: null, article: null, clause: null, point: null, item: null },
  },
};
const one = addCriterion(empty, blankCriterion(empty.criteria));
const two = addTarget(addTarget(one, 0, blankTarget(one.criteria[0]!)), 0, {
  ...blankTarget(one.criteria[0]!),
  code: '1.2',
});
const codes = ({ criteria }: Content) => criteria.flatMap(({ targets }) => targets.map(({ code }) => code));

describe('edits of a draft', () => {
  it('number what is added after what is there', () => {
    expect(one.criteria.map(({ code }) => code)).toEqual(['1']);
    expect(codes(two)).toEqual(['1.1', '1.2']);
  });

  it('change, move and take away one target, and leave the content that they began with', () => {
    const place = { criterion: 0, target: 0 };
    expect(codes(withTarget(two, place, { ...two.criteria[0]!.targets[0]!, code: '1.9' }))).toEqual(['1.9', '1.2']);
    expect(codes(moveTarget(two, place, 1))).toEqual(['1.2', '1.1']);
    expect(codes(moveTarget(two, place, -1))).toEqual(['1.1', '1.2']);
    expect(codes(withoutTarget(two, place))).toEqual(['1.2']);
    expect(codes(two)).toEqual(['1.1', '1.2']);
  });

  it('know which faults are whose', () => {
    const faults = ['criteria.1.code', 'criteria.1.targets.0.code', 'criteria.10.code'].map((path) => ({ path }));
    expect(faultsAt(faults, 'criteria.1').map(({ path }) => path)).toEqual([
      'criteria.1.code',
      'criteria.1.targets.0.code',
    ]);
  });
});
