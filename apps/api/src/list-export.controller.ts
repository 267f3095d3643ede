import { LIST_FORMATS, listFile, sentFile } from '@app/documents';
import { ListExportError, ListExports, ListExportTickets } from '@app/exports';
import { ActorResolver } from '@app/identity';
import { Actor, CurrentActor, nodeId, Public, SignedIn } from '@app/kernel';
import { Body, Controller, Header, HttpCode, Post, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AnsweredLists, type AnsweredPage } from './answered-lists';
import { ListExportInput, ListPageInput } from './list-export.inputs';

/** Any list of the console as a file with all its rows: at once, or written by the worker while nobody waits. */
@Controller('exports')
export class ListExportController {
  constructor(
    private readonly lists: AnsweredLists,
    private readonly exports: ListExports,
    private readonly tickets: ListExportTickets,
    private readonly actors: ActorResolver,
  ) {}

  /** The file itself; each page of it is of one moment, the whole is not. */
  @Post()
  @HttpCode(200)
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  async export(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { document, variables, title, columns, format }: ListExportInput,
  ): Promise<StreamableFile> {
    const page = (after: string | null) => this.lists.page({ actor, request, document, variables }, after);
    // What is refused is refused before the file begins.
    const first = await page(null);
    const content = listFile(format, { title, columns }, pagesFrom(first, page));
    return sentFile({ fileName: `${title}.${format}`, content }, LIST_FORMATS[format]);
  }

  /** Asks for the file and answers its id; it is found among `listExports`. */
  @Post('later')
  @SignedIn()
  async later(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { document, variables, title, columns, format }: ListExportInput,
  ): Promise<{ id: string }> {
    if (this.lists.namesPeople(document)) throw ListExportError.LIST_EXPORT_OF_PEOPLE();
    const total = await this.lists.total({ actor, request, document, variables });
    const { key } = await this.exports.ask(actor, { document, variables, title, columns, format, total });
    return { id: nodeId('ListExport', key) };
  }

  /** For the worker, which proves itself by its ticket: a page of the list as it is now to whoever asked for the file. */
  @Post('pages')
  @HttpCode(200)
  @Public()
  @Header('Cache-Control', 'no-store')
  async pages(
    @Req() request: FastifyRequest,
    @Body() { key, ticket, after = null }: ListPageInput,
  ): Promise<{ rows: unknown[]; endCursor: string | null; hasNextPage: boolean }> {
    const { ownerKey, language, document, variables } = await this.tickets.exportOf(key, ticket);
    const actor = await this.actors.ofPerson(ownerKey, language);
    if (!actor) throw ListExportError.LIST_EXPORT_TICKET_ENDED();
    const { edges, pageInfo } = await this.lists.page({ actor, request, document, variables }, after);
    return { rows: edges.map(({ node }) => node), ...pageInfo };
  }
}

async function* pagesFrom(first: AnsweredPage, next: (after: string | null) => Promise<AnsweredPage>) {
  for (let page = first; ; page = await next(page.pageInfo.endCursor)) {
    yield page.edges.map(({ node }) => node);
    if (!page.pageInfo.hasNextPage) return;
  }
}
