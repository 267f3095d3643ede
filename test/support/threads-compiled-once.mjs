import { join } from 'node:path';

/**
 * Threads of ours have none of the tests' hooks: Node itself takes the types out of each of their files, anew in each thread, which was more than half of what
 * reading or drawing a paper cost. Named here and not for the process, whose own files come through the hooks and would be kept for nothing.
 */
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/threads');
