import {
  type Actor,
  Clock,
  type IsoDate,
  KernelError,
  newKey,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Files } from '@app/documents';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DirectivesService } from '@app/directives';
import { type Assignment, AssignmentProgress, type AssignmentRole } from './assignment.entity';
import type { RecordProgressInput } from './assignment.inputs';
import { AssignmentListService } from './assignment-list.service';
import { assignmentState, doneDayOf, percentOf, type ProgressStep } from './assignment.rules';
import { PARTY_STEPS } from './assignment.sql';
import { AssignmentError } from './assignments.errors';
import { AssignmentDone, AssignmentProgressed } from './assignments.events';
import { AssignmentPermission } from './assignments.permissions';

type Evidence = Pick<AssignmentProgress, 'sha256' | 'fileName' | 'directiveKey'>;

interface Member {
  organisationKey: number;
  role: AssignmentRole;
  steps: ProgressStep[];
}

/** What a party writes down about its own part of a task. Nothing is ever changed or taken back: the last note counts. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly directives: DirectivesService,
    private readonly lists: AssignmentListService,
  ) {}

  async record(actor: Actor, input: RecordProgressInput): Promise<Assignment> {
    mustBeSound(input);
    // Referring to a file opens it to every reader of the task, so the writer must be able to read it.
    if (input.sha256) await this.files.mustRead(actor, [input.sha256]);
    const key = await this.transactions.run(actor, async (tx) => {
      const { organisationKey, assignmentKey } = input;
      if (!actor.worksAt(AssignmentPermission.Record, organisationKey)) throw KernelError.NOT_FOUND();
      await lock(tx, assignmentKey);
      const evidence = {
        sha256: input.sha256 ?? null,
        fileName: input.sha256 ? input.fileName!.trim() : null,
        directiveKey: input.directiveKey ? await this.directives.mustSee(tx, input.directiveKey) : null,
      };
      await this.write(tx, assignmentKey, organisationKey, input, evidence);
      return assignmentKey;
    });
    return this.lists.one(actor, key);
  }

  private async write(
    tx: Transaction,
    assignmentKey: string,
    organisationKey: number,
    { percent, note }: RecordProgressInput,
    evidence: Evidence,
  ): Promise<void> {
    // Read under the lock: the register may just have taken the party out.
    const before = await members(tx, assignmentKey);
    const own = before.find((member) => member.organisationKey === organisationKey);
    if (!own) throw KernelError.NOT_FOUND();
    const today = this.clock.today();
    const entry = { organisationKey, percent, note: note?.trim() || null, ...evidence };
    await tableOf(AssignmentProgress).insert(tx, {
      key: newKey(),
      assignmentKey,
      ...entry,
      recordedAt: tx.now,
      recordedOn: today,
      recordedBy: tx.actor.mustBePerson,
    });
    const { path } = (await lastPlace(tx.query.bind(tx), organisationKey, today))!;
    tx.happened(AssignmentProgressed, {
      subject: assignmentKey,
      path,
      payload: { organisationKey, percent },
      before: { percent: percentOf(own.steps) },
      after: entry,
    });
    const step = { percent, recordedOn: today, hasEvidence: (evidence.sha256 ?? evidence.directiveKey) !== null };
    const after = before.map((member) => (member === own ? { ...own, steps: [...own.steps, step] } : member));
    const doneOn = doneDay(after);
    if (doneOn !== null && doneDay(before) === null)
      tx.happened(AssignmentDone, { subject: assignmentKey, path, payload: { doneOn }, after: { doneOn } });
  }
}

function mustBeSound({ percent, sha256, fileName, directiveKey }: RecordProgressInput): void {
  if (sha256 && !fileName?.trim())
    throw KernelError.INVALID_INPUT({}, [{ path: 'fileName', code: 'EVIDENCE_NAME_MISSING' }]);
  if (percent === 100 && !sha256 && !directiveKey)
    throw AssignmentError.PROGRESS_WITHOUT_EVIDENCE({}, [{ path: 'percent', code: 'PROGRESS_WITHOUT_EVIDENCE' }]);
}

/** The lock lets one note of a task be written after the other, so that exactly one of them completes it. */
async function lock(tx: Transaction, assignmentKey: string): Promise<void> {
  const [found] = await tx.query(
    `SELECT a.key FROM assignment AS a JOIN directive AS d ON d.key = a.directive_key AND d.state = 'registered'
     WHERE a.key = $1 FOR UPDATE OF a`,
    [assignmentKey],
  );
  if (!found) throw KernelError.NOT_FOUND();
}

const members = (tx: Transaction, assignmentKey: string): Promise<Member[]> =>
  tx.query<Member>(
    `SELECT party.organisation_key AS "organisationKey", party.role, ${PARTY_STEPS} AS steps
     FROM assignment_party AS party WHERE party.assignment_key = $1`,
    [assignmentKey],
  );

const doneDay = (parties: Member[]): IsoDate | null =>
  assignmentState(parties.map(({ role, steps }) => ({ role, percent: percentOf(steps), doneOn: doneDayOf(steps) })))
    .doneOn;
