/** More subjects of a kind than any commune or ward has; of 3,321 of them the sum stays what an Int holds. */
export const MOST_OF_A_COMMUNE = 600_000;
