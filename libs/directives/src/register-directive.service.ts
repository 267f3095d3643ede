import { type Actor, Clock, type FieldError, KernelError, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Files } from '@app/documents';
import { Injectable } from '@nestjs/common';
import {
  Directive,
  DirectiveLinkKind,
  DirectiveOrigin,
  type DirectiveSigner,
  DirectiveState,
} from './directive.entity';
import {
  type AmendDirectiveInput,
  type AttachmentInput,
  type DirectiveDetailsInput,
  PRINTED_DETAILS,
  type RegisterDirectiveInput,
} from './directive.inputs';
import {
  basedOn,
  DirectiveLinks,
  type LinkingDocument,
  linksAt,
  type LinksMade,
  type NewLink,
} from './directive-links.service';
import {
  attach,
  type DirectiveBefore,
  insertDirective,
  readBody,
  readContents,
  recordChange,
  updateDirective,
} from './directive-rows';
import { type DirectiveDetails, type DirectiveRecord, NO_DETAILS, prepareDirective } from './directive.rules';
import { DirectiveTwins } from './directive-twins.service';
import { DirectiveError } from './directives.errors';
import { DirectivesService } from './directives.service';
import { issuerFaultOf } from './issuer-choice';
import { type Keeper, mustKeep } from './keeper';

export interface Registered extends LinksMade {
  key: string;
  keeper: Keeper;
  /** Why the issuer's organisation was left out; its name stands as written. */
  issuerFault: FieldError | null;
}

/** Entering documents into a register and correcting them. */
@Injectable()
export class RegisterDirective {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly directives: DirectivesService,
    private readonly links: DirectiveLinks,
    private readonly twins: DirectiveTwins,
  ) {}

  async register(actor: Actor, input: RegisterDirectiveInput): Promise<Directive> {
    await this.mustReadFiles(actor, input.attachments);
    const key = await this.transactions.run(actor, async (tx) => {
      const registered = await this.registerIn(tx, input);
      mustNameIssuer(registered);
      mustBeClear(registered);
      return registered.key;
    });
    return this.directives.byKey(actor, key);
  }

  /**
   * `register` inside another use case, which has asked whether the writer may read the files. A stub of the same register that
   * stands for the document becomes that document and keeps its key. Links that say too little, and an issuer that the writer may
   * not name, are answered, not made: a message from elsewhere is taken all the same.
   */
  async registerIn(tx: Transaction, input: RegisterDirectiveInput): Promise<Registered> {
    const keeper = await mustKeep(tx.query.bind(tx), tx.actor, input.keeperKey, this.clock.today());
    const record = this.recordOf(input);
    const chosen = input.issuerKey ?? null;
    const issuerFault = await issuerFaultOf(tx, chosen, record, this.clock.today());
    const rest = { issuerKey: issuerFault ? null : chosen, body: input.body ?? '' };
    await this.links.lockRegister(tx, keeper.key);
    await this.twins.mustBeNew(tx, { ...record, keeperKey: keeper.key, exceptKey: null }, input.acceptTwin ?? false);
    const isNamed = record.state === DirectiveState.Registered && record.code !== null;
    const stub = isNamed ? await this.links.stubFor(tx, keeper.key, record) : null;
    const before = stub && Object.assign(stub, await readContents(tx, stub.key));
    if (stub) await updateDirective(tx, stub, stub.version, record, rest);
    const key = stub?.key ?? (await insertDirective(tx, keeper.key, record, rest));
    const made = await this.links.linkIn(tx, { key, keeper, issuedOn: record.issuedOn }, [
      ...basedOn(input.basedOnKeys),
      ...linksAt(input.links, 'links'),
    ]);
    await attach(tx, key, input.attachments ?? []);
    if (isNamed) await this.links.arrivedIn(tx, Object.assign({ key, keeperKey: keeper.key }, record));
    await recordChange(tx, key, keeper.path, before, { ...record, issuerKey: rest.issuerKey });
    return { key, keeper, issuerFault, ...made };
  }

  async amend(actor: Actor, input: AmendDirectiveInput): Promise<Directive> {
    await this.mustReadFiles(actor, input.attachments);
    const key = await this.transactions.run(actor, async (tx) => {
      const line = await this.directives.find(tx.query.bind(tx), actor, input.key);
      const before = Object.assign(line, await readContents(tx, line.key));
      const keeper = await mustKeep(tx.query.bind(tx), actor, before.keeperKey, this.clock.today());
      const record = this.amended(before, input);
      const issuerKey = await this.issuerOf(tx, before, input, record);
      const body = input.body ?? (await readBody(tx, before.key));
      await this.links.lockRegister(tx, keeper.key);
      await this.twins.mustBeNew(tx, { ...record, keeperKey: keeper.key, exceptKey: before.key }, true);
      await updateDirective(tx, before, input.version, record, { issuerKey, body });
      await this.replaceLists(tx, { key: before.key, keeper, issuedOn: record.issuedOn }, input);
      if (record.state === DirectiveState.Registered && record.code !== null)
        await this.links.arrivedIn(tx, Object.assign({ key: before.key, keeperKey: keeper.key }, record));
      await recordChange(tx, before.key, keeper.path, before, { ...record, issuerKey });
      return before.key;
    });
    return this.directives.byKey(actor, key);
  }

  private recordOf(input: RegisterDirectiveInput): DirectiveRecord {
    const { type, code = null, issuer, issuedOn = null, subject, draft } = input;
    const hasNoNumber = input.hasNoNumber ?? false;
    const entry = { type, code, hasNoNumber, issuer, issuedOn, subject, draft: draft ?? false, ...details(input) };
    return checked(prepareDirective(entry, this.clock.today()));
  }

  /** The issuer after a correction. An organisation that the corrected name no longer means is left out. */
  private async issuerOf(
    tx: Transaction,
    before: Directive,
    input: AmendDirectiveInput,
    record: DirectiveRecord,
  ): Promise<number | null> {
    const chosen = input.issuerKey === undefined ? before.issuerKey : (input.issuerKey ?? null);
    if (chosen === before.issuerKey && record.issuer === before.issuer) return chosen;
    const fault = await issuerFaultOf(tx, chosen, record, this.clock.today());
    if (fault && input.issuerKey !== undefined) throw KernelError.INVALID_INPUT({}, [fault]);
    return fault ? null : chosen;
  }

  private amended(before: DirectiveBefore, input: AmendDirectiveInput): DirectiveRecord {
    const isRegistered = before.state === DirectiveState.Registered;
    if (before.origin === DirectiveOrigin.Own && !isRegistered) throw DirectiveError.DIRECTIVE_DRAFTED_HERE();
    if (before.origin === DirectiveOrigin.Own) mustKeepApproved(before, input);
    if (isRegistered && input.draft)
      throw DirectiveError.DIRECTIVE_NOT_DRAFT({}, [{ path: 'draft', code: 'DIRECTIVE_NOT_DRAFT' }]);
    const entry = {
      ...tableOf(Directive).amended(before, ['type', 'issuer', 'issuedOn', 'subject'], input),
      code: input.code === undefined ? before.originalCode : input.code,
      hasNoNumber: before.hasNoNumber,
      draft: isRegistered ? false : (input.draft ?? null),
      ...details(input, before),
    };
    const record = checked(prepareDirective(entry, this.clock.today()));
    const staysStub = before.state === DirectiveState.Stub && record.state === DirectiveState.Draft;
    return staysStub ? { ...record, state: DirectiveState.Stub } : record;
  }

  private async replaceLists(tx: Transaction, from: LinkingDocument, input: AmendDirectiveInput): Promise<void> {
    const links: NewLink[] = [...basedOn(input.basedOnKeys), ...linksAt(input.links, 'links')];
    if (input.links) await this.links.unlinkIn(tx, from, null);
    else if (input.basedOnKeys) await this.links.unlinkIn(tx, from, DirectiveLinkKind.BasedOn);
    if (links.length > 0) mustBeClear(await this.links.linkIn(tx, from, links));
    if (!input.attachments) return;
    await tx.query('DELETE FROM directive_attachment WHERE directive_key = $1', [from.key]);
    await attach(tx, from.key, input.attachments);
  }

  /** Referring to a file opens it to every reader of the document, so the writer must be able to read it. */
  private mustReadFiles(actor: Actor, attachments: AttachmentInput[] | null | undefined): Promise<void> {
    return this.files.mustRead(actor, attachments?.map(({ sha256 }) => sha256) ?? []);
  }
}

/** What the leader of the issuer approved and the number was drawn for: everything that is printed. */
const APPROVED_TEXT = [
  'type',
  'code',
  'issuer',
  'issuerKey',
  'issuedOn',
  'subject',
  'body',
  'otherIssuers',
  'otherSigners',
  ...PRINTED_DETAILS,
] as const;

/** Files of an issued document stay; the scan with signature and seal is added. Throws DRAFT_ALREADY_ISSUED. */
function mustKeepApproved({ attachments }: DirectiveBefore, input: AmendDirectiveInput): void {
  const given = input.attachments;
  const losesFile =
    given &&
    attachments.some(
      (file) => !given.some(({ sha256, fileName }) => sha256 === file.sha256 && fileName === file.fileName),
    );
  if (losesFile || APPROVED_TEXT.some((field) => input[field] !== undefined))
    throw DirectiveError.DRAFT_ALREADY_ISSUED();
}

function checked({ record, faults }: { record: DirectiveRecord; faults: FieldError[] }): DirectiveRecord {
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
  return record;
}

/** Whoever chose the issuer by hand can choose again. Throws INVALID_INPUT. */
export function mustNameIssuer({ issuerFault }: Registered): void {
  if (issuerFault) throw KernelError.INVALID_INPUT({}, [issuerFault]);
}

/** Whoever enters a link by hand can say more. */
function mustBeClear({ unclear }: LinksMade): void {
  if (unclear.length > 0)
    throw KernelError.INVALID_INPUT(
      {},
      unclear.map((path) => ({ path, code: 'DIRECTIVE_LINK_UNCLEAR' })),
    );
}

const DETAILS = Object.keys(NO_DETAILS) as (keyof DirectiveDetails)[];

/** What is left out stays as it was. */
const details = (input: DirectiveDetailsInput, before: DirectiveDetails = NO_DETAILS): DirectiveDetails =>
  tableOf(Directive).amended(before, DETAILS, Object.assign({}, input, { otherSigners: signersOf(input) }));

const signersOf = ({ otherSigners }: DirectiveDetailsInput): DirectiveSigner[] | null | undefined =>
  otherSigners && otherSigners.map(({ name, position = null, authority = null }) => ({ name, position, authority }));
