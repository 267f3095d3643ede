import { type GraphQLSchema, isUnionType } from 'graphql';
import { schemaOf } from './operations';
import type { Path } from './paths';
import type { WalkWorld } from './walk-world';
import type { Walker } from './walker';

/** Where a path begins: an operation, what it is asked with, and the selection that leads to the things at which the path stands. */
export interface Way {
  operation: string;
  args: (world: WalkWorld) => Record<string, unknown>[];
  /** The way to the thing; `$` stands for what is asked of it. */
  to: string;
  /** Everybody is answered something of their own. */
  isOwn?: boolean;
}

/** What tells a thing without an id from others at the same place. */
const HEADS: Record<string, string> = {
  ActivityEvidence: 'fileName',
  AdministrativeUnitSuccession: 'on extent unit { id }',
  OrganisationSuccession: 'lastDay organisation { id }',
  AssessmentArea: 'unit { id }',
  AssignmentParty: 'namedAs organisation { id }',
  AssignmentProgress: 'id organisation { id }',
  AssignmentReminder: 'lastDay organisation { id }',
  Attachment: 'file { sha256 }',
  ClusterStanding: 'memberId',
  CountingReport: 'sentAt obligation { id }',
  AccountMove: 'day amount',
  ApiUsageDay: 'day calls',
  AdvanceSettlementLine: 'position amount',
  AdvanceStanding: 'remains overdue',
  BankReconciliation: 'on bank books',
  CashCountAct: 'kind seat reason',
  BookCheckView: 'kind',
  BookFaultView: 'kind subject',
  BookEntry: 'id book year organisation { id }',
  CellChange: 'number event { id }',
  Check: 'code cellId textId',
  DirectiveLink: 'kind directive { id }',
  DirectiveTwin: 'directive { id }',
  DispatchRecipient: 'id organisation { id }',
  Figure: 'cellId',
  FigureDifference: 'cellId',
  FigureShift: 'cellId',
  KeptFigure: 'cellId',
  FigureToSend: 'cellId',
  FormRule: 'kind cellId',
  GivenScore: 'byId ofId',
  GiverStanding: 'count amount',
  HoldingStanding: 'source amount',
  InboxPile: 'kind',
  LedgerEntry: 'position',
  LedgerLine: 'day position amount',
  NamedParty: 'name',
  PreviousFigure: 'cellId',
  ProposedRound: 'title',
  ReadAssignment: 'text to { name }',
  ReadDeadline: 'what',
  ReadForm: 'title',
  ReadReference: 'code originalCode',
  RefillDifference: 'cellId',
  RegistrationCount: 'unit { id }',
  ReportChanges: 'since',
  ReportersGroup: 'kind',
  ReportRemark: 'message',
  ReportText: 'textId',
  RoleAssignment: 'id organisation { id }',
  SnapshotFigure: 'cellId',
  StockMove: 'day quantity',
  StoredFile: 'sha256',
  SupplementFigure: 'cellId',
  Total: 'cellId',
  VoucherDraftLine: 'amount',
  Trace: 'root { id }',
  TraceEdge: 'kind from to',
  TraceNode: 'id count',
};

/** Arguments that a field cannot do without. */
const ARGUMENTS: Record<string, string> = { 'Report.differences': '(from: 1, to: 2)' };

/** What is told of an organisation only to those who may ask for it; of others it is merely named. */
export const RESERVED = ['contact', 'exchangeCode', 'legalBasis', 'childCount'];

export type Answer = Record<string, unknown>;

/** What a path led to from one thing, by the words that tell each from the others. */
export interface Step {
  from: string;
  found: Map<string, Answer>;
}

export interface Walked {
  steps: Step[];
  /** Codes of errors other than that the operation itself refuses. */
  faults: string[];
}

interface Fault {
  path?: unknown[];
  code: string;
}

/** Asks a path in a query of its own: together they would cost too much, and one that fails would hide the others. */
export class Walk {
  private readonly schema: GraphQLSchema;
  /** What an operation refused whole: it does so before it looks at what is selected, so no other path leads on from there. */
  private readonly refusals = new Set<string>();

  constructor(private readonly world: WalkWorld) {
    this.schema = schemaOf(world.api.app);
  }

  async along(path: Path, way: Way, args: Record<string, unknown>, walker: Walker): Promise<Walked> {
    const door = JSON.stringify([way.operation, args, walker.name]);
    if (this.refusals.has(door)) return { steps: [], faults: [] };
    const asked = way.to.replace('$', this.selectionOf(path));
    const { data, errors = [] } = await this.ask(walker, way.operation, args, asked);
    const faults = errors.filter((error) => !isRefusal(error)).map(({ code }) => code);
    if (data === null && errors.length > 0 && faults.length === 0) this.refusals.add(door);
    return { steps: stepsIn(data, []), faults };
  }

  /** Whether an operation answers at all. */
  async answers(walker: Walker, operation: string, args: Record<string, unknown>): Promise<boolean> {
    return (await this.ask(walker, operation, args, '{ __typename }')).data !== null;
  }

  async ask(
    { person }: Walker,
    operation: string,
    args: Record<string, unknown>,
    selection: string,
  ): Promise<{ data: unknown; errors?: Fault[] }> {
    const field = this.schema.getQueryType()!.getFields()[operation]!;
    const given = field.args.filter(({ name }) => name in args);
    const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `query Walk${declared && `(${declared})`} { ${operation}${passed && `(${passed})`} ${selection} }`;
    const { data, errors } = await this.world.api.run<Record<string, unknown> | null>(person, query, args);
    return {
      data: data?.[operation] ?? null,
      ...(errors && {
        errors: errors.map(({ path, message, extensions: { code } }) => ({
          path,
          code: code === 'GRAPHQL_VALIDATION_FAILED' ? `${message}: ${query}` : code,
        })),
      }),
    };
  }

  private selectionOf({ name, parent, field, target }: Path): string {
    const type = target === null ? null : this.schema.getType(target)!;
    const head = target === null ? '' : `{ ${this.headOf(target)} }`;
    const isOnMember = name.includes(' on ');
    if (isOnMember && isUnionType(type)) throw new Error(`${name} is no path to a member`);
    const found = isOnMember ? `{ ... on ${target!} ${head} }` : head;
    return `${this.headOf(parent)} walked: ${field}${ARGUMENTS[name] ?? ''} ${this.paged(parent, field, found)}`;
  }

  private paged(parent: string, field: string, selection: string): string {
    const type = this.schema.getType(parent);
    const answered = type && 'getFields' in type ? String(type.getFields()[field]!.type) : '';
    return answered.includes('Connection') ? `{ edges { node ${selection} } }` : selection;
  }

  private headOf(typeName: string): string {
    if (typeName === 'Organisation') return `id name ${RESERVED.join(' ')}`;
    const type = this.schema.getType(typeName);
    const hasId = type && 'getFields' in type && 'id' in type.getFields();
    return HEADS[typeName] ?? (hasId ? 'id' : '__typename');
  }
}

const isRefusal = ({ path, code }: Fault): boolean =>
  (path?.length ?? 0) <= 1 && ['NOT_FOUND', 'FORBIDDEN'].includes(code);

/** Every thing in an answer from which the path was asked, told by its own words and the ids on the way to it. */
function stepsIn(value: unknown, above: string[]): Step[] {
  if (Array.isArray(value)) return value.flatMap((one) => stepsIn(one, above));
  if (typeof value !== 'object' || value === null) return [];
  const { walked, ...rest } = value as Answer;
  const way = typeof rest['id'] === 'string' ? [...above, rest['id']] : above;
  if (!('walked' in value)) return Object.values(rest).flatMap((one) => stepsIn(one, way));
  const told = Object.fromEntries(Object.entries(rest).filter(([name]) => !RESERVED.includes(name)));
  return [{ from: [...above, JSON.stringify(told)].join(' '), found: foundIn(walked) }];
}

function foundIn(walked: unknown): Map<string, Answer> {
  const things = (Array.isArray(walked) ? walked : isPage(walked) ? walked.edges.map(({ node }) => node) : [walked])
    .filter((one): one is Answer | string => one !== null && one !== undefined)
    .map((one): Answer => (typeof one === 'object' ? one : { id: one }))
    // Of a union, another member has none of the words.
    .filter((one) => Object.keys(one).length > 0);
  return new Map(
    things.map((one) => [
      JSON.stringify(Object.fromEntries(Object.entries(one).filter(([name]) => !RESERVED.includes(name)))),
      one,
    ]),
  );
}

const isPage = (value: unknown): value is { edges: { node: Answer }[] } =>
  typeof value === 'object' && value !== null && 'edges' in value;
