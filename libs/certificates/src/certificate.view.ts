import { DateScalar, type IsoDate } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';

/** The paper of a recognition that stands today. */
@ObjectType('Certificate')
export class CertificateView {
  @Field(() => String, { description: '`ABCD-EFGH-JKMN`: under it anybody may ask whether it is genuine.' })
  code: string;

  @Field(() => DateScalar)
  issuedOn: IsoDate;

  @Field(() => Boolean, { description: 'It came in the place of another.' })
  isReplacement: boolean;

  @Field(() => String, { description: 'Address of the check.' })
  checkUrl: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the paper as PDF; null where the recognition was revoked.',
  })
  printUrl: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when its credential can be fetched by anybody who has the code, because its holder chose so.',
  })
  publishedOn: IsoDate | null;

  @Field(() => String, { nullable: true, description: 'Address of the credential; null while it is not published.' })
  credentialUrl: string | null;

  @Field(() => Boolean, { description: 'The caller may replace it.' })
  canReplace: boolean;

  @Field(() => Boolean, { description: 'The caller may say whether the holder wants the credential published.' })
  canPublish: boolean;
}
