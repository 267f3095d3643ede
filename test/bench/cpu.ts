import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Clock ticks of Linux, milliseconds each. Elsewhere there is no /proc, and figures read from it are NaN. */
const TICK_MS = 10;
const [STATE_PARENT, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM] = [1, 11, 12, 13, 14];

function fieldsOf(pid: number | string): number[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold spaces; fields are counted after it.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}

/** CPU of one process so far, milliseconds. */
export function cpuOfProcess(pid: number): number {
  const fields = fieldsOf(pid);
  return fields ? (fields[USER]! + fields[SYSTEM]!) * TICK_MS : NaN;
}

/** CPU of the database server so far: the postmaster, its processes, and those of them that have ended. */
export async function cpuOfServer(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const postmaster = fieldsOf(rows[0]!.pid)?.[STATE_PARENT];
  if (postmaster === undefined) return NaN;
  const ended = fieldsOf(postmaster)!;
  let sum = cpuOfProcess(postmaster) + (ended[CHILDREN_USER]! + ended[CHILDREN_SYSTEM]!) * TICK_MS;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const fields = fieldsOf(pid);
    if (fields?.[STATE_PARENT] === postmaster) sum += (fields[USER]! + fields[SYSTEM]!) * TICK_MS;
  }
  return sum;
}
