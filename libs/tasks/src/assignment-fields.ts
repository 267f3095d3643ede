import { Clock, daysLeftTo, type IsoDate, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Assignment, AssignmentStanding } from './assignment.entity';
import { lastDayOf, standingOf } from './assignment.rules';
import { AssignmentsLoader } from './assignments.loader';

/** What is derived from progress and days. */
@Injectable()
export class AssignmentFields {
  constructor(
    private readonly loader: AssignmentsLoader,
    private readonly clock: Clock,
  ) {}

  lastDay({ dueOn, dueBoundary }: Assignment): IsoDate | null {
    return lastDayOf(dueOn, dueBoundary);
  }

  daysLeft(assignment: Assignment): number | null {
    return daysLeftTo(this.clock, this.lastDay(assignment));
  }

  async standing(context: RequestContext, assignment: Assignment): Promise<AssignmentStanding> {
    const { doneOn } = await this.loader.state(context, assignment.key);
    return standingOf(doneOn, this.lastDay(assignment), this.clock.today());
  }

  async percent(context: RequestContext, { key }: Assignment): Promise<number> {
    return (await this.loader.state(context, key)).percent;
  }
}
