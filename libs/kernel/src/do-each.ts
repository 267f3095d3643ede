import { Field, ObjectType } from '@nestjs/graphql';
import type { Actor } from './actor';
import { DomainError, errorMessages, fill } from './errors';
import { FlagField } from './fields';
import type { Transaction, Transactions } from './transaction';

/** Things that one act takes at once. */
export const MOST_AT_ONCE = 100;

/** What became of one thing. */
@ObjectType()
export class ThingOutcome {
  @Field(() => Boolean, { description: 'It was done; in a rehearsal, it would be.' })
  isDone: boolean;

  @Field(() => String, { nullable: true, description: 'Why not.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'The same in the language of the caller.' })
  message: string | null;
}

/** What became of an act on many things. */
@ObjectType()
export class ActOutcome {
  @Field(() => Boolean, { description: 'False after a rehearsal, or where nothing could be done.' })
  isWritten: boolean;

  @Field(() => [ThingOutcome], { description: 'In the order in which the things were named.' })
  things: ThingOutcome[];
}

/** `isRehearsal` of an act on many things. */
export const RehearsalField = (): PropertyDecorator =>
  FlagField({ description: 'Does everything, says what became of each thing, and keeps nothing of it.' });

interface Many<Thing> {
  things: readonly Thing[];
  isRehearsal: boolean;
  /** All acts lock things in this order, or two of them would wait for each other. */
  keyOf: (thing: Thing) => string;
}

/** Undoes what was written. */
class Undone extends Error {
  constructor(readonly things: ThingOutcome[]) {
    super('undone');
  }
}

/**
 * One act on many things, each done as its use case does one: with its rights, its locks, its event. A thing that is refused leaves the others;
 * what is done is committed together, under one idempotency key.
 */
export async function doEach<Thing>(
  transactions: Transactions,
  actor: Actor,
  { things, isRehearsal, keyOf }: Many<Thing>,
  act: (tx: Transaction, thing: Thing) => Promise<unknown>,
): Promise<ActOutcome> {
  const order = things
    .map((_, at) => at)
    .toSorted((one, other) => (keyOf(things[one]!) < keyOf(things[other]!) ? -1 : 1));
  try {
    return await transactions.run(actor, async (tx) => {
      const outcomes: ThingOutcome[] = [];
      for (const at of order) outcomes[at] = await outcomeOf(tx, () => act(tx, things[at]!));
      if (isRehearsal || !outcomes.some(({ isDone }) => isDone)) throw new Undone(outcomes);
      return { isWritten: true, things: outcomes };
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    return { isWritten: false, things: error.things };
  }
}

async function outcomeOf(tx: Transaction, work: () => Promise<unknown>): Promise<ThingOutcome> {
  try {
    await tx.part(work);
    return { isDone: true, code: null, message: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // What is wrong at a field says more than that something is.
    const [fault] = error.fields;
    const code = fault?.code ?? error.code;
    const text = fault ? errorMessages(code) : error.text;
    return { isDone: false, code, message: fill(text[tx.actor.language], fault?.params ?? error.params) };
  }
}
