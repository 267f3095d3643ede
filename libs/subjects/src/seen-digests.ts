/** Which digests came before, and in which row: 52 bits of each, in a few megabytes for 200,000 rows. */
export class SeenDigests {
  private readonly rows = new Map<number, number>();

  /** The row in which it came first, or null; then it is remembered. */
  before(digest: Buffer, row: number): number | null {
    const key = digest.readUIntBE(0, 6) * 16 + (digest[6]! & 15);
    const first = this.rows.get(key);
    if (first === undefined) this.rows.set(key, row);
    return first ?? null;
  }
}
