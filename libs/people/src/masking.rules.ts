/** What a list shows to somebody who may not see the whole. */
export type Mask = (text: string) => string;

const HIDDEN = '•••';

/** Needed to tell people apart: shown as it is. */
export const shown: Mask = (text) => text;

export const hidden: Mask = () => HIDDEN;

/** The end of a number, which its owner recognises; nothing of one that is hardly longer. */
export const lastOf =
  (count: number): Mask =>
  (text) =>
    text.length >= count * 2 ? HIDDEN + text.slice(-count) : HIDDEN;

/** Of `2001-02-03` the year. */
export const yearOf: Mask = (day) => day.slice(0, 4);

/** First letter and office of an address: `t•••@example.vn`. */
export const addressMask: Mask = (email) => {
  const at = email.lastIndexOf('@');
  return at < 1 ? HIDDEN : Array.from(email)[0] + HIDDEN + email.slice(at);
};
