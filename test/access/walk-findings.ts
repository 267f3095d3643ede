import type { Path } from './paths';
import type { Sight } from './policy-paths';
import { type Answer, RESERVED, type Step, Walk, type Way } from './walk';
import { sightsOf } from './walk-sights';
import { ways } from './walk-ways';
import type { WalkWorld } from './walk-world';
import type { Walker } from './walker';

/** What was found from each thing, by the words that tell it from the others. */
type Found = Map<string, Map<string, Answer>>;

/** Compares what paths show to each walker with what the policy says, asking for each thing by itself. */
export class Findings {
  readonly wrong: string[] = [];
  shown = 0;
  hidden = 0;
  private readonly reached = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly walking: Walk;
  private readonly sights: ReturnType<typeof sightsOf>;
  private readonly known = new Map<string, Promise<boolean>>();

  constructor(
    private readonly world: WalkWorld,
    private readonly policy: Record<string, Sight>,
  ) {
    this.walking = new Walk(world);
    this.sights = sightsOf(this.walking, world);
  }

  async walk(path: Path): Promise<void> {
    for (const way of ways[path.parent] ?? [])
      for (const args of way.args(this.world)) {
        const all = way.isOwn
          ? new Map<string, Map<string, Answer>>()
          : await this.asked(path, way, args, this.world.seesAll);
        for (const walker of this.world.walkers) {
          const steps = await this.asked(path, way, args, walker);
          for (const [from, found] of steps) await this.compare(path, walker, found, all.get(from) ?? found);
        }
      }
  }

  /** Paths that led no walker to anything, and those with a sight of their own that held nothing back from any. */
  unreached(paths: Path[]): string[] {
    return paths.flatMap(({ name }) => [
      ...(this.reached.has(name) ? [] : [`${name}: leads nobody to anything`]),
      ...(!isGuarded(this.policy[name]) || this.refused.has(name) ? [] : [`${name}: is refused to nobody`]),
    ]);
  }

  private async asked(path: Path, way: Way, args: Record<string, unknown>, walker: Walker): Promise<Found> {
    const { steps, faults } = await this.walking.along(path, way, args, walker);
    for (const fault of new Set(faults)) this.note(path, walker, `ends in ${fault}`);
    return merged(steps);
  }

  private async compare(
    path: Path,
    walker: Walker,
    found: Map<string, Answer>,
    all: Map<string, Answer>,
  ): Promise<void> {
    for (const [words, thing] of new Map([...all, ...found])) {
      const isShown = found.has(words);
      if (isShown) {
        this.shown++;
        this.reached.add(path.name);
      } else this.hidden++;
      await this.judge(path, walker, thing, isShown);
    }
  }

  private async judge(path: Path, walker: Walker, thing: Answer, isShown: boolean): Promise<void> {
    if (path.target === 'Organisation' && isShown) await this.judgeNamed(path, walker, thing);
    const sight = this.policy[path.name];
    if (sight === 'own sight' || sight === 'no more than own sight') {
      const mayAsk = await this.maySee(path.target!, walker, thing);
      if (!isShown && !mayAsk) this.refused.add(path.name);
      if (isShown ? !mayAsk : mayAsk && sight === 'own sight')
        this.note(path, walker, `${isShown ? 'shows' : 'holds back'} ${JSON.stringify(thing)}`);
    } else if (!isShown) this.note(path, walker, `holds back ${JSON.stringify(thing)}`);
    else if (sight === 'same' && this.isAskedFor(path) && !(await this.maySee(path.target!, walker, thing)))
      this.note(path, walker, `shows what is not to be had by itself: ${JSON.stringify(thing)}`);
  }

  /** Files, and what a card stands for: one goes on from there. */
  private isAskedFor({ parent, target }: Path): boolean {
    return target === 'StoredFile' || (parent === 'Thing' && target !== null && target in this.sights);
  }

  /** Who may not ask for an organisation is told what names it. */
  private async judgeNamed(path: Path, walker: Walker, organisation: Answer): Promise<void> {
    const told = RESERVED.filter((field) => organisation[field] !== null);
    const isWhole = await this.maySee('Organisation', walker, organisation);
    if (told.length !== (isWhole ? RESERVED.length : 0))
      this.note(path, walker, `tells ${told.join(', ') || 'nothing'} of ${String(organisation['name'])}`);
  }

  private maySee(type: string, walker: Walker, thing: Answer): Promise<boolean> {
    const key = `${walker.name} ${type} ${JSON.stringify(thing)}`;
    const sight = this.sights[type];
    if (!sight) throw new Error(`nothing says who may see ${type}`);
    const known = this.known.get(key) ?? sight(walker, thing);
    this.known.set(key, known);
    return known;
  }

  private note({ name }: Path, walker: Walker, what: string): void {
    this.wrong.push(`${name}, asked from ${walker.name}: ${what}`);
  }
}

const isGuarded = (sight: Sight | undefined): boolean => sight === 'own sight' || sight === 'no more than own sight';

/** Things that cannot be told apart stand together. */
function merged(steps: Step[]): Found {
  const found: Found = new Map();
  for (const { from, found: one } of steps) found.set(from, new Map([...(found.get(from) ?? []), ...one]));
  return found;
}
