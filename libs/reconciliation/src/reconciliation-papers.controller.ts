import { paperFile } from '@app/documents';
import { Actor, Allow, CurrentActor, isIsoDate, KernelError, OneSnapshot } from '@app/kernel';
import { LedgerPermission, MoneyPlaceIds } from '@app/ledger';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { CashCountIds } from './reconciliation.ids';
import { ReconciliationPapers } from './reconciliation-papers.service';

/** Papers of counts and of what the bank says against the books. */
@OneSnapshot()
@Controller()
export class ReconciliationPapersController {
  constructor(private readonly papers: ReconciliationPapers) {}

  @Get('cash-counts/:id/minutes.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async minutesPdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.minutes(actor, CashCountIds.read(id), 'pdf'));
  }

  @Get('cash-counts/:id/minutes.docx')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async minutesDocx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return paperFile(await this.papers.minutes(actor, CashCountIds.read(id), 'docx'));
  }

  @Get('money-places/:id/reconciliation.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async reconciliationPdf(
    @Param('id') id: string,
    @Query('on') on: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    if (typeof on !== 'string' || !isIsoDate(on))
      throw KernelError.INVALID_INPUT({}, [{ path: 'on', code: 'FIELD_INVALID' }]);
    return paperFile(await this.papers.reconciliation(actor, MoneyPlaceIds.read(id), on, 'pdf'));
  }
}
