import { describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { Field, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { GraphQLEnumType } from 'graphql';
import { OpenKind } from './open-kind';

describe('a value of an open kind', () => {
  it('is refused a second time, and when it is no snake_case', () => {
    const kind = new OpenKind('Shape');
    kind.declare('round');
    expect(() => kind.declare('round')).toThrow('Shape round is declared twice');
    for (const value of ['', 'Round', 'very-round', '_round', 'round_', 'round2'])
      expect(() => kind.declare(value)).toThrow('is not in snake_case');
  });

  it('is known once it is declared; all are told in order', () => {
    const kind = new OpenKind('Size');
    kind.declare('small');
    kind.declare('large');
    expect([kind.has('small'), kind.has('Small'), kind.has('declare')]).toEqual([true, false, false]);
    expect(kind.values()).toEqual(['large', 'small']);
  });
});

describe('an open kind', () => {
  it('shows in the schema what was declared until it is built, and refuses what comes later', async () => {
    const kind = new OpenKind('Colour', 'What it looks like.');
    @ObjectType()
    class Flower {
      @Field(() => kind)
      colour: string;
    }
    @Resolver(() => Flower)
    class Flowers {
      @Query(() => Flower)
      flower() {
        return { colour: 'red' };
      }
    }
    const pale = kind.declare('pale_blue', 'As of the sky.');
    kind.declare('red');
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    const schema = await module.get(GraphQLSchemaFactory).create([Flowers]);
    const colour = schema.getType('Colour') as GraphQLEnumType;
    expect(colour.description).toBe('What it looks like.');
    expect(colour.getValues().map(({ name, value, description }) => [name, value, description])).toEqual([
      ['PaleBlue', pale, 'As of the sky.'],
      ['Red', 'red', undefined],
    ]);
    OpenKind.close();
    expect(() => kind.declare('green')).toThrow('Colour green is declared after the schema was built');
  });
});
