import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, uuidKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { MovementPermission } from './movements.permissions';
import { Movements } from './movements.service';

/** How a movement was launched. */
@Injectable()
export class MovementHistory implements HistorySource {
  readonly type = 'Movement';
  readonly subjects = ['Movement'];
  readonly permission = MovementPermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: Movements,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { key } = await this.service.byKey(actor, uuidKey('Movement', id));
    return key;
  }
}
