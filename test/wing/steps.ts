import { spawn } from 'node:child_process';
import { once } from 'node:events';

type Settings = Record<string, string>;

/** Runs commands in a copy of the house, one after the other. */
export class Steps {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Throws with what the command said when it fails. */
  async run(line: string, settings: Settings = {}): Promise<void> {
    const began = performance.now();
    const [command, ...args] = line.split(' ') as [string, ...string[]];
    const child = spawn(command, args, { cwd: this.folder, env: { ...process.env, ...settings }, stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`with the wing this fails: ${line}\n${said}`);
    console.log(`holds   ${line} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }

  async inOrder(...lines: string[]): Promise<void> {
    for (const line of lines) await this.run(line);
  }
}
