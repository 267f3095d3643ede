import { type FactKey, FlagField, ReferenceField, TextField } from '@app/kernel';
import { RecognitionIds, RecognitionRoundIds } from '@app/recognitions';
import { ArgsType, InputType } from '@nestjs/graphql';

const MOST_TYPED = 64;

@InputType()
export class ReplaceCertificateInput {
  @ReferenceField(RecognitionIds)
  recognitionKey: FactKey;

  @TextField({
    max: MOST_TYPED,
    description: 'Code of the one that is replaced; another one stands in its place already: CERTIFICATE_REPLACED.',
  })
  code: string;

  @TextField({ min: 1, max: 500, description: 'Lost, damaged, misspelt …; names nobody.' })
  reason: string;
}

@InputType()
export class PublishCredentialInput {
  @ReferenceField(RecognitionIds)
  recognitionKey: FactKey;

  @FlagField({ description: 'As its holder chose.' })
  isPublished: boolean;
}

@InputType()
export class PrintCertificatesInput {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;
}

@ArgsType()
export class CheckCertificateArgs {
  @TextField({ max: MOST_TYPED, description: 'As it is printed; case, blanks and dashes do not matter.' })
  code: string;
}
