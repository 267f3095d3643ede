import { FILE_TYPES, sentFile } from '@app/documents';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { AccountBookPrints } from './account-book-prints.service';
import { askedBook, type BookAddress } from './asked-book.rules';
import { VoucherPrints, type VouchersAddress } from './voucher-prints.service';

@OneSnapshot()
@Controller()
export class LedgerPrintsController {
  constructor(
    private readonly vouchers: VoucherPrints,
    private readonly books: AccountBookPrints,
  ) {}

  /** Posted vouchers, at most 100: `ids` with commas, `paper` a5 or a4, `gap` linh or le, `recipients` 1 with the lists to sign. */
  @Get('vouchers/print.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async posted(@CurrentActor() actor: Actor, @Query() asked: VouchersAddress): Promise<StreamableFile> {
    return sentFile(await this.vouchers.posted(actor, asked), FILE_TYPES.pdf, 'inline');
  }

  /** The same of vouchers that are not posted yet, marked as such. */
  @Get('voucher-drafts/print.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async drafted(@CurrentActor() actor: Actor, @Query() asked: VouchersAddress): Promise<StreamableFile> {
    return sentFile(await this.vouchers.drafted(actor, asked), FILE_TYPES.pdf, 'inline');
  }

  /** `kind`: statement (of a place, fund, source, purpose or account), vouchers, balance; of an organisation, from a day to a day. */
  @Get('account-books/:kind.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: BookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.print(actor, askedBook(kind, asked), 'pdf'), FILE_TYPES.pdf);
  }

  @Get('account-books/:kind.xlsx')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async xlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: BookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.print(actor, askedBook(kind, asked), 'xlsx'), FILE_TYPES.xlsx);
  }
}
