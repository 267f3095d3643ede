import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { AdvancePapers, type AskedPaper } from './advance-papers.service';
import { AdvanceSettlementIds } from './advances.ids';
import { LedgerPermission } from '@app/ledger';

/** Papers of advances. */
@OneSnapshot()
@Controller()
export class AdvancePapersController {
  constructor(private readonly papers: AdvancePapers) {}

  /** Giấy thanh toán tạm ứng: `paper` a5 or a4, `gap` linh or le. */
  @Get('advance-settlements/:id/print.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async settlement(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Query() asked: AskedPaper,
  ): Promise<StreamableFile> {
    return sentFile(
      await this.papers.settlement(actor, AdvanceSettlementIds.read(id), asked),
      FILE_TYPES.pdf,
      'inline',
    );
  }
}
