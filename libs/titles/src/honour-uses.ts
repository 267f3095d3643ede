import type { Query } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';

/** A title, or an award. */
export interface AskedHonour {
  titleKey: string | null;
  awardKey: string | null;
}

/** For which years it was or is being given, and to whom. */
export interface HonourUse {
  first: number;
  last: number;
  kinds: SubjectKind[];
  /** Rounds that are under way. */
  running: number;
}

type Uses = (query: Query, honour: AskedHonour) => Promise<HonourUse | null>;

/** Whether a title or an award is given: told by whoever gives them, asked before it is changed. */
@Injectable()
export class HonourUses {
  private uses: Uses = () => Promise.resolve(null);

  register(uses: Uses): void {
    this.uses = uses;
  }

  /** Null: nobody was ever put forward for it in a round that stands. */
  of(query: Query, honour: AskedHonour): Promise<HonourUse | null> {
    return this.uses(query, honour);
  }
}
