import { Field, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { DateScalar, DongScalar, WholeNumberScalar } from './scalars';

/** What is said of a column that the schema shows under its own name; what is stored and not shown is a `Column` alone. */
interface Shown<Value> {
  nullable?: boolean;
  description?: string;
  default?: Value;
}

export const TextColumn = (said: Shown<string> = {}): PropertyDecorator => shown('text', () => String, said);

export const TextsColumn = (said: Shown<string> = {}): PropertyDecorator => shown('text', () => [String], said, true);

/** Text of which the schema knows the values; the CHECK that holds them stands at the entity. */
export const EnumColumn = (values: () => object, said: Shown<string> = {}): PropertyDecorator =>
  shown('text', values as ReturnTypeFunc, said);

/** A calendar day. */
export const DayColumn = (said: Shown<string> = {}): PropertyDecorator => shown('date', () => DateScalar, said);

/** An instant. */
export const InstantColumn = (said: Shown<string> = {}): PropertyDecorator => shown('timestamptz', () => Date, said);

/** A whole number of 32 bits. */
export const IntColumn = (said: Shown<number> = {}): PropertyDecorator => shown('int', () => Int, said);

/** A whole number of 53 bits: sums, bytes. */
export const WholeNumberColumn = (said: Shown<number> = {}): PropertyDecorator =>
  shown('bigint', () => WholeNumberScalar, said);

/** Whole đồng. */
export const DongColumn = (said: Shown<number> = {}): PropertyDecorator => shown('bigint', () => DongScalar, said);

export const FlagColumn = (said: Shown<boolean> = {}): PropertyDecorator => shown('boolean', () => Boolean, said);

const shown =
  (
    type: 'text' | 'date' | 'timestamptz' | 'int' | 'bigint' | 'boolean',
    shownAs: ReturnTypeFunc,
    { nullable = false, description, default: value }: Shown<string | number | boolean>,
    array = false,
  ): PropertyDecorator =>
  (target, property) => {
    Column({ type, nullable, array, ...(value === undefined ? {} : { default: value }) })(target, property);
    Field(shownAs, { nullable, description })(target, property);
  };
