import { ACTIVITIES, ACTIVITY, AMEND_ACTIVITY, LOG_ACTIVITY } from '../activities/activities.graphql.ts';
import { ADMINISTRATIVE_UNIT, ADMINISTRATIVE_UNITS } from '../administrativeUnits/administrativeUnits.graphql.ts';
import { ASSIGNMENT, ASSIGNMENTS } from '../assignments/assignments.graphql.ts';
import { AMEND_DIRECTIVE, DIRECTIVE, DIRECTIVES, REGISTER_DIRECTIVE } from '../directives/directives.graphql.ts';
import { DISPATCH, DISPATCH_INBOX } from '../dispatches/dispatches.graphql.ts';
import { MOVEMENT, MOVEMENTS } from '../movements/movements.graphql.ts';
import {
  AMEND_ORGANISATION,
  CREATE_ORGANISATION,
  ORGANISATION,
  ORGANISATIONS,
} from '../organisations/organisations.graphql.ts';
import { CREATE_PERSON, PEOPLE } from '../people/people.graphql.ts';
import { OBLIGATIONS, OPEN_ROUND, ROUND, ROUNDS } from '../rounds/rounds.graphql.ts';
import { RECORDS_FILES, REGISTER_ENTRIES } from '../registers/registers.graphql.ts';
import { PLAN_GAPS } from '../thread/thread.graphql.ts';
import { AMEND_WEEK, PLAN_WEEK, WEEK, WEEKS } from '../weeks/weeks.graphql.ts';
import { pick, type ResourceOperations } from './operations';

type Variables = Record<string, unknown>;
type Inputs = readonly string[];

/** The form's values that the input type of the API knows. */
const input = (names: Inputs) => (data: Variables) => ({ input: pick(data, names) });
const amendment = (names: Inputs) => input(['id', 'version', ...names]);

const week = ['directiveId', 'theme', 'startsOn', 'endsOn', 'openingOn', 'openingPlace'];
const activity = [
  'weekId',
  'kindId',
  'title',
  'startsOn',
  'endsOn',
  'mode',
  'place',
  'partners',
  'eventCount',
  'peopleCount',
  'itemCount',
  'stateBudget',
  'otherFunding',
];
const directive = [
  'type',
  'code',
  'issuer',
  'issuerId',
  'issuedOn',
  'subject',
  'place',
  'signerName',
  'signerPosition',
  'signerAuthority',
  'recipients',
  'effectiveOn',
  'expiresOn',
  'links',
  'attachments',
  'draft',
];
/** A search also asks where its words stand. */
const searched = (filter: Variables): Variables => ({
  ...filter,
  ...(filter.search ? { words: filter.search, withFound: true } : {}),
});
const organisation = [
  'name',
  'kind',
  'line',
  'parentId',
  'administrativeUnitId',
  'actsForId',
  'validFrom',
  'contact',
  'legalBasis',
];
const round = ['organisationId', 'formVersionId', 'directiveId', 'title', 'year', 'startsOn', 'endsOn', 'tiers'];
const person = ['name', 'email', 'role', 'organisationId', 'validFrom'];

/** Every resource of the console and the documents that serve it. */
export const operations: Record<string, ResourceOperations> = {
  weeks: {
    list: { document: WEEKS, field: 'weeks' },
    one: { document: WEEK, field: 'week' },
    create: {
      document: PLAN_WEEK,
      field: 'planWeek',
      variables: input(['organisationId', 'year', 'parentId', ...week]),
    },
    update: { document: AMEND_WEEK, field: 'amendWeek', variables: amendment(week) },
  },
  activities: {
    list: { document: ACTIVITIES, field: 'activities' },
    one: { document: ACTIVITY, field: 'activity' },
    create: { document: LOG_ACTIVITY, field: 'logActivity', variables: input(['organisationId', ...activity]) },
    update: { document: AMEND_ACTIVITY, field: 'amendActivity', variables: amendment(activity) },
  },
  directives: {
    list: { document: DIRECTIVES, field: 'directives', variables: searched },
    one: { document: DIRECTIVE, field: 'directive' },
    create: {
      document: REGISTER_DIRECTIVE,
      field: 'registerDirective',
      variables: input(['keeperId', 'acceptTwin', ...directive]),
    },
    update: { document: AMEND_DIRECTIVE, field: 'amendDirective', variables: amendment(directive) },
  },
  organisations: {
    list: { document: ORGANISATIONS, field: 'organisations' },
    one: { document: ORGANISATION, field: 'organisation' },
    create: { document: CREATE_ORGANISATION, field: 'createOrganisation', variables: input(organisation) },
    update: {
      document: AMEND_ORGANISATION,
      field: 'amendOrganisation',
      variables: amendment(['name', 'contact', 'exchangeCode', 'legalBasis']),
    },
  },
  administrativeUnits: {
    list: { document: ADMINISTRATIVE_UNITS, field: 'administrativeUnits' },
    one: { document: ADMINISTRATIVE_UNIT, field: 'administrativeUnit' },
  },
  people: {
    list: { document: PEOPLE, field: 'people' },
    create: { document: CREATE_PERSON, field: 'createPerson', variables: input(person) },
  },
  rounds: {
    list: { document: ROUNDS, field: 'rounds' },
    one: { document: ROUND, field: 'round' },
    create: { document: OPEN_ROUND, field: 'openRound', variables: input(round) },
  },
  assignments: {
    list: { document: ASSIGNMENTS, field: 'assignments' },
    one: { document: ASSIGNMENT, field: 'assignment' },
  },
  dispatches: {
    list: { document: DISPATCH_INBOX, field: 'dispatchInbox' },
    one: { document: DISPATCH, field: 'dispatch' },
  },
  movements: { list: { document: MOVEMENTS, field: 'movements' }, one: { document: MOVEMENT, field: 'movement' } },
  planGaps: { list: { document: PLAN_GAPS, field: 'planGap' } },
  obligations: { list: { document: OBLIGATIONS, field: 'obligations' } },
  registerEntries: { list: { document: REGISTER_ENTRIES, field: 'registerEntries' } },
  recordsFiles: { list: { document: RECORDS_FILES, field: 'recordsFiles' } },
};
