import { type KindValue, type Message, OpenKind } from '@app/kernel';
import type { Mask } from './masking.rules';

/** What may be known of a person. Each library declares the fields that its work needs; none is needed for a person to be there. */
export const PersonalField = new OpenKind('PersonalField', 'What may be known of a person.');
export type PersonalField = KindValue<'PersonalField'>;

/** The content of a box that a library keeps for itself, as the secret of a second factor: nobody is ever shown it. */
export type SecretField = string & { readonly secretField: unique symbol };

export interface FieldRule {
  /** What it is kept for; stands in docs/personal-data.md, too. */
  purpose: Message;
  /** What is shown to those who may read of the person without seeing the whole. */
  mask: Mask;
  /** Shown whole, without an act of its own, to those who may see the whole: accounts are told apart by it. */
  isAtSight?: true;
  /** How it is kept; what was typed without blanks around it unless told. */
  kept?: (text: string) => string;
  isValid?: (text: string) => boolean;
  /** One spelling for looking up. */
  normal?: (text: string) => string;
}

/** By what somebody is found, and for what. Each has a key of its own: digests of two purposes tell nothing of each other. */
export interface PersonalLookup {
  /** Name of the digest: `find.national_id`. */
  readonly name: string;
  readonly field: PersonalField;
  /** Name of its key. */
  readonly derivation: string;
}

const LONGEST = 400;

const rules = new Map<string, FieldRule>();
const secrets = new Map<string, Message>();
const lookups = new Map<string, PersonalLookup>();
const byField = new Map<PersonalField, PersonalLookup[]>();

export function personalField(name: string, rule: FieldRule): PersonalField {
  const field = PersonalField.declare(name, rule.purpose.en);
  rules.set(field, rule);
  return field;
}

/** Declares what is sealed under a person's key and never shown. */
export function secretField(name: string, purpose: Message): SecretField {
  if (secrets.has(name) || rules.has(name)) throw new Error(`the field ${name} is declared twice`);
  secrets.set(name, purpose);
  return name as SecretField;
}

/** Declares that people are found by a field for a purpose. Digests are written with what is recorded; of those who were there before, while the API runs. */
export function personalLookup(purpose: string, field: PersonalField): PersonalLookup {
  const name = `${purpose}.${field}`;
  if (lookups.has(name)) throw new Error(`people are found by ${field} for ${purpose} already`);
  const lookup = { name, field, derivation: `digest/${purpose}/${field}` };
  lookups.set(name, lookup);
  byField.set(field, [...lookupsOf(field), lookup]);
  return lookup;
}

/** A lookup whose digest its library keeps in a table of its own, under the key that `derivation` names. */
export const ownLookup = (purpose: string, field: PersonalField, derivation: string): PersonalLookup => ({
  name: `${purpose}.${field}`,
  field,
  derivation,
});

export const lookupsOf = (field: PersonalField): readonly PersonalLookup[] => byField.get(field) ?? [];

/** All whose digests stand in `person_digest`. */
export const declaredLookups = (): readonly PersonalLookup[] => [...lookups.values()];

export const lookupFor = (purpose: string, field: PersonalField): PersonalLookup | null =>
  lookups.get(`${purpose}.${field}`) ?? null;

/** Names and purposes of all that may be sealed, for the page that says so. */
export const declaredFields = (): { name: string; purpose: Message }[] =>
  [
    ...[...rules].map(([name, { purpose }]) => ({ name, purpose })),
    ...[...secrets].map(([name, purpose]) => ({ name, purpose })),
  ].toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** Whether those who may see the whole see it without an act that leaves a trace. */
export const isAtSight = (field: PersonalField): boolean => rules.get(field)!.isAtSight === true;

export const maskOf = (field: PersonalField): Mask => rules.get(field)!.mask;

/** How a value is kept; null for one that cannot be. */
export function keptValue(field: PersonalField, text: string): string | null {
  const { kept = (typed) => typed.trim(), isValid = () => true } = rules.get(field)!;
  const value = kept(text);
  return value !== '' && value.length <= LONGEST && isValid(value) ? value : null;
}

export const normalValue = (field: PersonalField, text: string): string =>
  (rules.get(field)!.normal ?? ((kept) => kept.trim()))(text);
