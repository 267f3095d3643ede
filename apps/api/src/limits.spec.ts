import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { measure } from './limits';

const schema = buildSchema(`
  type Query { reports(first: Int): ReportConnection! report: Report forms: [Form!]! nodes(ids: [ID!]!): [Form]! }
  type ReportConnection { edges: [ReportEdge!]! }
  type ReportEdge { node: Report! }
  type Report { id: ID! figures(number: Int): [Figure!]! tags: [String!]! }
  type Figure { value: Int }
  type Form { rows: [Row!]! }
  type Row { label: String }
`);

function costOf(text: string): number {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return measure(schema, operation as OperationDefinitionNode, fragments, {});
}

describe('the cost of a list', () => {
  it('is that of its page where it has one', () => {
    expect(costOf('{ reports(first: 10) { edges { node { id } } } }')).toBe(1 + 10 * 2);
  });

  it('is that of 25 objects where it comes whole, and of the product where lists lie in lists', () => {
    expect(costOf('{ report { figures { value } } }')).toBe(1 + 25);
    expect(costOf('{ forms { rows { label } } }')).toBe(25 * (1 + 25));
  });

  it('is that of the ids where things are asked for by them', () => {
    expect(costOf('{ nodes(ids: ["a", "b", "c"]) { rows { label } } }')).toBe(3 * (1 + 25));
  });

  it('is nothing where it holds plain values', () => {
    expect(costOf('{ report { tags } }')).toBe(1);
  });

  it('is not looked for where fragments double with every level', () => {
    const levels = Array.from({ length: 100 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    expect(() => costOf(`{ ...F0 } ${levels.join(' ')} fragment F100 on Query { __typename }`)).toThrow(
      expect.objectContaining({ code: 'TOO_MANY_SELECTIONS' }),
    );
  });

  it('adds up, so that the figures of a page of reports cannot be asked for under sixty names', () => {
    const names = Array.from({ length: 58 }, (_, at) => `a${at}: figures(number: 1) { value }`).join(' ');
    expect(() => costOf(`{ reports(first: 100) { edges { node { ${names} } } } }`)).toThrow(
      expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }),
    );
  });
});
