import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';

/** Counts what programs ask for. All three are called with every request of a program, so none of them waits. */
export interface CallMeter {
  /** Before a document is read. Throws where the program has asked too often. */
  begins(actor: Actor): void;
  /** Once it is known what the document costs. Throws where that is more than the program has left. */
  costs(actor: Actor, cost: number): void;
  /** The answer is there; `cost` is 0 where nothing was measured. */
  answered(actor: Actor, cost: number, isError: boolean): void;
}

/** The library that knows programs gives its meter; until then nothing is counted. */
@Injectable()
export class CallMeters implements CallMeter {
  private meter: CallMeter | null = null;

  register(meter: CallMeter): void {
    this.meter = meter;
  }

  begins(actor: Actor): void {
    if (actor.clientId !== null) this.meter?.begins(actor);
  }

  costs(actor: Actor, cost: number): void {
    if (actor.clientId !== null) this.meter?.costs(actor, cost);
  }

  answered(actor: Actor, cost: number, isError: boolean): void {
    if (actor.clientId !== null) this.meter?.answered(actor, cost, isError);
  }
}
