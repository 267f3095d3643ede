import type { Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SubjectEnd, type SubjectKind } from './subject.kinds';

/** A community, clan, family or citizen whose row has just got its last day, and why. */
export interface EndedSubject {
  provinceId: number;
  key: string;
  kind: Exclude<SubjectKind, SubjectKind.Organisation>;
  reason: SubjectEnd;
}

/** Why a follower ends what somebody takes part in; stands in lists and papers, which are in Vietnamese. */
export const ENDING_REASONS: Record<SubjectEnd, string> = {
  [SubjectEnd.Moved]: 'Đã chuyển đi khỏi địa bàn.',
  [SubjectEnd.Died]: 'Đã mất.',
  [SubjectEnd.Dissolved]: 'Đã giải thể, chia tách hoặc sáp nhập.',
  [SubjectEnd.Mistaken]: 'Đã ghi nhầm trong danh sách.',
  [SubjectEnd.Erased]: 'Dữ liệu cá nhân đã được xóa.',
};

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
