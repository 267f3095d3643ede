import { type HistorySource, HistorySources } from '@app/audit';
import { type Actor, uuidKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DirectivePermission } from './directives.permissions';
import { DirectivesService } from './directives.service';

/** What became of a document in the own registers, drafts included. */
@Injectable()
export class DirectiveHistory implements HistorySource {
  readonly type = 'Directive';
  readonly subjects = ['Directive'];
  readonly permission = DirectivePermission.Read;

  constructor(
    sources: HistorySources,
    private readonly service: DirectivesService,
  ) {
    sources.register(this);
  }

  async subjectKey(actor: Actor, id: string): Promise<string | number> {
    const { key } = await this.service.byKey(actor, uuidKey('Directive', id));
    return key;
  }
}
