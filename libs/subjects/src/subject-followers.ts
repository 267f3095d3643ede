import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { SubjectEnd, SubjectKind } from './subject.kinds';

/** A community, clan, family or citizen whose row has just got its last day, and why. */
export interface EndedSubject {
  provinceId: number;
  key: string;
  kind: Exclude<SubjectKind, SubjectKind.Organisation>;
  reason: SubjectEnd;
}

/** A library that lets subjects take part in something, and ends that with them, in the same write. */
export interface SubjectFollower {
  ended(tx: Transaction, subject: EndedSubject): Promise<void>;
}

/** What hangs on subjects elsewhere. */
@Injectable()
export class SubjectFollowers {
  private readonly followers: SubjectFollower[] = [];

  register(follower: SubjectFollower): void {
    this.followers.push(follower);
  }

  /** The last of a use case: followers move counts, for which others wait. */
  async ended(tx: Transaction, subject: EndedSubject): Promise<void> {
    for (const follower of this.followers) await follower.ended(tx, subject);
  }
}
