/** A link that whoever asked for it may see. */
export interface IssuedLink {
  url: string;
  expiresAt: Date;
}
