import { describe, expect, it } from '@jest/globals';
import { ThingKind } from '@app/kernel';
import { inOrder, placesOf } from './trace-order.rules';

const [ANT, BEE, CAT, DOG] = ['ant', 'bee', 'cat', 'dog'].map((name) => ThingKind.declare(name)) as [
  ThingKind,
  ThingKind,
  ThingKind,
  ThingKind,
];
const source = (kind: ThingKind, hangsOn: ThingKind[] = [], carries: ThingKind[] = []) => ({
  kind,
  share: 10,
  hangsOn,
  carries,
});
const kinds = (sources: ReturnType<typeof source>[]) => inOrder(sources).map(({ kind }) => kind);

describe('the order in which sources are asked', () => {
  it('puts each after what it hangs on, else goes by name, however they registered', () => {
    expect(kinds([source(DOG), source(ANT, [DOG]), source(CAT), source(BEE, [CAT, BEE])])).toEqual([
      CAT,
      BEE,
      DOG,
      ANT,
    ]);
  });

  it('lets the later library say that things of an earlier one hang on its own', () => {
    expect(kinds([source(ANT), source(DOG, [], [ANT])])).toEqual([DOG, ANT]);
  });

  it('does not mind kinds that nobody traces, and refuses two that hang on each other', () => {
    expect(kinds([source(ANT, [DOG])])).toEqual([ANT]);
    expect(() => kinds([source(ANT, [BEE]), source(CAT, [ANT], [BEE]), source(BEE)])).toThrow(
      'traced kinds hang on each other',
    );
  });
});

describe('the places of a trace', () => {
  it('are the share of each kind, whoever else is there, up to a bound', () => {
    const half = [
      { ...source(ANT), share: 150 },
      { ...source(BEE), share: 350 },
    ];
    expect([...placesOf(half, 530).values()]).toEqual([150, 350]);
    expect([...placesOf([...half, { ...source(CAT), share: 30 }], 530).values()]).toEqual([150, 350, 30]);
    expect(() => placesOf([...half, { ...source(CAT), share: 31 }], 530)).toThrow('take 531 places, more than 530');
  });
});
