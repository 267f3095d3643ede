import { batch, Clock, type RequestContext, tableOf, viewOf } from '@app/kernel';
import { fileColumns, StoredFile } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directive, directiveColumns, toDirective, visibleDirectives } from '@app/directives';
import { withinReach } from '@app/organisations';
import { Assignment, AssignmentParty, AssignmentProgress, DirectiveDeadline } from './assignment.entity';
import { type AssignmentState, doneDayOf, percentOf, type ProgressStep } from './assignment.rules';
import {
  ASSIGNMENT_STATE,
  assignmentColumns,
  PARTY_STEPS,
  toAssignment,
  visibleProgress,
  visibleThroughDirective,
} from './assignment.sql';
import { AssignmentPermission } from './assignments.permissions';

type Of<Value> = Value & { of: string };

/** Fields of tasks, and tasks as fields of other things: one statement per request and field. */
@Injectable()
export class AssignmentsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Tasks of a document that the caller sees. */
  ofDirective(context: RequestContext, key: string): Promise<Assignment[]> {
    return this.many(context, 'directive.assignments', key, async (keys) => {
      const rows: Of<Assignment>[] = await this.dataSource.query(
        `SELECT a.directive_key AS of, ${assignmentColumns} FROM assignment AS a
         WHERE a.directive_key = ANY($1::uuid[]) ORDER BY a.position, a.key`,
        [keys],
      );
      return rows.map(({ of, ...row }) => [of, toAssignment(row as Assignment)]);
    });
  }

  deadlinesOf(context: RequestContext, key: string): Promise<DirectiveDeadline[]> {
    return this.many(context, 'directive.deadlines', key, async (keys) => {
      const rows: DirectiveDeadline[] = await this.dataSource.query(
        `SELECT ${tableOf(DirectiveDeadline).columns('l')} FROM directive_deadline AS l
         WHERE l.directive_key = ANY($1::uuid[]) ORDER BY l.position, l.key`,
        [keys],
      );
      return rows.map((row) => [row.directiveKey, viewOf(DirectiveDeadline, row)]);
    });
  }

  /** For those who may see the task: its document, also where only the task brings it to them. */
  async directive(context: RequestContext, { directiveKey }: Assignment): Promise<Directive> {
    const found = await batch<string, Directive>(context, 'assignment.directive', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleThroughDirective(actor, this.clock.today(), params);
      const rows: Directive[] = await this.dataSource.query(
        `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[])
           AND EXISTS (SELECT FROM assignment AS a WHERE a.directive_key = d.key AND ${visible})`,
        params,
      );
      return new Map(rows.map((row) => [row.key, toDirective(row)]));
    }).load(directiveKey);
    if (!found) throw new Error(`the document of a task is not there: ${directiveKey}`);
    return found;
  }

  /** A task that the caller has found elsewhere. */
  async byKey(context: RequestContext, key: string): Promise<Assignment> {
    const found = await batch<string, Assignment>(context, 'assignment.byKey', async (keys) => {
      const rows: Assignment[] = await this.dataSource.query(
        `SELECT ${assignmentColumns} FROM assignment AS a WHERE a.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, toAssignment(row)]));
    }).load(key);
    if (!found) throw new Error(`there is no task ${key}`);
    return found;
  }

  async state(context: RequestContext, key: string): Promise<AssignmentState> {
    const found = await batch<string, AssignmentState>(context, 'assignment.state', async (keys) => {
      const rows: (AssignmentState & { key: string })[] = await this.dataSource.query(
        `SELECT a.key, state.percent, state.done_on AS "doneOn" FROM assignment AS a CROSS JOIN ${ASSIGNMENT_STATE}
         WHERE a.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
    return found ?? { percent: 0, doneOn: null };
  }

  parties(context: RequestContext, key: string): Promise<AssignmentParty[]> {
    return this.many(context, 'assignment.parties', key, async (keys) => {
      const rows: (AssignmentParty & { steps: ProgressStep[] })[] = await this.dataSource.query(PARTIES, [keys]);
      return rows.map(({ steps, ...row }) => [
        row.assignmentKey,
        viewOf(AssignmentParty, { ...row, percent: percentOf(steps), doneOn: doneDayOf(steps) }),
      ]);
    });
  }

  async canRecord(context: RequestContext, key: string): Promise<boolean> {
    const found = await batch<string, true>(context, 'assignment.canRecord', async (keys, actor) => {
      const rows: { key: string }[] = await this.dataSource.query(
        `SELECT DISTINCT p.assignment_key AS key FROM assignment_party AS p
         JOIN assignment AS a ON a.key = p.assignment_key JOIN directive AS d ON d.key = a.directive_key AND d.state = 'registered'
         WHERE p.assignment_key = ANY($1::uuid[]) AND p.organisation_key = ANY($2::int[])`,
        [keys, actor.workplaces(AssignmentPermission.Record)],
      );
      return new Map(rows.map((row) => [row.key, true]));
    }).load(key);
    return found ?? false;
  }

  progress(context: RequestContext, party: AssignmentParty): Promise<AssignmentProgress[]> {
    return this.many(context, 'assignmentParty.progress', partyKey(party), async (keys, { actor }) => {
      const params: unknown[] = [...halves(keys)];
      const today = this.clock.today();
      const visible = visibleProgress(actor, today, params);
      const reach = { actor, permission: AssignmentPermission.Read, today, organisation: 'n.organisation_key' };
      const named = withinReach(reach, params);
      const rows: AssignmentProgress[] = await this.dataSource.query(
        `SELECT ${tableOf(AssignmentProgress).columns('n', { but: ['recordedBy'] })}, CASE WHEN ${named} THEN n.recorded_by END AS "recordedBy"
         FROM assignment_progress AS n JOIN ${ASKED} ON asked.assignment_key = n.assignment_key AND asked.organisation_key = n.organisation_key
         WHERE ${visible} ORDER BY n.recorded_at DESC, n.key DESC`,
        params,
      );
      return rows.map((row) => [partyKey(row), viewOf(AssignmentProgress, row)]);
    });
  }

  /** Registered documents of the party that follow the one that gave the task; whether one is evidence, a person decides. */
  suggestedEvidence(context: RequestContext, party: AssignmentParty): Promise<Directive[]> {
    return this.many(context, 'assignmentParty.suggestedEvidence', partyKey(party), async (keys, { actor }) => {
      const params: unknown[] = [...halves(keys)];
      const visible = visibleDirectives(actor, this.clock.today(), params);
      const rows: Of<Directive>[] = await this.dataSource.query(
        `SELECT DISTINCT asked.assignment_key || ' ' || asked.organisation_key AS of, ${directiveColumns}
         FROM ${ASKED} JOIN assignment AS a ON a.key = asked.assignment_key
         JOIN directive_link AS link ON link.to_key = a.directive_key AND link.kind IN ('based_on', 'implements')
         JOIN directive AS d ON d.key = link.from_key AND d.state = 'registered'
           AND coalesce(d.issuer_key, d.keeper_key) = asked.organisation_key
         WHERE ${visible} ORDER BY d.issued_on DESC, d.key`,
        params,
      );
      return rows.map(({ of, ...row }) => [of, toDirective(row as Directive)]);
    });
  }

  file(context: RequestContext, sha256: string | null): Promise<StoredFile | null> {
    if (sha256 === null) return Promise.resolve(null);
    return batch<string, StoredFile>(context, 'assignmentProgress.file', async (keys) => {
      const rows: StoredFile[] = await this.dataSource.query(
        `SELECT ${fileColumns} FROM stored_file AS f WHERE f.sha256 = ANY($1::text[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.sha256, viewOf(StoredFile, row)]));
    }).load(sha256);
  }

  private async many<Value>(
    context: RequestContext,
    token: string,
    key: string,
    load: (keys: string[], context: RequestContext) => Promise<[string, Value][]>,
  ): Promise<Value[]> {
    const found = await batch<string, Value[]>(context, token, async (keys) => {
      const groups = new Map<string, Value[]>();
      for (const [of, value] of await load(keys, context)) {
        const group = groups.get(of);
        if (group) group.push(value);
        else groups.set(of, [value]);
      }
      return groups;
    }).load(key);
    return found ?? [];
  }
}

const partyKey = ({
  assignmentKey,
  organisationKey,
}: Pick<AssignmentParty, 'assignmentKey' | 'organisationKey'>): string => `${assignmentKey} ${organisationKey}`;

/** Keys of parties as two columns. */
const halves = (keys: string[]): [string[], string[]] => [
  keys.map((key) => key.split(' ')[0]!),
  keys.map((key) => key.split(' ')[1]!),
];

const ASKED = 'unnest($1::uuid[], $2::int[]) AS asked(assignment_key, organisation_key)';

/** Who leads comes first. */
const PARTIES = `
  SELECT party.assignment_key AS "assignmentKey", party.organisation_key AS "organisationKey", party.role,
         party.named_as AS "namedAs", ${PARTY_STEPS} AS steps
  FROM assignment_party AS party WHERE party.assignment_key = ANY($1::uuid[])
  ORDER BY party.role = 'lead' DESC, party.role = 'do' DESC, party.organisation_key`;
