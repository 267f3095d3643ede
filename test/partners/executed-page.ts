import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Code of a page by its language, in order. */
export async function blocksOf(path: string): Promise<{ bash: string[]; ts: string[] }> {
  const found = [...(await readFile(path, 'utf8')).matchAll(/^```(bash|ts)\n(.*?)^```/gms)];
  const of = (language: string) => found.filter(([, one]) => one === language).map(([, , code]) => code!);
  return { bash: of('bash'), ts: of('ts') };
}

export async function said(command: string, args: string[], env: Record<string, string | undefined>): Promise<string> {
  return (await promisify(execFile)(command, args, { env, timeout: 30_000 })).stdout;
}
