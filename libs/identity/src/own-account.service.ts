import { KernelError, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { SetPasswordArgs } from './identity.inputs';
import type { TotpEnrolment, Viewer } from './identity.views';
import { Passwords } from './passwords.service';
import { RecoveryCodes } from './recovery-codes.service';
import { SecondFactor } from './second-factor.service';
import { Viewers } from './viewers.service';

/** What people do with their own account; each act answers the account as it is then. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactor,
    private readonly recovery: RecoveryCodes,
    private readonly viewers: Viewers,
  ) {}

  /** Errors: PASSWORD_WEAK, PASSWORD_COMMON, CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS. */
  async setPassword(context: RequestContext, { password, currentPassword }: SetPasswordArgs): Promise<Viewer> {
    await this.passwords.set(context, password, currentPassword);
    return this.viewer(context);
  }

  /** Errors: PASSWORD_NEEDED_FIRST, TOTP_ALREADY_ON. */
  enrolTotp(context: RequestContext): Promise<TotpEnrolment> {
    return this.secondFactor.enrol(context);
  }

  /** Errors: TOTP_REFUSED, TOTP_NOT_STARTED, TOO_MANY_ATTEMPTS. */
  async confirmTotp(context: RequestContext, code: string): Promise<Viewer> {
    await this.secondFactor.confirm(context, code);
    return this.viewer(context);
  }

  /** Errors: CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS. */
  async removeTotp(context: RequestContext, password: string): Promise<Viewer> {
    await this.secondFactor.remove(context, password);
    return this.viewer(context);
  }

  /** Errors: CURRENT_PASSWORD_WRONG, TOO_MANY_ATTEMPTS, TOTP_NOT_STARTED. */
  renewRecoveryCodes(context: RequestContext, password: string): Promise<string[]> {
    return this.recovery.renew(context, password);
  }

  private async viewer({ actor }: RequestContext): Promise<Viewer> {
    const viewer = await this.viewers.of(actor);
    if (!viewer) throw KernelError.UNAUTHENTICATED();
    return viewer;
  }
}
