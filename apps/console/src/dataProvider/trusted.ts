export interface TrustedOperation {
  operation: 'query' | 'mutation';
  name: string;
  /** Name of its first field in the answer. */
  field: string;
  /** SHA-256 by which the API knows its text. */
  hash: string;
  /** Fields of the type of `$input`, for mutations that have one. */
  input?: readonly string[];
  /** What a list can be filtered by. */
  takes?: readonly string[];
  /** Of these and of its order, what takes the values of an enum: which there are today. */
  words?: Readonly<Record<string, readonly string[]>>;
}

/** One operation of the API with the types of its answer and its variables. Its text stands in the `.graphql` file and is never sent. */
export interface TrustedDocument<Data = unknown, Variables = never> extends TrustedOperation {
  /** Never there: carries the types. */
  readonly answers?: (variables: Variables) => Data;
}

export const trusted = (of: TrustedOperation): TrustedOperation => of;
