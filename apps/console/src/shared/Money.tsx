import { useFormat } from './format';

/** An amount of đồng on one line, its digits below each other. */
export const Money = ({ amount }: { amount: number | null | undefined }) => {
  const format = useFormat();
  return <span className="money">{format.money(amount)}</span>;
};
