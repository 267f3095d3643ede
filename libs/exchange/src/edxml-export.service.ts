import { type Actor, Clock, KernelError, nodeId, type Query } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { EDXML, fileColumns, Files } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isSameIssuer } from '@app/parties';
import { type Directive, DirectiveOrigin, DirectivesService } from '@app/directives';
import { OwnDocumentPrints } from '@app/issuing';
import { type Dispatch, DispatchIds, DispatchReading, type DispatchRecipient } from '@app/dispatch';
import { EDXML_MAX_BYTES, type EdxmlAttachment } from './edxml';
import { documentMessage, type Office, type SentDocument, statusMessage } from './edxml-mapping.rules';
import { writeEdxml } from './edxml-write';
import { EdxmlError } from './edxml.errors';
import { type KnownOffice, mustHaveCode, officesOf } from './exchange-offices';
import { ExchangeError } from './exchange.errors';

export interface ExportedMessage {
  fileName: string;
  content: Buffer;
}

interface Sending extends SentDocument {
  dispatch: Dispatch;
  standing: DispatchRecipient;
  recipient: Office;
}

interface AttachedFile {
  sha256: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** Sendings as files for the document systems of other offices. */
@Injectable()
export class EdxmlExports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reading: DispatchReading,
    private readonly directives: DirectivesService,
    private readonly files: Files,
    private readonly prints: OwnDocumentPrints,
  ) {}

  /**
   * The document with its attachments, to one recipient. Throws NOT_FOUND, EDXML_NO_CODE for whoever has no identifier,
   * EDXML_TOO_LARGE.
   */
  async document(actor: Actor, dispatchId: string, recipientId: string): Promise<ExportedMessage> {
    const sending = await this.sending(actor, dispatchId, recipientId, false);
    const { directive, dispatch } = sending;
    const message = documentMessage({
      ...sending,
      body: await this.bodyOf(directive),
      attachments: await this.attachmentsOf(actor, directive),
      replaces: await this.replaced(actor, dispatch),
    });
    return messageFile(sending, '', writeEdxml(message));
  }

  /** Where it stands with one recipient. Throws NOT_FOUND, EDXML_NO_CODE. */
  async status(actor: Actor, dispatchId: string, recipientId: string): Promise<ExportedMessage> {
    const sending = await this.sending(actor, dispatchId, recipientId, true);
    const { dispatchKey, organisationKey, status } = sending.standing;
    const [last] = await this.query<{ note: string | null }>(
      `SELECT note FROM dispatch_event WHERE dispatch_key = $1 AND organisation_key = $2 AND status = $3
       ORDER BY occurred_at DESC, key DESC LIMIT 1`,
      [dispatchKey, organisationKey, status],
    );
    return messageFile(sending, ` ${status}`, writeEdxml(statusMessage({ ...sending, note: last?.note ?? null })));
  }

  private async sending(actor: Actor, dispatchId: string, recipientId: string, isAnswer: boolean): Promise<Sending> {
    const dispatch = await this.reading.byKey(actor, DispatchIds.read(dispatchId));
    const standing = await this.reading.recipient(actor, dispatch.key, OrganisationIds.read(recipientId));
    const sent = await this.sent(actor, dispatch, isAnswer);
    const offices = await officesOf(this.query, [standing.organisationKey], this.clock.today());
    return { ...sent, dispatch, standing, recipient: mustHaveCode(officeIn(offices, standing.organisationKey)) };
  }

  /** The identity of a document is its issuer's, so whoever sends on what another has issued needs that one's identifier too. */
  private async sent(actor: Actor, dispatch: Dispatch, isAnswer: boolean): Promise<SentDocument> {
    const { senderKey } = dispatch;
    const directive = await this.directives.byKey(actor, dispatch.directiveKey);
    if (directive.code === null) throw ExchangeError.EDXML_NO_NUMBER();
    const { issuer, issuerKey } = directive;
    // An answer says what the sender called it; what a known office sends on goes under the identity of its issuer, where that is known.
    const isAsStated = isAnswer || senderKey === null || issuerKey === null;
    const documentId = isAsStated ? dispatch.statedDocumentId : null;
    const keys = [senderKey, issuerKey].filter((key) => key !== null);
    const offices = await officesOf(this.query, keys, this.clock.today());
    const sender = senderKey === null ? statedOffice(dispatch) : mustHaveCode(officeIn(offices, senderKey));
    // Whoever sent it by a message has named it; nobody's identifier is missing.
    if (documentId !== null) return { directive, sender, issuer: sender, documentId };
    if (issuerKey !== null)
      return { directive, sender, issuer: mustHaveCode(officeIn(offices, issuerKey)), documentId };
    if (!isSameIssuer(issuer, sender.name) && directive.origin !== DirectiveOrigin.Own)
      mustHaveCode({ name: issuer, exchangeCode: null });
    return { directive, sender, issuer: sender, documentId };
  }

  private async replaced(actor: Actor, { replacesKey }: Dispatch): Promise<SentDocument | null> {
    if (replacesKey === null) return null;
    return this.sent(actor, await this.reading.byKey(actor, replacesKey), false);
  }

  private async bodyOf({ key }: Directive): Promise<string> {
    const [text] = await this.query<{ body: string }>('SELECT body FROM directive_text WHERE directive_key = $1', [
      key,
    ]);
    return text?.body ?? '';
  }

  /** The files of the document; one that was drafted here is printed first. Messages of other systems are not sent on. */
  private async attachmentsOf(actor: Actor, directive: Directive): Promise<EdxmlAttachment[]> {
    const files = await this.query<AttachedFile>(
      `SELECT a.file_name AS "fileName", ${fileColumns}
       FROM directive_attachment AS a JOIN stored_file AS f USING (sha256)
       WHERE a.directive_key = $1 AND f.media_type <> $2 ORDER BY a.attached_at, a.file_name, f.sha256`,
      [directive.key, EDXML.mediaType],
    );
    if (files.reduce((sum, { size }) => sum + size, 0) > EDXML_MAX_BYTES)
      throw EdxmlError.EDXML_TOO_LARGE({ max: EDXML_MAX_BYTES / 1024 ** 2 });
    const printed = await this.printed(actor, directive);
    const attached: EdxmlAttachment[] = [];
    for (const file of files) attached.push(await this.attachmentOf(actor, file));
    return [...printed, ...attached].map((attachment, at) => ({ ...attachment, contentId: `attachment-${at + 1}` }));
  }

  private async printed(actor: Actor, directive: Directive): Promise<EdxmlAttachment[]> {
    if (directive.origin !== DirectiveOrigin.Own) return [];
    const { fileName, content } = await this.prints.print(actor, nodeId('Directive', directive.key), 'pdf');
    return [{ fileName, contentType: 'application/pdf', contentId: '', description: null, content }];
  }

  private async attachmentOf(actor: Actor, { sha256, fileName, mediaType }: AttachedFile): Promise<EdxmlAttachment> {
    const pieces: Buffer[] = [];
    for await (const piece of await this.files.open(await this.files.get(actor, sha256))) pieces.push(piece as Buffer);
    return { fileName, contentType: mediaType, contentId: '', description: null, content: Buffer.concat(pieces) };
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** A sender that is not in the system. */
const statedOffice = ({ statedSender, statedSenderCode }: Dispatch): Office => ({
  name: statedSender!,
  exchangeCode: statedSenderCode!,
});

function officeIn(offices: ReadonlyMap<number, KnownOffice>, key: number): KnownOffice {
  const office = offices.get(key);
  if (!office) throw KernelError.NOT_FOUND();
  return office;
}

/** `71-KH-HKH H41.05.edxml`: a slash would be a folder. */
const messageFile = ({ directive, recipient }: Sending, suffix: string, content: string): ExportedMessage => ({
  fileName: `${directive.code!.replaceAll('/', '-')} ${recipient.exchangeCode}${suffix}.edxml`,
  content: Buffer.from(content),
});
