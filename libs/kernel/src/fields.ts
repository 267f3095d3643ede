import type { Type } from '@nestjs/common';
import { Field, type FieldOptions, InputType, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Type as Nested } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DateScalar, DongScalar } from './scalars';

/** What is said of a field of an input or of arguments, beside its type. */
export interface FieldSaid {
  nullable?: boolean;
  description?: string;
}
export interface ListSaid extends FieldSaid {
  /** Members at most, and at least. */
  most?: number;
  least?: number;
}
interface Bounds extends FieldSaid {
  min?: number;
  max?: number;
  defaultValue?: number;
  /** May be left out, and is this then; see `told`. */
  unlessTold?: number;
}

interface Defined {
  define: (over: FieldSaid) => PropertyDecorator[];
  unlessTold: unknown;
}
const defined = new WeakMap<object, Map<string, Defined>>();

/** A text of at most `max` characters. */
export const TextField = (said: FieldSaid & { max: number; min?: number; pattern?: RegExp }): PropertyDecorator =>
  input(() => String, said, [
    IsString(),
    MaxLength(said.max),
    ...(said.min === undefined ? [] : [MinLength(said.min)]),
    ...(said.pattern ? [Matches(said.pattern)] : []),
  ]);

export const TextsField = (said: ListSaid & { max: number }): PropertyDecorator =>
  input(() => [String], said, [...list(said), IsString({ each: true }), MaxLength(said.max, { each: true })]);

/** A calendar day. */
export const DayField = (said: FieldSaid = {}): PropertyDecorator => input(() => DateScalar, said, [IsString()]);

/** A whole number of 32 bits. */
export const IntField = (said: Bounds = {}): PropertyDecorator =>
  input(() => Int, freely(said), [IsInt(), ...bounds(said)]);

/** The version that was read: whoever changes it since makes this call end in VERSION_CONFLICT. */
export const VersionField = (said: FieldSaid & { min?: number } = {}): PropertyDecorator => IntField(said);

/** Whole đồng. */
export const MoneyField = (said: Bounds = {}): PropertyDecorator =>
  input(() => DongScalar, freely(said), [IsInt(), ...bounds(said)]);

export const FlagField = (said: FieldSaid = {}): PropertyDecorator => input(() => Boolean, said, [IsBoolean()]);

export const EnumField = (values: () => object, said: FieldSaid = {}): PropertyDecorator =>
  input(values as ReturnTypeFunc, said, [IsEnum(values())]);

export const EnumsField = (values: () => object, said: ListSaid = {}): PropertyDecorator =>
  input((() => [values()]) as ReturnTypeFunc, said, [...list(said), IsEnum(values(), { each: true })]);

/** An input within the input. */
export const InputField = (part: () => Type, said: FieldSaid = {}): PropertyDecorator =>
  input(part, said, [ValidateNested(), Nested(part)]);

export const InputsField = (part: () => Type, said: ListSaid = {}): PropertyDecorator =>
  input(() => [part()], said, [...list(said), ValidateNested({ each: true }), Nested(part)]);

/** SHA-256 that an upload answered. */
export const FileField = (said: FieldSaid = { description: 'SHA-256 that the upload answered.' }): PropertyDecorator =>
  input(() => String, said, [Matches(/^[0-9a-f]{64}$/)]);

/** A field of an input with rules of its own; for what the others do not say. */
export const RuledField = (type: ReturnTypeFunc, said: FieldSaid, rules: PropertyDecorator[]): PropertyDecorator =>
  input(type, said, rules);

export type Amendment<Input> = { [Name in keyof Input]?: Input[Name] | null };

/**
 * The fields of an input, all of them free to be left out, for amending what the input made. Descriptions tell how a thing is made
 * (`0 unless told`), so they are not taken over. Fields of the classes above the input come along; `left` are those that never change;
 * those of a class `above` stay as they stand there.
 */
export function amendmentOf<Input extends object, Left extends keyof Input & string>(
  made: Type<Input>,
  left: readonly Left[],
  above: Type<object> = Object,
): Type<Amendment<Omit<Input, Left>>> {
  @InputType({ isAbstract: true })
  class Amending extends above {}
  for (const [name, { define }] of fieldsOf(made.prototype as object, [...left, ...fieldNames(above)])) {
    for (const decorate of define({ nullable: true })) decorate(Amending.prototype, name);
  }
  return Amending;
}

type Told<Input> = { [Name in keyof Input]-?: Exclude<Input[Name], undefined> };

/** The fields of an input but `left`: what somebody enters of a thing. */
export const fieldNames = <Input extends object, Left extends keyof Input & string = never>(
  asked: Type<Input>,
  left: readonly Left[] = [],
): Exclude<keyof Input & string, Left>[] =>
  fieldsOf(asked.prototype as object, left).map(([name]) => name as Exclude<keyof Input & string, Left>);

/** These fields as they were told: what was left out, or null, is what it is unless told, or else null. */
export const told = <Input extends object, Left extends keyof Input & string = never>(
  asked: Type<Input>,
  input: Input,
  left: readonly Left[] = [],
): Omit<Told<Input>, Left> =>
  Object.fromEntries(
    fieldsOf(asked.prototype as object, left).map(([name, { unlessTold }]) => [
      name,
      input[name as keyof Input] ?? unlessTold ?? null,
    ]),
  ) as Omit<Told<Input>, Left>;

/** Own fields and those of the classes above, but for some. */
const fieldsOf = (prototype: object, left: readonly string[]): [name: string, field: Defined][] =>
  [...allFieldsOf(prototype)].filter(([name]) => !left.includes(name));

function allFieldsOf(prototype: object): Map<string, Defined> {
  const above = Object.getPrototypeOf(prototype) as object | null;
  return new Map([...(above ? allFieldsOf(above) : []), ...(defined.get(prototype) ?? [])]);
}

const freely = (said: Bounds): Bounds =>
  said.unlessTold === undefined ? said : { description: `${said.unlessTold} unless told.`, ...said, nullable: true };

const bounds = ({ min, max }: Bounds): PropertyDecorator[] => [
  ...(min === undefined ? [] : [Min(min)]),
  ...(max === undefined ? [] : [Max(max)]),
];

const list = ({ most, least }: ListSaid): PropertyDecorator[] => [
  IsArray(),
  ...(least === undefined ? [] : [ArrayMinSize(least)]),
  ...(most === undefined ? [] : [ArrayMaxSize(most)]),
];

const input = (type: ReturnTypeFunc, said: Bounds, rules: PropertyDecorator[]) =>
  fieldOf(said, ({ nullable = false, description, defaultValue }: FieldSaid & FieldOptions) => [
    Field(type, { nullable, description, defaultValue }),
    ...(nullable ? [IsOptional()] : []),
    ...rules,
  ]);

/** Declares a field, and remembers how, so that an amendment can declare it again. */
export const fieldOf =
  <Said extends FieldSaid & { unlessTold?: unknown }>(
    said: Said,
    define: (said: Said, name: string) => PropertyDecorator[],
  ) =>
  (target: object, property: string | symbol): void => {
    const name = String(property);
    const fields = defined.get(target) ?? new Map<string, Defined>();
    const { unlessTold } = said;
    fields.set(name, { define: (over) => define({ ...said, description: undefined, ...over }, name), unlessTold });
    defined.set(target, fields);
    for (const decorate of define(said, name)) decorate(target, name);
  };
