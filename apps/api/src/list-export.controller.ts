import { contentDisposition, LIST_FORMATS, listFile } from '@app/documents';
import {
  Actor,
  CurrentActor,
  DomainError,
  type FieldError,
  KernelError,
  MAX_PAGE,
  type Message,
  type RequestContext,
  SignedIn,
} from '@app/kernel';
import type { ApolloDriver } from '@nestjs/apollo';
import { Body, Controller, Header, HttpCode, Post, Req, StreamableFile } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ListExportInput } from './list-export.inputs';
import { TrustedDocuments } from './trusted-documents';

interface AnsweredPage {
  edges: { node: unknown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Any list of the console as a file with all its rows: the console's own document is asked page by page, so a file shows what the list shows to whoever asks,
 * by the same rights, filters and order. Each page is of one moment, the whole is not.
 */
@Controller('exports')
export class ListExportController {
  constructor(
    /** The module of GraphQL is nobody's provider: it is looked for where it stands. */
    private readonly modules: ModuleRef,
    private readonly trusted: TrustedDocuments,
  ) {}

  @Post()
  @HttpCode(200)
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  async export(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { document, variables, title, columns, format }: ListExportInput,
  ): Promise<StreamableFile> {
    const query = this.trusted.textOf(document);
    if (query === null) throw KernelError.INVALID_INPUT({}, [{ path: 'document', code: 'FIELD_INVALID' }]);
    const page = (after: string | null) => this.page({ actor, request }, query, { ...variables, after });
    // What is refused is refused before the file begins.
    const first = await page(null);
    return new StreamableFile(listFile(format, { title, columns }, pagesFrom(first, page)), {
      type: LIST_FORMATS[format],
      disposition: contentDisposition('attachment', `${title}.${format}`),
    });
  }

  private async page(
    asking: Pick<RequestContext, 'actor' | 'request'>,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<AnsweredPage> {
    // No page holds on to the answer: whoever goes away ends the file, and with it the asking.
    const reply = { raw: { once: () => undefined } } as unknown as FastifyReply;
    const { body } = await this.modules
      .get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false })
      .graphQlAdapter.instance.executeOperation(
        { query, variables: { ...variables, first: MAX_PAGE, withTotal: false } },
        { contextValue: { ...asking, reply, loaders: new Map() } },
      );
    if (body.kind !== 'single') throw KernelError.INVALID_INPUT({}, [{ path: 'document', code: 'FIELD_INVALID' }]);
    const [error] = body.singleResult.errors ?? [];
    if (error) throw refusedBy(error.extensions);
    const [answer] = Object.values(body.singleResult.data ?? {}) as (AnsweredPage | null | undefined)[];
    if (!answer?.pageInfo) throw KernelError.INVALID_INPUT({}, [{ path: 'document', code: 'FIELD_INVALID' }]);
    return answer;
  }
}

async function* pagesFrom(first: AnsweredPage, next: (after: string | null) => Promise<AnsweredPage>) {
  for (let page = first; ; page = await next(page.pageInfo.endCursor)) {
    yield page.edges.map(({ node }) => node);
    if (!page.pageInfo.hasNextPage) return;
  }
}

/** What GraphQL has refused already says itself in both languages. */
function refusedBy(extensions: Record<string, unknown> | undefined): DomainError {
  const { code, messages, fields } = (extensions ?? {}) as Partial<Refusal>;
  return code && messages ? new DomainError(code, messages, {}, fields) : KernelError.INTERNAL();
}

interface Refusal {
  code: string;
  messages: Message;
  fields: FieldError[];
}
