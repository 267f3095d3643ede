import { type Actor, Clock, KernelError, StaffedOffices, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DispatchPermission, DispatchStatus, DispatchSteps } from '@app/dispatch';
import { type EdxmlStatus, edxmlStatuses } from './edxml';
import { ExchangeError } from './exchange.errors';
import { type KnownOffice, officesWith } from './exchange-offices';
import { type Between, findSending, type FoundSending, mustBeForeign } from './exchange-sendings';
import type { Addressee, Arrived } from './incoming-documents.service';

/** What other systems say has become of a document. */
@Injectable()
export class IncomingStatuses {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly steps: DispatchSteps,
    private readonly offices: StaffedOffices,
  ) {}

  /**
   * A status of a recipient is taken in where the document was sent, the sender's asking back where it arrived. Throws
   * NOT_FOUND, EDXML_NOT_ADDRESSED, EDXML_OFFICE_UNKNOWN, EDXML_DISPATCH_UNKNOWN, EDXML_WORKS_HERE, DISPATCH_STEP_NOT_ALLOWED.
   */
  async take(actor: Actor, keeper: Addressee, message: EdxmlStatus): Promise<Arrived> {
    const status = message.status as DispatchStatus;
    const isRecall = status === DispatchStatus.RecallRequested;
    const needed = isRecall ? DispatchPermission.Receive : DispatchPermission.Send;
    if (!actor.worksAt(needed, keeper.key)) throw KernelError.NOT_FOUND();
    if (!isRecall) mustBeAnswered(keeper, message);
    const arrived = await this.transactions.run(actor, async (tx) => {
      const { from } = message;
      const other = isRecall ? await this.known(tx, from.organId) : await this.office(tx, from.organId);
      const between = other && !isRecall ? toOther(keeper, other) : fromOther(keeper, other, from.organId);
      const { code, date: issuedOn } = message.responseFor;
      const sending = await findSending(tx.query.bind(tx), { ...between, code, issuedOn });
      if (!sending) throw ExchangeError.EDXML_DISPATCH_UNKNOWN({ code });
      if (isRecall) mustBeForeign(sending, other?.name ?? from.organId);
      else await this.mustWorkElsewhere(tx, sending, other!);
      const note = message.description ?? edxmlStatuses[message.status].vi;
      await this.steps.reportIn(tx, { ...between, ...sending }, status, note);
      return { ...sending, organisationKey: between.organisationKey };
    });
    const { directiveKey, dispatchKey, organisationKey } = arrived;
    return { directiveKey, isKnown: true, recipient: { dispatchKey, organisationKey }, warnings: [] };
  }

  /** Who works here says here what became of a document: its sender, who takes the message in, does not speak for it. */
  private async mustWorkElsewhere(tx: Transaction, { isForeign }: FoundSending, recipient: KnownOffice): Promise<void> {
    // Where the document came by a message, its recipient has taken that in here.
    if (!isForeign && !(await this.offices.has(tx.query.bind(tx), DispatchPermission.Receive, recipient.key))) return;
    throw ExchangeError.EDXML_WORKS_HERE({ organisation: recipient.name });
  }

  private async office(tx: Transaction, code: string): Promise<KnownOffice> {
    const office = await this.known(tx, code);
    if (!office) throw ExchangeError.EDXML_OFFICE_UNKNOWN({ code });
    return office;
  }

  private async known(tx: Transaction, code: string): Promise<KnownOffice | null> {
    const known = await officesWith(tx.query.bind(tx), [code], this.clock.today());
    return known.get(code) ?? null;
  }
}

const toOther = (keeper: Addressee, other: KnownOffice): Between => ({
  senderKey: keeper.key,
  senderCode: null,
  organisationKey: other.key,
});

const fromOther = (keeper: Addressee, other: KnownOffice | null, senderCode: string): Between => ({
  senderKey: other?.key ?? null,
  senderCode,
  organisationKey: keeper.key,
});

/** The answer is meant for whoever sent the document. */
function mustBeAnswered({ name, exchangeCode }: Addressee, { responseFor }: EdxmlStatus): void {
  if (exchangeCode === null) throw ExchangeError.EDXML_NO_CODE({ organisation: name });
  if (responseFor.organId === exchangeCode) return;
  throw ExchangeError.EDXML_NOT_ADDRESSED({ organisation: name, code: exchangeCode });
}
