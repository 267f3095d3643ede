const MINUTE_MS = 60_000;
/** Names counted apart, some 8 MB; whoever comes after them in the same minute shares one count. */
const MOST_NAMES = 50_000;
const OTHERS = '';

/** Counts by name in minutes of this process. No timers and no promises: it stands before every request. */
export class MinuteCounts {
  private readonly counts = new Map<string, number>();
  private endsAt = 0;

  /** `most` in a minute; 0 counts nothing. */
  constructor(
    private readonly most: number,
    private readonly mostNames = MOST_NAMES,
    private readonly now = () => Date.now(),
  ) {}

  /** Seconds for which a name has to wait already; nothing is added. */
  waits(name: string): number {
    const now = this.now();
    return now < this.endsAt && (this.counts.get(name) ?? 0) >= this.most && this.most > 0
      ? Math.max(1, Math.ceil((this.endsAt - now) / 1000))
      : 0;
  }

  /** Adds to a name. Answers the seconds it has to wait when that is more than it may (`most`: this name alone); 0 when it is not. */
  add(name: string, calls: number, most = this.most): number {
    if (most === 0 || calls === 0) return 0;
    const now = this.now();
    // A clock that was set back does not prolong a minute.
    if (now >= this.endsAt || now < this.endsAt - MINUTE_MS) {
      this.counts.clear();
      this.endsAt = now + MINUTE_MS;
    }
    const counted = this.counts.has(name) || this.counts.size < this.mostNames ? name : OTHERS;
    const count = (this.counts.get(counted) ?? 0) + calls;
    this.counts.set(counted, count);
    return count > most ? Math.max(1, Math.ceil((this.endsAt - now) / 1000)) : 0;
  }
}
