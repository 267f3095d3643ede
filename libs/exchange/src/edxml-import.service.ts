import { type Actor, Clock, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectivesService, mustKeep } from '@app/directives';
import { DispatchReading } from '@app/dispatch';
import { type EdxmlWarningView, ImportedEdxml } from './imported-edxml.view';
import { arrivalOf } from './edxml-mapping.rules';
import { writeEdxml } from './edxml-write';
import { officesOf } from './exchange-offices';
import { type Addressee, type Arrived, IncomingDocuments } from './incoming-documents.service';
import { IncomingFiles } from './incoming-files.service';
import { IncomingStatuses } from './incoming-statuses.service';
import type { EdxmlMessage } from './edxml';

/** Messages of other document systems. */
@Injectable()
export class EdxmlImports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: IncomingFiles,
    private readonly documents: IncomingDocuments,
    private readonly statuses: IncomingStatuses,
    private readonly directives: DirectivesService,
    private readonly reading: DispatchReading,
  ) {}

  /**
   * A document becomes a line in the keeper's register, or is found there, and arrives in the keeper's inbox; a status becomes
   * the status of the keeper's sending. Throws NOT_FOUND, FILE_MISSING, EDXML_*, DISPATCH_*, DIRECTIVE_*.
   */
  async import(actor: Actor, sha256: string, keeperKey: number): Promise<ImportedEdxml> {
    const keeper = await this.keeper(actor, keeperKey);
    const { warnings, ...message } = await this.files.read(actor, sha256);
    const arrived =
      message.kind === 'status'
        ? await this.statuses.take(actor, keeper, message)
        : await this.documents.take(actor, keeper, message);
    return this.answer(actor, keeper, message, arrived, [...warnings, ...arrived.warnings]);
  }

  private async answer(
    actor: Actor,
    keeper: Addressee,
    message: EdxmlMessage,
    { directiveKey, isKnown, recipient }: Arrived,
    warnings: EdxmlWarningView[],
  ): Promise<ImportedEdxml> {
    return Object.assign(new ImportedEdxml(), {
      directive: await this.directives.byKey(actor, directiveKey),
      isKnown,
      recipient: recipient && (await this.reading.recipient(actor, recipient.dispatchKey, recipient.organisationKey)),
      arrivalMessage: this.arrival(keeper, message),
      warnings,
    });
  }

  private arrival({ name, exchangeCode }: Addressee, message: EdxmlMessage): string | null {
    if (message.kind === 'status' || exchangeCode === null) return null;
    return writeEdxml(arrivalOf(message, { name, exchangeCode }, this.clock.now()));
  }

  private async keeper(actor: Actor, key: number): Promise<Addressee> {
    const today = this.clock.today();
    const { path } = await mustKeep(this.query, actor, key, today);
    const offices = await officesOf(this.query, [key], today);
    return { ...offices.get(key)!, path };
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
