import { languageAsked } from '@app/certificates';
import { drawnPaper, LIST_FORMATS, type ListFormat, type PaperFormat, paperFile, sentFile } from '@app/documents';
import { officeThen } from '@app/issuing';
import {
  Actor,
  type ActorRequest,
  Allow,
  Clock,
  CurrentActor,
  KernelError,
  OneSnapshot,
  Transactions,
} from '@app/kernel';
import { FundIds } from '@app/ledger';
import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { numberAsked, pageAsked, showAsked } from './asked-page';
import { fundPage } from './fund-page';
import { FundPages } from './fund-pages.service';
import { PublicationFiles } from './publication-file';
import { GIVERS_ON_PAPER, publicationPaper } from './publication-paper';
import { FundPublicationIds } from './publications.ids';
import { PublicationPermission } from './publications.permissions';
import { Publications } from './publications.service';
import { ShownLists, type ShownPublication } from './shown-publication';

const HTML = 'text/html; charset=utf-8';
const OWN = 'private, no-store';

interface Asked {
  fund?: unknown;
  year?: unknown;
  show?: unknown;
  page?: unknown;
  lang?: unknown;
  part?: unknown;
}

/** Publications for whoever reads the books: the page as it stands or would stand, the report, and the files. */
@OneSnapshot()
@Controller('fund-publications')
export class PublicationPapersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly pages: FundPages,
    private readonly publications: Publications,
    private readonly lists: ShownLists,
    private readonly files: PublicationFiles,
  ) {}

  /** Exactly what anybody would read of a year of a fund. Throws NOT_FOUND, INVALID_INPUT, INVALID_ID, PUBLICATION_UNBALANCED. */
  @Get('preview')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  async preview(
    @CurrentActor() actor: Actor,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
  ): Promise<StreamableFile> {
    const year = numberAsked(asked.year);
    if (year === null || year < 1990 || year > 2200)
      throw KernelError.INVALID_INPUT({}, [{ path: 'year', code: 'FIELD_INVALID' }]);
    if (typeof asked.fund !== 'string') throw KernelError.INVALID_INPUT({}, [{ path: 'fund', code: 'FIELD_REQUIRED' }]);
    const shown = await this.pages.preview(actor, FundIds.read(asked.fund), year);
    const address = `/fund-publications/preview?${new URLSearchParams({ fund: asked.fund, year: String(year) }).toString()}`;
    return this.page(actor, shown, asked, request, address);
  }

  @Get(':id/page')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  async kept(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
  ): Promise<StreamableFile> {
    const shown = await this.pages.kept(actor, FundPublicationIds.read(id));
    return this.page(actor, shown, asked, request, `/fund-publications/${encodeURIComponent(id)}/page`);
  }

  /** Throws NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  @Get(':id/report.pdf')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  pdf(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return this.paper(actor, id, 'pdf');
  }

  @Get(':id/report.docx')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  docx(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return this.paper(actor, id, 'docx');
  }

  @Get(':id/data.csv')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  csv(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() asked: Asked): Promise<StreamableFile> {
    return this.file(actor, id, asked, 'csv');
  }

  @Get(':id/data.xlsx')
  @Allow(PublicationPermission.Read)
  @Header('Cache-Control', OWN)
  xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() asked: Asked): Promise<StreamableFile> {
    return this.file(actor, id, asked, 'xlsx');
  }

  private async page(
    actor: Actor,
    shown: ShownPublication,
    asked: Asked,
    request: ActorRequest,
    address: string,
  ): Promise<StreamableFile> {
    const show = showAsked(asked.show);
    const language = languageAsked(asked.lang, request.actor);
    const facts = await this.pages.facts(shown, { show, page: pageAsked(asked.page), language }, actor);
    const html = fundPage({ language, show, facts, address });
    // What is refused is no page: its type is that of an answer.
    return new StreamableFile(Buffer.from(html), { type: HTML });
  }

  private async paper(actor: Actor, id: string, format: PaperFormat): Promise<StreamableFile> {
    const key = FundPublicationIds.read(id);
    const { organisationKey, year } = await this.publications.one(actor, key);
    const shown = await this.pages.kept(actor, key);
    const query = this.transactions.reading(actor);
    const document = publicationPaper(
      await officeThen(query, organisationKey, shown.publishedOn ?? this.clock.today()),
      {
        shown,
        named: await this.lists.named(query, shown),
        givers: await this.lists.givers(query, shown, { most: GIVERS_ON_PAPER }),
      },
    );
    return paperFile(
      await drawnPaper(document, `Công khai ${shown.content.fund} ${year}`.replaceAll('/', '-'), format),
    );
  }

  private async file(actor: Actor, id: string, { part, lang }: Asked, format: ListFormat): Promise<StreamableFile> {
    const shown = await this.pages.kept(actor, FundPublicationIds.read(id));
    const content = await this.files.file(shown, {
      format,
      language: languageAsked(lang, actor),
      part: numberAsked(part),
      // What goes out while it is read has no request any more.
      reading: (read) => this.pages.asTheProgramme(read),
    });
    const fileName = `${shown.content.fund} ${shown.year}.${format}`.replaceAll('/', '-');
    return sentFile({ fileName, content }, LIST_FORMATS[format]);
  }
}
