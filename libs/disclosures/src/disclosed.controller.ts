import { languageAsked } from '@app/certificates';
import { type ActorRequest, Public } from '@app/kernel';
import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { DisclosedLists } from './disclosed-lists.service';
import { disclosedLists, disclosedPage } from './disclosed-page';

/** A moment: what was withdrawn or revoked is not shown as it was for longer. */
const BRIEFLY = 'public, max-age=60';
const HTML = 'text/html; charset=utf-8';

/** Lists of decisions that offices show to anybody. */
@Controller('disclosed')
export class DisclosedController {
  constructor(private readonly lists: DisclosedLists) {}

  @Get()
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  async all(@Query('page') page: unknown, @Query('lang') lang: unknown, @Req() request: ActorRequest): Promise<string> {
    const shown = await this.lists.all(pageAsked(page));
    return disclosedLists({ language: languageAsked(lang, request.actor), ...shown });
  }

  @Get(':code')
  @Public()
  @Header('Content-Type', HTML)
  @Header('Cache-Control', BRIEFLY)
  @Header('Vary', 'Accept-Language')
  async page(
    @Param('code') code: string,
    @Query('page') page: unknown,
    @Query('lang') lang: unknown,
    @Req() request: ActorRequest,
  ): Promise<string> {
    const list = await this.lists.shown(code, pageAsked(page));
    return disclosedPage({ language: languageAsked(lang, request.actor), code, list });
  }
}

/** What is no page is the first; what lies behind the last is the last. */
const pageAsked = (page: unknown): number =>
  typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
