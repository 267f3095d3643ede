import { Actor, DomainError, type Message } from '@app/kernel';
import {
  type AskLater,
  type SelectionAnswer,
  type SelectionRunner,
  Selections,
  type SelectionVariables,
  WebhookError,
} from '@app/webhooks';
import type { ApolloDriver } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  specifiedRules,
  validate,
  type VariableDefinitionNode,
} from 'graphql';
import { MAX_TOKENS, measure } from './limits';

/** What an event may ask beside itself; a page of a list with a few fields. */
const MOST_COST = 1_000;
const MOST_FAULTS = 1;
const VARIABLES = new Set(['subject', 'event']);
const LATER_SECONDS = 60;
const ASK_LATER = new Set([429, 503]);

/** Queries that partners have left with us: looked at when they are left, executed as a call of theirs when an event is sent. */
@Injectable()
export class AnsweredSelections implements SelectionRunner {
  constructor(
    /** The module of GraphQL is nobody's provider: it is looked for where it stands. */
    private readonly modules: ModuleRef,
    private readonly schemas: GraphQLSchemaHost,
    selections: Selections,
  ) {
    selections.register(this);
  }

  check(text: string): number {
    const document = parsed(text);
    const operation = theOnlyQuery(document);
    const [fault] = validate(this.schemas.schema, document, specifiedRules, { maxErrors: MOST_FAULTS });
    if (fault) throw unusable(fault);
    const fragments = document.definitions.filter(
      (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
    );
    // Ids that mean nothing: what a query costs does not hang on them.
    const cost = atSelection(() => measure(this.schemas.schema, operation, fragments, { subject: '', event: '' }));
    if (cost > MOST_COST) throw refused('WEBHOOK_SELECTION_COSTLY', { cost, max: MOST_COST });
    return cost;
  }

  async answer(
    actor: Actor,
    request: object,
    query: string,
    { subject, event }: SelectionVariables,
  ): Promise<SelectionAnswer | AskLater> {
    // Calls are counted for the program, whoever carried the request.
    Object.assign(request, { actor });
    const reply = { raw: { once: () => undefined } } as unknown as FastifyReply;
    const { body, http } = await this.modules
      .get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false })
      .graphQlAdapter.instance.executeOperation(
        { query, variables: { subject: subject ?? '', event } },
        { contextValue: { actor, request, reply, loaders: new Map() } },
      );
    if (body.kind !== 'single') throw new Error('a selection has one answer');
    const { data = null, errors = [] } = body.singleResult;
    const told = errors.map(({ message, path, extensions }) => ({
      code: (extensions as Said | undefined)?.code ?? 'INTERNAL',
      message: (extensions as Said | undefined)?.messages?.en ?? message,
      path: path ?? null,
    }));
    // What went wrong on our side is no answer of theirs.
    if (told.some(({ code }) => code === 'INTERNAL')) return { seconds: LATER_SECONDS, code: 'INTERNAL' };
    if (!ASK_LATER.has(http.status ?? 200)) return { data, errors: told };
    return { seconds: Number(http.headers.get('retry-after') ?? LATER_SECONDS), code: told[0]?.code ?? 'BUSY' };
  }
}

interface Said {
  code: string;
  messages?: Message;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) throw unusable(error);
    throw error;
  }
}

/** One query, with no variables but those that are given. */
function theOnlyQuery({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  const isFit =
    operations.length === 1 &&
    operation?.operation === OperationTypeNode.QUERY &&
    (operation.variableDefinitions ?? []).every(isGiven);
  if (!isFit) throw refused('WEBHOOK_SELECTION_SHAPE');
  return operation;
}

const isGiven = ({ variable, type }: VariableDefinitionNode): boolean =>
  VARIABLES.has(variable.name.value) && ['ID!', 'ID'].includes(print(type));

const unusable = ({ message, locations }: GraphQLError): DomainError => {
  const [at] = locations ?? [];
  return refused('WEBHOOK_SELECTION', { why: at ? `${message} (${at.line}:${at.column})` : message });
};

/** What limits of documents say stands at the field. */
function atSelection<Found>(work: () => Found): Found {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, text, params } = error;
    throw new DomainError(code, text, params, [{ path: 'selection', code, params }]);
  }
}

const refused = (
  code: 'WEBHOOK_SELECTION' | 'WEBHOOK_SELECTION_SHAPE' | 'WEBHOOK_SELECTION_COSTLY',
  params: Record<string, string | number> = {},
): DomainError => WebhookError[code](params, [{ path: 'selection', code, params }]);
