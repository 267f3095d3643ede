const FIRST_BYTES = 64 * 1024;

/** Texts of a workbook by number, in one piece of memory: a million of them as texts of their own would take five times as much. */
export class SheetTexts {
  private bytes = Buffer.alloc(FIRST_BYTES);
  private ends = new Uint32Array(FIRST_BYTES / 16);
  private count = 0;

  get length(): number {
    return this.count;
  }

  add(text: string): void {
    const begin = this.beginOf(this.count);
    const most = begin + text.length * 3;
    if (most > this.bytes.length) this.bytes = Buffer.concat([this.bytes], Math.max(most, this.bytes.length * 2));
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.ends.length * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count] = begin + this.bytes.write(text, begin);
    this.count += 1;
  }

  /** Empty where there is none of that number. */
  at(number: number): string {
    return number >= 0 && number < this.count
      ? this.bytes.toString('utf8', this.beginOf(number), this.ends[number])
      : '';
  }

  private beginOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1]!;
  }
}
