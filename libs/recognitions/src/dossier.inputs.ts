import {
  EnumField,
  type FactKey,
  InputsField,
  MOST_AT_ONCE,
  ReferencesField,
  RehearsalField,
  TextField,
} from '@app/kernel';
import { InputType } from '@nestjs/graphql';
import { PaperStanding } from './dossier.rules';
import { NominationIds } from './recognitions.ids';

/** Papers that the office of a round may name itself, and letters of each. */
export const MOST_PAPERS = 20;
export const PAPER_NAME = 200;

@InputType()
export class PaperCheckInput {
  @TextField({ max: PAPER_NAME, description: 'Code of a paper that the round asks for.' })
  paper: string;

  @EnumField(() => PaperStanding)
  standing: PaperStanding;
}

@InputType({ description: 'The same is said of the same papers of many dossiers, each with its own outcome.' })
export class CheckPapersInput {
  @ReferencesField(NominationIds, { least: 1, most: MOST_AT_ONCE })
  keys: FactKey[];

  @InputsField(() => PaperCheckInput, { least: 1, most: 2 * MOST_PAPERS })
  checks: PaperCheckInput[];

  @RehearsalField()
  isRehearsal: boolean;
}
