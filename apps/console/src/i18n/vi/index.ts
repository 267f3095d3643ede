import { account } from './account.ts';
import { activities } from './activities.ts';
import { administrativeUnits } from './administrativeUnits.ts';
import { app } from './app.ts';
import { directives } from './directives.ts';
import { enums } from './enums.ts';
import { errors } from './errors.ts';
import { inbox } from './inbox.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { ra } from './reactAdmin.ts';
import { reports } from './reports.ts';
import { rounds } from './rounds.ts';
import { shared } from './shared.ts';
import { signIn } from './signIn.ts';
import { weeks } from './weeks.ts';

export const vi = {
  ra,
  app,
  shared,
  enums,
  errors,
  signIn,
  account,
  inbox,
  reports,
  resources: { weeks, activities, directives, rounds, organisations, administrativeUnits, people },
};
