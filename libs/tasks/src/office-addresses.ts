import { Clock } from '@app/kernel';
import { Recipients } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addressesIn } from './reminder.rules';

/** A mail to an organisation goes to the addresses in its contact line. */
export const OFFICE = 'office';

@Injectable()
export class OfficeAddresses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    recipients: Recipients,
  ) {
    recipients.register(OFFICE, (key) => this.addressesOf(key));
  }

  private async addressesOf(organisationKey: string | number): Promise<string[]> {
    const [place] = await this.dataSource.query<{ contact: string | null }[]>(
      `SELECT contact FROM organisation_period
       WHERE organisation_key = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
      [organisationKey, this.clock.today()],
    );
    return addressesIn(place?.contact ?? null);
  }
}
