/** What outlives the page so that it can be drawn without a network; gone when the person signs out or another one comes. */
const PREFIX = 'hieu-hoc.kept.';

export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A full drawer keeps what was typed rather than this.
    localStorage.removeItem(PREFIX + name);
  }
}

/** As it was kept; null where nothing was. */
export function kept(name: string): unknown {
  const stored = localStorage.getItem(PREFIX + name);
  return stored === null ? null : JSON.parse(stored);
}

export function forgetKept(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
