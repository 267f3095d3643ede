import { type Actor, DomainError, requestReads } from '@app/kernel';
import { Files } from '@app/documents';
import { type ExtractedText, extractText, readInWorker, TextExtractionError } from '@app/extraction';
import type { DocumentReading } from '@app/reading';
import { Injectable } from '@nestjs/common';

/** The text of uploaded files, and what it says. */
@Injectable()
export class DirectiveFile {
  constructor(private readonly files: Files) {}

  /** Throws FILE_MISSING for a file that the actor may not read, and the extraction's own code when it has no text to give. */
  async textOf(actor: Actor, sha256: string, fileName: string): Promise<ExtractedText> {
    const file = await this.files.get(actor, sha256);
    await requestReads()?.letGo();
    const pieces: Buffer[] = [];
    for await (const piece of await this.files.open(file)) pieces.push(piece as Buffer);
    return extractText(Buffer.concat(pieces), fileName).catch(refuse);
  }

  /** What the text says. Throws READING_TIMEOUT, READING_TOO_LARGE, EXTRACTION_BUSY. */
  reading(text: string): Promise<DocumentReading> {
    return readInWorker(text).catch(refuse);
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof TextExtractionError)) throw error;
  throw new DomainError(error.code, error.messages, error.params);
}
