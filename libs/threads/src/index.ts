export { BoundedThreads, type ThreadJob } from './bounded-threads.ts';
export { type ThreadEnd, ThreadError } from './thread-error.ts';
