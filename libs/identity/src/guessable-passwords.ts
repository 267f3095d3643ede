import { normalPassword } from './person.rules';

/** Of the scale of zxcvbn: 10^8 guesses and more. */
const SAFE = 3;
/** Nobody's password becomes guessable by what follows, and judging costs time with its square. */
const JUDGED = 64;

type Judge = (password: string, own: string[]) => number;

let judge: Promise<Judge> | null = null;

/** Read when it is first needed: the lists are a megabyte. */
async function load(): Promise<Judge> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const words = { ...dictionary, vietnamese: ['matkhau', 'anhyeuem', 'emyeuanh', 'vietnam', 'khuyenhoc', 'hieuhoc'] };
  const factory = new ZxcvbnFactory({ dictionary: words, graphs: adjacencyGraphs });
  return (password, own) => factory.check(password, own).score;
}

/** Whether a password is among the common ones, runs along a keyboard, repeats itself, or is made of what is known of the person (`own`). */
export async function isGuessable(password: string, own: readonly string[]): Promise<boolean> {
  const spelt = own.flatMap((word) => [word, withoutDiacritics(word)]);
  const score = (await (judge ??= load()))(normalPassword(password).slice(0, JUDGED), spelt);
  return score < SAFE;
}

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
