import { Injectable } from '@nestjs/common';

/** Whom a mail goes to. Addresses are personal data or change: they are looked up when it is sent, and never wait in the queue. */
export interface Recipient {
  /** Names the library that knows the addresses. */
  kind: string;
  key: string | number;
}

/** Addresses of a recipient as of now; none where there is nobody to write to any more. */
export type AddressSource = (key: string | number) => Promise<string[]>;

/** Libraries that have mails sent register here how their recipients are reached. */
@Injectable()
export class Recipients {
  private readonly sources = new Map<string, AddressSource>();

  register(kind: string, source: AddressSource): void {
    if (this.sources.has(kind)) throw new Error(`the addresses of ${kind} are told twice`);
    this.sources.set(kind, source);
  }

  async addressesOf({ kind, key }: Recipient): Promise<string[]> {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`nobody knows the addresses of ${kind}`);
    return source(key);
  }
}
