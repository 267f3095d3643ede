import {
  RuledField,
  EnumField,
  type FactKey,
  InputsField,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
  WholeNumberScalar,
} from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { FormCellIds, FormRowIds, FormTextIds } from '@app/forms';
import { FigureState } from './report.entity';
import { ReportIds } from './report.ids';

const MAX_PARTS = 1000;

@InputType()
export class FigureInput {
  @ReferenceField(FormCellIds)
  cellKey: number;

  @EnumField(() => FigureState, { nullable: true, description: 'Null empties the cell: the figure is missing again.' })
  state?: FigureState | null;

  @RuledField(() => WholeNumberScalar, { nullable: true, description: 'With state NUMBER only.' }, [])
  value?: number | null;

  @TextField({ max: 1000, nullable: true })
  comment?: string | null;
}

@InputType()
export class ReportTextInput {
  @ReferenceField(FormTextIds)
  textKey: number;

  @TextField({ max: 20_000, description: 'An empty body removes the text.' })
  body: string;
}

@InputType()
export class SaveReportInput {
  @ReferenceField(ReportIds)
  reportKey: FactKey;

  @VersionField({ min: 1 })
  version: number;

  @InputsField(() => FigureInput, {
    most: MAX_PARTS,
    nullable: true,
    description: 'Any part of the cells; the others stay as they are.',
  })
  figures?: FigureInput[] | null;

  @InputsField(() => ReportTextInput, { most: MAX_PARTS, nullable: true })
  texts?: ReportTextInput[] | null;
}

@InputType()
export class RemarkInput {
  @ReferenceField(FormRowIds, { nullable: true })
  rowKey?: number | null;

  @ReferenceField(FormCellIds, { nullable: true })
  cellKey?: number | null;

  @ReferenceField(FormTextIds, { nullable: true })
  textKey?: number | null;

  @TextField({ max: 2000 })
  message: string;
}

@InputType()
export class ReturnReportInput {
  @ReferenceField(ReportIds)
  reportKey: FactKey;

  @VersionField({ min: 1 })
  version: number;

  @InputsField(() => RemarkInput, {
    most: MAX_PARTS,
    description: 'At least one; each at a row, a cell or a text, or about the whole.',
  })
  remarks: RemarkInput[];
}

@ArgsType()
export class ReportArgs {
  @ReferenceField(ReportIds)
  reportKey: FactKey;

  @VersionField({ min: 1, description: 'The version of the report that the caller has seen.' })
  version: number;
}

@InputType()
export class RefillFigureInput {
  @ReferenceField(FormCellIds)
  cellKey: number;

  @RuledField(
    () => WholeNumberScalar,
    { nullable: true, description: 'As `refillPreview` told it; null: the cell becomes missing.' },
    [],
  )
  value?: number | null;
}

@ArgsType()
export class RefillReportArgs extends ReportArgs {
  @InputsField(() => RefillFigureInput, {
    most: MAX_PARTS,
    nullable: true,
    description: 'The changes to take, as they were shown; all of them when left out.',
  })
  figures?: RefillFigureInput[] | null;
}

@ArgsType()
export class CellHistoryArgs extends PageArgs {
  @ReferenceField(ReportIds)
  reportKey: FactKey;

  @ReferenceField(FormCellIds)
  cellKey: number;
}

@ArgsType()
export class CorrectReportArgs extends ReportArgs {
  @TextField({ max: 2000 })
  reason: string;
}
