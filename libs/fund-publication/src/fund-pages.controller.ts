import { codeInAddress, languageAsked } from '@app/certificates';
import { LIST_FORMATS, type ListFormat, sentFile } from '@app/documents';
import { type ActorRequest, type Language, Public } from '@app/kernel';
import { Controller, Get, Header, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { numberAsked, pageAsked, showAsked } from './asked-page';
import { fundPage, fundsPage, noFundPage } from './fund-page';
import { FundPages, mustBeShown } from './fund-pages.service';
import { OpenGrants } from './open-grants';
import { type FileAsked, PublicationFiles } from './publication-file';
import { SharedAnswers, tagOf } from './shared-answers';
import type { ShownPublication } from './shown-publication';

/** A moment: whoever asks not to be named any more is not named for longer. */
const BRIEFLY = 'public, max-age=60';
const HTML = 'text/html; charset=utf-8';

interface Asked {
  show?: unknown;
  page?: unknown;
  lang?: unknown;
  edition?: unknown;
  part?: unknown;
}

/** Funds that offices have published, for anybody. */
@Controller('funds')
export class FundPagesController {
  constructor(
    private readonly pages: FundPages,
    private readonly files: PublicationFiles,
    private readonly grants: OpenGrants,
    private readonly shared: SharedAnswers,
  ) {}

  @Get()
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  all(
    @Query() { page, lang }: Asked,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [language, asked] = [languageAsked(lang, request.actor), pageAsked(page)];
    const make = async () => fundsPage(language, await this.pages.all(asked));
    return this.answer(reply, `funds/${language}/${asked}`, make);
  }

  /** The latest year. */
  @Get(':code')
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  latest(
    @Param('code') code: string,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.page(code, null, asked, request, reply);
  }

  @Get(':code/:year.csv')
  @Public()
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  csv(
    @Param('code') code: string,
    @Param('year') year: string,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
  ): Promise<StreamableFile> {
    return this.file('csv', code, year, asked, request);
  }

  @Get(':code/:year.xlsx')
  @Public()
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  xlsx(
    @Param('code') code: string,
    @Param('year') year: string,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
  ): Promise<StreamableFile> {
    return this.file('xlsx', code, year, asked, request);
  }

  /** What was granted, as the 360Giving data standard writes it. Throws NOT_FOUND, PUBLICATION_NO_GRANTS, PUBLICATION_BUSY. */
  @Get(':code/:year.json')
  @Public()
  @Header('Cache-Control', BRIEFLY)
  async json(@Param('code') code: string, @Param('year') year: string, @Query() asked: Asked): Promise<StreamableFile> {
    const shown = await this.shown(code, year, asked);
    const content = await this.shared.file(async () =>
      Readable.from(await this.grants.text(shown, (read) => this.pages.asTheProgramme(read))),
    );
    return new StreamableFile(content, { type: 'application/json; charset=utf-8' });
  }

  @Get(':code/:year')
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  ofYear(
    @Param('code') code: string,
    @Param('year') year: string,
    @Query() asked: Asked,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.page(code, year, asked, request, reply);
  }

  private page(
    code: string,
    year: string | null,
    asked: Asked,
    { actor }: ActorRequest,
    reply: FastifyReply,
  ): Promise<string> {
    const language = languageAsked(asked.lang, actor);
    const [show, page] = [showAsked(asked.show), pageAsked(asked.page)];
    const edition = numberAsked(asked.edition);
    const make = async (): Promise<string> => {
      const isYear = year === null || numberAsked(year) !== null;
      const shown = isYear ? await this.pages.shown(code, numberAsked(year), edition) : null;
      if (!shown) return noFundPage(language, `/funds/${codeInAddress(code)}`);
      const facts = await this.pages.facts(shown, { show, page, language });
      const address = `/funds/${shown.code}/${shown.year}?edition=${shown.edition}`;
      return fundPage({ language, show, facts, address });
    };
    return this.answer(reply, JSON.stringify([code, year, edition, show, page, language]), make);
  }

  /** What somebody has already is not sent again. */
  private async answer(reply: FastifyReply, address: string, make: () => Promise<string>): Promise<string> {
    const text = await this.shared.page(address, make);
    const tag = tagOf(text);
    reply.header('ETag', tag);
    if (reply.request.headers['if-none-match'] !== tag) return text;
    reply.status(304);
    return '';
  }

  /** Throws NOT_FOUND. */
  private async shown(code: string, year: string, { edition }: Asked): Promise<ShownPublication> {
    const asked = numberAsked(year);
    return mustBeShown(asked === null ? null : await this.pages.shown(code, asked, numberAsked(edition)));
  }

  private async file(
    format: ListFormat,
    code: string,
    year: string,
    asked: Asked,
    { actor }: ActorRequest,
  ): Promise<StreamableFile> {
    const shown = await this.shown(code, year, asked);
    const language: Language = languageAsked(asked.lang, actor);
    const part = numberAsked(asked.part);
    const reading: FileAsked['reading'] = (read) => this.pages.asTheProgramme(read);
    const content = await this.shared.file(() => this.files.file(shown, { format, language, part, reading }));
    const fileName = `${shown.content.fund} ${shown.year}.${format}`.replaceAll('/', '-');
    return sentFile({ fileName, content }, LIST_FORMATS[format]);
  }
}
