import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { DataSource } from 'typeorm';
import { calls } from '../access/calls';
import { schemaOf } from '../access/operations';
import { policy } from '../access/policy';
import { buildTarget, buildWorld, type World } from '../access/world';
import { openRound, type TestRound } from '../reporting/reports-given';
import { TestApi } from '../support/app';

/** Operations that answer one thing, or the same whatever there is. What is nested in it is walked where the type is in a list. */
const ONE_THING = new Set([
  'account',
  'activity',
  'activityKinds',
  'administrativeUnit',
  'assessment',
  'assessmentRound',
  'assessmentRoundPreview',
  'assignment',
  'calendarDays',
  'auditActs',
  'award',
  'awardKinds',
  'competence',
  'rewardOf',
  'linkedAnswers',
  'calendarYear',
  'citizen',
  'citizenImport',
  'clan',
  'cluster',
  'codeToCome',
  'criteriaSet',
  'criteriaVersion',
  'community',
  'areaBoard',
  'areaTarget',
  'arrivalNumberToCome',
  'delegates',
  'draftsFrom',
  'issuingRule',
  'directive',
  'dispatch',
  'family',
  'form',
  'forms',
  'indicatorResult',
  'indicators',
  'movement',
  'movementRegistration',
  'registrationCounts',
  'node',
  'obligation',
  'organisation',
  'permissionGuide',
  'person',
  'planGapCounts',
  'printedBooks',
  'recordsFile',
  'refillPreview',
  'report',
  'reportBrief',
  'resolveParty',
  'round',
  'roundPreview',
  'checkCertificate',
  'communityResults',
  'subjectAssessment',
  'subjectCounts',
  'subjectResults',
  'statedResults',
  'subjectResultStatement',
  'subjectToAssess',
  'accountBooks',
  'advance',
  'advanceStatement',
  'apiClient',
  'webhook',
  // Of one webhook, without a field that asks for anything.
  'webhookDeliveries',
  'bankReconciliation',
  'bankStatement',
  'cashCount',
  'cashNotes',
  'counterparty',
  'fund',
  'ledgerStatement',
  'moneyPlace',
  'voucher',
  'voucherDraft',
  'openItem',
  'rewardDecision',
  'budget',
  'campaign',
  'fundHandover',
  'fundHandoverPreview',
  'fundPublication',
  'fundPublicationPreview',
  'donation',
  'pledge',
  'stockItem',
  'sponsorBook',
  'stockBook',
  'title',
  'titleCounts',
  'recognitionCounts',
  'endingRecognitions',
  'titleRegistration',
  'ballot',
  'council',
  'nomination',
  'recognition',
  'recognitionRound',
  'scholarshipRound',
  'scholarshipApplication',
  'totals',
  'trailSeal',
  'viewer',
  'week',
  'workingDaysBefore',
]);

/** Lists that more schools below the reader do not lengthen, with the reason. */
const ALIKE = new Map<string, string>([
  ['recognitionHistory', 'of one holder; bounded'],
  ['answerLinks', 'of one citizen; one statement, bounded'],
  ['movementRegistrations', 'of one movement; counted in movements/movements'],
  ['auditEvents', 'of one thing here; counted in audit/trail'],
  ['areaFigures', 'of one figure, whose units schools do not lengthen; counted in targets/targets'],
  ['history', 'of one thing; counted in audit/history'],
  ['doneInMyPlace', 'the same entries as those of auditEvents'],
  ['cellHistory', 'of one cell of one report; counted in reporting/reports'],
  ['assessmentEvidences', 'of one organisation; one page by keyset, files in one statement'],
  ['assessmentCarryOvers', 'of one round, whose lines are few; losses come whole'],
  ['subjectCarryOvers', 'of one round, whose lines are few; losses are summed up'],
  ['resultStatementOffices', 'of communes alone; counted in subject-assessments/result-statements'],
  ['assessmentRounds', 'opened by the levels above alone; counted in assessments'],
  ['assessments', 'of the schools asked alone; counted in assessments'],
  ['offeredEvidence', 'of one unit; bounded'],
  ['titles', 'the same for all'],
  ['ledgerAccounts', 'the same for all'],
  ['spendingCaps', 'the same for all'],
  ['spendableLines', 'of one budget; three statements'],
  ['activitiesToPay', 'of one set of books; two statements, bounded'],
  ['donations', 'givers who are people are read once more where there are some; a page by keyset'],
  ['checkBooks', 'of one set of books; a statement for each check'],
  ['fundsOf', 'of one set of books; counted in ledger/reading'],
  ['moneyPlacesOf', 'of one set of books; one statement'],
  ['moneyStandings', 'of one set of books; counted in ledger/reading'],
  ['holdingStandings', 'of one set of books; counted in ledger/reading'],
  ['accountStandings', 'of one set of books; one statement'],
  ['advances', 'of readers of the books, whom this caller is not; counted in advances/advances'],
  ['advanceStandings', 'of one set of books; one statement'],
  ['apiScopes', 'derived from the schema; no statement'],
  ['counterparties', 'of one set of books; counted in ledger/reading'],
  ['bankLines', 'of one account; one page by keyset'],
  ['bankMatchProposals', 'of one account; a statement for lines, one for vouchers, one for names'],
  ['publicationLaw', 'the same for all'],
  ['campaignUses', 'the same for all'],
  ['campaignLaw', 'the same for all'],
  ['sponsorTotals', 'of one set of books; counted in donations/gift-books'],
  ['stockTotals', 'of one store; one statement'],
  ['stockMoves', 'of one item; one page by keyset'],
  ['awards', 'the same for all'],
  ['authorities', 'the same for all'],
  ['titleClosings', 'of one year; one page by keyset'],
  ['recognitionRounds', 'of offices that schools do not lengthen; counted in recognitions/recognitions'],
  ['nominations', 'of rounds that schools do not lengthen; counted in recognitions/recognitions'],
  ['recognitions', 'of decisions that schools do not lengthen; counted in recognitions/recognitions'],
  ['disclosedDecision', 'a page of one decision; counted in disclosures/disclosures'],
  ['disclosurePreview', 'as what is shown'],
  ['scholarshipFundings', 'one statement, of one office'],
  ['scholarshipStanding', 'of one round; counted in scholarships/scholarships'],
  ['scholarshipApplications', 'of one round; counted in scholarships/scholarships'],
  ['recognitionRewards', 'of one decision; counted in rewards/rewards'],
  ['scholarshipGrants', 'of one round; counted in scholarships/scholarships'],
  ['councilRules', 'the same for all'],
  ['ballotCases', 'of one ballot; one page by keyset'],
  ['councilCandidates', 'of one organisation; bounded'],
  ['titleRegistrations', 'of a year; counted in titles/titles'],
  ['criteriaSets', 'the same law for all; counted in criteria/criteria'],
  ['administrativeUnits', 'the same map for all; counted in organisations/administrative-units'],
  ['citizenImports', 'of the own workplaces alone; one page by keyset'],
  ['importFaults', 'of one file; one page by keyset'],
  ['bookEntries', 'of the own books alone; counted in records/registers'],
  ['certificateBatches', 'the own ones alone, at most five'],
  ['listExports', 'the own ones alone, at most twenty; counted in worker/list-exports'],
  ['booksToTakeOver', 'one statement, of ended offices that the own ones follow; at most a hundred'],
  ['savedFilters', 'of the own workplaces alone, and bounded; counted in saved-filters'],
  ['recordsFiles', 'of the own books alone; one page by keyset'],
  ['printedLines', 'of one book of the own; lines come whole, in one statement of the book'],
  ['sentDispatches', 'of the own workplace alone; counted in dispatch/dispatch'],
  ['dispatchInbox', 'of the own workplace alone; counted in dispatch/dispatch'],
  ['directiveTwins', 'one statement; at most one twin in each register above'],
  ['directiveTrace', 'counted in thread/trace'],
  ['trace', 'counted in thread/trace'],
  ['inbox', 'ten piles, a statement each, however long they are'],
  ['thingsBehind', 'of one cell of the own report; counted in activities/activities'],
  ['reportsCounting', 'of one activity; a statement for each level above a report'],
  ['readDirective', 'one file; counted in thread/confirm-reading'],
]);

/**
 * Organisations that a page names are asked for by fields that wait for other statements; how many of these meet in one depends on which of them is
 * answered first. So they are bounded, far below a statement for each of twelve rows.
 */
const MEETING = 4;
const isOfNamedOrganisations = (text: string): boolean =>
  /AS k\(key, day, at\)|^SELECT parent_key AS key, count|^SELECT place\.organisation_key AS key FROM organisation_period/.test(
    text,
  );

/** Statements that only some rows need, and all of them together: where a name that is known works. */
const ONCE = new Map([['dispatchRecipients', 1]]);

const MORE = 12;
/** Rows of a list after which a walk ends. */
const WALKED = 40;
const PAGE = 20;
/** What a field might ask for each row; the second as those do that may meet by chance. */
const SEEDED_LEAKS = ['SELECT 1 AS leak', 'SELECT 1 AS leak /* AS k(key, day, at) */'];
/** How deep a selection goes from the row of a list. */
const DEPTH = 2;
/** What would cost too much any deeper. */
const DEPTHS = new Map([
  ['directives', 1],
  ['movements', 1],
  ['recognitionRounds', 1],
]);

/**
 * Every query operation, asked in a small country and in one with twelve more schools that have everything, with every field of the row and of what hangs on it: as many statements. A field that
 * asks by itself for each row fails here, whoever adds it.
 */
describe('statements of an operation', () => {
  let api: TestApi;
  let world: World;
  let schema: GraphQLSchema;
  const schools: Awaited<ReturnType<typeof buildTarget>>[] = [];
  let round: TestRound | null = null;
  let leaking = '';
  let leaks = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await buildWorld(api, 'commune');
    schema = schemaOf(api.app);
  }, 180_000);
  afterAll(() => api.close());

  it('are as many for many rows as for few', async () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !ONE_THING.has(name));
    const few = await measured(lists);
    await grow();
    const many = await measured(lists);
    expect(findings(lists, few, many)).toEqual([]);
  }, 180_000);

  it.each(SEEDED_LEAKS)('are found to be more where a field asks for each row (%s)', async (statement) => {
    const field = schema.getQueryType()!.getFields().administrativeUnits!;
    const [few, many] = await whileLeaking(statement, async () => [
      new Map([[field.name, await ask(field, 1)]]),
      new Map([[field.name, await ask(field, PAGE)]]),
    ]);
    expect(findings([field], few, many)).toEqual([expect.stringContaining(`× ${statement}`)]);
  });

  /** The name of a unit is asked for again, row by row. */
  async function whileLeaking<Answer>(statement: string, work: () => Promise<Answer>): Promise<Answer> {
    const name = (schema.getType('AdministrativeUnit') as GraphQLObjectType).getFields().name!;
    const { resolve } = name;
    name.resolve = async (unit: { name: string }) => {
      await api.app.get(DataSource).query(statement);
      return unit.name;
    };
    leaking = `Leaking${++leaks}`;
    try {
      return await work();
    } finally {
      leaking = '';
      name.resolve = resolve;
    }
  }

  it('shows every list in each of its sorts whole, each row once, and turned round', async () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
      const type = getNamedType(field.args.find(({ name }) => name === 'sort')?.type);
      return isEnumType(type) ? [{ field, sorts: type.getValues().map(({ name }) => name) }] : [];
    });
    expect(lists.length).toBeGreaterThan(10);
    for (const { field, sorts } of lists) {
      const all = await walked(field, {});
      for (const sort of sorts) {
        const [up, down] = [await walked(field, { sort }), await walked(field, { sort, descending: true })];
        expect(new Set(up)).toHaveProperty('size', up.length);
        // What goes on beyond the pages that are walked begins elsewhere in each order.
        if (all.length >= WALKED) continue;
        expect({ list: field.name, sort, rows: up.toSorted() }).toEqual({
          list: field.name,
          sort,
          rows: all.toSorted(),
        });
        expect({ list: field.name, sort, rows: down }).toEqual({ list: field.name, sort, rows: up.toReversed() });
      }
    }
  }, 180_000);

  /** A list by pages of five, not much further than some: its rows, by their ids or else as they are. */
  async function walked(field: GraphQLField<unknown, unknown>, sorted: Record<string, unknown>) {
    const variables = { ...(await asked(field.name)), ...sorted, first: 5 };
    const used = field.args.filter(({ name }) => name in variables || name === 'after');
    const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `query (${declared}) { ${field.name}(${given}) { edges { node ${selectionOf(nodeOf(field), 0)} } pageInfo { hasNextPage endCursor } } }`;
    const rows: string[] = [];
    for (let after: string | null = null; ;) {
      const answer: { data: Record<string, Walked>; errors?: unknown } = await api.run<Record<string, Walked>>(
        actorOf(field.name).person,
        query,
        {
          ...variables,
          after,
        },
      );
      expect({ list: field.name, sorted, errors: answer.errors }).toEqual({
        list: field.name,
        sorted,
        errors: undefined,
      });
      const { edges, pageInfo } = answer.data[field.name]!;
      rows.push(...edges.map(({ node }) => (node.id as string | undefined) ?? JSON.stringify(node)));
      if (!pageInfo.hasNextPage || rows.length >= WALKED) return rows;
      after = pageInfo.endCursor;
    }
  }

  async function grow(): Promise<void> {
    const { organisation } = world.targets.own;
    for (let count = 0; count < MORE; count += 1) {
      const school = await api.given.organisation({
        kind: 'primary_school' as OrganisationKind,
        parent: organisation,
        name: `Trường số ${count}`,
      });
      schools.push(await buildTarget(api, world.form, world.outside, school, organisation));
    }
    const places = [organisation, ...schools.map((school) => school.organisation)];
    const to = places.map((at) => ({ organisation: at, to: at === organisation ? world.outside : organisation }));
    round = await openRound(api.owner, world.form, to);
    for (let count = 0; count < 3; count += 1) await api.given.signIn(actorOf('sessions').person.key);
  }

  async function measured(lists: GraphQLField<unknown, unknown>[]) {
    const found = new Map<string, Measured>();
    for (const field of lists) {
      // What is kept in the process is read by the first call.
      await ask(field);
      found.set(field.name, await ask(field));
    }
    return found;
  }

  async function argsOf(
    { name, args }: GraphQLField<unknown, unknown>,
    page: number,
  ): Promise<Record<string, unknown>> {
    if (name === 'nodes') return { ids: [world.targets.own, ...schools].map(({ directive }) => directive) };
    const isPaged = args.some((argument) => argument.name === 'first');
    return { ...(await asked(name)), ...(isPaged ? { first: page } : {}) };
  }

  /** As the access matrix asks; what would name one thing only is widened to what the schools lengthen. */
  async function asked(name: string): Promise<Record<string, unknown>> {
    const { own, parent } = world.targets;
    const { id: roundId, obligations } = round ?? world.roundOfAll;
    const widened: Record<string, Record<string, unknown>> = {
      assignments: {},
      // Those that the country sets fill a page by themselves.
      areaTargets: { unitId: nodeId('AdministrativeUnit', own.organisation.scopeId) },
      // A year that has its figure before the schools have theirs.
      areaFigures: {
        unitId: nodeId('AdministrativeUnit', own.organisation.scopeId),
        indicatorId: nodeId('Indicator', 13),
        year: 2020,
        map: 'AS_REPORTED',
      },
      obligations: { roundId },
      contributions: { obligationId: obligations[0], cellId: nodeId('FormCell', world.form.cells[0]!) },
      planGap: { directiveId: parent.directive, kinds: ['PRIMARY_SCHOOL'] },
      search: { words: 'truong', kinds: ['ORGANISATION'] },
      dispatchRecipients: {
        senderId: own.organisation.id,
        name: ['các trường học', ...schools.map((_, at) => `Trường số ${at}`)],
      },
    };
    const call = calls[name]!;
    return widened[name] ?? (await call.ask(world, call.about === 'place' ? own : null, actorOf(name))).args ?? {};
  }

  function actorOf(name: string) {
    const roles = policy[name]!.flatMap((rule) => rule.roles);
    return world.actors[roles.includes(Role.Officer) ? Role.Officer : roles[0]!];
  }

  async function ask(field: GraphQLField<unknown, unknown>, page = PAGE): Promise<Measured> {
    const variables = await argsOf(field, page);
    const used = field.args.filter(({ name }) => name in variables);
    const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
    const call = given ? `${field.name}(${given})` : field.name;
    const depth = DEPTHS.get(field.name) ?? DEPTH;
    // Another text for each, so that it is compiled with the leak.
    const query = `query ${leaking} ${declared ? `(${declared})` : ''} { ${call} ${selectionOf(getNamedType(field.type), depth)} }`;
    let answer: Awaited<ReturnType<typeof api.run<Record<string, unknown>>>> | undefined;
    const texts = await api.sent(async () => (answer = await api.run(actorOf(field.name).person, query, variables)));
    return { texts, errors: answer!.errors, rows: rowsOf(answer!.data?.[field.name]) };
  }
});

function findings(
  lists: GraphQLField<unknown, unknown>[],
  few: Map<string, Measured>,
  many: Map<string, Measured>,
): string[] {
  return lists.flatMap(({ name }) => {
    const [before, after] = [few.get(name)!, many.get(name)!];
    const errors = before.errors ?? after.errors;
    if (errors) return [`${name}: ${JSON.stringify(errors)}`];
    if (after.rows <= before.rows && !ALIKE.has(name))
      return [`${name}: ${before.rows} and ${after.rows} rows prove nothing`];
    if (areAsMany(before.texts, after.texts, ONCE.get(name) ?? 0)) return [];
    const counts = `${before.texts.length} statements for ${before.rows} rows, ${after.texts.length} for ${after.rows}`;
    return [`${name}: ${counts}\n${difference(before.texts, after.texts)}`];
  });
}

function areAsMany(few: string[], many: string[], once: number): boolean {
  const [ofFew, ofMany] = [few, many].map((texts) => texts.filter(isOfNamedOrganisations).length) as [number, number];
  return many.length - ofMany <= few.length - ofFew + once && ofMany <= ofFew + MEETING;
}

interface Walked {
  edges: { node: Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The type of a connection's rows. */
function nodeOf(field: GraphQLField<unknown, unknown>): GraphQLNamedType {
  const edge = (getNamedType(field.type) as GraphQLObjectType).getFields().edges!.type;
  return getNamedType((getNamedType(edge) as GraphQLObjectType).getFields().node!.type);
}

interface Measured {
  texts: string[];
  rows: number;
  errors?: unknown;
}

function rowsOf(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  const { edges, things } = (answer ?? {}) as { edges?: unknown[]; things?: unknown[] };
  return (edges ?? things ?? []).length;
}

/** Every field that needs no argument, as deep as told. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields())
    .filter(isOptional)
    .flatMap(({ name, type: of }) => {
      const target = getNamedType(of);
      if (isLeafType(target)) return [name];
      const isPlumbing = /^(edges|node|pageInfo|things)$/.test(name);
      return isPlumbing || depth > 0 ? [`${name} ${selectionOf(target, isPlumbing ? depth : depth - 1)}`] : [];
    });
  return `{ ${fields.length > 0 ? fields.join(' ') : '__typename'} }`;
}

const isOptional = ({ args }: ReturnType<GraphQLObjectType['getFields']>[string]): boolean =>
  args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);

/** Statements of which there are more for many rows. */
function difference(few: string[], many: string[]): string {
  const before = byText(few);
  return [...byText(many)]
    .filter(([text, found]) => found.length !== (before.get(text)?.length ?? 0))
    .map(([text, found]) => `${found.length} × ${text}`)
    .join('\n');
}

const byText = (texts: string[]) => Map.groupBy(texts, (text) => text.replace(/\s+/g, ' ').slice(0, 200));
