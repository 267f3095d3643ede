import { account } from './account.ts';
import { activities } from './activities.ts';
import { administrativeUnits } from './administrativeUnits.ts';
import { app } from './app.ts';
import { assignments } from './assignments.ts';
import { calendar } from './calendar.ts';
import { directives } from './directives.ts';
import { dispatches } from './dispatches.ts';
import { enums } from './enums.ts';
import { errors } from './errors.ts';
import { inbox } from './inbox.ts';
import { movements } from './movements.ts';
import { organisations } from './organisations.ts';
import { ownDocuments } from './ownDocuments.ts';
import { people } from './people.ts';
import { ra } from './reactAdmin.ts';
import { reading } from './reading.ts';
import { registers } from './registers.ts';
import { reports } from './reports.ts';
import { rounds } from './rounds.ts';
import { shared } from './shared.ts';
import { signIn } from './signIn.ts';
import { thread } from './thread.ts';
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
  reading,
  reports,
  resources: {
    weeks,
    activities,
    directives,
    rounds,
    organisations,
    administrativeUnits,
    people,
    ownDocuments,
    registers,
    assignments,
    dispatches,
    movements,
    thread,
    calendar,
  },
};
