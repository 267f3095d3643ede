import { type OfficialDocument, renderOfficial } from '@app/documents';
import { type Actor, Clock, uuidKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DirectiveState, lowerFirst, typeName } from '@app/directives';
import { printedSignature } from './issuing.rules';
import { readDraft, type StoredDraft } from './own-document.store';

/** A file that is made on demand and not kept. */
export interface PrintedDocument {
  /** Name with diacritics and extension. */
  fileName: string;
  content: Buffer;
}

@Injectable()
export class OwnDocumentPrints {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * The document in the form of Decree 30/2020. Throws NOT_FOUND, DRAFT_NOT_OWN for one that came from elsewhere, and
   * RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE.
   */
  async print(actor: Actor, id: string, format: 'docx' | 'pdf'): Promise<PrintedDocument> {
    const stored = await readDraft(
      (sql, params) => this.dataSource.query(sql, params as unknown[]),
      actor,
      uuidKey('Directive', id),
      this.clock.today(),
    );
    return {
      fileName: `${fileStem(stored)}.${format}`,
      content: await renderOfficial(officialDocument(stored), format),
    };
  }
}

/** An approved document is printed for signing, so only what may still change bears the mark of a draft. */
export function officialDocument({ directive, draft }: StoredDraft): OfficialDocument {
  const name = typeName(directive.type);
  return {
    letterhead: { superior: draft.superior, issuer: directive.issuer },
    number: directive.code?.split('/')[0] ?? null,
    symbol: draft.symbol,
    place: directive.place,
    date: directive.issuedOn,
    typeName: name,
    // Printed after `V/v`.
    subject: name === null ? lowerFirst(directive.subject) : directive.subject,
    addressees: draft.addressees,
    bases: draft.bases,
    body: draft.body,
    signature: {
      lines: printedSignature(draft.signatureLines, directive.signerPosition),
      name: directive.signerName,
    },
    recipients: directive.recipients,
    isDraft: directive.state === DirectiveState.Draft,
  };
}

/** `Kế hoạch 05-KH-UBND`: a slash would be a folder. */
function fileStem({ directive }: StoredDraft): string {
  const name = typeName(directive.type) ?? 'Công văn';
  return `${name} ${directive.code?.replaceAll('/', '-') ?? 'dự thảo'}`;
}
