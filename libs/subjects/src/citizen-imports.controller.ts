import { contentOf, FILE_TYPES, filePart, sentFile } from '@app/documents';
import { type Actor, Allow, CurrentActor, KernelError, OneSnapshot } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { Controller, Get, Header, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CitizenImports } from './citizen-imports.service';
import { OF_CITIZENS } from './import-kinds';
import { SealedLists } from './sealed-list';
import { CitizenImportIds } from './subject.ids';
import { SubjectPermission } from './subjects.permissions';

@Controller('citizen-imports')
export class CitizenImportsController {
  constructor(
    private readonly imports: CitizenImports,
    private readonly lists: SealedLists,
  ) {}

  /** Takes the field `file` of a multipart form, for the organisation whose list it is; answers the id of the import. */
  @Post()
  @Allow(SubjectPermission.Keep)
  async begin(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Query('organisation') organisation?: string,
  ): Promise<{ id: string }> {
    const organisationKey = OrganisationIds.read(organisation ?? '');
    const part = await filePart(request, this.lists.maxBytes);
    const file = { name: part.filename, content: contentOf(part) };
    const { id } = await this.imports.begin(actor, { organisationKey, kind: OF_CITIZENS, asked: {} }, file);
    return { id };
  }

  /** Rows that wait, as they were written, with a column of reasons; what was mended in it can be sent in again. */
  @OneSnapshot()
  @Get(':id/failed.csv')
  @Allow(SubjectPermission.Keep)
  @Header('Cache-Control', 'private, no-store')
  async failed(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<StreamableFile> {
    const importKey = readId(id);
    const columns = await this.imports.columns(actor, importKey);
    const lines = [[...columns.map(({ label }) => label.vi), 'Dòng', 'Lý do']];
    for await (const { row, cells, faults } of this.imports.failed(actor, importKey)) {
      const texts = new Map(cells.map(({ column, text }) => [column, text]));
      const reasons = faults.map(({ label, message }) => `${label}: ${message}`).join(' ');
      lines.push([...columns.map(({ name }) => texts.get(name) ?? ''), String(row), reasons]);
    }
    const content = Buffer.from(`\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`);
    return sentFile({ fileName: 'dong-loi.csv', content }, FILE_TYPES.csv);
  }
}

function readId(id: string): string {
  try {
    return CitizenImportIds.read(id);
  } catch {
    throw KernelError.NOT_FOUND();
  }
}

/** Nothing that a sheet would take for a formula. */
const quoted = (text: string): string => `"${(/^[=+@-]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
