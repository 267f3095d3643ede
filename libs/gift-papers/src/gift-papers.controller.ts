import { FILE_TYPES, sentFile } from '@app/documents';
import { DonationPermission } from '@app/donations';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { askedSponsorBook, askedStockBook, type GiftBookAddress } from './asked-gift-book.rules';
import { Confirmations } from './confirmations.service';
import { GiftBookPrints } from './gift-book-prints.service';

@OneSnapshot()
@Controller()
export class GiftPapersController {
  constructor(
    private readonly books: GiftBookPrints,
    private readonly confirmations: Confirmations,
  ) {}

  /** What was received, for whoever gave it: `ids` of donations with commas, at most 100; a paper for each giver. */
  @Get('donations/confirmation.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async confirmed(@CurrentActor() actor: Actor, @Query('ids') ids: unknown): Promise<StreamableFile> {
    return sentFile(await this.confirmations.print(actor, ids), FILE_TYPES.pdf, 'inline');
  }

  /** What was given in some days: `one` (of a `giver`), `all` (of an `organisation`, of a `campaign`). */
  @Get('sponsor-books/:kind.pdf')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async sponsorsPdf(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.sponsors(actor, askedSponsorBook(kind, asked), 'pdf'), FILE_TYPES.pdf);
  }

  @Get('sponsor-books/:kind.xlsx')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async sponsorsXlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.sponsors(actor, askedSponsorBook(kind, asked), 'xlsx'), FILE_TYPES.xlsx);
  }

  /** What moved in the store in some days: `one` (of an `item`), `all` (of an `organisation`). */
  @Get('stock-books/:kind.pdf')
  @Allow(DonationPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async stockPdf(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.stock(actor, askedStockBook(kind, asked), 'pdf'), FILE_TYPES.pdf);
  }

  @Get('stock-books/:kind.xlsx')
  @Allow(DonationPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async stockXlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return sentFile(await this.books.stock(actor, askedStockBook(kind, asked), 'xlsx'), FILE_TYPES.xlsx);
  }
}
