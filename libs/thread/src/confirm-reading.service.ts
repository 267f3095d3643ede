import {
  type Actor,
  Clock,
  DeadlineBoundary,
  DomainError,
  fromConstraint,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { WeeksService } from '@app/activities';
import { AssignmentsService, enteredParties, type NewAssignment, type NewDeadline } from '@app/tasks';
import { DirectivesService, mustNameIssuer, RegisterDirective, type Registered } from '@app/directives';
import { BookEntries } from '@app/records';
import { Movements } from '@app/movements';
import { staysDraft } from '@app/reading';
import { RoundOpening, Rounds } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import type { ConfirmAssignmentInput, ConfirmDeadlineInput, ConfirmReadingInput } from './confirm-reading.inputs';
import { ConfirmedReading } from './confirmed-reading.view';
import { DirectiveFile } from './directive-file.service';

/** Keys of what came to be; plain, so that a repeated request gets it again. */
interface Made {
  directiveKey: string;
  stubs: string[];
  unlinked: string[];
  weekKey: string | null;
  movementKey: string | null;
  roundKey: number | null;
}

/** First version of a week that was planned a moment ago. */
const FIRST = 1;

/** Puts down everything that a person has confirmed of a reading, in one transaction. */
@Injectable()
export class ConfirmReading {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly file: DirectiveFile,
    private readonly directives: DirectivesService,
    private readonly registering: RegisterDirective,
    private readonly assignments: AssignmentsService,
    private readonly registers: BookEntries,
    private readonly weeks: WeeksService,
    private readonly movements: Movements,
    private readonly opening: RoundOpening,
    private readonly rounds: Rounds,
  ) {}

  /**
   * Document with text and file, its links and stubs, deadlines, tasks, week, movement, round and arrival number: all or
   * nothing. Each part asks for its own right at the keeper. Faults carry the path of their field (`week.endsOn`).
   */
  async confirm(actor: Actor, input: ConfirmReadingInput): Promise<ConfirmedReading> {
    const { text } = await this.file.textOf(actor, input.sha256, input.fileName);
    const made = await this.transactions.run(actor, (tx) => this.confirmIn(tx, input, text));
    return this.answer(actor, made);
  }

  private async confirmIn(tx: Transaction, input: ConfirmReadingInput, text: string): Promise<Made> {
    if (input.incoming) await this.registers.mustKeepBooks(tx, input.keeperKey);
    const registered = await this.registerIn(tx, input, text);
    mustNameIssuer(registered);
    const { key: directiveKey, keeper } = registered;
    await this.assignments.addIn(tx, {
      directiveKey,
      keeperPath: keeper.path,
      deadlines: input.deadlines.map(deadlineOf),
      assignments: input.assignments.map(assignmentOf),
    });
    const { week, movement, round } = input;
    const from = () => ({ organisationKey: keeper.key, directiveKey });
    const weekKey = week ? await at('week', () => this.weeks.planIn(tx, Object.assign(from(), week))) : null;
    const launched = movement && {
      name: movement.name,
      startsOn: movement.startsOn,
      endsOn: movement.endsOn ?? null,
      directiveKeys: [directiveKey],
      organisationKey: keeper.key,
    };
    const movementKey = launched ? await at('movement', () => this.movements.launchIn(tx, launched)) : null;
    const roundKey = round ? await at('round', () => this.opening.openIn(tx, Object.assign(from(), round))) : null;
    if (weekKey && roundKey !== null)
      await at('round', () => this.weeks.attachRoundIn(tx, { key: weekKey, version: FIRST, roundKey }));
    if (input.incoming)
      await this.registers.enterIncomingIn(tx, {
        organisationKey: keeper.key,
        directiveKey,
        enteredOn: this.clock.today(),
      });
    const unlinked = registered.unclear.map((path) => wordsOf(input.links[Number(path.split('.')[1])]!));
    return { directiveKey, stubs: registered.stubs, unlinked, weekKey, movementKey, roundKey };
  }

  private registerIn(tx: Transaction, input: ConfirmReadingInput, body: string): Promise<Registered> {
    const { sha256, fileName } = input;
    const rest = { body, attachments: [{ sha256, fileName }], draft: staysDraft(input.code, input.issuedOn) };
    return this.registering.registerIn(tx, Object.assign(rest, input));
  }

  private async answer(actor: Actor, made: Made): Promise<ConfirmedReading> {
    return Object.assign(new ConfirmedReading(), {
      directive: await this.directives.byKey(actor, made.directiveKey),
      stubs: await this.directives.byKeys(actor, made.stubs),
      unlinked: made.unlinked,
      week: made.weekKey && (await this.weeks.byKey(actor, made.weekKey)),
      movement: made.movementKey && (await this.movements.byKey(actor, made.movementKey)),
      round: made.roundKey === null ? null : await this.rounds.one(actor, made.roundKey),
    });
  }
}

/** Runs a part of the whole and shows its faults at that part. */
async function at<Answer>(path: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const refusal = error instanceof DomainError ? error : fromConstraint(error);
    if (!refusal) throw error;
    const fields = refusal.fields.map((field) => ({ ...field, path: `${path}.${field.path}` }));
    throw new DomainError(
      refusal.code,
      refusal.text,
      refusal.params,
      fields.length > 0 ? fields : [{ path, code: refusal.code, params: refusal.params }],
    );
  }
}

const deadlineOf = ({ fromKeys, toKeys, throughKey, ...deadline }: ConfirmDeadlineInput): NewDeadline => ({
  boundary: deadline.boundary,
  what: deadline.what,
  fromNames: deadline.fromNames,
  dueOn: deadline.dueOn ?? null,
  month: deadline.month ?? null,
  day: deadline.day ?? null,
  toName: deadline.toName ?? null,
  throughName: deadline.throughName ?? null,
  fromKeys: fromKeys ?? [],
  toKeys: toKeys ?? [],
  throughKey: throughKey ?? null,
});

const assignmentOf = ({
  section,
  text,
  dueOn,
  dueBoundary,
  parties,
  unknownNames,
}: ConfirmAssignmentInput): NewAssignment => ({
  section: section ?? null,
  text,
  dueOn: dueOn ?? null,
  dueBoundary: dueBoundary ?? DeadlineBoundary.By,
  parties: enteredParties(parties),
  unknownNames: unknownNames ?? [],
});

/** The words of the text, or what was entered. */
const wordsOf = ({ quote, type, issuer, subject }: ConfirmReadingInput['links'][number]): string =>
  quote ?? [type, issuer, subject].filter(Boolean).join(' ');
