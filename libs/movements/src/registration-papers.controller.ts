import { contentDisposition } from '@app/documents';
import { Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { MovementIds } from './movement.ids';
import { MovementPermission } from './movements.permissions';
import { type PaperFormat, type RegistrationPaper, RegistrationPapers } from './registration-papers.service';
import { RegistrationIds } from './registration.ids';

const TYPES: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Papers of registrations: what one undertakes, and who takes part. */
@OneSnapshot()
@Controller()
export class RegistrationPapersController {
  constructor(private readonly papers: RegistrationPapers) {}

  @Get('movement-registrations/:id/commitment.docx')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async commitmentDocx(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return printed(await this.papers.commitment(actor, RegistrationIds.read(id), 'docx'), 'docx');
  }

  @Get('movement-registrations/:id/commitment.pdf')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async commitmentPdf(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    return printed(await this.papers.commitment(actor, RegistrationIds.read(id), 'pdf'), 'pdf');
  }

  @Get('movements/:id/registrations.docx')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listDocx(
    @Param('id') id: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return printed(await this.papers.list(actor, MovementIds.read(id), kindOf(kind), 'docx'), 'docx');
  }

  @Get('movements/:id/registrations.pdf')
  @Allow(MovementPermission.ReadRegistrations)
  @Header('Cache-Control', 'private, no-store')
  async listPdf(
    @Param('id') id: string,
    @Query('kind') kind: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return printed(await this.papers.list(actor, MovementIds.read(id), kindOf(kind), 'pdf'), 'pdf');
  }
}

const KINDS = new Map<string, SubjectKind>(Object.values(SubjectKind).map((kind) => [kind, kind]));

/** Organisations unless told. A word that stands there twice is none. */
function kindOf(kind: unknown): SubjectKind {
  if (kind === undefined) return SubjectKind.Organisation;
  const asked = typeof kind === 'string' ? KINDS.get(kind.toLowerCase()) : undefined;
  if (!asked) throw KernelError.INVALID_INPUT({}, [{ path: 'kind', code: 'FIELD_INVALID' }]);
  return asked;
}

/** A page to look at opens in the browser, a document to work on is saved. */
const printed = ({ fileName, content }: RegistrationPaper, format: PaperFormat): StreamableFile =>
  new StreamableFile(content, {
    type: TYPES[format],
    length: content.length,
    disposition: contentDisposition(format === 'pdf' ? 'inline' : 'attachment', fileName),
  });
