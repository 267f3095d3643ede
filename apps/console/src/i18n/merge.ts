export type Texts = { [key: string]: string | Texts };

/** The words of all folders as one tree. Folders may share a branch, never a text: then it throws. */
export function merge(trees: readonly Texts[]): Texts {
  const whole: Texts = {};
  for (const tree of trees) graft(whole, tree, []);
  return whole;
}

function graft(whole: Texts, tree: Texts, path: readonly string[]): void {
  for (const [key, value] of Object.entries(tree)) {
    const here = whole[key];
    if (here === undefined) whole[key] = typeof value === 'string' ? value : merge([value]);
    else if (typeof here === 'string' || typeof value === 'string')
      throw new Error(`two folders have words for ${[...path, key].join('.')}`);
    else graft(here, value, [...path, key]);
  }
}
