import type { SignatureAuthority } from '../dataProvider/schema.ts';

/** One of several who sign a document. */
export interface Signer {
  name: string;
  position: string | null;
  authority: SignatureAuthority | null;
}

/** A line for each: `Nguyễn Văn A, Phó Chủ tịch`. */
export const linesOfSigners = (signers: readonly Signer[]): string =>
  signers.map(({ name, position }) => (position ? `${name}, ${position}` : name)).join('\n');

/** The signers of such lines; on whose behalf somebody signs is kept for those who were known. */
export const signersOfLines = (text: string, known: readonly Signer[] = []): Signer[] =>
  text.split('\n').flatMap((line) => {
    const [name = '', ...position] = line.split(',').map((part) => part.trim());
    if (name === '') return [];
    const authority = known.find((one) => one.name === name)?.authority ?? null;
    return [{ name, position: position.join(', ') || null, authority }];
  });
