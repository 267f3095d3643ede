import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { pathsOf } from './paths';
import { pathPolicy, pathsWithoutLine } from './policy-paths';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

describe('the paths of the schema', () => {
  it('have a line each, and no line is without its path', () => {
    const paths = pathsOf(schema).map(({ name }) => name);
    process.stdout.write(`the access policy decides on ${paths.length} paths\n`);
    expect(pathsWithoutLine(schema, pathPolicy)).toEqual([]);
    expect(Object.keys(pathPolicy).filter((name) => !paths.includes(name))).toEqual([]);
  });

  it('name out of reach nothing but organisations and bare ids', () => {
    const named = pathsOf(schema).filter(({ name }) => typeof pathPolicy[name] === 'object');
    expect(named.filter(({ target }) => target !== null && target !== 'Organisation')).toEqual([]);
  });
});

/** The seeded violation: a schema with ways of every kind, for which nobody has written a line. */
describe('a path without a line', () => {
  const seeded = buildSchema(`
    type Query { circle(id: ID!): Circle }
    type Circle { id: ID!, name: String!, leader: Person, members: PersonConnection!, place: Place!, meetings: [Meeting!]!, ownerId: ID!, record: Record }
    union Record = Person | Place
    type Place { street: String! }
    type Meeting { on: String!, host: Person! }
    type Person { id: ID! }
    type PersonConnection { edges: [PersonEdge!]!, pageInfo: PageInfo! }
    type PersonEdge { cursor: String!, node: Person! }
    type PageInfo { hasNextPage: Boolean! }`);

  it('is seen: to a thing, through a page, through a value that leads on, to a bare id and to a member of a union', () => {
    expect(pathsWithoutLine(seeded, {})).toEqual([
      'Circle.leader',
      'Circle.members',
      'Circle.meetings',
      'Circle.ownerId',
      'Circle.record on Person',
      'Meeting.host',
    ]);
  });

  it('is no longer missed once somebody has decided; what is a mere value needs no line', () => {
    const decided = { 'Circle.leader': 'same', 'Circle.members': 'own sight', 'Circle.meetings': 'same' } as const;
    expect(pathsWithoutLine(seeded, decided)).toEqual(['Circle.ownerId', 'Circle.record on Person', 'Meeting.host']);
  });
});
