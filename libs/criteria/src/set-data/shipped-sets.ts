import { communeOf2014, unitOf2020, unknownSets } from './history';
import { learningCentre } from './learning-centre';
import { learningCitizen } from './learning-citizen';
import { learningCommunities } from './learning-community';
import { learningUnits } from './learning-unit';
import type { SetSource } from './set-source';

/** What every installation knows before anybody publishes a version of its own. */
export const shippedSets: readonly SetSource[] = [
  ...learningUnits,
  ...learningCommunities,
  learningCitizen,
  learningCentre,
  unitOf2020,
  communeOf2014,
  ...unknownSets,
];
