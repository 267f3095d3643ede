import { v7 } from 'uuid';

/** A new UUIDv7: made by the application, so that creating twice with the same key is harmless. */
export const newKey = (): string => v7();
