import { createUnionType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import type { Thing, ThingChange } from './thing';

const types = new Set<Type>();

/** A card that has at hand what it stands for. */
export type RecordedThing = Thing & {
  /** An instance of a type that is declared with `OnCard`; null where the answer has the card only. */
  record: object | null;
  /** Null where nothing is known, and in every list that is not behind a figure. */
  change?: ThingChange | null;
};

/** Declares an object type that a card may carry whole, so that one list shows things of many kinds in full. */
export const OnCard = (): ClassDecorator => (target) => {
  types.add(target as unknown as Type);
};

/** What a card stands for. No central file lists the types: each is declared where it is written. */
export const ThingRecord = createUnionType({ name: 'ThingRecord', types: () => [...types] });
