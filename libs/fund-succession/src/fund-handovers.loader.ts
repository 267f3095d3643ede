import type { RequestContext } from '@app/kernel';
import { PeopleLoader } from '@app/people';
import { Injectable } from '@nestjs/common';

/** What hangs on handovers. */
@Injectable()
export class FundHandoversLoader {
  constructor(private readonly people: PeopleLoader) {}

  async personName(context: RequestContext, key: string | null): Promise<string | null> {
    return key === null ? null : ((await this.people.masked(context, key))?.name ?? null);
  }
}
