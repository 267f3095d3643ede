import { Actor, DomainError, type FieldError, KernelError, MAX_PAGE, type Message } from '@app/kernel';
import type { ApolloDriver } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { TrustedDocuments } from './trusted-documents';

export interface AnsweredPage {
  edges: { node: unknown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

/** A list of the console, by the hash of its document, as somebody asks for it. */
export interface AskedList {
  actor: Actor;
  request: FastifyRequest;
  document: string;
  variables: Record<string, unknown>;
}

/** Lists asked for within the programme: the console's own document is executed, so rights, filters and order are the list's own. Each page is of one moment. */
@Injectable()
export class AnsweredLists {
  constructor(
    /** The module of GraphQL is nobody's provider: it is looked for where it stands. */
    private readonly modules: ModuleRef,
    private readonly schemas: GraphQLSchemaHost,
    private readonly trusted: TrustedDocuments,
  ) {}

  /** A page after a cursor; throws what the list refuses. */
  page(list: AskedList, after: string | null): Promise<AnsweredPage> {
    return this.answer(list, { after, first: MAX_PAGE, withTotal: false });
  }

  /** How many rows the list has; null where it does not count them. Throws what the list refuses. */
  async total(list: AskedList): Promise<number | null> {
    const { totalCount } = await this.answer(list, { after: null, first: 1, withTotal: true });
    return totalCount ?? null;
  }

  /** Whether the list says anything of a person: such a list is not to lie in a file. Throws for an unknown document. */
  namesPeople(document: string): boolean {
    const { schema } = this.schemas;
    const types = new TypeInfo(schema);
    let found = false;
    const field = () => {
      found ||= types.getParentType()?.name === 'Person';
    };
    visit(parse(this.textOf(document)), visitWithTypeInfo(types, { Field: field }));
    return found;
  }

  private async answer(
    { actor, request, document, variables }: AskedList,
    page: Record<string, unknown>,
  ): Promise<AnsweredPage> {
    // No page holds on to the answer: whoever goes away ends the file, and with it the asking.
    const reply = { raw: { once: () => undefined } } as unknown as FastifyReply;
    const { body } = await this.modules
      .get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false })
      .graphQlAdapter.instance.executeOperation(
        { query: this.textOf(document), variables: { ...variables, ...page } },
        { contextValue: { actor, request, reply, loaders: new Map() } },
      );
    if (body.kind !== 'single') throw noList();
    const [error] = body.singleResult.errors ?? [];
    if (error) throw refusedBy(error.extensions);
    const [answer] = Object.values(body.singleResult.data ?? {}) as (AnsweredPage | null | undefined)[];
    if (!answer?.pageInfo) throw noList();
    return answer;
  }

  private textOf(document: string): string {
    const text = this.trusted.textOf(document);
    if (text === null) throw noList();
    return text;
  }
}

const noList = (): DomainError => KernelError.INVALID_INPUT({}, [{ path: 'document', code: 'FIELD_INVALID' }]);

/** What GraphQL has refused already says itself in both languages. */
function refusedBy(extensions: Record<string, unknown> | undefined): DomainError {
  const { code, messages, fields, params } = (extensions ?? {}) as Partial<Refusal>;
  return code && messages ? new DomainError(code, messages, params ?? {}, fields) : KernelError.INTERNAL();
}

interface Refusal {
  code: string;
  messages: Message;
  params: DomainError['params'];
  fields: FieldError[];
}
