import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** What a selection is asked with. */
export interface SelectionVariables {
  /** Global id of what it happened to; null for what has none. */
  subject: string | null;
  event: string;
}

export interface SelectionAnswer {
  data: unknown;
  errors: { code: string; message: string; path: readonly (string | number)[] | null }[];
}

/** What can be had for the moment by nobody, or is used up by the program. */
export interface AskLater {
  seconds: number;
  code: string;
}

/** Knows the schema. */
export interface SelectionRunner {
  /** Answers what it costs at most. Throws WEBHOOK_SELECTION, WEBHOOK_SELECTION_SHAPE, WEBHOOK_SELECTION_COSTLY, and what limits of documents say. */
  check(text: string): number;
  /** As the actor, with all limits of a call of theirs. */
  answer(
    actor: Actor,
    request: object,
    text: string,
    variables: SelectionVariables,
  ): Promise<SelectionAnswer | AskLater>;
}

/** The application gives what executes documents; until then none can be told. */
@Injectable()
export class Selections {
  private runner: SelectionRunner | null = null;

  register(runner: SelectionRunner): void {
    this.runner = runner;
  }

  get known(): SelectionRunner {
    if (!this.runner) throw new Error('nobody executes selections');
    return this.runner;
  }
}
