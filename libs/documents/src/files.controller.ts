import { Readable } from 'node:stream';
import { Actor, Allow, CurrentActor, SignedIn, OneSnapshot } from '@app/kernel';
import { Controller, Get, Header, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from './content-disposition.rules';
import { DocumentPermission } from './documents.permissions';
import { contentOf, filePart } from './file-part';
import { keptType } from './file-type.rules';
import { fileUrl, savedName } from './file-url.rules';
import { Files } from './files.service';

/** What `POST /files` answers. */
interface UploadedFile {
  sha256: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  url: string;
}

@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  /** Takes the field `file` of a multipart form. */
  @Post()
  @Allow(DocumentPermission.Upload)
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<UploadedFile> {
    const part = await filePart(request, this.files.maxBytes);
    const upload = { content: Readable.from(contentOf(part)), fileName: part.filename };
    const { sha256, mediaType, size } = await this.files.upload(actor, upload);
    return { sha256, mediaType, size, url: fileUrl(sha256) };
  }

  /** The content; `name` is what the caller wants to save it as. */
  @OneSnapshot()
  @Get(':sha256')
  @SignedIn()
  @Header('X-Content-Type-Options', 'nosniff')
  // Content never changes under its hash, but the right to read it may end.
  @Header('Cache-Control', 'private, no-cache')
  async read(
    @Param('sha256') sha256: string,
    @Query('name') name: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.files.get(actor, sha256);
    const type = keptType(file.mediaType);
    reply.header('ETag', `"${file.sha256}"`);
    if (reply.request.headers['if-none-match'] === `"${file.sha256}"`) {
      reply.status(304);
      return undefined;
    }
    const fileName = savedName(file.sha256, typeof name === 'string' ? name : undefined, type);
    return new StreamableFile(await this.files.open(file), {
      type: type.mediaType.startsWith('text/') ? `${type.mediaType}; charset=utf-8` : type.mediaType,
      length: file.size,
      disposition: contentDisposition(type.inline ? 'inline' : 'attachment', fileName),
    });
  }
}
