import { newKey, nodeId } from '@app/kernel';
import type { TestApi } from './app';
import type { TestOrganisation } from './builders';

export interface GivenParty {
  at: TestOrganisation;
  role?: 'lead' | 'coordinate' | 'do';
}

export interface GivenTask {
  text?: string;
  dueOn?: string | null;
  dueBoundary?: 'before' | 'by';
  parties: GivenParty[];
}

/** Documents and tasks put into the database as the owner. */
export class GivenTasks {
  private count = 0;

  constructor(private readonly api: TestApi) {}

  async directive(keeper: TestOrganisation, state = 'registered', issuer?: TestOrganisation): Promise<string> {
    const key = newKey();
    await this.api.owner.query(
      `INSERT INTO directive (key, keeper_key, type, code, issuer, issuer_key, issued_on, subject, state, created_at)
       VALUES ($1, $2, 'KH', $3, 'Cơ quan ban hành', $4, '2024-09-20', 'Tuần lễ hưởng ứng học tập suốt đời', $5, now())`,
      [key, keeper.key, `${++this.count}/KH-THU`, issuer?.key ?? null, state],
    );
    return key;
  }

  async task(directiveKey: string, { text, dueOn, dueBoundary, parties }: GivenTask): Promise<string> {
    const key = newKey();
    await this.api.owner.query(
      `INSERT INTO assignment (key, directive_key, position, text, due_on, due_boundary, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [key, directiveKey, ++this.count, text ?? 'Tổ chức lễ khai mạc', dueOn ?? null, dueBoundary ?? 'by'],
    );
    for (const { at, role } of parties)
      await this.api.owner.query(
        `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) VALUES ($1, $2, $3, 'đơn vị')`,
        [key, at.key, role ?? 'do'],
      );
    return key;
  }

  idOf(key: string): string {
    return nodeId('Assignment', key);
  }
}
