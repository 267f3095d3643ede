import {
  type Actor,
  Clock,
  type FieldError,
  isIsoDate,
  KernelError,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { DataSource } from 'typeorm';
import {
  type Directive,
  DirectiveLinks,
  DirectiveOrigin,
  DirectiveState,
  type DirectiveTwin,
  DirectiveTwins,
  type DirectiveTwinsArgs,
  RegisterDirective,
  RegisterDirectiveInput,
} from '@app/directives';
import {
  DispatchesService,
  DispatchPermission,
  DispatchPurpose,
  DispatchStatus,
  DispatchSteps,
  lockSendings,
} from '@app/dispatch';
import type { EdxmlDocument } from './edxml';
import { codeOf, entryOf, issuerCodeOf } from './edxml-mapping.rules';
import { EdxmlError } from './edxml.errors';
import { ExchangeError } from './exchange.errors';
import { type KnownOffice, officesWith } from './exchange-offices';
import { type Between, findSending, mustBeForeign, sendingOf } from './exchange-sendings';
import { DirectiveImported } from './exchange.events';
import type { EdxmlWarningView } from './imported-edxml.view';
import { IncomingFiles, notAttached, type StoredAttachments } from './incoming-files.service';

/** The organisation that takes a message in. */
export interface Addressee extends KnownOffice {
  path: string;
}

/** What a message led to. */
export interface Arrived {
  directiveKey: string;
  isKnown: boolean;
  recipient: { dispatchKey: string; organisationKey: number } | null;
  warnings: EdxmlWarningView[];
}

interface Offices {
  sender: KnownOffice | null;
  issuer: { name: string; key: number | null };
  warnings: EdxmlWarningView[];
}

const NOTHING: StoredAttachments = { attachments: [], refused: [] };

const PURPOSES: Partial<Record<EdxmlDocument['business']['type'], DispatchPurpose>> = {
  update: DispatchPurpose.Update,
  replace: DispatchPurpose.Replace,
};

/** Documents that come from other systems. */
@Injectable()
export class IncomingDocuments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: IncomingFiles,
    private readonly twins: DirectiveTwins,
    private readonly links: DirectiveLinks,
    private readonly registration: RegisterDirective,
    private readonly dispatches: DispatchesService,
    private readonly steps: DispatchSteps,
  ) {}

  async take(actor: Actor, keeper: Addressee, message: EdxmlDocument): Promise<Arrived> {
    mustBeAddressed(keeper, message);
    const offices = await this.offices(message);
    if (message.business.type === 'recall') return this.recall(actor, keeper, message, offices);
    const entry = entryOf(message, keeper.key, offices.issuer);
    mustFit(entry);
    const before = twinAmong(await this.twins.find(actor, identityIn(entry)), keeper.key);
    // A message adds nothing to a document that is known: whoever writes one can name any document.
    const stored = before ? NOTHING : await this.files.store(actor, message.attachments);
    const { attachments } = stored;
    // Only drafts of other registers are left to be accepted.
    const whole = Object.assign(entry, { attachments, acceptTwin: true });
    const arrived = await this.transactions.run(actor, async (tx) => {
      const twin = before ?? (await this.registeredMeanwhile(tx, entry));
      if (twin?.keeperKey === keeper.key) mustBeArrivable(twin);
      const directiveKey = twin?.key ?? (await this.registration.registerIn(tx, whole)).key;
      const recipient = await this.arrive(tx, keeper, message, offices.sender, directiveKey);
      recordImport(tx, keeper, message, directiveKey);
      return { directiveKey, isKnown: twin !== null, recipient };
    });
    const refused = stored.refused.map((path) => ({ kind: 'attachmentRefused', path }));
    const left = arrived.isKnown ? await notAttached(this.query, arrived.directiveKey, message.attachments) : [];
    const notAdded = left.map((path) => ({ kind: 'attachmentNotAdded', path }));
    return { ...arrived, warnings: [...offices.warnings, ...refused, ...notAdded] };
  }

  /** Asked again under the locks of registering: the message may come to two offices at once. */
  private async registeredMeanwhile(tx: Transaction, entry: RegisterDirectiveInput): Promise<Directive | null> {
    await this.links.lockRegister(tx, entry.keeperKey);
    return twinAmong(await this.twins.findIn(tx, identityIn(entry)), entry.keeperKey);
  }

  /** A sending to the keeper, unless it stands in the inbox already; none when the keeper itself is the sender. */
  private async arrive(
    tx: Transaction,
    keeper: Addressee,
    message: EdxmlDocument,
    sender: KnownOffice | null,
    directiveKey: string,
  ): Promise<Arrived['recipient']> {
    if (sender?.key === keeper.key) return null;
    const query = tx.query.bind(tx);
    const { business, from, documentId } = message;
    const between = betweenOf(keeper, message, sender);
    await lockSendings(tx, directiveKey);
    const known = await sendingOf(query, { ...between, directiveKey });
    if (known) return { dispatchKey: known, organisationKey: keeper.key };
    const earlier = business.replaces[0]?.documentId ?? business.documentId;
    const replaced = earlier ? await findSending(query, { ...between, ...documentOf(earlier) }) : null;
    const stated = sender ? null : { statedSender: nameOf(from), statedSenderCode: from.organId };
    const dispatchKey = await this.dispatches.arriveIn(tx, {
      senderKey: sender?.key ?? null,
      statedSender: null,
      statedSenderCode: null,
      ...stated,
      statedDocumentId: documentId,
      organisationKey: keeper.key,
      directiveKey,
      purpose: PURPOSES[business.type] ?? DispatchPurpose.New,
      // A message to one office does not end a sending of this system to many.
      replacesKey: replaced?.isForeign ? replaced.dispatchKey : null,
      note: business.reason,
    });
    return { dispatchKey, organisationKey: keeper.key };
  }

  /** The sender asks for an earlier document back. */
  private async recall(actor: Actor, keeper: Addressee, message: EdxmlDocument, offices: Offices): Promise<Arrived> {
    const { sender, warnings } = offices;
    const code = codeOf(message.code);
    // As in a status message: what is done with an arrived document is said at that very organisation.
    if (!actor.worksAt(DispatchPermission.Receive, keeper.key)) throw KernelError.NOT_FOUND();
    const arrived = await this.transactions.run(actor, async (tx) => {
      const asked = documentOf(message.business.documentId ?? message.documentId);
      const between = betweenOf(keeper, message, sender);
      const sending = await findSending(tx.query.bind(tx), { ...between, ...asked });
      if (!sending) throw ExchangeError.EDXML_DISPATCH_UNKNOWN({ code });
      mustBeForeign(sending, sender?.name ?? nameOf(message.from));
      await this.steps.reportIn(
        tx,
        { ...between, ...sending },
        DispatchStatus.RecallRequested,
        message.business.reason,
      );
      recordImport(tx, keeper, message, sending.directiveKey);
      return { directiveKey: sending.directiveKey, dispatchKey: sending.dispatchKey };
    });
    const recipient = { dispatchKey: arrived.dispatchKey, organisationKey: keeper.key };
    return { directiveKey: arrived.directiveKey, isKnown: true, recipient, warnings };
  }

  private async offices(message: EdxmlDocument): Promise<Offices> {
    const { organId, organName } = message.from;
    const issuerCode = issuerCodeOf(message);
    const known = await officesWith(this.query, [organId, issuerCode], this.clock.today());
    const sender = known.get(organId) ?? null;
    const issuer = known.get(issuerCode) ?? null;
    const warnings: EdxmlWarningView[] = [];
    if (!sender) warnings.push({ kind: 'senderUnknown', path: organId });
    if (issuerCode === organId)
      return { sender, issuer: named(organName ?? issuer?.name ?? organId, issuer), warnings };
    if (!issuer) warnings.push({ kind: 'issuerUnknown', path: issuerCode });
    return { sender, issuer: named(issuer?.name ?? issuerCode, issuer), warnings };
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

const identityIn = ({ keeperKey, issuer, code, issuedOn }: RegisterDirectiveInput): DirectiveTwinsArgs => ({
  keeperKey,
  issuer,
  code: code ?? null,
  issuedOn: issuedOn ?? null,
});

/** The same document in this register, or registered in another within sight: it is not registered twice. */
function twinAmong(twins: readonly DirectiveTwin[], keeperKey: number): Directive | null {
  const certain = twins.filter((twin) => twin.certain).map(({ directive }) => directive);
  // A draft below is that office's own affair.
  return certain.find((twin) => twin.keeperKey === keeperKey || twin.state === DirectiveState.Registered) ?? null;
}

const named = (name: string, office: KnownOffice | null): Offices['issuer'] => ({
  name,
  key: office?.key ?? null,
});

/** As the message states it; the identifier where it states no name. */
const nameOf = ({ organName, organId }: EdxmlDocument['from']): string => organName ?? organId;

const betweenOf = (keeper: Addressee, { from }: EdxmlDocument, sender: KnownOffice | null): Between => ({
  senderKey: sender?.key ?? null,
  senderCode: from.organId,
  organisationKey: keeper.key,
});

function mustBeAddressed({ name, exchangeCode }: Addressee, { to }: EdxmlDocument): void {
  if (exchangeCode === null || to.some(({ organId }) => organId === exchangeCode)) return;
  throw ExchangeError.EDXML_NOT_ADDRESSED({ organisation: name, code: exchangeCode });
}

/** A message is bound to the lengths of the form. Throws EDXML_VALUE_INVALID. */
function mustFit(entry: RegisterDirectiveInput): void {
  const faults = validateSync(plainToInstance(RegisterDirectiveInput, entry));
  const fields: FieldError[] = faults.map(({ property }) => ({ path: property, code: 'FIELD_INVALID' }));
  if (fields.length > 0) throw EdxmlError.EDXML_VALUE_INVALID({}, fields);
}

/** In the keeper's own register. Throws EDXML_OWN_DOCUMENT, EDXML_DRAFT_KNOWN. */
function mustBeArrivable({ origin, state, code }: Directive): void {
  if (origin === DirectiveOrigin.Own) throw ExchangeError.EDXML_OWN_DOCUMENT({ code });
  if (state !== DirectiveState.Registered) throw ExchangeError.EDXML_DRAFT_KNOWN({ code });
}

/** `H41.05,2024/09/20,71/KH-HKH`: number and day of a document. */
function documentOf(documentId: string): { code: string; issuedOn: string | null } {
  const [, day = '', ...code] = documentId.split(',');
  const date = day.trim().replaceAll('/', '-');
  return { code: code.join(','), issuedOn: isIsoDate(date) ? date : null };
}

function recordImport(tx: Transaction, keeper: Addressee, { documentId, from }: EdxmlDocument, key: string): void {
  tx.happened(DirectiveImported, {
    subject: key,
    path: keeper.path,
    payload: { keeperKey: keeper.key },
    after: { documentId, from: from.organId, keeperKey: keeper.key },
  });
}
