import { contentDisposition } from '@app/documents';
import { DonationPermission } from '@app/donations';
import { Actor, Allow, CurrentActor, OneSnapshot } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { askedSponsorBook, askedStockBook, type GiftBookAddress } from './asked-gift-book.rules';
import { Confirmations } from './confirmations.service';
import { GiftBookPrints } from './gift-book-prints.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';

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
    return file(await this.confirmations.print(actor, ids), PDF, 'inline');
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
    return file(await this.books.sponsors(actor, askedSponsorBook(kind, asked), 'pdf'), PDF, 'attachment');
  }

  @Get('sponsor-books/:kind.xlsx')
  @Allow(LedgerPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async sponsorsXlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return file(await this.books.sponsors(actor, askedSponsorBook(kind, asked), 'xlsx'), XLSX, 'attachment');
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
    return file(await this.books.stock(actor, askedStockBook(kind, asked), 'pdf'), PDF, 'attachment');
  }

  @Get('stock-books/:kind.xlsx')
  @Allow(DonationPermission.Read)
  @Header('Cache-Control', 'private, no-store')
  async stockXlsx(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Query() asked: GiftBookAddress,
  ): Promise<StreamableFile> {
    return file(await this.books.stock(actor, askedStockBook(kind, asked), 'xlsx'), XLSX, 'attachment');
  }
}

const file = (
  { fileName, content }: { fileName: string; content: Buffer },
  type: string,
  how: 'inline' | 'attachment',
): StreamableFile =>
  new StreamableFile(content, { type, length: content.length, disposition: contentDisposition(how, fileName) });
