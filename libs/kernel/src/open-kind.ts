import { registerEnumType } from '@nestjs/graphql';

declare const kindOf: unique symbol;

/** A declared value of the open kind `Name`, in snake_case. Only `OpenKind` makes one. */
export type KindValue<Name extends string> = string & { readonly [kindOf]: Name };

const WORDS = /^[a-z]+(_[a-z]+)*$/;

const pascalCase = (value: string): string =>
  value.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * An enum of the schema that no central file lists: each library declares its own value next to its code, when it is imported. A kind
 * stands for itself in `@Field(() => SomeKind)`: its own members are the values declared so far, read when the schema is built.
 */
export class OpenKind<Name extends string> {
  static #isClosed = false;
  static readonly #names = new Set<string>();
  readonly #values = new Map<string, KindValue<Name>>();
  readonly #descriptions: Record<string, { description?: string }> = {};
  readonly #name: Name;

  constructor(name: Name, description?: string) {
    this.#name = name;
    OpenKind.#names.add(name);
    registerEnumType<object>(this, { name, description, valuesMap: this.#descriptions });
  }

  /** Called when the schema is built: what is declared later would be missing in it. */
  static close(): void {
    OpenKind.#isClosed = true;
  }

  static isOpen(name: string): boolean {
    return OpenKind.#names.has(name);
  }

  /** Throws for a value that is there already, is no snake_case, or comes after the schema was built. */
  declare(value: string, description?: string): KindValue<Name> {
    if (OpenKind.#isClosed) throw new Error(`${this.#name} ${value} is declared after the schema was built`);
    if (!WORDS.test(value)) throw new Error(`${this.#name} ${value} is not in snake_case`);
    if (this.#values.has(value)) throw new Error(`${this.#name} ${value} is declared twice`);
    const declared = value as KindValue<Name>;
    const member = pascalCase(value);
    this.#values.set(value, declared);
    this.#descriptions[member] = { description };
    Object.defineProperty(this, member, { value: declared, enumerable: true });
    return declared;
  }

  has(value: string): value is KindValue<Name> {
    return this.#values.has(value);
  }

  values(): KindValue<Name>[] {
    return [...this.#values.values()].toSorted();
  }
}
