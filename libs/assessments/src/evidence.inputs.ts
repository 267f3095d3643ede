import { DayField, FileField, PageArgs, ReferenceField, TextField, VersionField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import type { FactKey } from '@app/kernel';
import { AssessmentIds, type AssessmentKey, EvidenceIds } from './assessment.ids';

const TARGET = 40;

@InputType()
export class FileAssessmentEvidenceInput {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;

  @TextField({ max: TARGET, description: 'Code of the target that it shows.' })
  target: string;

  @FileField()
  sha256: string;

  @TextField({ max: 255 })
  fileName: string;

  @TextField({ max: 300, nullable: true, description: 'What it is called; the name of the file unless told.' })
  title?: string | null;

  @DayField({ nullable: true, description: 'First day of the time that it is about.' })
  periodFrom?: string | null;

  @DayField({ nullable: true })
  periodTo?: string | null;

  @DayField({ nullable: true, description: 'Last day on which it holds.' })
  expiresOn?: string | null;
}

@ArgsType()
export class UseAssessmentEvidenceArgs {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;

  @TextField({ max: TARGET })
  target: string;

  @ReferenceField(EvidenceIds)
  evidenceKey: FactKey;
}

@ArgsType()
export class TakeOfferedEvidenceArgs {
  @ReferenceField(AssessmentIds)
  key: AssessmentKey;

  @VersionField()
  version: number;

  @TextField({ max: TARGET })
  target: string;

  @TextField({ max: 200, description: 'Global id of the thing, as it was offered.' })
  thing: string;
}

@ArgsType()
export class WithdrawEvidenceArgs {
  @ReferenceField(EvidenceIds)
  evidenceKey: FactKey;

  @VersionField()
  version: number;
}

@ArgsType()
export class AssessmentEvidencesArgs extends PageArgs {
  @ReferenceField(OrganisationIds)
  organisationKey: number;
}
