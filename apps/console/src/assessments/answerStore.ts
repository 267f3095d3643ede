import type { CriteriaContent, Trait } from '../../../../libs/criteria-rules/src/index.ts';
import { type Draft, draftOf, readingOf, sentOf, targetsOf } from './answers.rules.ts';
import type { Assessment } from './assessments.graphql.ts';

export type SavePhase = 'idle' | 'waiting' | 'saving' | 'saved' | 'offline' | 'failed';

export type SaveFailure =
  | { kind: 'network' }
  | { kind: 'conflict' }
  | { kind: 'invalid'; faults: ReadonlyMap<string, string> }
  | { kind: 'refused'; error: Error };

/** What is answered target by target: an organisation's own assessment, or that of somebody whom it keeps. */
export type Answerable = Pick<Assessment, 'id' | 'version' | 'number' | 'state' | 'sheet'>;

export interface SaveInput<Stated> {
  id: string;
  version: number;
  answers: (ReturnType<typeof sentOf> & { target: string })[];
  stated: Stated | null;
}

/** What the store needs of the world. `Stated` is what is said besides the answers. */
export interface AnswerTransport<One extends Answerable, Stated> {
  newKey: () => string;
  statedIn: (one: One) => Stated;
  save: (input: SaveInput<Stated>, key: string) => Promise<{ saved: One } | { failure: SaveFailure }>;
  read: (id: string) => Promise<One>;
}

type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface AnswerView<One extends Answerable = Answerable, Stated = unknown> {
  assessment: One;
  drafts: ReadonlyMap<string, Draft>;
  stated: Stated;
  /** What the API says of a target, translated. */
  faults: ReadonlyMap<string, string>;
  /** Targets that somebody else has answered otherwise meanwhile; one's own stands. */
  overtaken: ReadonlySet<string>;
  phase: SavePhase;
  error: Error | null;
}

const PAUSE_MS = 800;
const RETRY_MS = 5000;

export const traitsIn = ({ traits }: Assessment): readonly Trait[] =>
  traits.filter(({ holds, isFixed }) => holds && !isFixed).map(({ trait }) => trait.toLowerCase() as Trait);

/** Answers while they are typed: each is sent a moment after it is whole, one request at a time; what is not sent outlives the page. */
export class AnswerStore<One extends Answerable = Answerable, Stated = unknown> {
  private view: AnswerView<One, Stated>;
  private readonly dirty = new Set<string>();
  private isRestated = false;
  private attempt: { key: string; input: SaveInput<Stated> } | null = null;
  private isSending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    assessment: One,
    private readonly content: CriteriaContent,
    private readonly transport: AnswerTransport<One, Stated>,
    private readonly drawer: Drawer,
  ) {
    const drafts = new Map(assessment.sheet.targets.map(({ code, answer }) => [code, draftOf(answer)]));
    const stated = transport.statedIn(assessment);
    this.view = { assessment, drafts, stated, faults: new Map(), overtaken: new Set(), phase: 'idle', error: null };
    this.restore();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): AnswerView<One, Stated> => this.view;

  /** Begins to send what the page before could not. Making a store does nothing: React makes more of them than it shows. */
  start(): void {
    if (this.dirty.size > 0) this.schedule(PAUSE_MS);
  }

  put(code: string, draft: Draft): void {
    this.take(code, draft);
    this.keep();
    this.schedule(PAUSE_MS);
  }

  state(stated: Stated): void {
    this.isRestated = true;
    this.show({ stated, phase: 'waiting' });
    this.schedule(PAUSE_MS);
  }

  /** Sends at once what is whole; resolves when nothing is under way. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    await this.isSending;
    this.isSending = this.send().finally(() => (this.isSending = null));
    await this.isSending;
  };

  /** A newer state was read, after an act on evidence or from somebody else; what is typed here stays. */
  adopt(assessment: One): void {
    if (assessment.version <= this.view.assessment.version && assessment.id === this.view.assessment.id) return;
    this.rebase(assessment);
  }

  dispose(): void {
    void this.flush();
  }

  private take(code: string, draft: Draft): void {
    const drafts = new Map(this.view.drafts).set(code, draft);
    const faults = without(this.view.faults, code);
    this.dirty.add(code);
    this.show({ drafts, faults, phase: 'waiting' });
  }

  private async send(): Promise<void> {
    this.attempt ??= this.nextAttempt();
    const { attempt } = this;
    if (!attempt) return;
    this.show({ phase: 'saving', error: null });
    const result = await this.transport.save(attempt.input, attempt.key);
    if ('saved' in result) {
      this.attempt = null;
      this.rebase(result.saved);
      this.show({ phase: this.dirty.size > 0 ? 'waiting' : 'saved' });
      if (this.nextTargets().length > 0) this.schedule(PAUSE_MS);
    } else await this.fail(attempt.input, result.failure);
    this.keep();
  }

  private async fail({ id, answers, stated }: SaveInput<Stated>, failure: SaveFailure): Promise<void> {
    if (failure.kind === 'network') {
      // The same attempt goes out again under the same key: if it did arrive, the answer is replayed.
      this.show({ phase: 'offline' });
      this.schedule(RETRY_MS);
      return;
    }
    this.attempt = null;
    for (const { target } of answers) this.dirty.add(target);
    this.isRestated ||= stated !== null;
    if (failure.kind === 'conflict') {
      this.rebase(await this.transport.read(id));
      this.schedule(PAUSE_MS);
    } else if (failure.kind === 'invalid') {
      for (const code of failure.faults.keys()) this.dirty.delete(code);
      this.show({ phase: 'waiting', faults: new Map([...this.view.faults, ...failure.faults]) });
      this.schedule(PAUSE_MS);
    } else this.show({ phase: 'failed', error: failure.error });
  }

  /** Targets that were changed and can be sent. */
  private nextTargets(): string[] {
    const targets = new Map(targetsOf(this.content).map((target) => [target.code, target]));
    return [...this.dirty].filter((code) => {
      const target = targets.get(code);
      return target && 'answer' in readingOf(target, this.view.drafts.get(code) ?? {});
    });
  }

  private nextAttempt(): { key: string; input: SaveInput<Stated> } | null {
    const codes = this.nextTargets();
    if (codes.length === 0 && !this.isRestated) return null;
    const { id, version } = this.view.assessment;
    const answers = codes.map((target) => ({ target, ...sentOf(this.view.drafts.get(target) ?? {}) }));
    const stated = this.isRestated ? this.view.stated : null;
    for (const code of codes) this.dirty.delete(code);
    this.isRestated = false;
    return { key: this.transport.newKey(), input: { id, version, answers, stated } };
  }

  /** Lays what is typed here, and what is on its way, over a newer state. */
  private rebase(assessment: One): void {
    const unsent = this.unsent();
    const before = new Map(this.view.assessment.sheet.targets.map(({ code, answer }) => [code, answer]));
    const overtaken = new Set<string>();
    const drafts = new Map(
      assessment.sheet.targets.map(({ code, answer }) => {
        if (!unsent.has(code)) return [code, draftOf(answer)];
        if (JSON.stringify(answer) !== JSON.stringify(before.get(code) ?? null)) overtaken.add(code);
        return [code, this.view.drafts.get(code) ?? {}];
      }),
    );
    const told = this.transport.statedIn(assessment);
    const isOwn = this.isRestated || Boolean(this.attempt?.input.stated);
    // What says the same stays the same thing: a field that is being typed in would begin anew.
    const stated = isOwn || JSON.stringify(told) === JSON.stringify(this.view.stated) ? this.view.stated : told;
    this.show({ assessment, drafts, stated, overtaken });
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private show(change: Partial<AnswerView<One, Stated>>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }

  private get place(): string {
    const { id, sheet } = this.view.assessment;
    return `hieu-hoc.entry.${id}.${sheet.targets.length}`;
  }

  private unsent(): Set<string> {
    return new Set([...this.dirty, ...(this.attempt?.input.answers.map(({ target }) => target) ?? [])]);
  }

  private keep(): void {
    const unsent = this.unsent();
    if (unsent.size === 0) this.drawer.removeItem(this.place);
    else
      this.drawer.setItem(
        this.place,
        JSON.stringify(Object.fromEntries([...unsent].map((code) => [code, this.view.drafts.get(code)]))),
      );
  }

  private restore(): void {
    const stored = this.drawer.getItem(this.place);
    if (stored === null) return;
    for (const [code, draft] of Object.entries(JSON.parse(stored) as Record<string, Draft>))
      if (this.view.drafts.has(code)) this.take(code, draft);
  }
}

function without(faults: ReadonlyMap<string, string>, code: string): ReadonlyMap<string, string> {
  const left = new Map(faults);
  left.delete(code);
  return left;
}
