import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { buildSchema, GraphQLSchema } from 'graphql';
import {
  Args,
  ArgsType,
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  InputType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { askedIds } from './asked-ids';
import { amendmentOf, DayField, fieldNames, InputsField, IntField, TextField, TextsField, told } from './fields';
import { type FactKey, nodeId } from './node-id';
import { factIds, intIds, ReferenceArg, ReferenceField, ReferencesField, UnreadableId, uuidIds } from './references';

const HouseIds = intIds('House');
const PersonIds = uuidIds('Person');
const ReportIds = factIds('Report');
const PERSON = '018f0000-0000-7000-8000-000000000000';

@InputType()
class RoomInput {
  @TextField({ max: 3 })
  name: string;

  @ReferenceField(PersonIds, { nullable: true })
  guestKey?: string | null;
}

@InputType()
class BuildInput {
  @ReferenceField(HouseIds)
  houseKey: number;

  @ReferenceField(ReportIds, { nullable: true })
  reportKey?: FactKey | null;

  @ReferencesField(PersonIds, { most: 2, nullable: true })
  ownerKeys?: string[] | null;

  @TextsField({ max: 2, most: 2, nullable: true })
  names?: string[] | null;

  @DayField({ nullable: true, description: 'today unless told' })
  on?: string | null;

  @IntField({ min: 1, max: 3 })
  floors: number;

  @IntField({ min: 0, unlessTold: 1 })
  doors?: number;

  @InputsField(() => RoomInput, { most: 2, nullable: true })
  rooms?: RoomInput[] | null;
}

@InputType()
class AmendInput extends amendmentOf(BuildInput, ['houseKey']) {}

@ArgsType()
class RoomArgs {
  @ReferenceField(HouseIds, { nullable: true })
  houseKey?: number | null;
}

@Resolver()
class HouseResolver {
  @Query(() => String)
  build(@Args('input') input: BuildInput): string {
    return String(input.houseKey);
  }

  @Query(() => String)
  rooms(@Args() args: RoomArgs): string {
    return String(args.houseKey);
  }

  @Query(() => String)
  house(@ReferenceArg('id', HouseIds) key: number, @ReferenceArg('ownerId', PersonIds) owner: string): string {
    return `${key} ${owner}`;
  }

  @Query(() => String)
  forgotten(@Args('id', { type: () => String }) id: string): string {
    return id;
  }
}

const read = <Input extends object>(type: new () => Input, plain: object) => {
  const input = plainToInstance(type, plain);
  const faults = validateSync(input, { whitelist: true, forbidNonWhitelisted: true });
  return {
    input,
    faults: faults.map(({ property, constraints }) => `${property} ${Object.keys(constraints ?? {}).join(',')}`),
  };
};

describe('fields of inputs', () => {
  const house = nodeId('House', 7);

  it('hold the key behind an id', () => {
    const { input, faults } = read(BuildInput, {
      houseKey: house,
      reportKey: nodeId('Report', PERSON, { provinceId: 1, scopeId: 12 }),
      ownerKeys: [nodeId('Person', PERSON)],
      floors: 1,
      rooms: [{ name: 'a', guestKey: nodeId('Person', PERSON) }],
    });
    expect(faults).toEqual([]);
    expect(input).toMatchObject({
      houseKey: 7,
      reportKey: { provinceId: 1, scopeId: 12, key: PERSON },
      ownerKeys: [PERSON],
      rooms: [{ name: 'a', guestKey: PERSON }],
    });
  });

  it('refuse an id of another type at the field that it was given for', () => {
    const { input, faults } = read(BuildInput, { houseKey: nodeId('Person', PERSON), ownerKeys: [house], floors: 1 });
    expect(faults).toEqual(['houseKey isReference', 'ownerKeys isReference']);
    expect(input.houseKey).toBeInstanceOf(UnreadableId);
  });

  it('take an empty text for no reference where none is allowed, and nowhere else', () => {
    expect(read(BuildInput, { houseKey: house, reportKey: '', floors: 1 })).toMatchObject({
      faults: [],
      input: { reportKey: null },
    });
    expect(read(BuildInput, { houseKey: '', floors: 1 }).faults).toEqual(['houseKey isReference']);
  });

  it('keep to their bounds', () => {
    const { faults } = read(BuildInput, { houseKey: house, names: ['abc', 'x', 'y'], floors: 4 });
    expect(faults).toEqual(['names arrayMaxSize,maxLength', 'floors max']);
  });

  it('are told whole: what was left out is what it is unless told, or null', () => {
    const { input, faults } = read(BuildInput, { houseKey: house, floors: 2, doors: null });
    expect(faults).toEqual([]);
    const nothing = { reportKey: null, ownerKeys: null, names: null, on: null, rooms: null };
    expect(told(BuildInput, input, ['houseKey'])).toEqual({ ...nothing, floors: 2, doors: 1 });
    expect(fieldNames(BuildInput, ['rooms'])).toEqual([
      'houseKey',
      ...Object.keys(nothing).slice(0, 4),
      'floors',
      'doors',
    ]);
  });

  it('are free to be left out in an amendment, with the same bounds, and what never changes is not there', () => {
    expect(read(AmendInput, {}).faults).toEqual([]);
    expect(read(AmendInput, { floors: 4, reportKey: house }).faults).toEqual(['reportKey isReference', 'floors max']);
    expect(read(AmendInput, { houseKey: house }).faults).toEqual(['houseKey whitelistValidation']);
  });
});

describe('the ids that operations ask for', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const module = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    schema = await module.get(GraphQLSchemaFactory).create([HouseResolver]);
  });

  it('are known with the type that they name, in arguments, inputs and inputs within inputs', () => {
    expect(askedIds(schema)).toEqual([
      { operation: 'build', path: 'input.houseId', type: 'House' },
      { operation: 'build', path: 'input.reportId', type: 'Report' },
      { operation: 'build', path: 'input.ownerIds', type: 'Person' },
      { operation: 'build', path: 'input.rooms.guestId', type: 'Person' },
      { operation: 'rooms', path: 'houseId', type: 'House' },
      { operation: 'house', path: 'id', type: 'House' },
      { operation: 'house', path: 'ownerId', type: 'Person' },
    ]);
  });

  it('are seen, too, where nobody said what they name', () => {
    expect(askedIds(buildSchema('type Query { strange(id: ID!): String }'))).toEqual([
      { operation: 'strange', path: 'id', type: null },
    ]);
  });
});
