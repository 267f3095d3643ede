/** Where a role of a person is held. */
export interface PlaceOfRole {
  path: string;
  isRunning: boolean;
}

/** The place that holds the roles a person has, or had last: one organisation as a rule, the nearest above when there are several. */
export function pathOfPerson(places: PlaceOfRole[]): string | null {
  const running = places.filter(({ isRunning }) => isRunning);
  return commonPath((running.length > 0 ? running : places).map(({ path }) => path));
}

/** The longest path that all paths begin with; null when there is none. */
export function commonPath(paths: string[]): string | null {
  const [first = [], ...others] = paths.map((path) => path.split('.').slice(0, -1));
  const differing = first.findIndex((key, depth) => others.some((other) => other[depth] !== key));
  const common = differing < 0 ? first : first.slice(0, differing);
  return common.length > 0 ? `${common.join('.')}.` : null;
}
