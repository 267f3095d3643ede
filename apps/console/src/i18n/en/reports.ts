import type { reports as vi } from '../vi/reports.ts';

export const reports: typeof vi = {};
