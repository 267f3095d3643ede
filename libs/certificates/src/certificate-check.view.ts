import { BilingualText } from '@app/criteria';
import { DateScalar, type IsoDate } from '@app/kernel';
import { RevocationGround } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CertificateStanding {
  Genuine = 'genuine',
  /** Another paper stands in its place; what was given stands. */
  Replaced = 'replaced',
  Revoked = 'revoked',
  /** Given, and held until a day that is over. */
  Expired = 'expired',
  /** No certificate has such a code. */
  Unknown = 'unknown',
}
registerEnumType(CertificateStanding, { name: 'CertificateStanding' });

/** What a certificate was given for, as anybody may know who holds it. */
@ObjectType()
export class CheckedCertificate {
  @Field(() => String, { description: '`ABCD-EFGH-JKMN`' })
  code: string;

  @Field(() => BilingualText, { description: 'Name of the title or the award.' })
  honour: BilingualText;

  @Field(() => SubjectKind, { description: 'What holds it.' })
  kind: SubjectKind;

  @Field(() => String, { description: 'Who holds it; of people initials behind the family name.' })
  holder: string;

  @Field(() => Int, { description: 'The year for which it was given.' })
  year: number;

  @Field(() => String, { description: 'Who decided, as it was called then.' })
  issuer: string;

  @Field(() => [String], { description: 'What goes on with its work today, where it has ceased.' })
  issuerToday: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day of whoever decided, where it has ceased.' })
  issuerEndedOn: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Number and symbol of the decision.' })
  decision: string | null;

  @Field(() => DateScalar)
  grantedOn: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it holds; null: no day was set.' })
  validUntil: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when another paper stands in its place.' })
  replacedOn: IsoDate | null;

  @Field(() => DateScalar, { nullable: true })
  revokedOn: IsoDate | null;

  @Field(() => RevocationGround, { nullable: true })
  revocationGround: RevocationGround | null;
}

@ObjectType()
export class CertificateCheck {
  @Field(() => CertificateStanding)
  standing: CertificateStanding;

  @Field(() => CheckedCertificate, { nullable: true, description: 'Null where no certificate has such a code.' })
  certificate: CheckedCertificate | null;

  @Field(() => DateScalar, { description: 'The day for which it holds.' })
  checkedOn: IsoDate;
}
