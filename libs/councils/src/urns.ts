import { type DataKey, PersonVault } from '@app/people';
import { tableOf, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BallotUrn } from './ballot.entity';
import type { Count } from './council.rules';

const urns = tableOf(BallotUrn);

/** Two counts of 16 bits: at most 51 members with at most 1,000 points each. */
const BYTES = 4;
const PLACE = 'urn';

const ownerOf = (ballotKey: string): string => `ballot/${ballotKey}`;

/** Counts of open ballots, sealed: whoever reads the database alone learns nothing of them, and not from watching them change either. */
@Injectable()
export class Urns {
  constructor(private readonly vault: PersonVault) {}

  async place(tx: Transaction, ballotKey: string, cases: number): Promise<void> {
    const key = this.vault.newKeyOf(ownerOf(ballotKey));
    const sealed = this.vault.sealPiece(ownerOf(ballotKey), key, PLACE, Buffer.alloc(cases * BYTES));
    await urns.insert(tx, { ballotKey, wrappedKey: key.wrapped, sealed });
  }

  /** In the order of the cases. The ballot is locked. */
  async counts(tx: Transaction, ballotKey: string): Promise<Count[]> {
    const { content } = await this.opened(tx, ballotKey);
    return Array.from({ length: content.length / BYTES }, (_, at) => [
      content.readUInt16BE(at * BYTES),
      content.readUInt16BE(at * BYTES + 2),
    ]);
  }

  /** Adds one voter's counts, in the order of the cases. The ballot is locked. */
  async add(tx: Transaction, ballotKey: string, counts: readonly Count[]): Promise<void> {
    const { key, content } = await this.opened(tx, ballotKey);
    for (const [at, [first, second]] of counts.entries()) {
      content.writeUInt16BE(content.readUInt16BE(at * BYTES) + first, at * BYTES);
      content.writeUInt16BE(content.readUInt16BE(at * BYTES + 2) + second, at * BYTES + 2);
    }
    const sealed = this.vault.sealPiece(ownerOf(ballotKey), key, PLACE, content);
    await urns.update(tx, { ballotKey }, { sealed });
  }

  async remove(tx: Transaction, ballotKey: string): Promise<void> {
    await tx.query('DELETE FROM ballot_urn WHERE ballot_key = $1', [ballotKey]);
  }

  private async opened(tx: Transaction, ballotKey: string): Promise<{ key: DataKey; content: Buffer }> {
    const [row] = await tx.query<BallotUrn>(
      `SELECT ${urns.columns('u')} FROM ballot_urn AS u WHERE u.ballot_key = $1`,
      [ballotKey],
    );
    const key = this.vault.keyOf(ownerOf(ballotKey), row!.wrappedKey);
    return { key, content: Buffer.from(this.vault.openPiece(ownerOf(ballotKey), key, PLACE, row!.sealed)) };
  }
}
