/** SQL condition: the path begins with one of these. One LIKE per path, because only that form uses the index. */
export function under(column: string, paths: readonly string[], params: unknown[]): string {
  const likes = paths.map((path) => `${column} LIKE $${params.push(`${path}%`)}`);
  return likes.length === 0 ? 'false' : `(${likes.join(' OR ')})`;
}
