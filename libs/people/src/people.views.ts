import { connectionOf, DateScalar, nodeId } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConsentPurpose } from './consent.kinds';
import { Email, Name } from './personal-fields';
import { isAtSight, maskOf, PersonalField } from './personal-field';
import type { PersonalData } from './person-rows';

/** Instead of the name of a person who was erased. */
const NOBODY = '—';

export interface PersonRow {
  key: string;
  organisationKey: number | null;
  isDemo: boolean;
  isErased: boolean;
  version: number;
}

/** A person with name and address opened, the address masked for those who may not see the whole. */
@ObjectType('Person')
export class PersonView {
  key: string;
  organisationKey: number | null;
  known: PersonalData;
  /** The reader may see everything of this person: some of it at sight, the rest by an act that leaves a trace. */
  isWhole: boolean;

  @Field(() => ID)
  get id(): string {
    return nodeId('Person', this.key);
  }

  @Field(() => String, { description: 'A dash once the person has been erased.' })
  get name(): string {
    return this.known.get(Name) ?? NOBODY;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Masked for those who may not see the whole; null once the person has been erased.',
  })
  get email(): string | null {
    const email = this.known.get(Email);
    return email === undefined ? null : this.shown(Email, email);
  }

  @Field(() => Boolean, { description: 'Belongs to the demonstration content.' })
  isDemo: boolean;

  @Field(() => Boolean, { description: 'Nothing is known of the person any more.' })
  isErased: boolean;

  @Field(() => Int)
  version: number;

  static of(row: PersonRow, known: PersonalData, isWhole: boolean): PersonView {
    return Object.assign(new PersonView(), row, { known, isWhole });
  }

  shown(field: PersonalField, text: string): string {
    return this.isWhole && isAtSight(field) ? text : maskOf(field)(text);
  }
}

export const PersonConnection = connectionOf(PersonView);

@ObjectType({ description: 'One thing known of a person.' })
export class PersonalDatum {
  @Field(() => PersonalField)
  field: PersonalField;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'Less than the whole is shown.' })
  isMasked: boolean;
}

@ObjectType('Consent')
export class ConsentView {
  key: string;
  personKey: string;
  guardianKey: string | null;

  @Field(() => ID)
  get id(): string {
    return nodeId('Consent', this.key);
  }

  @Field(() => ConsentPurpose)
  purpose: ConsentPurpose;

  @Field(() => String)
  textVersion: string;

  @Field(() => DateScalar)
  givenOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null while the consent stands.' })
  withdrawnOn: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file that shows it.' })
  evidence: string | null;
}
