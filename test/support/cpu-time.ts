/** Milliseconds of processor time that this process spends on the work: the same on a busy machine as on a quiet one. */
export function cpuTimeOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  return spentSince(began);
}

/** `cpuTimeOf` for work that waits in between. */
export async function cpuTimeOfAsync(work: () => PromiseLike<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  return spentSince(began);
}

function spentSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
