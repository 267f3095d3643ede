import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { PersonalField } from './personal-field';

/** A library that keeps something of a person in tables of its own. */
export interface PersonFollower {
  /** The person is gone: drop what finds or names it, end what it may do. Answers what was ended, in numbers, for the trail. */
  erased?(tx: Transaction, personKey: string): Promise<Record<string, number>>;
  /** Fields have changed; null for one that was removed. May refuse. */
  corrected?(tx: Transaction, personKey: string, data: ReadonlyMap<PersonalField, string | null>): Promise<void>;
}

/** Why a person may not be erased yet. */
export interface Duty {
  /** Article and text, as one cites it. */
  citation: string;
  /** Last day of keeping; null while it is open. */
  until: string | null;
}

/** Names a duty by law to keep something of a person; null when there is none today. */
export type DutySource = (tx: Transaction, personKey: string) => Promise<Duty | null>;

/** What hangs on a person elsewhere. The house knows no duty to keep: a library that does names the text it rests on. */
@Injectable()
export class PersonFollowers {
  private readonly followers: PersonFollower[] = [];
  private readonly sources: DutySource[] = [];

  register(follower: PersonFollower): void {
    this.followers.push(follower);
  }

  registerDuty(source: DutySource): void {
    this.sources.push(source);
  }

  async dutyOf(tx: Transaction, personKey: string): Promise<Duty | null> {
    for (const source of this.sources) {
      const duty = await source(tx, personKey);
      if (duty?.citation.trim() === '') throw new Error('a duty to keep a person cites no text');
      if (duty) return duty;
    }
    return null;
  }

  async erased(tx: Transaction, personKey: string): Promise<Record<string, number>> {
    const ended: Record<string, number> = {};
    for (const follower of this.followers) Object.assign(ended, await follower.erased?.(tx, personKey));
    return ended;
  }

  async corrected(tx: Transaction, personKey: string, data: ReadonlyMap<PersonalField, string | null>): Promise<void> {
    for (const follower of this.followers) await follower.corrected?.(tx, personKey, data);
  }
}
