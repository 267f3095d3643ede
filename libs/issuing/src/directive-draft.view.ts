import type { OfficialBlock } from '@app/documents';
import { nodeId } from '@app/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DraftKind } from './draft-kind';
import { ApprovalBar } from './issuing.rules';

registerEnumType(ApprovalBar, { name: 'ApprovalBar' });

export enum OfficialBlockKind {
  Paragraph = 'paragraph',
  Heading = 'heading',
  Item = 'item',
  Table = 'table',
}
registerEnumType(OfficialBlockKind, { name: 'OfficialBlockKind' });

export enum ColumnAlignment {
  Left = 'left',
  Center = 'center',
  Right = 'right',
}
registerEnumType(ColumnAlignment, { name: 'ColumnAlignment' });

@ObjectType()
export class OfficialColumn {
  @Field(() => String)
  title: string;

  @Field(() => Int, { description: 'Share of the width of the table.' })
  widthPercent: number;

  @Field(() => ColumnAlignment)
  align: ColumnAlignment;
}

@ObjectType('OfficialBlock', {
  description: 'A paragraph, heading or item has `text`; a table has `columns` and `rows`.',
})
export class OfficialBlockView {
  @Field(() => OfficialBlockKind)
  kind: OfficialBlockKind;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a heading: 1 `I.`, 2 `1.`, 3 `a)`; printed so, unless a heading of the level is written with its number.',
  })
  level: number | null;

  @Field(() => [OfficialColumn], { nullable: true })
  columns: OfficialColumn[] | null;

  @Field(() => [[String]], { nullable: true })
  rows: string[][] | null;
}

@ObjectType('DirectiveDraft', {
  description: 'The text of a document drafted in the system, in the parts that Decree 30/2020 prints.',
})
export class DirectiveDraftView {
  directiveKey: string;
  blocks: OfficialBlock[];
  /** Null to those who do not reach the issuer. */
  approverKey: string | null;
  /** The same. */
  approvedForKey: string | null;

  @Field(() => DraftKind)
  kind: DraftKind;

  @Field(() => String, { description: 'What follows the number, `KH-UBND`; empty while open.' })
  symbol: string;

  @Field(() => String, { nullable: true, description: 'Printed over the issuer; null where there is none.' })
  superior: string | null;

  @Field(() => [String])
  addressees: string[];

  @Field(() => [String])
  bases: string[];

  @Field(() => [OfficialBlockView])
  get body(): OfficialBlockView[] {
    return this.blocks.map(viewOf);
  }

  @Field(() => [String])
  signatureLines: string[];

  @Field(() => ID, { nullable: true, description: 'Week, report or round that it was drafted from.' })
  sourceId: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it waits for approval.' })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  approvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it came back last; null once it is approved.' })
  returnReason: string | null;

  @Field(() => Boolean, { description: 'The caller may change it now.' })
  canEdit: boolean;

  @Field(() => Boolean, { description: 'The caller may submit it for approval now.' })
  canSubmit: boolean;

  @Field(() => Boolean, { description: 'The caller may approve it now.' })
  canApprove: boolean;

  @Field(() => ApprovalBar, {
    nullable: true,
    description:
      'Why the caller, who may approve drafts here, may not approve this one; null where nothing stands against it.',
  })
  approvalBar: ApprovalBar | null;

  @Field(() => Boolean, { description: 'The office wants two persons for draft and approval.' })
  needsTwoPersons: boolean;

  @Field(() => Boolean, { description: 'The caller may return it now.' })
  canReturn: boolean;

  @Field(() => Boolean, { description: 'The caller may draw its number now.' })
  canIssue: boolean;

  @Field(() => String)
  get docxUrl(): string {
    return documentUrl(this.directiveKey, 'docx');
  }

  @Field(() => String)
  get pdfUrl(): string {
    return documentUrl(this.directiveKey, 'pdf');
  }
}

const documentUrl = (key: string, format: 'docx' | 'pdf'): string =>
  `/directives/${nodeId('Directive', key)}/document.${format}`;

function viewOf(block: OfficialBlock): OfficialBlockView {
  const kind = block.kind as OfficialBlockKind;
  if (block.kind === 'table') {
    const columns = block.columns.map((column) => ({ ...column, align: column.align as ColumnAlignment }));
    return { kind, text: null, level: null, columns, rows: block.rows };
  }
  return { kind, text: block.text, level: block.kind === 'heading' ? block.level : null, columns: null, rows: null };
}
