import type { TypedDocumentNode } from '@apollo/client/core';
import { type DocumentNode, Kind, type OperationTypeNode } from 'graphql';

export interface TrustedOperation {
  operation: `${OperationTypeNode}`;
  name: string;
  /** Name of its first field in the answer. */
  field: string;
  /** SHA-256 by which the API knows its text. */
  hash: string;
  /** Fields of the type of `$input`, for mutations that have one. */
  input?: readonly string[];
}

/** One operation of the API with the types of its answer and its variables. Its text stands in the `.graphql` file and is never sent. */
export interface TrustedDocument<Data = unknown, Variables = never>
  extends TypedDocumentNode<Data, Variables>, TrustedOperation {}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

/** Apollo wants a syntax tree to carry; the name is all that it needs of it. */
export function trusted(of: TrustedOperation): DocumentNode & TrustedOperation {
  return {
    ...of,
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: of.operation as OperationTypeNode,
        name: name(of.name),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: name('__typename') }] },
      },
    ],
  };
}
