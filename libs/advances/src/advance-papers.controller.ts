import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { type AdvanceBookAddress, askedAdvanceBook } from './advance-book.rules';
import { AdvanceBookPrints } from './advance-book-prints.service';
import { AdvancePapers, type AskedPaper } from './advance-papers.service';
import { AdvanceSettlementIds } from './advances.ids';
import { LedgerPermission } from '@app/ledger';

/** Papers of advances. */
@OneSnapshot()
@Controller()
export class AdvancePapersController {
  constructor(
    private readonly papers: AdvancePapers,
    private readonly books: AdvanceBookPrints,
  ) {}

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

  /** Sổ chi tiết tạm ứng, bảng tổng hợp tạm ứng: `one` (of a `person`), `all` (of an `organisation`), `from` and `to`. */
  @Get('advance-books/:kind.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async bookPdf(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: AdvanceBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.print(actor, askedAdvanceBook(kind, asked), 'pdf'), FILE_TYPES.pdf);
  }

  @Get('advance-books/:kind.xlsx')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async bookXlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: AdvanceBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.print(actor, askedAdvanceBook(kind, asked), 'xlsx'), FILE_TYPES.xlsx);
  }
}
