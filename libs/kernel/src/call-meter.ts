import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';

/** Counts what programs ask for. All three are called with every request of a program. */
export interface CallMeter {
  /** Before a document is read. Throws where the program has asked too often. */
  begins(actor: Actor): Promise<void>;
  /** Once it is known what the document costs. Throws where that is more than the program has left. */
  costs(actor: Actor, cost: number): Promise<void>;
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

  async begins(actor: Actor): Promise<void> {
    if (actor.clientId !== null) await this.meter?.begins(actor);
  }

  async costs(actor: Actor, cost: number): Promise<void> {
    if (actor.clientId !== null) await this.meter?.costs(actor, cost);
  }

  answered(actor: Actor, cost: number, isError: boolean): void {
    if (actor.clientId !== null) this.meter?.answered(actor, cost, isError);
  }
}
