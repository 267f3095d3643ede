/** A title (danh hiệu) or an award (hình thức khen thưởng). */
export type HonourClass = 'title' | 'award';
export const HONOUR_CLASSES: readonly HonourClass[] = ['title', 'award'];

export const honourClassOf = ({ title }: { title: object | null }): HonourClass => (title ? 'title' : 'award');
