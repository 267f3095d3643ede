import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TransferListItem, Worker } from 'node:worker_threads';
import { type ThreadEnd, ThreadError } from './thread-error.ts';

export interface ThreadLimits {
  /** Threads at once; others wait for a place. */
  places: number;
  /** Whoever comes after these is refused: everything that waits holds its job in memory. */
  waiting: number;
  /** Of the clock: nothing waits for ever. */
  timeoutMs: number;
  /** Of the processor: what a job costs is its own, however busy the machine is. Absent: the clock alone decides. */
  cpuMs?: number;
  heapMb: number;
  youngHeapMb: number;
  /** Bytes of buffers, which the heap does not count. Absent: not watched. */
  bufferBytes?: number;
  /** Drops what the threads print: what a parser thinks of somebody's file is no line of our log. */
  isQuiet?: boolean;
}

/** What a thread is given, made when its turn has come. */
export interface ThreadJob {
  data: unknown;
  transferList?: TransferListItem[];
  /** Heaps of this job alone. Absent: those of the threads. */
  heapMb?: number;
  youngHeapMb?: number;
}

/** How often a thread is looked at: zlib and pdf.js fill some 300 MB of buffers in a second. */
const WATCH_MS = 50;

/**
 * Work that computes for seconds without a pause, or that a hostile file could drive out of bounds: each job in a thread of its
 * own, which is ended with it, so that nothing of one reaches the next.
 */
export class BoundedThreads {
  readonly #entry: string;
  readonly #limits: ThreadLimits;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param name of the file beside `beside` (an `import.meta.url`) that runs in the thread; it posts one message, the answer. */
  constructor(beside: string, name: string, limits: ThreadLimits) {
    // The same extension as the file beside it: .ts unbuilt, .js in dist.
    this.#entry = fileURLToPath(new URL(`./${name}${extname(fileURLToPath(beside))}`, beside));
    this.#limits = limits;
  }

  /** The answer. @throws {ThreadError}, or what the thread itself threw. */
  async run<Answer>(make: () => ThreadJob): Promise<Answer> {
    await this.#place();
    try {
      const worker = this.#start(make());
      try {
        return await this.#answerOf<Answer>(worker);
      } finally {
        await worker.terminate();
      }
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  /** A place is handed on when one is free, so nobody overtakes. */
  async #place(): Promise<void> {
    if (this.#running < this.#limits.places) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#limits.waiting) throw new ThreadError('busy');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #start({ data, transferList = [], heapMb, youngHeapMb }: ThreadJob): Worker {
    const { isQuiet = false } = this.#limits;
    const worker = new Worker(this.#entry, {
      workerData: data,
      transferList,
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: heapMb ?? this.#limits.heapMb,
        maxYoungGenerationSizeMb: youngHeapMb ?? this.#limits.youngHeapMb,
        stackSizeMb: 4,
      },
      stdout: isQuiet,
      stderr: isQuiet,
    });
    if (isQuiet) {
      // Unread, it would pile up in memory.
      worker.stdout.resume();
      worker.stderr.resume();
    }
    return worker;
  }

  #answerOf<Answer>(worker: Worker): Promise<Answer> {
    const { timeoutMs } = this.#limits;
    return new Promise<Answer>((resolve, reject) => {
      const end = (how: ThreadEnd): void => reject(new ThreadError(how));
      const timer = setTimeout(() => end('timeout'), timeoutMs);
      const watch = setInterval(() => void spent(worker, this.#limits).then((how) => how && end(how)), WATCH_MS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? end('memory') : reject(error),
      );
      worker.once('exit', () => {
        clearTimeout(timer);
        clearInterval(watch);
        end('silent');
      });
    });
  }
}

/** What of its limits a thread has used up. `resourceLimits` counts objects only, not the bytes of buffers. */
async function spent(worker: Worker, { cpuMs, bufferBytes }: ThreadLimits): Promise<ThreadEnd | null> {
  const [cpu, heap] = await Promise.all([
    cpuMs === undefined ? null : worker.cpuUsage().catch(() => null),
    bufferBytes === undefined ? null : worker.getHeapStatistics().catch(() => null),
  ]);
  if (bufferBytes !== undefined && heap && heap.external_memory > bufferBytes) return 'memory';
  return cpuMs !== undefined && cpu && (cpu.user + cpu.system) / 1000 > cpuMs ? 'timeout' : null;
}
